"""Where the answer to a press appears: in the window or in the message in which the button stood."""

from domain.errors import NotFoundError
from domain.people import party_problem
from domain.plans import Status
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, Rewrite, View
from handlers.views import support as views
from services import support as services

OWN = {"support.mine", "support.plan", "support.one"}
"""Windows whose buttons lead on in the same one, so that the stack of three is never used up."""


def own_list(request: Request, said: str = "") -> View:
    """Everything in which the reader has a part of their own."""
    turn = request.turn
    leads = [plan for plan in turn.my_plans() if plan.manager == turn.user and plan.status is Status.ACTIVE]
    may_ask = party_problem(turn.me) is None
    return views.mine(request.screen, services.mine(turn), leads, may_ask=may_ask, said=said)


def plan_list(request: Request, plan_id: str, said: str = "") -> View:
    """Everything on one plan."""
    plan, found = services.of_plan(request.turn, plan_id)
    may_ask = plan.status is Status.ACTIVE and request.turn.user in plan.parties
    return views.of_plan(request.screen, plan, found, may_ask=may_ask, said=said)


def shown(request: Request, view: View) -> Response:
    """In place of a window of this feature, else over what is open."""
    return Replace(view) if request.envelope.view.get("callback_id") in OWN else Open(view)


def where(request: Request) -> dict[str, str]:
    """Where a form is opened, to draw that anew when it is sent."""
    envelope = request.envelope
    if not envelope.in_modal:
        return {"channel": envelope.channel, "ts": envelope.message_ts}
    return {"below": str(envelope.view.get("callback_id", "")), "plan": request.value("plan")}


def after_press(request: Request, support_id: str, said: str) -> Response:
    """The message or the window reads as it now stands; `said` tells in a window what was done."""
    if request.envelope.in_modal:
        return Replace(_window(request, request.envelope.view.get("callback_id", ""), support_id, said))
    return Rewrite(_message(request, support_id))


def after_form(request: Request, support_id: str, said: str) -> Response:
    """The same once a form was sent: in the message at which it was opened, or in the window below."""
    if request.value("ts"):
        return Rewrite(_message(request, support_id), request.value("channel"), request.value("ts"))
    return Return(_window(request, request.value("below"), support_id, said))


def _message(request: Request, support_id: str) -> Message:
    return views.message(request.screen, request.screen.t("support-text"), services.look(request.turn, support_id))


def _window(request: Request, callback: str, support_id: str, said: str) -> View:
    if callback == "support.plan":
        return plan_list(request, request.value("plan"), said)
    if callback == "support.mine":
        return own_list(request, said)
    try:
        return views.one(request.screen, services.look(request.turn, support_id), said)
    except NotFoundError:
        return own_list(request, said)
