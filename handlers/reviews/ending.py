"""HR records that somebody leaves, or that both sides part by agreement, with no closing review before it."""

from domain.permissions import Permission
from handlers import cards
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Message, Open, Response
from handlers.reviews.showing import revision
from handlers.routing import Routes
from handlers.views.reviews import endings
from handlers.views.screens import Screen
from services import catalog
from services import reviews as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("reviews.end")
def ask(request: Request) -> Response:
    turn, screen = request.turn, request.screen
    plan = turn.plan(request.value("plan"), Permission.END)
    lines: list[str] = []
    if plan.version:
        country = turn.in_force(plan).calendar.country
        lines = [each.text(screen.t.language) for each in catalog.checklist(country, deciding=True)]
    return Open(endings.form(screen, plan, services.choices(turn, plan), services.kept(turn, plan), lines))


@routes.view("reviews.end_send")
@guarded("reason")
def send(request: Request) -> Response:
    """The screen below shows how it now stands."""
    outcome, reason = endings.parse(request.form)
    entry = services.end(request.turn, request.value("plan"), revision(request), outcome, reason)
    key = "review-decided-second" if entry.gated else "end-done"
    return cards.back_to(request, request.value("plan"), request.screen.t(key))


@routes.notice("reviews.left")
def told(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    return endings.told(screen, plan, own=delivery.recipient == plan.employee)
