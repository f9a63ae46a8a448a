"""What the company owes of it: the deadline, whether it was kept, and which goal waits for it meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from domain import obligations
from domain.cadence import Calendar, instant
from domain.goals import Goal
from domain.obligations import COUNTED, Obligation, Reason, State
from domain.support.records import Support, SupportState


def deadline(due: date, zone: str) -> datetime:
    """The end of that day where the owner's clocks are, in UTC."""
    return instant(due + timedelta(days=1), time(), zone)


def owed(support: Support) -> bool:
    """Whether the company owes it on a plan: people agreed on it, or a sponsor has said yes."""
    if support.plan is None or support.state is SupportState.CALLED_OFF:
        return False
    return support.agreed or not support.unapproved


def settled(duty: Obligation, support: Support, at: datetime) -> Obligation:
    """The promise as it stands at `at`; the same however often it is asked.

    One that was not kept stays so, whatever comes later. Only the company's side is ever named as the reason.
    """
    if duty.state is State.NOT_KEPT:
        return duty
    if support.delivered_at is not None and support.delivered_at <= duty.due_at:
        return obligations.keep(duty, support.delivered_at)
    if support.state is SupportState.CALLED_OFF:
        return obligations.not_kept(duty, Reason.NO_LONGER_AGREED, at)
    if at < duty.due_at:
        return replace(duty, state=State.DUE, reason=None, settled_at=None)
    reason = Reason.NOT_APPROVED if support.unapproved else Reason.OWNER_DID_NOT
    return obligations.not_kept(duty, reason, at)


@dataclass(frozen=True)
class Waits:
    """A goal that waits for the company: for what, since which day, and the later day that would be fair."""

    title: str
    due: date
    later: date


def waits(goal: Goal, records: Iterable[Support], today: date, calendar: Calendar) -> Waits | None:
    """Whether something that the goal depends on is overdue; of several, what asks for the latest day.

    As many working days as the promise is late, or will be by the day that its owner names, are proposed on top.
    """
    needed = [each for each in records if each.goal == goal.id or each.id in goal.needs]
    late = [
        _waits(goal, each, today, calendar)
        for each in needed
        if each.due is not None and each.due < today and _open(each)
    ]
    return max(late, key=lambda each: each.later, default=None)


def _open(support: Support) -> bool:
    return owed(support) and support.delivered_at is None


def _waits(goal: Goal, support: Support, today: date, calendar: Calendar) -> Waits:
    assert support.due is not None
    until = max(today, support.expected or today)
    later = calendar.add_working_days(goal.due, calendar.working_days(support.due, until))
    return Waits(support.title, support.due, later)


def missed(duty: Obligation) -> bool:
    """Whether it was not kept on the company's side."""
    return duty.state is State.NOT_KEPT and duty.reason in COUNTED
