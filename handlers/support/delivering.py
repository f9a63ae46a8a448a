"""The owner's and the receiver's buttons: it is there, it needs longer; it helped, it did not, it has not come."""

from domain.support import Helped
from domain.support.parts import Act
from handlers.requests import Request
from handlers.responses import Open, Response
from handlers.routing import Routes
from handlers.support.showing import after_form, after_press, where
from handlers.views import support as views
from services import support as services

routes = Routes()


@routes.action("support.delivered")
def delivered(request: Request) -> Response:
    brought = services.deliver(request.turn, request.value("support"))
    return after_press(request, brought.id, request.screen.t("support-delivered-done"))


@routes.action("support.later")
def ask_later(request: Request) -> Response:
    seen = services.look(request.turn, request.value("support"))
    if Act.DELIVER not in seen.acts or not seen.support.deliverable:
        return after_press(request, seen.support.id, request.screen.t("support-text"))
    return Open(views.later_form(request.screen, seen, **where(request)))


@routes.view("support.later_send")
def later(request: Request) -> Response:
    form = request.form
    moved = services.later(request.turn, request.value("support"), form.date("expected"), form.text("delay"))
    return after_form(request, moved.id, request.screen.t("support-later-done"))


@routes.action("support.take_over")
def take_over(request: Request) -> Response:
    taken = services.take_over(request.turn, request.value("support"))
    return after_press(request, taken.id, request.screen.t("support-taken-over"))


@routes.action("support.helped")
def helped(request: Request) -> Response:
    """One tap; another one changes it."""
    rated = services.rate(request.turn, request.value("support"), Helped(request.value("helped")))
    return after_press(request, rated.id, request.screen.t("support-rated"))


@routes.action("support.not_there")
def not_there(request: Request) -> Response:
    disputed = services.dispute(request.turn, request.value("support"))
    return after_press(request, disputed.id, request.screen.t("support-disputed"))


@routes.action("support.note")
def ask_note(request: Request) -> Response:
    seen = services.look(request.turn, request.value("support"))
    return Open(views.note_form(request.screen, seen, **where(request)))


@routes.view("support.note_send")
def keep_note(request: Request) -> Response:
    kept = services.keep_note(request.turn, request.value("support"), request.form.text("note"))
    return after_form(request, kept.id, request.screen.t("support-noted"))
