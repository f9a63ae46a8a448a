"""The sponsor's buttons: yes, no with a reason, and taking that back. A second press says calmly how it stands."""

from collections.abc import Callable

from domain.support import Support
from domain.support.parts import Act
from handlers.requests import Request
from handlers.responses import Open, Response
from handlers.routing import Routes
from handlers.support.showing import after_form, after_press, where
from handlers.views import support as views
from services import support as services
from services.turn import Turn

routes = Routes()


@routes.action("support.approve")
def approve(request: Request) -> Response:
    return _press(request, Act.DECIDE, services.approve)


@routes.action("support.undo")
def undo(request: Request) -> Response:
    return _press(request, Act.UNDO, services.undo)


def _press(request: Request, act: Act, do: Callable[[Turn, str], Support]) -> Response:
    support_id = request.value("support")
    if act in services.look(request.turn, support_id).acts:
        do(request.turn, support_id)
    return after_press(request, support_id, request.screen.t("support-text"))


@routes.action("support.decline")
def ask_decline(request: Request) -> Response:
    seen = services.look(request.turn, request.value("support"))
    if Act.DECIDE not in seen.acts:
        return after_press(request, seen.support.id, request.screen.t("support-text"))
    return Open(views.decline_form(request.screen, seen, **where(request)))


@routes.view("support.decline_send")
def decline(request: Request) -> Response:
    declined = services.decline(request.turn, request.value("support"), request.form.text("reason"))
    return after_form(request, declined.id, request.screen.t("support-text"))
