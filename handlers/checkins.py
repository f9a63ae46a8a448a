"""Listeners of checkins."""

from handlers.routing import Routes

routes = Routes()
