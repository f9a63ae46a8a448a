"""Check-ins: one round, two sides, blind until both are in or the window closes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from domain import figures
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.goals import Direction, Goal, GoalId
from domain.people import UserId
from domain.plans import PlanId

RoundId = NewType("RoundId", str)


class Side(StrEnum):
    """Whose answers these are."""

    EMPLOYEE = "employee"
    MANAGER = "manager"


class Rating(StrEnum):
    """The manager's view of one goal; the employee reads `behind` and `at_risk` as "needs attention"."""

    AHEAD = "ahead"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    BEHIND = "behind"


class RoundState(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    SUMMARISED = "summarised"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Round:
    """One check-in of a plan. `day` is the nominal working day; `closes_at` the end of the window (UTC)."""

    id: RoundId
    plan: PlanId
    number: int
    day: date
    closes_at: datetime
    version: int
    state: RoundState = RoundState.PLANNED
    summarised_at: datetime | None = None


@dataclass(frozen=True)
class GoalProgress:
    """What the employee says about one goal: the figure as typed and as read, and a note."""

    goal: GoalId
    typed: str = ""
    value: Decimal | None = None
    note: str = ""


@dataclass(frozen=True)
class EmployeeAnswers:
    """The employee's side. `confidence` is 1-5; when `confidence_for_hr` only HR sees it."""

    progress: tuple[GoalProgress, ...] = ()
    went_well: str = ""
    in_the_way: str = ""
    support_needed: str = ""
    confidence: int | None = None
    confidence_for_hr: bool = False


@dataclass(frozen=True)
class ManagerAnswers:
    """The manager's side: a rating for each goal and an observation as situation, behaviour, impact."""

    ratings: Mapping[GoalId, Rating] = field(default_factory=dict)
    situation: str = ""
    behaviour: str = ""
    impact: str = ""
    recognition: str = ""
    support_offered: str = ""
    next_steps: str = ""
    talked_on: date | None = None


@dataclass(frozen=True)
class CheckIn:
    """One side's answers in one round. `late` when they came after the window."""

    plan: PlanId
    round: RoundId
    side: Side
    by: UserId
    at: datetime
    employee: EmployeeAnswers | None = None
    manager: ManagerAnswers | None = None
    late: bool = False
    edited_at: datetime | None = None


def read_progress(goals: Sequence[Goal], answers: EmployeeAnswers) -> EmployeeAnswers:
    """The answers with each typed figure read. Raises InvalidInputError naming `progress-<goal id>`.

    An empty figure is allowed: not every goal moves every week.
    """
    problems: dict[str, Problem] = {}
    known = {goal.id: goal for goal in goals}
    read = []
    for each in answers.progress:
        goal = known.get(each.goal)
        if goal is None:
            continue
        read.append(replace(each, value=_value(goal, each.typed, problems)))
    if not any(each.typed.strip() or each.note.strip() for each in answers.progress) and not (
        answers.went_well.strip() or answers.in_the_way.strip() or answers.support_needed.strip()
    ):
        problems["went_well"] = Problem("checkin-empty")
    if problems:
        raise InvalidInputError(problems)
    return replace(answers, progress=tuple(read))


def _value(goal: Goal, typed: str, problems: dict[str, Problem]) -> Decimal | None:
    if not typed.strip():
        return None
    if goal.direction is Direction.MILESTONE:
        return Decimal(1 if typed == "reached" else 0)
    name = f"progress-{goal.id}"
    try:
        figure = figures.parse(typed)
    except figures.InvalidFigure as error:
        problems[name] = Problem(f"figure-{error.code.replace('_', '-')}")
        return None
    if figure.unit and goal.unit and figure.unit != goal.unit:
        problems[name] = Problem("goal-units-differ", {"baseline": goal.unit, "target": figure.unit})
        return None
    return figure.value


def check_open(round_: Round) -> None:
    """Answers can be given and edited until the summary. Raises NotNowError (`round-not-open`, `round-summarised`)."""
    if round_.state is RoundState.PLANNED:
        raise NotNowError("round-not-open")
    if round_.state is not RoundState.OPEN:
        raise NotNowError("round-summarised")


def complete(checkins: Sequence[CheckIn]) -> bool:
    """Both sides are in."""
    return {each.side for each in checkins} == set(Side)


@dataclass(frozen=True)
class Difference:
    """Where the two sides see a goal differently: the employee's figure is ahead of or short of the rating."""

    goal: GoalId
    employee_on_track: bool
    manager: Rating


def differences(
    on_track: Mapping[GoalId, bool], ratings: Mapping[GoalId, Rating]
) -> tuple[Difference, ...]:
    """Goals where the figures and the manager's rating point different ways; a reason to talk, never a verdict."""
    return tuple(
        Difference(goal, good, ratings[goal])
        for goal, good in on_track.items()
        if goal in ratings and good != (ratings[goal] in {Rating.AHEAD, Rating.ON_TRACK})
    )
