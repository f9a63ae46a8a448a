"""Check-ins in Slack: answering, putting off, reading the summary, pausing."""

from handlers.checkins.answering import routes as answering
from handlers.checkins.pausing import routes as pausing
from handlers.checkins.prompting import routes as prompting
from handlers.checkins.summarising import routes as summarising
from handlers.routing import Routes

__all__ = ["routes"]

routes = Routes()
for _part in (answering, prompting, summarising, pausing):
    routes.include(_part)
