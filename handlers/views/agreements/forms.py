"""Forms: the conversation, a comment, a wish, an answer, the three-way acknowledgement."""

from collections.abc import Mapping
from typing import Any

from domain.agreements import Answer
from domain.goals import GoalDraft
from domain.support import SupportDraft
from handlers.forms import Form
from handlers.views import fields
from handlers.views.drafts.forms import goal_fields, support_fields
from handlers.views.screens import Screen, button, buttons, modal, note, words


def talk_form(screen: Screen, plan_id: str, employee: str) -> Mapping[str, Any]:
    """A short guide for the conversation, and its confirmation."""
    t = screen.t
    look = button(screen, t("talk-preview"), "agreements.preview", plan=plan_id)
    blocks = [
        words(t("talk-intro", who=f"<@{employee}>")),
        words(t("talk-guide")),
        buttons(screen, "preview", look),
        fields.day(screen, "talked_on", t("talk-day"), value=screen.today.isoformat(), hint=t("talk-day-hint")),
        note(t("talk-next")),
    ]
    return modal(screen, "agreements.talked", t("app-name"), blocks, submit=t("talk-confirm"), plan=plan_id)


def comment_form(screen: Screen, plan_id: str, proposal_id: str) -> Mapping[str, Any]:
    """A word about the whole; also the place for one's own view of where things stand."""
    t = screen.t
    said = fields.text(
        screen, "text", t("comment-label"), hint=t("comment-hint"), example=t("comment-example"), long=True
    )
    return modal(
        screen, "agreements.comment_send", t("app-name"), [said], submit=t("send"), plan=plan_id, proposal=proposal_id
    )


def goal_wish(screen: Screen, plan_id: str, proposal_id: str, goal: GoalDraft) -> Mapping[str, Any]:
    """The goal as it stands, to be changed, and why."""
    t = screen.t
    blocks = [words(t("wish-intro")), *goal_fields(screen, goal), _reason(screen)]
    return modal(
        screen,
        "agreements.goal_send",
        t("app-name"),
        blocks,
        submit=t("send"),
        plan=plan_id,
        proposal=proposal_id,
        item=goal.id,
    )


def support_wish(screen: Screen, plan_id: str, proposal_id: str, item: SupportDraft) -> Mapping[str, Any]:
    """Other or further support, and why."""
    t = screen.t
    blocks = [words(t("wish-intro")), *support_fields(screen, item), _reason(screen)]
    return modal(
        screen,
        "agreements.support_send",
        t("app-name"),
        blocks,
        submit=t("send"),
        plan=plan_id,
        proposal=proposal_id,
        item=item.id,
    )


def _reason(screen: Screen) -> Any:
    return fields.text(screen, "text", screen.t("wish-reason"), hint=screen.t("comment-hint"), long=True)


def answer_form(screen: Screen, carries: Mapping[str, str]) -> Mapping[str, Any]:
    """It stays as it is, and why."""
    t = screen.t
    said = fields.text(screen, "answer", t("answer-label"), hint=t("answer-hint"), long=True)
    return modal(screen, "agreements.answer_send", t("app-name"), [said], submit=t("send"), **carries)


def respond_form(screen: Screen, plan_id: str, version: int) -> Mapping[str, Any]:
    """Three ways to acknowledge. Receipt is not agreement, and the form says so."""
    t = screen.t
    ways = [(each.value, t(f"ack-{each.value.replace('_', '-')}")) for each in Answer]
    blocks = [
        words(t("ack-intro")),
        fields.radio(screen, "answer", t("ack-label"), ways, hint=t("ack-hint")),
        fields.text(screen, "statement", t("ack-statement"), hint=t("ack-statement-hint"), optional=True, long=True),
        note(t("ack-not-signing")),
    ]
    return modal(
        screen, "agreements.acknowledge", t("app-name"), blocks, submit=t("send"), plan=plan_id, version=str(version)
    )


def parse_answer(form: Form) -> tuple[Answer, str]:
    """The chosen way, and the statement."""
    return Answer(form.choice("answer")), form.text("statement")
