"""Check-ins in Slack: answering, putting off, reading the summary, pausing."""

from handlers.checkins import answering, pausing, prompting, summarising
from handlers.routing import Routes

__all__ = ["routes"]

routes = Routes()
for _part in (answering, prompting, summarising, pausing):
    routes.include(_part.routes)
