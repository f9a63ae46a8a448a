"""Forms: the conversation, a comment, a wish, the three-way acknowledgement."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block

from domain.agreements import Acknowledgement, Answer
from domain.goals import Direction, GoalDraft
from domain.support import Kind, SupportDraft, SupportId
from handlers.forms import Form
from handlers.views import fields, support
from handlers.views.screens import Screen, button, buttons, clip, modal, note, typed, words

MILESTONE = 150
"""Characters of a milestone within a label."""


def talk_form(screen: Screen, plan_id: str, employee: str, words_of_hr: str, open_ends: int = 0) -> Mapping[str, Any]:
    """A short guide for the conversation, and its confirmation; first what nobody has approved or sees to yet."""
    t = screen.t
    look = button(screen, t("talk-preview"), "agreements.preview", plan=plan_id)
    blocks = [
        words(t("talk-intro", who=f"<@{employee}>")),
        *support.open_ends(screen, plan_id, open_ends),
        *([typed(t("talk-hr"), words_of_hr)] if words_of_hr else []),
        words(t("talk-guide")),
        buttons(screen, "preview", look),
        fields.day(screen, "talked_on", t("talk-day"), value=screen.today.isoformat(), hint=t("talk-day-hint")),
        note(t("talk-next")),
    ]
    return modal(
        screen,
        "agreements.talked",
        t("app-name"),
        blocks,
        submit=t("talk-confirm"),
        close=t("talk-later"),
        plan=plan_id,
        employee=employee,
    )


def comment_form(screen: Screen, plan_id: str, proposal_id: str) -> Mapping[str, Any]:
    """A word about the whole; also the place for one's own view of where things stand."""
    t = screen.t
    said = fields.text(
        screen, "text", t("comment-label"), hint=t("comment-hint"), example=t("comment-example"), long=True
    )
    return _wish(screen, "agreements.comment_send", [said], plan=plan_id, proposal=proposal_id)


def goal_wish(
    screen: Screen, plan_id: str, proposal_id: str, goal: GoalDraft, *, leads: bool = False
) -> Mapping[str, Any]:
    """The goal as it stands: its words, its target and its date can be asked to read otherwise."""
    t = screen.t
    blocks: list[Block] = [words(t("wish-intro")), note(t("comment-hint"))]
    blocks.append(fields.text(screen, "title", t("wish-title"), value=goal.title, most=300))
    if goal.direction != Direction.MILESTONE.value:
        blocks.append(typed(t("wish-measure"), f"{goal.metric} · {t('wish-today', figure=goal.baseline)}"))
        hint = t("wish-target-hint")
        blocks.append(fields.text(screen, "target", t("wizard-goal-target"), value=goal.target, hint=hint, most=40))
    blocks.append(fields.day(screen, "due", t("wizard-goal-due"), value=goal.due))
    for row, each in enumerate(goal.milestones):
        label = t("wish-milestone-due", title=clip(each.title, MILESTONE))
        blocks.append(fields.day(screen, f"milestone_due-{row}", label, value=each.due))
    return _wish(
        screen,
        "agreements.goal_send",
        [*blocks, _reason(screen), _next(screen, leads=leads)],
        plan=plan_id,
        proposal=proposal_id,
        item=goal.id,
    )


def parse_goal_wish(form: Form, goal: GoalDraft) -> GoalDraft:
    """The goal as the employee would have it; what did not stand on the form stays."""
    return replace(
        goal,
        title=form.text("title", goal.title),
        target=form.text("target", goal.target),
        due=form.day("due", goal.due),
        milestones=tuple(
            replace(each, due=form.day(f"milestone_due-{row}", each.due)) for row, each in enumerate(goal.milestones)
        ),
    )


