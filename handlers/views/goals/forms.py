"""The form of one goal: what its direction needs comes first, what may be left out comes last."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from slack_sdk.models.blocks import Block

from domain.goals import MOST_MILESTONES, Direction, GoalDraft, MilestoneDraft
from handlers.forms import Form
from handlers.views import fields
from handlers.views.advice import Advice, beneath
from handlers.views.screens import Screen, button, buttons, header, modal, note

DIRECTION = "goals.direction"
"""The choice that draws the form anew when another one needs other fields."""
MOST_OF = {"title": 300, "milestone": 150, "baseline": 40, "target": 40, "why": 1000, "objective": 300, "weight": 10}
"""Characters of a field; of any other 150."""


def goal_form(
    screen: Screen, plan_id: str, goal: GoalDraft, promises: Sequence[tuple[str, str]], advice: Sequence[Advice] = ()
) -> Mapping[str, Any]:
    """One goal; `promises` are those that it can wait for, `goal.needs` those for which it does.

    After the first Save, advice may stand beneath a field; Save again keeps the text.
    """
    return modal(
        screen,
        "goals.save",
        screen.t("wizard-goal-title"),
        [*_needed(screen, goal, advice), *_further(screen, goal, promises, advice)],
        submit=screen.t("save"),
        close=screen.t("back"),
        plan=plan_id,
        item=goal.id,
        direction=goal.direction,
        shown=" ".join(each.key for each in advice),
    )


def _text(screen: Screen, name: str, value: str, *, optional: bool = False, row: int | None = None) -> Block:
    label = f"wizard-goal-{name.replace('_', '-')}"
    return fields.text(
        screen,
        name if row is None else f"{name}-{row}",
        screen.t(label) if row is None else screen.t(label, number=row + 1),
        value=value,
        hint=screen.t(f"{label}-hint"),
        example=screen.t(f"{label}-example"),
        optional=optional,
        most=MOST_OF.get(name, 150),
    )


def _needed(screen: Screen, goal: GoalDraft, advice: Sequence[Advice]) -> list[Block]:
    t = screen.t
    ways = [(each.value, t(f"direction-{each.value}")) for each in Direction]
    label, hint = t("wizard-goal-direction"), t("wizard-goal-direction-hint")
    figures = [_text(screen, name, getattr(goal, name)) for name in ("metric", "baseline", "target")]
    milestone = goal.direction == Direction.MILESTONE.value
    due_hint = t("wizard-goal-due-hint-milestone" if milestone else "wizard-goal-due-hint")
    return [
        note(t("seen-parties")),
        fields.select(screen, DIRECTION, label, ways, value=goal.direction, hint=hint, at_once=True),
        _text(screen, "title", goal.title),
        *beneath(screen, "title", advice, "goals.keep"),
        *([] if milestone else figures),
        fields.day(screen, "due", t("wizard-goal-due"), value=goal.due, hint=due_hint, optional=True),
        *(_milestones(screen, goal.milestones, advice) if milestone else []),
    ]


def _milestones(screen: Screen, milestones: Sequence[MilestoneDraft], advice: Sequence[Advice]) -> list[Block]:
    t = screen.t
    blocks: list[Block] = []
    for row, each in enumerate(milestones):
        due, hint = t("wizard-goal-milestone-due", number=row + 1), t("wizard-goal-milestone-due-hint")
        blocks += [
            _text(screen, "milestone", each.title, row=row),
            *beneath(screen, f"milestone-{row}", advice, "goals.keep"),
            fields.day(screen, f"milestone_due-{row}", due, value=each.due, hint=hint, optional=True),
        ]
    more = [button(screen, t("wizard-goal-milestone-add"), "goals.milestone_add")]
    acts = more if len(milestones) < MOST_MILESTONES else []
    if milestones:
        acts = [*acts, button(screen, t("wizard-goal-milestone-remove"), "goals.milestone_remove")]
    return [*blocks, buttons(screen, "milestones", *acts)]


def _further(
    screen: Screen, goal: GoalDraft, promises: Sequence[tuple[str, str]], advice: Sequence[Advice]
) -> list[Block]:
    t = screen.t
    blocks: list[Block] = [header(t("wizard-goal-further"))]
    for name in ("measured_by", "why", "objective"):
        blocks.append(_text(screen, name, getattr(goal, name), optional=True))
        blocks += beneath(screen, name, advice, "goals.keep")
    if promises:
        label, hint = t("wizard-goal-needs"), t("wizard-goal-needs-hint")
        blocks.append(fields.several(screen, "needs", label, promises, values=goal.needs, hint=hint))
    return [*blocks, _text(screen, "weight", goal.weight, optional=True)]


def parse_goal(form: Form, before: GoalDraft) -> GoalDraft:
    """The goal exactly as it was typed, laid over `before`: fields that this direction has no use for stay."""
    texts = ("title", "why", "metric", "baseline", "target", "measured_by", "objective", "weight")
    typed = {name: form.text(name, getattr(before, name)) for name in texts}
    return replace(
        before,
        **typed,  # type: ignore[arg-type]  # texts alone
        direction=form.choice(DIRECTION) or before.direction,
        due=form.day("due", before.due),
        milestones=tuple(_milestone(form, row, each) for row, each in enumerate(before.milestones)),
        needs=form.choices("needs") if "needs" in form else before.needs,
    )


def _milestone(form: Form, row: int, before: MilestoneDraft) -> MilestoneDraft:
    title, due = form.text(f"milestone-{row}", before.title), form.day(f"milestone_due-{row}", before.due)
    return replace(before, title=title, due=due)
