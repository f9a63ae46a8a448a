"""A plan's life: its statuses, the events that move it, and the head that lists show."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from domain.errors import NotNowError
from domain.people import ChannelId, UserId

PlanId = NewType("PlanId", str)


class Status(StrEnum):
    """Where a plan stands. An extension is an event; outcomes are not statuses."""

    DRAFT = "draft"
    HR_REVIEW = "hr_review"
    READY = "ready"
    TALK_HELD = "talk_held"
    AWAITING_ACK = "awaiting_ack"
    ACTIVE = "active"
    PAUSED = "paused"
    FINAL_REVIEW = "final_review"
    DECIDED = "decided"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Event(StrEnum):
    """What people do that moves a plan."""

    SUBMIT = "submit"
    RETURN = "return"
    APPROVE = "approve"
    HOLD_TALK = "hold_talk"
    SHARE = "share"
    ACKNOWLEDGE = "acknowledge"
    ACTIVATE = "activate"  # by HR, when no answer came or it was not signed
    CHANGE = "change"
    PAUSE = "pause"
    RESUME = "resume"
    REVIEW = "review"
    DECIDE = "decide"
    EXTEND = "extend"
    CLOSE = "close"
    END = "end"  # by HR at any time: somebody leaves, or both sides agree to part
    WITHDRAW = "withdraw"


TRANSITIONS: Mapping[tuple[Status, Event], Status] = (
    {
        (Status.DRAFT, Event.SUBMIT): Status.HR_REVIEW,
        (Status.HR_REVIEW, Event.RETURN): Status.DRAFT,
        (Status.HR_REVIEW, Event.APPROVE): Status.READY,
        (Status.READY, Event.HOLD_TALK): Status.TALK_HELD,
        (Status.TALK_HELD, Event.SHARE): Status.AWAITING_ACK,
        (Status.AWAITING_ACK, Event.CHANGE): Status.AWAITING_ACK,
        (Status.AWAITING_ACK, Event.ACKNOWLEDGE): Status.ACTIVE,
        (Status.AWAITING_ACK, Event.ACTIVATE): Status.ACTIVE,
        (Status.ACTIVE, Event.CHANGE): Status.ACTIVE,
        (Status.ACTIVE, Event.PAUSE): Status.PAUSED,
        (Status.PAUSED, Event.RESUME): Status.ACTIVE,
        (Status.ACTIVE, Event.REVIEW): Status.FINAL_REVIEW,
        (Status.FINAL_REVIEW, Event.EXTEND): Status.AWAITING_ACK,
        (Status.FINAL_REVIEW, Event.DECIDE): Status.DECIDED,
        (Status.DECIDED, Event.CLOSE): Status.CLOSED,
    }
    | {
        (status, Event.END): Status.CLOSED
        for status in Status
        if status not in {Status.DRAFT, Status.CLOSED, Status.WITHDRAWN}
    }
    | {
        (status, Event.WITHDRAW): Status.WITHDRAWN
        for status in Status
        if status not in {Status.DRAFT, Status.DECIDED, Status.CLOSED, Status.WITHDRAWN}
    }
)
"""Docs render this table; nothing else decides where a plan may go."""

SHARED = frozenset(
    {
        Status.AWAITING_ACK,
        Status.ACTIVE,
        Status.PAUSED,
        Status.FINAL_REVIEW,
        Status.DECIDED,
        Status.CLOSED,
    }
)
"""Statuses in which the employee has access: only once the talk was held. What has ended may have been or not."""

RUNNING = frozenset({Status.ACTIVE, Status.FINAL_REVIEW})
"""Statuses in which an open check-in can be answered: a closing review asks for no new ones, and takes none away."""

ENDED = frozenset({Status.CLOSED, Status.WITHDRAWN})
OPEN = frozenset(Status) - ENDED


@dataclass(frozen=True)
class Plan:
    """The head of a plan: ids, dates and states that stay in clear; content stands in drafts and agreements.

    `revision` counts every change and guards against two people writing at once. `version` is the
    agreement that people now read or acknowledge (0 before the first), `in_force` the last one that took effect.
    `shared_at` is when the employee first got access. `frozen_at` stands beside the status: since when nobody leads it.
    """

    id: PlanId
    manager: UserId
    status: Status
    created_at: datetime
    updated_at: datetime
    employee: UserId | None = None
    hr: UserId | None = None
    channel: ChannelId | None = None
    start: date | None = None
    end: date | None = None
    version: int = 0
    in_force: int = 0
    revision: int = 0
    shared_at: datetime | None = None
    frozen_at: datetime | None = None

    @property
    def shared(self) -> bool:
        """Whether the employee has access: to a plan that has ended only if they could read it before."""
        return self.shared_at is not None if self.status in ENDED else self.status in SHARED

    @property
    def changing(self) -> bool:
        """Whether a later version waits to be acknowledged while the one before it stays in force."""
        return self.status is Status.ACTIVE and self.version > self.in_force

    @property
    def frozen(self) -> bool:
        """Whether nobody leads it at the moment: decisions wait until HR hands it over."""
        return self.frozen_at is not None

    @property
    def parties(self) -> tuple[UserId, ...]:
        """Manager first, then the employee once chosen."""
        return (self.manager,) if self.employee is None else (self.manager, self.employee)


def move(plan: Plan, event: Event, at: datetime) -> Plan:
    """The plan after `event`. Raises NotNowError (`not-now`) when its status does not allow that.

    Who acts was authorised before, and heard what they can do instead (domain.permissions.refused).
    """
    status = TRANSITIONS.get((plan.status, event))
    if status is None:
        raise NotNowError("not-now")
    return replace(plan, status=status, updated_at=at)
