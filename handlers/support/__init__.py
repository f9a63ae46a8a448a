"""Support in Slack: asking, deciding, bringing it, and saying whether it helped."""

from handlers.routing import Routes
from handlers.support.asking import routes as asking
from handlers.support.deciding import routes as deciding
from handlers.support.delivering import routes as delivering
from handlers.support.notices import routes as notices

__all__ = ["routes"]

routes = Routes()
for _part in (asking, deciding, delivering, notices):
    routes.include(_part)
