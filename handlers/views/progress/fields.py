"""The field in which a figure of a goal is given: a number, reached or not yet, or the milestones reached so far."""

from collections.abc import Collection

from slack_sdk.models.blocks import Block

from domain import figures
from domain.goals import Direction, Goal, MilestoneId
from domain.progress import NOT_YET, REACHED
from handlers.forms import Form
from handlers.views import fields
from handlers.views.screens import Screen, clip

TITLE = 100
"""Characters of a goal's title within a label."""


def figure_field(
    screen: Screen,
    goal: Goal,
    name: str,
    *,
    typed: str = "",
    reached: Collection[str] = (),
    hint: str = "",
    example: str = "",
    optional: bool = True,
) -> Block:
    """Filled with what was typed or ticked before. `hint` and `example` are for a number."""
    t, title = screen.t, clip(goal.title, TITLE)
    if goal.milestones:
        steps = [(each.id, t("progress-step", title=each.title, due=each.due)) for each in goal.milestones]
        label, how = t("progress-steps", goal=title), t("progress-steps-hint")
        return fields.checks(screen, name, label, steps, values=tuple(reached), hint=how)
    if goal.direction is Direction.MILESTONE:
        options = [(REACHED, t("checkin-reached")), (NOT_YET, t("checkin-not-yet"))]
        label, how = t("checkin-milestone", goal=title), t("checkin-milestone-hint", due=goal.due)
        return fields.radio(screen, name, label, options, value=typed, hint=how, optional=optional)
    label = t("checkin-progress", goal=title)
    return fields.text(
        screen, name, label, value=typed, hint=hint, example=example, optional=optional, most=figures.MOST_TEXT
    )


def parse_figure(form: Form, name: str, *, ticked_before: bool = False) -> tuple[str, tuple[MilestoneId, ...]]:
    """What was typed, and the milestones ticked.

    Nothing ticked says nothing, unless there were ticks before: then they were taken away.
    """
    steps = tuple(MilestoneId(each) for each in form.choices(name))
    if steps:
        return REACHED, steps
    if ticked_before:
        return NOT_YET, ()
    return form.text(name) or form.choice(name), ()
