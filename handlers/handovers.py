"""HR hands something over to another manager; everybody whom it concerns hears of it in neutral words."""

from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Status
from handlers import cards
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response
from handlers.routing import Routes
from handlers.views import handovers as views
from handlers.views.screens import Screen, notice
from services import drafts
from services import handovers as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("handovers.open")
def ask(request: Request) -> Response:
    return Open(views.form(request.screen, services.to_hand_over(request.turn, request.value("plan"))))


@routes.view("handovers.send")
def send(request: Request) -> Response:
    """The screen below shows how it now stands; a draft has none, because HR does not read it."""
    revision, t = int(request.value("revision") or -1), request.screen.t
    chosen, waits = request.form.user("manager"), "wait" in request.form.choices("undecided")
    plan = services.hand_over(request.turn, request.value("plan"), revision, chosen, waits=waits)
    done = t("handover-waiting" if plan.frozen else "handover-done")
    if plan.status is Status.DRAFT:
        return Replace(notice(request.screen, done))
    return cards.back_to(request, plan.id, done)


@routes.action("handovers.discard")
def discard(request: Request) -> Response:
    """A draft of somebody who has left, thrown away unread."""
    drafts.discard(request.turn, request.value("plan"))
    return Replace(notice(request.screen, request.screen.t("handover-discarded")))


# --- notices ----------------------------------------------------------------------------------------------------------


def _declare(kind: str, key: str, action: str = "plans.open") -> None:
    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if not services.still_matters(turn, plan, kind, UserId(delivery.recipient)):
            return None
        return views.told(screen, key, plan, action)


_declare(services.NEEDED, "notice-handover-needed", "handovers.open")
_declare(services.WAITING, "notice-handover-waiting")
_declare(services.STOPPED, "notice-handover-stopped")
_declare(services.TOLD, "notice-handover-told")
_declare(services.LEFT, "notice-left-hr")
_declare(services.HALTED, "notice-left-halted")


@routes.notice(services.RECEIVED)
def received(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    matters = services.still_matters(turn, plan, services.RECEIVED, UserId(delivery.recipient))
    return views.received(screen, plan) if matters else None


@routes.notice(services.PASSED_ON)
def passed_on(_turn: Turn, screen: Screen, _delivery: Delivery) -> Message | None:
    """It names nothing: whoever gets it has no part in it any more."""
    return views.said(screen, "notice-handover-passed-on")
