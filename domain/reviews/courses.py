"""What is said and done in a review, entry by entry, and how far it has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.goals import GoalId
from domain.people import UserId
from domain.plans import PlanId

STATEMENT_DAYS = 5
"""Working days for both statements."""
RESPONSE_DAYS = 3
"""Working days that the employee has at least, once the manager's statement is in."""
APPEAL_DAYS = 10
"""Working days to ask for a decision to be looked at again."""
ANSWER_DAYS = 5
"""Working days after which HR is asked again for the answer to an appeal."""
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
LEAVING = (Outcome.RESIGNED, Outcome.ENDED_BY_AGREEMENT)
"""What HR can record at any time, with no closing review."""
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
    `at_once`: a decision without a closing review, which closes the plan as soon as it stands.
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
    at_once: bool = False
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
        """The last decision that was not given back by a second HR person; None when there is none.

        What stood before one that was given back stands again: somebody may have recorded an end after the outcome.
        """
        back = {each.number for each in self.entries if each.part is Part.NOT_CONFIRMED}
        made = (each for each in reversed(self.entries) if each.part is Part.DECISION)
        return next((each for each in made if each.number not in back), None)

    @property
    def confirmed(self) -> Entry | None:
        """By whom a decision was confirmed that needed it."""
        made = self.decision
        seconds = (each for each in self.entries if each.part is Part.CONFIRMED)
        return next((each for each in seconds if made is not None and each.number == made.number), None)

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
