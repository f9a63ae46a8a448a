"""Listeners of agreements."""

from handlers.routing import Routes

routes = Routes()
