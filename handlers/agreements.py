"""The conversation, taking part, and acknowledging."""

from domain.goals import GoalDraft, GoalId
from domain.people import UserId
from domain.permissions import Permission, Role
from domain.support import SupportDraft, SupportId
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, View
from handlers.routing import Routes
from handlers.views import agreements as views
from handlers.views.drafts import parse_goal, parse_support
from handlers.views.screens import Screen, button, buttons, drawn, notice, words
from services import agreements as services
from services import catalog
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


def _areas(screen: Screen) -> dict[str, str]:
    return {each.key: each.name.text(screen.t.language) for each in catalog.areas()}


# --- the conversation -------------------------------------------------------------------------------------------


@routes.action("agreements.talk")
def talk(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.HOLD_TALK)
    return Open(views.talk_form(request.screen, plan.id, str(plan.employee)))


@routes.action("agreements.preview")
def preview(request: Request) -> Response:
    """What the employee will read."""
    _, agreement, _, _ = services.read(request.turn, request.value("plan"))
    return Open(views.preview(request.screen, agreement, _areas(request.screen)))


@routes.view("agreements.talked")
def talked(request: Request) -> Response:
    """Only now does the employee get access."""
    services.hold_talk(request.turn, request.value("plan"), request.form.date("talked_on"))
    return Replace(notice(request.screen, request.screen.t("talk-done")))


# --- reading and asking -----------------------------------------------------------------------------------------


@routes.action("agreements.read")
def read(request: Request) -> Response:
    plan, agreement, asked, said = services.read(request.turn, request.value("plan"))
    may = request.turn.role(plan) is Role.EMPLOYEE and services.may_respond(plan)
    view = views.reading(request.screen, plan, agreement, _areas(request.screen), asked, said, may_respond=may)
    return Open(view)


@routes.action("agreements.comment")
def comment(request: Request) -> Response:
    return Open(views.comment_form(request.screen, request.value("plan"), request.turn.new_id()))


@routes.view("agreements.comment_send")
def send_comment(request: Request) -> Response:
    services.comment(request.turn, request.value("plan"), request.value("proposal"), request.form.text("text"))
    return Replace(notice(request.screen, request.screen.t("wish-sent")))


@routes.action("agreements.goal")
def wish_goal(request: Request) -> Response:
    """Prefilled with the goal as it stands."""
    goal = services.goal_to_change(request.turn, request.value("plan"), GoalId(request.value("item")))
    return Open(views.goal_wish(request.screen, request.value("plan"), request.turn.new_id(), goal))


@routes.view("agreements.goal_send")
def send_goal(request: Request) -> Response:
    goal: GoalDraft = _goal(request)
    services.propose_goal(
        request.turn, request.value("plan"), request.value("proposal"), goal, request.form.text("text")
    )
    return Replace(notice(request.screen, request.screen.t("wish-sent")))


def _goal(request: Request) -> GoalDraft:
    """The goal as the employee would have it; its weight stays."""
    now = services.goal_to_change(request.turn, request.value("plan"), GoalId(request.value("item")))
    return parse_goal(request.form, now.id, now.weight)


@routes.action("agreements.support")
def wish_support(request: Request) -> Response:
    item = services.support_to_change(request.turn, request.value("plan"), SupportId(request.value("item")))
    return Open(views.support_wish(request.screen, request.value("plan"), request.turn.new_id(), item))


@routes.view("agreements.support_send")
def send_support(request: Request) -> Response:
    item: SupportDraft = parse_support(request.form, request.value("item"))
    services.propose_support(
        request.turn, request.value("plan"), request.value("proposal"), item, request.form.text("text")
    )
    return Replace(notice(request.screen, request.screen.t("wish-sent")))


@routes.action("agreements.withdraw")
def withdraw(request: Request) -> Response:
    """Undo: a suggestion that nobody has answered yet is taken back."""
    services.withdraw(request.turn, request.value("plan"), request.value("proposal"))
    plan, agreement, asked, said = services.read(request.turn, request.value("plan"))
    view = views.reading(request.screen, plan, agreement, _areas(request.screen), asked, said, may_respond=True)
    return Replace(view)


# --- answering --------------------------------------------------------------------------------------------------


@routes.action("agreements.proposals")
def proposals(request: Request) -> Response:
    return Open(_proposals(request))


def _proposals(request: Request) -> View:
    plan, agreement, _, _ = services.read(request.turn, request.value("plan"))
    waiting = services.open_proposals(request.turn, plan)
    as_hr = request.turn.role(plan) is Role.HR
    return views.proposals(request.screen, plan, agreement, waiting, as_hr=as_hr)


@routes.action("agreements.accept")
def accept(request: Request) -> Response:
    services.accept(request.turn, request.value("plan"), request.value("proposal"), int(request.value("version")))
    return Replace(_proposals(request))


@routes.action("agreements.answer")
def answer(request: Request) -> Response:
    carries = {name: request.value(name) for name in ("plan", "proposal", "version")}
    return Open(views.answer_form(request.screen, carries))


@routes.view("agreements.answer_send")
def send_answer(request: Request) -> Response:
    services.answer(
        request.turn,
        request.value("plan"),
        request.value("proposal"),
        int(request.value("version")),
        request.form.text("answer"),
    )
    return Replace(notice(request.screen, request.screen.t("answer-sent")))


# --- acknowledging ----------------------------------------------------------------------------------------------


@routes.action("agreements.respond")
def respond(request: Request) -> Response:
    plan, agreement, _, _ = services.read(request.turn, request.value("plan"))
    return Open(views.respond_form(request.screen, plan.id, agreement.version))


@routes.view("agreements.acknowledge")
def acknowledge(request: Request) -> Response:
    chosen, statement = views.parse_answer(request.form)
    services.acknowledge(request.turn, request.value("plan"), int(request.value("version")), chosen, statement)
    return Replace(notice(request.screen, request.screen.t(f"ack-done-{chosen.value.replace('_', '-')}")))


@routes.action("agreements.help")
def help_(request: Request) -> Response:
    plan, agreement, _, said = services.read(request.turn, request.value("plan"))
    return Open(views.unsigned(request.screen, plan, agreement, said, _areas(request.screen)))


@routes.action("agreements.activate")
def activate(request: Request) -> Response:
    services.activate(request.turn, request.value("plan"), int(request.value("version")))
    return Replace(notice(request.screen, request.screen.t("unsigned-done")))


# --- notices ----------------------------------------------------------------------------------------------------


def _message(screen: Screen, key: str, label: str, action: str, plan: str) -> Message:
    text = screen.t(key)
    press = button(screen, screen.t(label), action, style="primary", plan=plan)
    return Message(text, drawn([words(text), buttons(screen, "open", press)]))


def _declare(kind: str, key: str, label: str, action: str) -> None:
    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if not services.still_matters(turn, plan, kind, UserId(delivery.recipient)):
            return None
        return _message(screen, key, label, action, plan.id)


_declare("agreements.shared", "notice-shared", "todo-read-button", "agreements.read")
_declare("agreements.proposed", "notice-proposed", "todo-answer-button", "agreements.proposals")
_declare("agreements.with_hr", "notice-with-hr", "todo-answer-button", "agreements.proposals")
_declare("agreements.answered", "notice-answered", "todo-read-button", "agreements.read")
_declare("agreements.not_signed", "notice-not-signed", "todo-help-button", "agreements.help")
_declare("agreements.unanswered", "notice-unanswered", "todo-help-button", "agreements.help")
_declare("agreements.begun", "notice-begun", "todo-read-button", "agreements.read")
