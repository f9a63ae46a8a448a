"""Listeners of approvals."""

from handlers.routing import Routes

routes = Routes()
