"""The conversation, taking part, and acknowledging."""

from datetime import date

from domain.people import UserId
from domain.permissions import Permission, Role
from handlers import cards
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import agreements as views
from handlers.views.screens import Screen, button, buttons, drawn, notice, words
from services import agreements as services
from services import approvals, catalog, support
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


def _areas(screen: Screen) -> dict[str, str]:
    return {each.key: each.name.text(screen.t.language) for each in catalog.areas()}


def _page(request: Request) -> int:
    return int(request.value("page") or 1)


def _shown(request: Request, view: View) -> Response:
    """Over what is open; another page of the same takes its place."""
    return Replace(view) if request.value("page") else Open(view)


# --- the conversation -------------------------------------------------------------------------------------------


@routes.action("agreements.talk")
def talk(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.HOLD_TALK)
    said = approvals.last_word(request.turn, plan)
    ends = len(support.open_ends(request.turn, plan))
    return Open(views.talk_form(request.screen, plan.id, str(plan.employee), said, ends))


@routes.action("agreements.preview")
def preview(request: Request) -> Response:
    """What the employee will read."""
    read = services.read(request.turn, request.value("plan"))
    areas = _areas(request.screen)
    return _shown(request, views.preview(request.screen, read.plan, read.agreement, areas, _page(request)))


@routes.view("agreements.talked")
def talked(request: Request) -> Response:
    """Only now does the employee get access."""
    services.hold_talk(request.turn, request.value("plan"), request.form.date("talked_on"))
    return Replace(notice(request.screen, request.screen.t("talk-done")))


# --- reading and asking -----------------------------------------------------------------------------------------


@routes.action("agreements.read")
def read(request: Request) -> Response:
    return _shown(request, _reading(request))


def _reading(request: Request, done: str = "") -> View:
    seen = services.read(request.turn, request.value("plan"))
    return views.reading(request.screen, seen, _areas(request.screen), page=_page(request), done=done)


def _leads(request: Request) -> bool:
    plan = request.turn.plan(request.value("plan"), Permission.TAKE_PART)
    return request.turn.role(plan) is Role.MANAGER


@routes.action("agreements.comment")
def comment(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.TAKE_PART)
    return Open(views.comment_form(request.screen, plan.id, request.turn.new_id()))


@routes.view("agreements.comment_send")
@guarded("text", of=_leads)
def send_comment(request: Request) -> Response:
    services.comment(request.turn, request.value("plan"), request.value("proposal"), request.form.text("text"))
    return Return(_reading(request, request.screen.t("comment-sent")))


@routes.action("agreements.goal")
def wish_goal(request: Request) -> Response:
    """Prefilled with the goal as it stands."""
    goal = services.goal_to_change(request.turn, request.value("plan"), request.value("item"))
    return Open(
        views.goal_wish(request.screen, request.value("plan"), request.turn.new_id(), goal, leads=_leads(request))
    )


@routes.view("agreements.goal_send")
@guarded("title", "text", of=_leads)
def send_goal(request: Request) -> Response:
    goal = services.goal_to_change(request.turn, request.value("plan"), request.value("item"))
    wished, why = views.parse_goal_wish(request.form, goal), request.form.text("text")
    services.propose_goal(request.turn, request.value("plan"), request.value("proposal"), wished, why)
    return Return(_reading(request, request.screen.t("wish-sent")))


@routes.action("agreements.support")
def wish_support(request: Request) -> Response:
    item = services.support_to_change(request.turn, request.value("plan"), request.value("item"))
    return Open(
        views.support_wish(request.screen, request.value("plan"), request.turn.new_id(), item, leads=_leads(request))
    )


@routes.view("agreements.support_send")
@guarded("title", "detail", "text", of=_leads)
def send_support(request: Request) -> Response:
    before = services.support_to_change(request.turn, request.value("plan"), request.value("item"))
    item = views.parse_support_wish(request.form, request.value("item"), before)
    services.propose_support(
        request.turn,
        request.value("plan"),
        request.value("proposal"),
        item,
        request.form.text("text"),
        removes="yes" in request.form.choices("removes"),
    )
    return Return(_reading(request, request.screen.t("wish-sent")))


@routes.action("agreements.end")
def wish_end(request: Request) -> Response:
    """Prefilled with the last day as it stands."""
    plan = request.turn.plan(request.value("plan"), Permission.TAKE_PART)
    ends = request.turn.agreement(plan).end
    return Open(views.end_wish(request.screen, plan.id, request.turn.new_id(), ends, leads=_leads(request)))


@routes.view("agreements.end_send")
@guarded("text", of=_leads)
def send_end(request: Request) -> Response:
    form, plan = request.form, request.value("plan")
    services.propose_end(request.turn, plan, request.value("proposal"), form.date("ends"), form.text("text"))
    return Return(_reading(request, request.screen.t("wish-sent")))


