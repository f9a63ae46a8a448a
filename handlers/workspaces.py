"""Listeners of workspaces."""

from handlers.routing import Routes

routes = Routes()
