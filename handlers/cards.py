"""One plan as its reader may see it, for the features that show it: where it stands, and after something was done."""

from domain.permissions import Permission
from domain.plans import ENDED
from handlers.requests import Request
from handlers.responses import View
from handlers.views import plans as views
from services import checkins, overviews
from services.turn import Turn


def card(turn: Turn, told: overviews.Standing, *, briefly: bool = False) -> views.Card:
    """As far as the reader may see it; opening what it says is on record, so a list leaves out what ended."""
    hr = turn.hr_for(told.plan)
    if not told.plan.in_force or (briefly and told.plan.status in ENDED):
        return views.Card(told, hr)
    plan = turn.plan(told.plan.id, Permission.READ)
    return views.Card(told, hr, turn.in_force(plan), checkins.progress(turn, plan))


def one(request: Request, plan_id: str, done: str = "") -> View:
    """The screen of one plan; `done` says at its top what was just done."""
    return views.one(request.screen, card(request.turn, overviews.standing(request.turn, plan_id)), done)