@routes.action("agreements.give_time")
def give_time(request: Request) -> Response:
    """The manager takes up the later day that was proposed for a goal that waits for the company; HR looks at it."""
    turn, plan, goal = request.turn, request.value("plan"), request.value("goal")
    waits, later = services.waiting(turn, plan, goal), date.fromisoformat(request.value("later"))
    why = request.screen.t("goal-give-time-why", title=waits.title, due=waits.due)
    services.give_time(turn, plan, turn.new_id(), goal, later, why)
    return Replace(cards.one(request, plan, request.screen.t("goal-time-given")))


@routes.action("agreements.withdraw")
def withdraw(request: Request) -> Response:
    """Undo: a suggestion that nobody has answered yet is taken back."""
    services.withdraw(request.turn, request.value("plan"), request.value("proposal"))
    return Replace(_reading(request, request.screen.t("wish-withdrawn")))


# --- answering --------------------------------------------------------------------------------------------------


@routes.action("agreements.proposals")
def proposals(request: Request) -> Response:
    return _shown(request, _proposals(request))


def _proposals(request: Request, done: str = "") -> View:
    plan = request.turn.plan(request.value("plan"), Permission.ANSWER_PROPOSAL)
    waiting = services.open_proposals(request.turn, plan.id)
    as_hr = request.turn.role(plan) is Role.HR
    return views.proposals(request.screen, plan.id, waiting, as_hr=as_hr, page=_page(request), done=done)


@routes.action("agreements.accept")
def accept(request: Request) -> Response:
    """At once; what asks for less says beforehand that HR looks at it next."""
    turn, plan, proposal = request.turn, request.value("plan"), request.value("proposal")
    to_hr = services.asked(turn, plan, proposal).to_hr
    services.accept(turn, plan, proposal, int(request.value("version")))
    return Replace(_proposals(request, request.screen.t("accept-to-hr" if to_hr else "accept-done")))


@routes.action("agreements.answer")
def answer(request: Request) -> Response:
    asked = services.asked(request.turn, request.value("plan"), request.value("proposal"))
    return Open(views.answer_form(request.screen, asked))


@routes.view("agreements.answer_send")
@guarded("answer")
def send_answer(request: Request) -> Response:
    services.answer(
        request.turn,
        request.value("plan"),
        request.value("proposal"),
        int(request.value("version")),
        request.form.text("answer"),
    )
    return Return(_proposals(request, request.screen.t("answer-sent")))


# --- acknowledging ----------------------------------------------------------------------------------------------


@routes.action("agreements.respond")
def respond(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.ACKNOWLEDGE)
    seen = services.read(request.turn, plan.id)
    waiting = sum(each.holds_up for each in seen.proposals)
    return Open(views.respond_form(request.screen, plan.id, seen.agreement.version, seen.answered, waiting))


@routes.view("agreements.acknowledge")
def acknowledge(request: Request) -> Response:
    chosen, statement = views.parse_answer(request.form)
    services.acknowledge(request.turn, request.value("plan"), int(request.value("version")), chosen, statement)
    return Return(_reading(request, request.screen.t(f"ack-done-{chosen.value.replace('_', '-')}")))


@routes.action("agreements.help")
def help_(request: Request) -> Response:
    found = services.help_with(request.turn, request.value("plan"))
    ends = len(support.open_ends(request.turn, found.plan))
    return _shown(request, views.unsigned(request.screen, found, _areas(request.screen), _page(request), ends))


@routes.action("agreements.activate")
def activate(request: Request) -> Response:
    services.activate(request.turn, request.value("plan"), int(request.value("version")))
    return Replace(notice(request.screen, request.screen.t("unsigned-done")))


@routes.action("agreements.let_be")
def let_be(request: Request) -> Response:
    services.let_be(request.turn, request.value("plan"), int(request.value("version")))
    return Replace(notice(request.screen, request.screen.t("unsigned-let-be-done")))


# --- notices ----------------------------------------------------------------------------------------------------


def _declare(kind: str, key: str, label: str, action: str) -> None:
    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if not services.still_matters(turn, plan, kind, UserId(delivery.recipient)):
            return None
        text = screen.t(key)
        press = button(screen, screen.t(label), action, style="primary", plan=plan.id)
        return Message(text, drawn([words(text), buttons(screen, "open", press)]))


_declare("agreements.shared", "notice-shared", "todo-read-button", "agreements.read")
_declare("agreements.proposed", "notice-proposed", "todo-answer-button", "agreements.proposals")
_declare("agreements.with_hr", "notice-with-hr", "todo-answer-button", "agreements.proposals")
_declare("agreements.answered", "notice-answered", "todo-read-button", "agreements.read")
_declare("agreements.not_signed", "notice-not-signed", "todo-help-button", "agreements.help")
_declare("agreements.unanswered", "notice-unanswered", "todo-help-button", "agreements.help")
_declare("agreements.kept", "notice-kept", "todo-read-button", "agreements.read")
_declare("agreements.changed", "notice-changed", "todo-read-button", "agreements.read")
_declare("agreements.begun", "notice-begun", "todo-read-button", "agreements.read")
