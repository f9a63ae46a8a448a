"""Listeners of drafts."""

from handlers.routing import Routes

routes = Routes()
