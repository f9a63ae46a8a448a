"""A team's figures, before and now: a sum for a measure that several people share; never a person's, no ranking."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.checkins import GoalView
from domain.goals import Direction, Goal

LEAST = 3
"""People behind one figure, at least: of two, each would know the other's."""
AVERAGED = frozenset({"%", "‰"})
"""Units of shares, which can't be added up."""


@dataclass(frozen=True)
class TeamFigure:
    """One measure over `people` people: the figures at the start and the latest ones, in `unit`.

    `averaged`: the arithmetic mean, where a sum would say nothing (AVERAGED); else the sum.
    """

    metric: str
    unit: str
    people: int
    before: Decimal
    now: Decimal

    @property
    def averaged(self) -> bool:
        return self.unit in AVERAGED


def together(people: Iterable[Sequence[GoalView]]) -> tuple[TeamFigure, ...]:
    """What the goals of several people come to, a row for each measure, in the order in which they first appear.

    `people` holds each person's goals once. Counted are goals with a figure that stands in a summary; two measures are
    the same when their words and their unit are, whatever the case and the spaces. Milestones have no figure.
    """
    found: dict[tuple[str, str], list[GoalView]] = {}
    for views in people:
        own = {_measure(each.goal): each for each in views if _counted(each)}
        for measure, view in own.items():
            found.setdefault(measure, []).append(view)
    return tuple(_figure(views) for views in found.values() if len(views) >= LEAST)


def _counted(view: GoalView) -> bool:
    return view.goal.direction is not Direction.MILESTONE and bool(view.observations)


def _measure(goal: Goal) -> tuple[str, str]:
    return " ".join(goal.metric.casefold().split()), goal.unit.casefold()


def _figure(views: Sequence[GoalView]) -> TeamFigure:
    goal = views[0].goal
    parts = len(views) if goal.unit in AVERAGED else 1
    before = sum((each.goal.baseline for each in views), Decimal()) / parts
    now = sum((each.observations[-1].value for each in views), Decimal()) / parts
    return TeamFigure(goal.metric, goal.unit, len(views), before, now)
