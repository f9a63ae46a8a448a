"""`/pip training`: the catalogue, a module, a step at a time; and the short message that brings one."""

from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Rewrite, View
from handlers.routing import Routes
from handlers.views import training as views
from handlers.views.screens import Screen
from services import training as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.command("training")
def type_training(request: Request) -> Response:
    return Open(_catalogue(request))


@routes.action("training.open")
def open_(request: Request) -> Response:
    return _shown(request, _catalogue(request))


def _catalogue(request: Request) -> View:
    return views.catalogue(request.screen, services.courses(request.turn))


def _shown(request: Request, view: View) -> Response:
    """In place of a screen of this feature, so that the stack of three is never used up; else over what is open."""
    inside = str(request.envelope.view.get("callback_id", "")).startswith("training.")
    return Replace(view) if inside else Open(view)


@routes.action("training.module")
def module(request: Request) -> Response:
    return _shown(request, views.course(request.screen, services.course(request.turn, request.value("module"))))


@routes.action("training.step")
def step(request: Request) -> Response:
    """The step that a button names while it is the next or was done; else the next one."""
    course, found = services.step(request.turn, request.value("module"), request.value("step"))
    return _shown(request, views.step(request.screen, course, found))


@routes.view("training.done")
def done(request: Request) -> Response:
    course = services.mark(request.turn, request.value("module"), request.value("step"), request.form.text("evidence"))
    return Replace(views.course(request.screen, course, views.marked(request.screen, course)))


@routes.view("training.keep")
def keep(request: Request) -> Response:
    """Another note for a step that was done already."""
    course = services.keep(request.turn, request.value("module"), request.value("step"), request.form.text("evidence"))
    return Replace(views.course(request.screen, course, request.screen.t("training-kept")))


# --- begin, pause, leave, go on ---------------------------------------------------------------------------------------


@routes.action("training.begin")
def begin(request: Request) -> Response:
    course = services.enrol(request.turn, request.value("module"))
    return _shown(request, views.course(request.screen, course, views.coming(request.screen, course, "begun")))


@routes.action("training.pause")
def pause(request: Request) -> Response:
    """In the modal or in the message, wherever the button stood; going on undoes it."""
    course = services.pause(request.turn, request.value("module"))
    if not request.envelope.in_modal:
        return Rewrite(views.paused(request.screen, course))
    return Replace(views.course(request.screen, course, request.screen.t("training-paused")))


@routes.action("training.resume")
def resume(request: Request) -> Response:
    course = services.resume(request.turn, request.value("module"))
    if not request.envelope.in_modal:
        return Rewrite(views.resumed(request.screen, course))
    return Replace(views.course(request.screen, course, views.coming(request.screen, course, "resumed")))


@routes.action("training.leave")
def leave(request: Request) -> Response:
    course = services.leave(request.turn, request.value("module"))
    return Replace(views.course(request.screen, course, request.screen.t("training-left")))


# --- notices ----------------------------------------------------------------------------------------------------------


@routes.notice(services.STEP)
@routes.notice(services.REMINDER)
def brought(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Only while a step still waits; those of one day make one message."""
    found = services.brought(turn, delivery)
    again = delivery.kind == services.REMINDER
    return views.brought(screen, found, again=again) if found else None
