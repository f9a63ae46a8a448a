"""Check-ins: one round, two sides, blind until both are in or the window closes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from domain import progress
from domain.agreements import Agreement
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.forecasts import Forecast, Standing
from domain.goals import Goal, GoalId, MilestoneId
from domain.obligations import Obligation
from domain.people import UserId
from domain.plans import Plan, PlanId
from domain.progress import Reported
from domain.support import Support, Waits

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
    """What the employee says about one goal: the figure as typed and as read, and a note; or the milestones reached."""

    goal: GoalId
    typed: str = ""
    value: Decimal | None = None
    note: str = ""
    reached: tuple[MilestoneId, ...] = ()


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
    """The answers with each typed figure read. Raises InvalidInputError naming `progress-<goal id>` or `went_well`.

    An empty figure is allowed: not every goal moves every week. An empty form is not.
    """
    problems: dict[str, Problem] = {}
    known = {goal.id: goal for goal in goals}
    read = tuple(_read(known[each.goal], each, problems) for each in answers.progress if each.goal in known)
    words = [answers.went_well, answers.in_the_way, answers.support_needed]
    if not any(text.strip() for text in (*words, *(each.typed + each.note for each in read))):
        problems["went_well"] = Problem("checkin-empty")
    if problems:
        raise InvalidInputError(problems)
    return replace(answers, progress=read)


def _read(goal: Goal, said: GoalProgress, problems: dict[str, Problem]) -> GoalProgress:
    value, reached = progress.read(goal, said.typed, said.reached, f"progress-{goal.id}", problems)
    return replace(said, value=value, reached=reached)


def check_ratings(goals: Sequence[Goal], answers: ManagerAnswers, today: date) -> None:
    """Every goal is rated, and the talk was not in the future.

    Raises InvalidInputError naming `rating-<goal id>` or `talked_on`.
    """
    problems = {f"rating-{goal.id}": Problem("rating-missing") for goal in goals if goal.id not in answers.ratings}
    if answers.talked_on is not None and answers.talked_on > today:
        problems["talked_on"] = Problem("checkin-talked-future")
    if problems:
        raise InvalidInputError(problems)


def check_open(round_: Round) -> None:
    """Answers can be given and edited until the summary.

    Raises NotNowError (`round-not-open`, `round-cancelled`, `round-summarised`).
    """
    if round_.state is RoundState.PLANNED:
        raise NotNowError("round-not-open")
    if round_.state is RoundState.CANCELLED:
        raise NotNowError("round-cancelled")
    if round_.state is not RoundState.OPEN:
        raise NotNowError("round-summarised")


def complete(checkins: Sequence[CheckIn]) -> bool:
    """Both sides are in."""
    return {each.side for each in checkins} == set(Side)


GOOD = frozenset({Standing.AHEAD, Standing.ON_TRACK, Standing.REACHED})


@dataclass(frozen=True)
class GoalView:
    """One goal in a summary: what was agreed, seen and expected, and what the two sides said."""

    goal: Goal
    observations: tuple[Reported, ...]
    forecast: Forecast
    rating: Rating | None = None
    note: str = ""
    waits: Waits | None = None  # for the company
    begun: bool = True  # nothing is expected before the first day

    @property
    def latest(self) -> Reported | None:
        """The figure of the latest day, with where it came from."""
        return self.observations[-1] if self.observations else None

    @property
    def reached(self) -> tuple[MilestoneId, ...]:
        """Milestones ticked by then."""
        return self.latest.reached if self.latest else ()

    @property
    def differs(self) -> bool:
        """Whether the figures and the rating point different ways; a reason to talk, never a verdict."""
        if self.rating is None or self.forecast.standing is Standing.NO_DATA:
            return False
        return (self.forecast.standing in GOOD) != (self.rating in {Rating.AHEAD, Rating.ON_TRACK})


@dataclass(frozen=True)
class Sheet:
    """What a person needs to answer: the round, its goals, their own answers so far and the last figures they know."""

    plan: Plan
    round: Round
    agreement: Agreement
    side: Side
    mine: CheckIn | None
    previous: Mapping[GoalId, Reported]

    @property
    def late(self) -> bool:
        """The window is over; answers are still welcome."""
        return self.round.state is RoundState.SUMMARISED


@dataclass(frozen=True)
class Summary:
    """What both sides read. Answers for HR alone are left out for everybody but the employee and HR.

    `softly`: the reader is the employee, who reads "needs attention" where the manager chose a harder word.
    """

    plan: Plan
    round: Round
    goals: tuple[GoalView, ...]
    employee: CheckIn | None
    manager: CheckIn | None
    duties: tuple[Obligation, ...]
    promises: tuple[Support, ...] = ()
    earlier: tuple[Round, ...] = ()
    softly: bool = True
    may_answer: bool = False  # the reader's own side is missing and can still come, late