def support_wish(
    screen: Screen, plan_id: str, proposal_id: str, item: SupportDraft, *, leads: bool = False
) -> Mapping[str, Any]:
    """Other or further support, and why."""
    t = screen.t
    kinds = [(each.value, t(f"kind-{each.value}")) for each in Kind]
    what, example = t("wizard-support-what"), t("wizard-support-what-example")
    blocks: list[Block] = [
        words(t("wish-intro" if item.title else "wish-intro-new")),
        note(t("comment-hint")),
        fields.select(screen, "kind", t("wizard-support-kind"), kinds, value=item.kind),
        fields.text(screen, "title", what, value=item.title, example=example, most=150),
        fields.text(
            screen,
            "detail",
            t("wizard-support-detail"),
            value=item.detail,
            optional=True,
            long=True,
            most=1000,
        ),
        fields.day(screen, "due", t("wizard-support-due"), value=item.due, optional=True),
        *_take_out(screen, item),
        _reason(screen),
        _next(screen, leads=leads, new=not item.title),
    ]
    return _wish(screen, "agreements.support_send", blocks, plan=plan_id, proposal=proposal_id, item=item.id)


def _take_out(screen: Screen, item: SupportDraft) -> list[Block]:
    """Only what stands in the plan can be taken out of it."""
    t = screen.t
    return [fields.checks(screen, "removes", t("wish-remove"), [("yes", t("wish-remove-yes"))])] if item.title else []


def end_wish(screen: Screen, plan_id: str, proposal_id: str, ends: date, *, leads: bool = False) -> Mapping[str, Any]:
    """Another last day, and why."""
    t = screen.t
    day = fields.day(screen, "ends", t("review-ends"), value=ends.isoformat(), hint=t("wish-end-hint"))
    blocks = [words(t("wish-intro")), note(t("comment-hint")), day, _reason(screen), _next(screen, leads=leads)]
    return _wish(screen, "agreements.end_send", blocks, plan=plan_id, proposal=proposal_id)


def parse_support_wish(form: Form, item_id: str, before: SupportDraft) -> SupportDraft:
    """The promise as the employee would have it; who sees to it, what it costs, and a module stay the manager's."""
    return replace(
        before,
        id=SupportId(item_id),
        kind=form.choice("kind") or Kind.TRAINING.value,
        title=form.text("title"),
        detail=form.text("detail"),
        due=form.day("due"),
    )


def _next(screen: Screen, *, leads: bool, new: bool = False) -> Block:
    """Who looks at it; a manager's wish goes to HR before the employee reads it."""
    return note(screen.t("wish-next-leads" if leads else "wish-next-new" if new else "wish-next"))


def _reason(screen: Screen) -> Block:
    return fields.text(screen, "text", screen.t("wish-reason"), long=True)


def _wish(screen: Screen, callback: str, blocks: list[Block], **meta: str) -> Mapping[str, Any]:
    t = screen.t
    return modal(screen, callback, t("app-name"), blocks, submit=t("send"), close=t("cancel"), **meta)


def respond_form(
    screen: Screen, plan_id: str, version: int, before: Acknowledgement | None, waiting: int
) -> Mapping[str, Any]:
    """Three ways to acknowledge. Receipt is not agreement, and the form says so.

    `before`: what was chosen first. `waiting`: suggestions without an answer, which come first.
    """
    t = screen.t
    ways = [(each.value, t(f"ack-{each.value.replace('_', '-')}")) for each in Answer]
    chosen = before.answer.value if before and before.answer else ""
    said, hint = before.statement if before else "", t("ack-statement-hint")
    blocks = [
        *([words(t("ack-open-first", count=waiting))] if waiting else []),
        words(t("ack-intro")),
        note(t("ack-version", version=version)),
        fields.radio(screen, "answer", t("ack-label"), ways, value=chosen, hint=t("ack-hint")),
        fields.text(screen, "statement", t("ack-statement"), value=said, hint=hint, optional=True, long=True),
        note(t("ack-not-signing")),
    ]
    return _wish(screen, "agreements.acknowledge", blocks, plan=plan_id, version=str(version))


def parse_answer(form: Form) -> tuple[Answer, str]:
    """The chosen way, and the statement."""
    return Answer(form.choice("answer")), form.text("statement")
