"""Who may decide what and when: the gate that keeps a decision fair, and how far a plan can be extended."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction

from domain.agreements import Agreement
from domain.errors import InvalidInputError, Problem
from domain.people import UserId
from domain.reviews.courses import Course, Entry, Outcome, Result, extensions

FAIR_SHARE = Fraction(80, 100)
"""What the company has to have kept of its own promises (DOMAIN.md, Reviews and outcomes)."""
MOST_EXTENSIONS = 1


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
    problems = _reason_problems(choice, partners)
    if choice.outcome is Outcome.EXTENDED:
        problems |= _extension_problems(choice.ends, limits)
    if problems:
        raise InvalidInputError(problems)


def check_reason(choice: Choice, partners: int) -> None:
    """The same for an end without a closing review. Raises InvalidInputError naming `reason` or `outcome`."""
    problems = _reason_problems(choice, partners)
    if "reason" in problems:
        problems["reason"] = Problem("review-end-reason")  # no conversation follows after which it is read
    if problems:
        raise InvalidInputError(problems)


def _reason_problems(choice: Choice, partners: int) -> dict[str, Problem]:
    problems: dict[str, Problem] = {}
    if not choice.reason.strip():
        problems["reason"] = Problem("review-reason-missing")
    if adverse(choice.outcome, demotion=choice.demotion) and partners < 2:
        problems["outcome"] = Problem("review-two-hr")
    return problems


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
