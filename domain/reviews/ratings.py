"""Which goals can be rated at the end, and whether all of them were met before it."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from domain.agreements import Acknowledgement, Agreement
from domain.errors import InvalidInputError, Problem
from domain.forecasts import tolerance
from domain.goals import Direction, Goal, GoalId
from domain.reviews.courses import Rated


def ratable(agreement: Agreement, said: Iterable[Acknowledgement]) -> tuple[Goal, ...]:
    """Only what stands in an acknowledged version can be rated (DOMAIN.md, The plan's life)."""
    known = any((each.plan, each.version) == (agreement.plan, agreement.version) for each in said)
    return agreement.goals if known else ()


def check_ratings(goals: Sequence[Goal], ratings: Sequence[Rated]) -> None:
    """Each of these goals once, and no other. Raises InvalidInputError naming `result-<goal id>`."""
    given = [each.goal for each in ratings]
    problems = {f"result-{goal.id}": Problem("review-result-missing") for goal in goals if goal.id not in given}
    strange = set(given) - {goal.id for goal in goals}
    problems |= {f"result-{each}": Problem("review-result-strange") for each in strange}
    if problems or len(set(given)) < len(given):
        raise InvalidInputError(problems or {"statement": Problem("review-result-strange")})


def all_met(goals: Sequence[Goal], latest: Mapping[GoalId, Decimal]) -> bool:
    """Whether the last figures reach every target: then the closing review may come early."""
    return bool(goals) and all(goal.id in latest and _met(goal, latest[goal.id]) for goal in goals)


def _met(goal: Goal, value: Decimal) -> bool:
    if goal.direction is Direction.HOLD:
        return abs(value - goal.target) <= tolerance(goal.baseline, goal.target)
    return value <= goal.target if goal.direction is Direction.DOWN else value >= goal.target
