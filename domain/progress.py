"""Figures on the way of a goal: where each came from, who may see it when, and how a typed one is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from domain import figures
from domain.errors import InvalidInputError, Problem
from domain.forecasts import Observation
from domain.goals import Direction, Goal, GoalId, MilestoneId
from domain.people import UserId
from domain.plans import PlanId

EntryId = NewType("EntryId", str)

REACHED, NOT_YET = "reached", "not_yet"
"""What is typed for a milestone."""
MOST_NOTE = 500


class Source(StrEnum):
    """Where a figure came from."""

    CHECK_IN = "check_in"
    BY_HAND = "by_hand"
    IMPORT = "import"


@dataclass(frozen=True)
class Reported(Observation):
    """A value as it was on `day`, with where it came from. `by` is who said so, None for an import.

    `reached` are the milestones ticked by then; `entry` names what was noted between check-ins.
    """

    source: Source = Source.CHECK_IN
    at: datetime | None = None
    by: UserId | None = None
    note: str = ""
    reached: tuple[MilestoneId, ...] = ()
    entry: EntryId | None = None


@dataclass(frozen=True)
class Entry:
    """A figure that came between check-ins; it never changes. A correction is another one that `replaces` it.

    `value` None takes the replaced one back. `at` is when it was written, `day` what it is about.
    """

    id: EntryId
    plan: PlanId
    goal: GoalId
    day: date
    source: Source
    by: UserId | None
    at: datetime
    value: Decimal | None
    note: str = ""
    reached: tuple[MilestoneId, ...] = ()
    replaces: EntryId | None = None


@dataclass(frozen=True)
class Typed:
    """A figure as it was typed: a number, or the milestones that were ticked; for which day; and a word about it."""

    figure: str = ""
    day: date | None = None
    note: str = ""
    reached: tuple[MilestoneId, ...] = ()


def visible(entries: Iterable[Entry], reader: UserId, since: date | None, zone: str) -> list[Entry]:
    """The entries that stand for this reader, by the day that they are about.

    `since` is the day of the check-in that is open, None while none is: what the other side noted from then on (days
    in `zone`) is seen after its summary, and until then what it corrects. So nobody's view of the week is steered by
    the other's, and nobody learns that something is held back. An import is nobody's view, and everybody sees it.
    """
    seen = [each for each in entries if not _held_back(each, reader, since, zone)]
    gone = {each.replaces for each in seen}
    standing = [each for each in seen if each.id not in gone and each.value is not None]
    return sorted(standing, key=lambda each: (each.day, each.at))


def _held_back(entry: Entry, reader: UserId, since: date | None, zone: str) -> bool:
    if since is None or entry.source is not Source.BY_HAND or entry.by == reader:
        return False
    return entry.at.astimezone(ZoneInfo(zone)).date() >= since


def reported(entry: Entry) -> Reported:
    """The entry as a figure of its goal. Raises ValueError for one that only takes another back."""
    if entry.value is None:
        raise ValueError("nothing is reported by what was taken back")
    return Reported(entry.day, entry.value, entry.source, entry.at, entry.by, entry.note, entry.reached, entry.id)


def read(
    goal: Goal, typed: str, reached: Iterable[str], name: str, problems: dict[str, Problem]
) -> tuple[Decimal | None, tuple[MilestoneId, ...]]:
    """The value, and the milestones ticked; None for nothing typed, or with the reason noted under `name`.

    Of a goal with milestones the value is how many are reached, of a single one 0 or 1.
    """
    if not typed.strip():
        return None, ()
    if goal.direction is Direction.MILESTONE:
        ticked = set(reached)
        steps = tuple(each.id for each in goal.milestones if each.id in ticked)
        return Decimal(len(steps) if goal.milestones else int(typed == REACHED)), steps
    try:
        figure = figures.parse(typed)
    except figures.InvalidFigure as error:
        problems[name] = Problem(f"figure-{error.code.replace('_', '-')}")
        return None, ()
    if not same_unit(figure.unit, goal.unit):
        example = figures.show(goal.baseline, goal.unit)
        problems[name] = Problem("checkin-unit", {"unit": goal.unit, "typed": figure.unit, "example": example})
        return None, ()
    return figure.value, ()


def same_unit(typed: str, agreed: str) -> bool:
    """People leave the unit out, write it in the singular, or only its beginning ("3 calls" for "calls a week")."""
    one, other = typed.casefold().rstrip("s"), agreed.casefold().rstrip("s")
    return not one or not other or one.startswith(other) or other.startswith(one)


def check_day(day: date | None, start: date, today: date) -> date:
    """A figure is about a day of the plan that has come.

    Raises InvalidInputError naming `day` (`progress-day-missing`, `progress-day-early`, `progress-day-ahead`).
    """
    if day is None:
        raise InvalidInputError({"day": Problem("progress-day-missing")})
    if day < start:
        raise InvalidInputError({"day": Problem("progress-day-early", {"start": start})})
    if day > today:
        raise InvalidInputError({"day": Problem("progress-day-ahead")})
    return day
