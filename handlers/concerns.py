"""Being heard: `/pip concern`, raising something, answering it, passing it on."""

from collections.abc import Callable, Mapping

from domain.concerns import Concern
from domain.people import UserId
from domain.permissions import CONCERNS, Permission, Role
from domain.plans import Plan
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import concerns as views
from handlers.views.advice import Advice, on_wording
from handlers.views.screens import Screen, button, buttons, drawn, notice, words
from services import concerns as services
from services import overviews
from services.overviews import Todo
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


# --- looking ----------------------------------------------------------------------------------------------------------


@routes.command("concern")
def type_concern(request: Request) -> Response:
    return Open(_mine(request))


@routes.action("concerns.mine")
def be_heard(request: Request) -> Response:
    return Open(_mine(request))


def _mine(request: Request) -> View:
    """The one place that there is; for who has raised nothing yet, the form at once."""
    found = overviews.overview(request.turn)
    own = [plan for plan in found.own if plan.status in CONCERNS]
    waiting = [each for each in found.waiting if each.todo is Todo.CONCERN]
    if len(own) + len(waiting) > 1:
        return views.places(request.screen, own, waiting)
    if waiting:
        return views.board(request.screen, services.board(request.turn, waiting[0].plan.id))
    if not own:
        return notice(request.screen, request.screen.t("concern-nowhere"))
    board = services.board(request.turn, own[0].id)
    return views.board(request.screen, board) if board.listed else _form(request, own[0])


@routes.action("concerns.open")
def open_(request: Request) -> Response:
    """From the hub, a plan or a message; another page of the same takes its place."""
    page = int(request.value("page") or 1)
    view = views.board(request.screen, services.board(request.turn, request.value("plan")), page=page)
    return Replace(view) if request.value("page") else Open(view)


def _shown(request: Request, done: str) -> View:
    board = services.board(request.turn, request.value("plan"))
    return views.board(request.screen, board, done=request.screen.t(done))


def _after_form(request: Request, done: str) -> Response:
    """The list below shows how things stand now; a form with no list below it becomes one."""
    view = _shown(request, done)
    return Return(view) if request.value("over") and request.envelope.depth_key else Replace(view)


def _meta(request: Request, *names: str) -> Mapping[str, str]:
    return {name: request.value(name) for name in ("plan", "concern", "revision", "over", *names)}


# --- the employee -----------------------------------------------------------------------------------------------------


@routes.action("concerns.raise")
def begin(request: Request) -> Response:
    return Open(_form(request, services.to_raise(request.turn, request.value("plan"))))


def _form(request: Request, plan: Plan) -> View:
    """Its id is made now, so that the same form sent twice is one."""
    meta = {"over": request.value("over")}
    return views.raise_form(request.screen, plan, request.turn.new_id(), request.turn.hr_for(plan), meta)


@routes.view("concerns.raise_send")
def send(request: Request) -> Response:
    typed = views.parse(request.form)
    plan, concern = request.value("plan"), request.value("concern")
    services.raise_(request.turn, plan, concern, typed.text, to_hr=typed.to_hr, about=typed.about)
    return _after_form(request, "concern-sent")


@routes.action("concerns.withdraw")
def withdraw(request: Request) -> Response:
    services.withdraw(request.turn, request.value("plan"), request.value("concern"))
    return Replace(_shown(request, "concern-withdraw-done"))


@routes.action("concerns.settle")
def settle(request: Request) -> Response:
    services.settle(request.turn, request.value("plan"), request.value("concern"))
    return Replace(_shown(request, "concern-settle-done"))


@routes.action("concerns.reopen")
def ask_again(request: Request) -> Response:
    concern = _with(request, services.to_reopen)
    return Open(views.reopen_form(request.screen, concern, _meta(request)))


@routes.view("concerns.reopen_send")
def send_again(request: Request) -> Response:
    plan, concern, revision = request.value("plan"), request.value("concern"), int(request.value("revision"))
    services.reopen(request.turn, plan, concern, revision, request.form.text("text"))
    return _after_form(request, "concern-again-done")


def _with(request: Request, service: Callable[[Turn, str, str, int], Concern]) -> Concern:
    """A service for the concern that stood on the screen, as it stood there."""
    revision = int(request.value("revision"))
    return service(request.turn, request.value("plan"), request.value("concern"), revision)


# --- the manager and HR -----------------------------------------------------------------------------------------------


@routes.action("concerns.answer")
def answer(request: Request) -> Response:
    return Open(_answering(request, _with(request, services.to_answer)))


def _answering(
    request: Request, concern: Concern, text: str = "", found: tuple[Advice, ...] = (), kept: str = ""
) -> View:
    plan = request.turn.plan(concern.plan, Permission.ANSWER_CONCERN)
    by_manager = request.turn.role(plan) is Role.MANAGER
    meta = _meta(request)
    return views.answer_form(request.screen, concern, meta, by_manager=by_manager, text=text, found=found, kept=kept)


def _advice(text: str, kept: str) -> tuple[Advice, ...]:
    return tuple(on_wording({"answer": text}, kept.split()))


@routes.view("concerns.answer_send")
def send_answer(request: Request) -> Response:
    """Advice stands beneath the words after the first Send; the same words sent again are kept."""
    text = request.form.text("answer")
    plan, concern, revision = request.value("plan"), request.value("concern"), int(request.value("revision"))
    found = _advice(text, request.value("kept"))
    if found:
        return Replace(_answering(request, _with(request, services.to_answer), text, found))
    services.answer(request.turn, plan, concern, revision, text)
    return _after_form(request, "concern-answer-done")


@routes.action("concerns.keep")
def keep(request: Request) -> Response:
    """Keep as written: the advice goes, and Send sends."""
    text = request.form.text("answer")
    concern = _with(request, services.to_answer)
    kept = request.value("kept")
    return Replace(_answering(request, concern, text, _advice(text, kept), kept))


@routes.action("concerns.pass_on")
def pass_on(request: Request) -> Response:
    _with(request, services.pass_on)
    return Replace(_shown(request, "concern-pass-done"))


@routes.action("concerns.take_over")
def take_over(request: Request) -> Response:
    _with(request, services.take_over)
    return Replace(_shown(request, "concern-take-done"))


# --- notices ----------------------------------------------------------------------------------------------------------


def _declare(kind: str, words_for: Callable[[Screen, Plan, Delivery], str]) -> None:
    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if not services.still_matters(turn, plan, kind, delivery.subject, UserId(delivery.recipient)):
            return None
        text = words_for(screen, plan, delivery)
        press = button(screen, screen.t("todo-concern-button"), "concerns.open", style="primary", plan=plan.id)
        return Message(text, drawn([words(text), buttons(screen, "open", press)]))


def _moved(screen: Screen, plan: Plan, delivery: Delivery) -> str:
    reader = "manager" if delivery.recipient == plan.manager else "employee"
    return screen.t(f"notice-concern-moved-{reader}")


_declare("concerns.waiting", lambda screen, _plan, _row: screen.t("notice-concern"))
_declare("concerns.reminder", lambda screen, _plan, row: screen.t("notice-concern-reminder", until=_until(screen, row)))
_declare("concerns.answered", lambda screen, _plan, _row: screen.t("notice-concern-answered"))
_declare("concerns.moved", _moved)


def _until(screen: Screen, row: Delivery) -> str:
    """A reminder is worth sending until the answer is due."""
    return screen.moment(row.expires_at or row.not_before)
