"""The figures of a goal, and noting one between check-ins."""

from collections.abc import Sequence

from domain.errors import NotFoundError
from domain.permissions import Permission
from domain.plans import Plan, Status
from domain.progress import Typed
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import progress as views
from handlers.views.advice import Advice, on_wording
from handlers.views.screens import Screen
from services import checkins
from services import progress as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("progress.figures")
def figures(request: Request) -> Response:
    """All that the reader may know, the latest first."""
    return Open(_figures(request))


def _figures(request: Request, done: str = "") -> View:
    turn = request.turn
    plan: Plan = turn.plan(request.value("plan"), Permission.READ)
    view = next((each for each in checkins.progress(turn, plan) if each.goal.id == request.value("goal")), None)
    if view is None:
        raise NotFoundError
    may_note = plan.status is Status.ACTIVE and turn.user in plan.parties
    return views.figures_of(request.screen, plan, view, turn.user, may_note=may_note, done=done)


@routes.action("progress.add")
@routes.action("progress.change")
def open_note(request: Request) -> Response:
    """A new one, or one of one's own as it stands."""
    plan, goal, replaces = (request.value(name) for name in ("plan", "goal", "replaces"))
    opened = services.opened(request.turn, plan, goal, replaces)
    ids = {"plan": plan, "goal": goal, "replaces": replaces, "entry": request.turn.new_id()}
    typed = views.as_noted(opened, request.screen.today, request.screen.t.language)
    return Open(views.note_form(request.screen, opened, typed, ids, as_employee=_own(request, opened)))


def _own(request: Request, opened: services.Noting) -> bool:
    return request.turn.user == opened.plan.employee


@routes.view("progress.note")
def note(request: Request) -> Response:
    """Advice on the words stands beneath them after the first Save; the same words sent again are kept."""
    typed = views.parse_note(request.form, ticked=request.value("ticked"))
    plan, goal, entry, replaces = (request.value(name) for name in ("plan", "goal", "entry", "replaces"))
    services.check(request.turn, plan, goal, typed)
    found = on_wording({"note": typed.note}, request.value("kept").split())
    if found:
        return Replace(_again(request, typed, found))
    services.note(request.turn, plan, goal, entry, typed, replaces)
    return Return(_figures(request, request.screen.t("progress-done")))


@routes.action("progress.keep")
def keep(request: Request) -> Response:
    """Keep as written: the advice goes, and Save saves."""
    typed = views.parse_note(request.form, ticked=request.value("ticked"))
    return Replace(_again(request, typed, (), request.value("kept")))


def _again(request: Request, typed: Typed, found: Sequence[Advice], kept: str = "") -> View:
    ids = {name: request.value(name) for name in ("plan", "goal", "replaces", "entry", "ticked")}
    opened = services.opened(request.turn, ids["plan"], ids["goal"], ids["replaces"])
    own = _own(request, opened)
    return views.note_form(request.screen, opened, typed, ids, as_employee=own, found=found, kept=kept)


@routes.action("progress.take_back")
def take_back(request: Request) -> Response:
    services.take_back(request.turn, request.value("plan"), request.value("goal"), request.value("replaces"))
    return Replace(_figures(request, request.screen.t("progress-taken-back")))


@routes.notice(services.NOTICE)
def imported(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """For HR, as long as they are: which lines of the file were left out and why. No name and no word of the file."""
    if delivery.recipient not in turn.workspace.hr:
        return None
    left = [(reason.value, delivery.params[reason.value]) for reason in services.NoGoal if reason in delivery.params]
    counts = {name: int(delivery.params[name]) for name in ("taken", "known", "all")}
    return views.imported(screen, counts, left)
