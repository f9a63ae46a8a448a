"""Listeners of home."""

from handlers.routing import Routes

routes = Routes()
