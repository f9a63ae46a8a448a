"""Writes messages at the moment of sending: from ids, in the reader's language, if they still matter."""

import logging
from dataclasses import dataclass

from domain.errors import DomainError
from domain.people import Account, UserId
from domain.permissions import Permission
from handlers.responses import Message
from handlers.routing import Desk, Routes
from services.turn import Turn
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

GONE = "recipient_deactivated"
UNWRITTEN = "not_rendered"


@dataclass(frozen=True)
class Letter:
    """A message that may leave: where to, on which place, not before when and until when (monotonic seconds) it is
    surely ours.
    """

    row: Delivery
    message: Message
    channel: str
    place: str = ""
    leaves_at: float = 0.0
    good_until: float = float("inf")


@dataclass(frozen=True)
class Unsent:
    """Why there is no message: `code` "" means that it is no longer needed."""

    row: Delivery
    code: str = ""


def is_channel(recipient: str) -> bool:
    """Whether this is a channel; else it is a person."""
    return recipient.startswith(("C", "G"))


def address(turn: Turn, row: Delivery) -> str:
    """Where a message goes. A user id is taken by chat.postMessage as well as the channel of the conversation with
    that person (docs.slack.dev/reference/methods/chat.postMessage, "Sending messages as a DM"); its answer tells it.
    """
    return row.recipient if is_channel(row.recipient) else turn.person(UserId(row.recipient)).dm or row.recipient


def write(routes: Routes, desk: Desk, turn: Turn, row: Delivery) -> Message | Unsent:
    """The message of one row. Who may read it, the plan and the account are looked at again."""
    if row.expires_at is not None and row.expires_at < turn.now:
        return Unsent(row)
    reader = UserId(row.recipient)
    if not is_channel(reader) and turn.person(reader).account is Account.DEACTIVATED:
        return Unsent(row, GONE)
    try:
        return _rendered(routes, desk, turn, row) or Unsent(row)
    except DomainError:
        return Unsent(row)
    except Exception:
        log.exception("a notice could not be written")
        return Unsent(row, UNWRITTEN)


def rewritten(routes: Routes, desk: Desk, turn: Turn, row: Delivery) -> Message | None:
    """What a message that was sent says by now; None when it stays as it is."""
    change, reader = routes.changes.get(row.kind), UserId(row.recipient)
    if change is None or turn.person(reader).account is Account.DEACTIVATED:
        return None
    try:
        return change(turn, desk.screen(turn, reader), row)
    except DomainError:
        return None
    except Exception:
        log.exception("a change could not be written")
        return None


def _rendered(routes: Routes, desk: Desk, turn: Turn, row: Delivery) -> Message | None:
    notice = routes.notices.get(row.kind)
    if notice is None:
        raise LookupError(row.kind)
    reader = UserId(row.recipient)
    if row.plan is not None:
        plan = turn.plan(row.plan, Permission.DELIVER)
        if turn.role_for(reader, plan) is None:
            return None  # no longer on this plan
    return notice(turn, desk.screen(turn, reader, row.params.get("language", "")), row)
