"""HR pauses and resumes; both sides hear of it in neutral words."""

from domain.permissions import Permission
from handlers import cards
from handlers.requests import Request
from handlers.responses import Message, Open, Response, Return
from handlers.routing import Routes
from handlers.views.checkins import messages, pauses
from handlers.views.screens import Screen
from services import checkins as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("checkins.pause")
def ask_pause(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.PAUSE)
    return Open(pauses.pause(request.screen, plan))


@routes.view("checkins.pause")
def pause(request: Request) -> Response:
    """No reason is asked for, because none is kept. The screen below shows the plan as it now stands."""
    plan = services.pause(request.turn, request.value("plan"))
    return Return(cards.one(request, plan.id, request.screen.t("pause-done")))


@routes.action("checkins.resume")
def ask_resume(request: Request) -> Response:
    plan_id = request.value("plan")
    return Open(pauses.resume(request.screen, plan_id, services.lost(request.turn, plan_id)))


@routes.view("checkins.resume")
def resume(request: Request) -> Response:
    """The end moves by the working days lost."""
    plan = services.resume(request.turn, request.value("plan"))
    return Return(cards.one(request, plan.id, request.screen.t("resume-done", end=plan.end)))


@routes.notice("checkins.paused")
def told_pause(_turn: Turn, screen: Screen, _delivery: Delivery) -> Message | None:
    return messages.notice(screen, screen.t("paused-text"))


@routes.notice("checkins.resumed")
def told_resume(_turn: Turn, screen: Screen, _delivery: Delivery) -> Message | None:
    return messages.notice(screen, screen.t("resumed-text"))
