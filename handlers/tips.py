"""Listeners of tips."""

from handlers.routing import Routes

routes = Routes()
