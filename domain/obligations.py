"""What the company owes a plan: kept, or not, and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import NewType

from domain.plans import PlanId

ObligationId = NewType("ObligationId", str)


class Duty(StrEnum):
    """The kinds of promise that are counted (DOMAIN.md, Support)."""

    CHECK_IN = "check_in"
    SUPPORT = "support"
    CONCERN = "concern"
    REVIEW = "review"


class State(StrEnum):
    DUE = "due"
    KEPT = "kept"
    NOT_KEPT = "not_kept"


class Reason(StrEnum):
    """Why something was not held. Only the first five count against the company."""

    MANAGER_AWAY = "manager_away"
    MANAGER_DID_NOT = "manager_did_not"
    HR_DID_NOT = "hr_did_not"
    OWNER_DID_NOT = "owner_did_not"  # support that was not delivered in time
    NOT_APPROVED = "not_approved"  # support that was promised, and nobody approved what it takes
    EMPLOYEE_DID_NOT = "employee_did_not"
    AWAY = "away"
    BOT_DOWN = "bot_down"
    TAKEN_BACK = "taken_back"  # the employee withdrew what was to be answered
    ENDED_EARLY = "ended_early"  # the outcome was recorded before the window of a check-in ended
    NO_LONGER_AGREED = "no_longer_agreed"  # both sides took it out of the plan


COUNTED = frozenset(
    {Reason.MANAGER_AWAY, Reason.MANAGER_DID_NOT, Reason.HR_DID_NOT, Reason.OWNER_DID_NOT, Reason.NOT_APPROVED}
)


@dataclass(frozen=True)
class Obligation:
    """One promise with its due time (UTC). `subject` is the round, support item or concern it is about.

    `hr_only`: that it exists is known to the employee and HR alone (a concern raised to HR).
    """

    id: ObligationId
    plan: PlanId
    duty: Duty
    subject: str
    due_at: datetime
    state: State = State.DUE
    reason: Reason | None = None
    settled_at: datetime | None = None
    hr_only: bool = False


def keep(obligation: Obligation, at: datetime) -> Obligation:
    """The promise was kept."""
    return replace(obligation, state=State.KEPT, reason=None, settled_at=at)


def not_kept(obligation: Obligation, reason: Reason, at: datetime) -> Obligation:
    """It was not, and why; a person is never charged for an outage of the bot."""
    return replace(obligation, state=State.NOT_KEPT, reason=reason, settled_at=at)


def counts(obligation: Obligation) -> bool:
    """Whether it is settled and counted: kept, or missed on the company's side."""
    return obligation.state is State.KEPT or obligation.reason in COUNTED


def share_kept(obligations: Iterable[Obligation]) -> Fraction | None:
    """Kept ÷ (kept + missed on the company's side); None when nothing was due yet (DOMAIN.md)."""
    counted = [each for each in obligations if counts(each)]
    return Fraction(sum(each.state is State.KEPT for each in counted), len(counted)) if counted else None


def shared(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Those that a manager may know of: without any sign of what is between the employee and HR."""
    return tuple(each for each in obligations if not each.hr_only)


def missed_by_manager(obligations: Iterable[Obligation]) -> int:
    """How many check-ins were not held because the manager gave no answer."""
    return sum(each.duty is Duty.CHECK_IN and each.reason is Reason.MANAGER_DID_NOT for each in obligations)
