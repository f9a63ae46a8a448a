"""`/pip status`, one plan for its reader, and taking a plan back."""

from domain.checkins import GoalView
from domain.permissions import Permission, Role
from domain.plans import Plan, Status
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, View
from handlers.routing import Routes
from handlers.views import plans as views
from handlers.views.screens import Screen, drawn, notice, words
from services import checkins, overviews
from services import plans as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.command("status")
def status(request: Request) -> Response:
    """Where my plans stand."""
    return Open(_status(request, "all"))


@routes.action("plans.status")
def status_from_button(request: Request) -> Response:
    return Open(_status(request, "all"))


@routes.action("plans.filter")
def narrow(request: Request) -> Response:
    """HR narrows its list; it acts at once."""
    return Replace(_status(request, request.choice if request.choice in views.FILTERS else "all"))


def _status(request: Request, chosen: str) -> View:
    turn = request.turn
    hr = turn.hr_plans(views.FILTERS[chosen])
    return views.status(request.screen, turn.my_plans(), hr, is_hr=turn.is_hr, chosen=chosen)


@routes.action("plans.open")
def open_(request: Request) -> Response:
    """One plan, as far as the reader may see it."""
    told = overviews.standing(request.turn, request.value("plan"))
    plan = told.plan
    goals: tuple[GoalView, ...] = ()
    if plan.in_force and plan.status is not Status.WITHDRAWN:
        goals = checkins.progress(request.turn, request.turn.plan(plan.id, _needed(told.role, plan)))
    return Open(views.one(request.screen, told, goals, request.turn.hr_for(plan)))


def _needed(role: Role | None, plan: Plan) -> Permission:
    return Permission.READ_SUMMARY if role is not None and plan.in_force else Permission.READ


@routes.action("plans.withdraw")
def withdraw(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.WITHDRAW)
    return Open(views.withdraw_form(request.screen, plan.id))


@routes.view("plans.withdrawn")
def withdrawn(request: Request) -> Response:
    services.withdraw(request.turn, request.value("plan"), request.form.text("reason"))
    return Replace(notice(request.screen, request.screen.t("withdraw-done")))


@routes.notice("plans.withdrawn")
def told(_turn: Turn, screen: Screen, _delivery: Delivery) -> Message | None:
    text = screen.t("notice-withdrawn")
    return Message(text, drawn([words(text)]))
