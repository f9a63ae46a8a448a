"""Measurable goals: from what a person typed to figures that a ramp can be drawn through."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from domain import figures
from domain.errors import InvalidInputError, Problem
from domain.goals import milestones, weights
from domain.goals.milestones import Milestone, MilestoneDraft

GoalId = NewType("GoalId", str)

MOST_GOALS = 8  # DOMAIN.md, Defaults


class Direction(StrEnum):
    """Which way is better; `hold` keeps a level, `milestone` is reached or not yet."""

    UP = "up"
    DOWN = "down"
    HOLD = "hold"
    MILESTONE = "milestone"


@dataclass(frozen=True)
class Goal:
    """An agreed goal. Figures share `unit`; a milestone goal runs from 0 to the number of its milestones, at least 1.

    `weight` None counts as much as the others on average. `needs` are ids of promises that it waits for, beside those
    that name this goal themselves.
    """

    id: GoalId
    title: str
    metric: str
    baseline: Decimal
    target: Decimal
    due: date
    direction: Direction = Direction.UP
    unit: str = ""
    why: str = ""
    measured_by: str = ""
    weight: int | None = None
    objective: str = ""
    milestones: tuple[Milestone, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoalDraft:
    """A goal exactly as it was typed, so that nothing is lost while it is not yet right."""

    id: GoalId
    title: str = ""
    why: str = ""
    metric: str = ""
    baseline: str = ""
    target: str = ""
    direction: str = Direction.UP.value
    due: str = ""
    measured_by: str = ""
    weight: str = ""
    objective: str = ""
    milestones: tuple[MilestoneDraft, ...] = ()
    needs: tuple[str, ...] = ()


def figure(text: str, name: str, problems: dict[str, Problem]) -> figures.Figure | None:
    """The number in `text`, or None with the reason noted under `name`."""
    try:
        return figures.parse(text)
    except figures.InvalidFigure as error:
        problems[name] = Problem(f"figure-{error.code.replace('_', '-')}")
        return None


def parse(draft: GoalDraft, start: date | None, end: date | None) -> Goal:
    """The goal that the draft describes.

    Raises InvalidInputError naming title, metric, baseline, target, due, weight, `milestone-<row>` or
    `milestone_due-<row>`. Due dates lie inside the plan; without one the goal is due at its end.
    """
    problems: dict[str, Problem] = {}
    if not draft.title.strip():
        problems["title"] = Problem("goal-title-missing")
    direction = Direction(draft.direction)
    due = _due(draft.due, start, end, problems)
    steps = milestones.read(draft.milestones, start, due, problems) if direction is Direction.MILESTONE else ()
    baseline, target, unit = _range(draft, direction, len(steps), problems)
    weight = weights.read(draft.weight, problems)
    if problems:
        raise InvalidInputError(problems)
    assert due is not None
    return Goal(
        id=draft.id,
        title=draft.title.strip(),
        why=draft.why.strip(),
        metric=draft.metric.strip(),
        baseline=baseline,
        target=target,
        unit=unit,
        direction=direction,
        due=due,
        measured_by=draft.measured_by.strip(),
        weight=weight,
        objective=draft.objective.strip(),
        milestones=steps,
        needs=draft.needs,
    )


def _range(
    draft: GoalDraft, direction: Direction, steps: int, problems: dict[str, Problem]
) -> tuple[Decimal, Decimal, str]:
    if direction is Direction.MILESTONE:
        return Decimal(0), Decimal(max(steps, 1)), ""
    if not draft.metric.strip():
        problems["metric"] = Problem("goal-metric-missing")
    low = figure(draft.baseline, "baseline", problems)
    high = figure(draft.target, "target", problems)
    if low is None or high is None:
        return Decimal(0), Decimal(0), ""
    if low.unit and high.unit and low.unit != high.unit:
        problems["target"] = Problem("goal-units-differ", {"baseline": low.unit, "target": high.unit})
    elif (problem := direction_problem(direction, low.value, high.value)) is not None:
        problems["target"] = Problem(problem)
    return low.value, high.value, high.unit or low.unit


def direction_problem(direction: Direction, baseline: Decimal, target: Decimal) -> str | None:
    """The code of what is wrong between two figures and a direction, or None."""
    if direction is Direction.HOLD:
        return None
    if baseline == target:
        return "goal-target-equal"
    if direction is Direction.UP and target < baseline:
        return "goal-target-below"
    if direction is Direction.DOWN and target > baseline:
        return "goal-target-above"
    return None


def _due(text: str, start: date | None, end: date | None, problems: dict[str, Problem]) -> date | None:
    due = date.fromisoformat(text) if text else end
    if due is None:
        problems["due"] = Problem("goal-due-missing")
    elif start is not None and due <= start:
        problems["due"] = Problem("goal-due-before-start", {"start": start})
    elif end is not None and due > end:
        problems["due"] = Problem("goal-due-after-end", {"end": end})
    return due


def lowers(before: Goal, after: Goal) -> bool:
    """Whether the change asks for less: HR looks at such changes again (DOMAIN.md, awaiting_ack).

    Targets that can't be compared, and any other level of a goal that holds one, count as less: better one look more.
    """
    if (before.direction, before.unit) != (after.direction, after.unit):
        return True
    if before.direction is Direction.HOLD:
        return after.target != before.target
    if before.direction is Direction.DOWN:
        return after.target > before.target
    return after.target < before.target or milestones.eased(before.milestones, after.milestones)
