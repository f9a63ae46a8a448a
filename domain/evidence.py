"""Evidence: something seen in a message, in the writer's own words, kept for when people look back.

What a manager saves is never kept from the employee; what an employee saves is theirs until they share it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.assessments import Fact
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.people import UserId
from domain.plans import PlanId

MOST_EVIDENCE = 40
"""For each writer and plan: what matters can be found again, and a packet stays readable."""
MOST_NOTE, MOST_QUOTE = 1000, 1000
"""Characters of the writer's note, and of a message's text."""


@dataclass(frozen=True)
class Evidence:
    """One fact that somebody saved to a plan. `shared_at` None: only its writer knows of it."""

    plan: PlanId
    by: UserId
    at: datetime
    fact: Fact
    shared_at: datetime | None = None

    @property
    def id(self) -> str:
        return self.fact.id


def check(day: date | None, note: str, today: date) -> None:
    """Raises InvalidInputError (`day`, `note`): it needs a day that has come, and words of the writer's own."""
    problems: dict[str, Problem] = {}
    if day is None:
        problems["day"] = Problem("evidence-day-missing")
    elif day > today:
        problems["day"] = Problem("evidence-day-ahead")
    if not note.strip():
        problems["note"] = Problem("evidence-note-missing")
    if problems:
        raise InvalidInputError(problems)


def seen_by(found: Iterable[Evidence], user: UserId) -> list[Evidence]:
    """What that person may know of, in the order of the days: what was shared, and what they saved themself."""
    seen = [each for each in found if each.shared_at is not None or each.by == user]
    return sorted(seen, key=lambda each: (each.fact.day, each.at, each.id))


def share(evidence: Evidence, at: datetime) -> Evidence:
    """For both sides and HR from now on; twice is once."""
    return evidence if evidence.shared_at is not None else replace(evidence, shared_at=at)


def used(evidence: Evidence, statements: Iterable[tuple[UserId, datetime]]) -> bool:
    """Whether a review rests on it: its writer handed in a statement while it could be read by the others."""
    since = evidence.shared_at
    return since is not None and any(by == evidence.by and at >= since for by, at in statements)


def check_unused(evidence: Evidence, statements: Iterable[tuple[UserId, datetime]]) -> None:
    """Raises NotNowError (`evidence-used`): others may have relied on it."""
    if used(evidence, statements):
        raise NotNowError("evidence-used")
