"""Reviews in Slack: the packet, statements, HR's decision, the conversation, an appeal, a follow-up."""

from handlers.reviews.afterwards import routes as afterwards
from handlers.reviews.deciding import routes as deciding
from handlers.reviews.ending import routes as ending
from handlers.reviews.notices import routes as notices
from handlers.reviews.stating import routes as stating
from handlers.routing import Routes

__all__ = ["routes"]

routes = Routes()
for _part in (stating, deciding, ending, afterwards, notices):
    routes.include(_part)
