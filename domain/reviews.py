"""Reviews and outcomes: what is said and decided at the end of a plan, and the gate that keeps a decision fair."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.agreements import Acknowledgement, Agreement
from domain.errors import InvalidInputError, Problem
from domain.forecasts import tolerance
from domain.goals import Direction, Goal, GoalId
from domain.people import UserId
from domain.plans import PlanId

FAIR_SHARE = Fraction(80, 100)
"""What the company has to have kept of its own promises (DOMAIN.md, Reviews and outcomes)."""
STATEMENT_DAYS = 5
"""Working days for both statements."""
RESPONSE_DAYS = 3
"""Working days that the employee has at least, once the manager's statement is in."""
APPEAL_DAYS = 10
"""Working days to ask for a decision to be looked at again."""
MOST_EXTENSIONS = 1
FOLLOW_UPS = (30, 60, 90)
"""Days after a successful close."""
MID = "mid"
"""The subject of the promise of a mid review; that of a closing review is `final:<version>`."""


class Outcome(StrEnum):
    """How a plan ends (DOMAIN.md). Outcomes are not statuses."""

    COMPLETED_RETAINED = "completed_retained"
    COMPLETED_PROMOTED = "completed_promoted"
    EXTENDED = "extended"
    ROLE_CHANGED = "role_changed"
    ENDED_BY_AGREEMENT = "ended_by_agreement"
    EMPLOYMENT_ENDED = "employment_ended"
    RESIGNED = "resigned"
    WITHDRAWN = "withdrawn"


SUCCESSFUL = frozenset({Outcome.COMPLETED_RETAINED, Outcome.COMPLETED_PROMOTED})
SOFTER = (Outcome.COMPLETED_RETAINED, Outcome.COMPLETED_PROMOTED, Outcome.ENDED_BY_AGREEMENT)
"""What an appeal can lead to besides the outcome that was recorded."""


