"""`/pip status`, one plan for its reader, and taking a plan back."""

from domain import teams
from domain.permissions import Permission
from domain.plans import ENDED
from handlers import cards
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import plans as views
from handlers.views.screens import Screen, drawn, words
from services import checkins, overviews
from services import plans as services
from services.overviews import Chosen
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.command("status")
def type_status(request: Request) -> Response:
    """Where my plans stand."""
    return Open(_status(request, Chosen.ALL))


@routes.action("plans.status")
def open_status(request: Request) -> Response:
    return Open(_status(request, Chosen.ALL))


@routes.action("plans.filter")
def narrow(request: Request) -> Response:
    """HR narrows its list; it acts at once."""
    known = {each.value for each in Chosen}
    return Replace(_status(request, Chosen(request.choice) if request.choice in known else Chosen.ALL))


def _status(request: Request, chosen: Chosen) -> View:
    turn = request.turn
    mine = sorted(turn.my_plans(), key=lambda plan: plan.status in ENDED)
    shown = [cards.card(turn, overviews.standing_of(turn, plan), briefly=True) for plan in mine]
    hr = overviews.hr_list(turn, chosen)
    team = len(services.led(turn)) >= teams.LEAST
    return views.status(request.screen, shown, hr, is_hr=turn.is_hr, chosen=chosen.value, team=team)


@routes.action("plans.team")
def open_team(request: Request) -> Response:
    """Before and now, over all whom the reader leads; opening what they wrote is on record as always."""
    turn = request.turn
    plans = (turn.plan(each.id, Permission.READ) for each in services.led(turn))
    return Open(views.team(request.screen, teams.together([checkins.progress(turn, each) for each in plans])))


@routes.action("plans.open")
def open_plan(request: Request) -> Response:
    return Open(cards.one(request, request.value("plan")))


@routes.action("plans.withdraw")
def ask_withdraw(request: Request) -> Response:
    plan, unanswered = services.to_withdraw(request.turn, request.value("plan"))
    return Open(views.withdraw_form(request.screen, plan, unanswered))


@routes.view("plans.withdraw")
@guarded("reason")
def withdraw(request: Request) -> Response:
    """The screen below shows the plan as it now stands."""
    revision = int(request.value("revision") or -1)
    plan = services.withdraw(request.turn, request.value("plan"), revision, request.form.text("reason"))
    return Return(cards.one(request, plan.id, request.screen.t("withdraw-done")))


@routes.notice("plans.withdrawn")
def withdrawn(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """The same neutral words for both; who from HR can tell more."""
    assert delivery.plan is not None
    plan = turn.plan(delivery.plan, Permission.DELIVER)
    text = screen.t("notice-withdrawn")
    more = screen.t("notice-withdrawn-more", hr=f"<@{plan.hr}>") if plan.hr else ""
    return Message(text, drawn([words(screen.t.together(text, more))]))
