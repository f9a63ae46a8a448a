"""One of HR is asked whether a copy may be taken out of Coach, and is shown the code for it."""

from domain.permissions import Permission
from domain.plans import Plan
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response
from handlers.routing import Routes
from handlers.views import exports as views
from handlers.views.screens import Screen
from services import exports as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("exports.open")
def look(request: Request) -> Response:
    plan, export = services.asked(request.turn, request.value("export"))
    return Open(views.asked(request.screen, plan, export))


@routes.action("exports.allow")
def allow(request: Request) -> Response:
    return Replace(views.code(request.screen, services.allow(request.turn, request.value("export"))[1]))


@routes.notice(services.ASKED)
def asked(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    plan: Plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    return views.message(screen, delivery.subject) if delivery.recipient in turn.hr_for(plan) else None