class Result(StrEnum):
    """The manager's final rating of one goal."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"


class Part(StrEnum):
    """What an entry of a review is."""

    MID_MANAGER = "mid_manager"
    MID_EMPLOYEE = "mid_employee"
    MANAGER = "manager"
    EMPLOYEE = "employee"
    DECISION = "decision"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    TOLD = "told"  # the conversation about the outcome was held
    APPEAL = "appeal"
    APPEAL_ANSWER = "appeal_answer"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class Rated:
    """One goal, rated at the end."""

    goal: GoalId
    result: Result
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """One thing said or done in a review; it never changes, and the last of a part is the one that counts.

    `version` is the agreement under review, `number` counts the entries of one part from 0. `text` is a statement, a
    reason or an answer; `day` the new end of an extension, or when people talked. `gated`: it needs a second HR person.
    """

    plan: PlanId
    version: int
    part: Part
    by: UserId
    at: datetime
    number: int = 0
    text: str = ""
    ratings: tuple[Rated, ...] = ()
    outcome: Outcome | None = None
    demotion: bool = False
    gated: bool = False
    day: date | None = None


@dataclass(frozen=True)
class Course:
    """A closing review as its entries tell it."""

    entries: tuple[Entry, ...] = ()

    def last(self, part: Part) -> Entry | None:
        return next((each for each in reversed(self.entries) if each.part is part), None)

    def count(self, part: Part) -> int:
        return sum(each.part is part for each in self.entries)

    @property
    def manager(self) -> Entry | None:
        return self.last(Part.MANAGER)

    @property
    def employee(self) -> Entry | None:
        return self.last(Part.EMPLOYEE)

    @property
    def responded(self) -> bool:
        """Whether the employee has said something since the manager did."""
        return self.employee is not None and (self.manager is None or self.employee.at >= self.manager.at)

    @property
    def decision(self) -> Entry | None:
        """The decision that stands; None also when the second HR person did not confirm it."""
        made, back = self.last(Part.DECISION), self.last(Part.NOT_CONFIRMED)
        return None if made is None or (back is not None and back.number == made.number) else made

    @property
    def confirmed(self) -> Entry | None:
        """By whom a decision was confirmed that needed it."""
        made, second = self.decision, self.last(Part.CONFIRMED)
        return second if made and second and second.number == made.number else None

    @property
    def waits_for_second(self) -> bool:
        return self.decision is not None and self.decision.gated and self.confirmed is None

    @property
    def settled(self) -> bool:
        """Decided, and confirmed where that was needed."""
        return self.decision is not None and not self.waits_for_second

    @property
    def told(self) -> Entry | None:
        return self.last(Part.TOLD)

    @property
    def outcome(self) -> Outcome | None:
        """What applies now: an appeal may have changed it."""
        answer = self.last(Part.APPEAL_ANSWER)
        if answer is not None and answer.outcome is not None:
            return answer.outcome
        return self.decision.outcome if self.decision else None


def course(entries: Iterable[Entry], version: int) -> Course:
    """The review of that version, entries in the order in which they were made."""
    return Course(tuple(each for each in entries if each.version == version))


def subject(version: int) -> str:
    """What the promise of a closing review is about."""
    return f"final:{version}"


def extensions(entries: Iterable[Entry]) -> int:
    """How often the plan was extended already: decided, and told."""
    told = {each.version for each in entries if each.part is Part.TOLD and each.outcome is Outcome.EXTENDED}
    return len(told)


# --- goals ------------------------------------------------------------------------------------------------------------


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


# --- deciding ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Choice:
    """What HR wants to record. `ends` is the new end of an extension."""

    outcome: Outcome
    reason: str
    demotion: bool = False
    ends: date | None = None


@dataclass(frozen=True)
class Limits:
    """How far a plan can be extended: after `after`, up to `until`, and how often still."""

    after: date
    until: date
    left: int


def adverse(outcome: Outcome | None, *, demotion: bool) -> bool:
    """Whether it weighs on the employee against their will."""
    return outcome is Outcome.EMPLOYMENT_ENDED or (outcome is Outcome.ROLE_CHANGED and demotion)


def gated(choice: Choice, share: Fraction | None) -> bool:
    """Whether a second HR person has to confirm: it is adverse, and the company kept too little of what it promised.

    `share` is that of domain.obligations.share_kept; with nothing due (None) there is no gate.
    """
    return adverse(choice.outcome, demotion=choice.demotion) and share is not None and share < FAIR_SHARE


def check(choice: Choice, partners: int, limits: Limits) -> None:
    """`partners` HR people may look after this plan.

    Raises InvalidInputError naming `reason`, `outcome` or `ends`.
    """
    problems: dict[str, Problem] = {}
    if not choice.reason.strip():
        problems["reason"] = Problem("review-reason-missing")
    if adverse(choice.outcome, demotion=choice.demotion) and partners < 2:
        problems["outcome"] = Problem("review-two-hr")
    if choice.outcome is Outcome.EXTENDED:
        problems |= _extension_problems(choice.ends, limits)
    if problems:
        raise InvalidInputError(problems)


def _extension_problems(ends: date | None, limits: Limits) -> dict[str, Problem]:
    if limits.left <= 0:
        return {"outcome": Problem("review-extended-before")}
    if ends is None:
        return {"ends": Problem("review-ends-missing")}
    if not limits.after < ends <= limits.until:
        return {"ends": Problem("review-ends-range", {"after": limits.after, "until": limits.until})}
    return {}


def limits(first: Agreement, now: Agreement, entries: Iterable[Entry], today: date) -> Limits:
    """At most as long as the plan was at first, and MOST_EXTENSIONS times (DOMAIN.md, Defaults)."""
    after = max(now.end, today)
    return Limits(after, after + (first.end - first.start), MOST_EXTENSIONS - extensions(entries))


def check_words(text: str, name: str = "words") -> None:
    """Raises InvalidInputError naming that field when nothing was written."""
    if not text.strip():
        raise InvalidInputError({name: Problem("text-missing")})


def may_confirm(second: UserId, decision: Entry, partners: Collection[UserId]) -> bool:
    """Another one of HR, and no party to the plan; `partners` are those who may look after it."""
    return second in partners and second != decision.by


def may_decide(course: Course, due: datetime | None, until: datetime | None, now: datetime) -> bool:
    """Both have spoken, or had their time: `due` was the manager's, `until` the employee's."""
    manager = course.manager is not None or (due is not None and due <= now)
    employee = course.responded or (until is not None and until <= now)
    return manager and employee and course.decision is None


def extended(agreement: Agreement, course: Course, ends: date, version: int, by: UserId, at: datetime) -> Agreement:
    """The next version: a later end, at which the goals are due that were not met yet."""
    ratings = course.manager.ratings if course.manager else ()
    met = {each.goal for each in ratings if each.result is Result.MET}
    goals = tuple(goal if goal.id in met else replace(goal, due=ends) for goal in agreement.goals)
    return replace(agreement, version=version, end=ends, goals=goals, made_by=by, made_at=at)
