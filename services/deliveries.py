"""Messages that did not arrive, or may not have: to HR by name, to an administrator as numbers alone."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import NotFoundError
from domain.people import UserId
from domain.permissions import Role
from domain.plans import OPEN, Plan
from services.turn import Turn
from storage.outbox import Delivery, DeliveryState

MOST = 200
"""Stuck messages looked through, newest first."""


class Why(StrEnum):
    """Why a message did not arrive, as far as a person can do something about it."""

    GONE = "gone"  # the account was deactivated
    CLOSED = "closed"  # messages from apps are switched off, or the conversation can't be written to
    UNWRITTEN = "unwritten"  # an error of the bot's own
    DOUBT = "doubt"  # it may have arrived; only a look into the conversation can tell
    OTHER = "other"


_CODES = {
    "recipient_deactivated": Why.GONE,
    "user_disabled": Why.GONE,
    "user_not_found": Why.GONE,
    "messages_tab_disabled": Why.CLOSED,
    "cannot_dm_bot": Why.CLOSED,
    "channel_not_found": Why.CLOSED,
    "is_archived": Why.CLOSED,
    "not_in_channel": Why.CLOSED,
    "restricted_action": Why.CLOSED,
    "not_rendered": Why.UNWRITTEN,
}
"""Errors of chat.postMessage (docs.slack.dev/reference/methods/chat.postMessage) and our own."""


@dataclass(frozen=True)
class Undelivered:
    """One message that needs attention: to whom, since when (UTC), and why."""

    id: str
    recipient: UserId
    since: datetime
    why: Why


def for_hr(turn: Turn) -> list[Undelivered]:
    """Those about plans that the acting HR partner looks after, newest first; empty for anybody else."""
    return [_told(row) for row in _rows(turn)] if turn.is_hr else []


def counted(turn: Turn) -> Mapping[Why, int]:
    """How many of each kind, for an administrator: nobody's name, and not what they were about."""
    return Counter(_why(row) for row in turn.store.outbox.needs_attention(MOST))


def send_again(turn: Turn, delivery_id: str) -> None:
    """HR has mended the cause: the message is tried once more. Raises NotFoundError unless it is theirs and stuck."""
    row = _mine(turn, delivery_id)
    if row.state is not DeliveryState.DEAD or not turn.store.outbox.revive(row, turn.now):
        raise NotFoundError


def let_be(turn: Turn, delivery_id: str) -> None:
    """HR has seen it, and it needs nothing more. Raises NotFoundError unless it is theirs and stuck."""
    if not turn.store.outbox.put_aside(_mine(turn, delivery_id)):
        raise NotFoundError


def _mine(turn: Turn, delivery_id: str) -> Delivery:
    found = next((row for row in _rows(turn) if row.id == delivery_id), None)
    if found is None:
        raise NotFoundError
    return found


def _rows(turn: Turn) -> list[Delivery]:
    stuck = turn.store.outbox.needs_attention(MOST) if turn.is_hr else []
    ours: dict[str, bool] = {}
    for row in stuck:
        about = row.plan or row.recipient
        if about not in ours:
            ours[about] = any(turn.role(plan) is Role.HR for plan in _plans(turn, row))
    return [row for row in stuck if ours[row.plan or row.recipient]]


def _plans(turn: Turn, row: Delivery) -> list[Plan]:
    """The plan that a message is about; a prompt may stand for several: then the recipient's open ones."""
    if row.plan is None:
        return turn.store.plans.of(UserId(row.recipient), OPEN)
    return [plan for plan in turn.store.plans.of(UserId(row.recipient)) if plan.id == row.plan]


def _told(row: Delivery) -> Undelivered:
    return Undelivered(row.id, UserId(row.recipient), row.not_before, _why(row))


def _why(row: Delivery) -> Why:
    return Why.DOUBT if row.state is DeliveryState.UNKNOWN else _CODES.get(row.last_error, Why.OTHER)
