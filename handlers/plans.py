"""Listeners of plans."""

from handlers.routing import Routes

routes = Routes()
