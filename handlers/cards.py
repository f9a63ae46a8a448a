"""One plan as its reader may see it, for the features that show it: where it stands, and after something was done."""

from domain.goals import GoalId
from domain.permissions import Permission, Role
from domain.plans import ENDED
from handlers.requests import Request
from handlers.responses import Replace, Response, Return, View
from handlers.views import plans as views
from services import agreements, checkins, overviews, support
from services.turn import Turn


def card(turn: Turn, told: overviews.Standing, *, briefly: bool = False) -> views.Card:
    """As far as the reader may see it; opening what it says is on record, so a list leaves out what ended."""
    hr = turn.hr_for(told.plan)
    if not told.plan.in_force or (briefly and told.plan.status in ENDED):
        return views.Card(told, hr)
    plan = turn.plan(told.plan.id, Permission.READ)
    records = support.of_plan(turn, plan.id)[1]
    goals = checkins.progress(turn, plan)
    asks = told.role is Role.MANAGER and any(each.waits for each in goals)
    given = agreements.given_time(turn, plan) if asks else frozenset[GoalId]()
    return views.Card(told, hr, turn.in_force(plan), goals, records, given)


def back_to(request: Request, plan_id: str, done: str) -> Response:
    """The plan's screen after a form: below it, or in its place where it was opened from a message."""
    view = one(request, plan_id, done)
    return Return(view) if request.envelope.depth_key else Replace(view)


def one(request: Request, plan_id: str, done: str = "") -> View:
    """The screen of one plan; `done` says at its top what was just done."""
    return views.one(request.screen, card(request.turn, overviews.standing(request.turn, plan_id)), done)
