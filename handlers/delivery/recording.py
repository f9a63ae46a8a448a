"""Writes down what became of messages: sent, to be tried again, in doubt, or refused for good."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.people import ChannelId, UserId
from handlers.delivery import posting
from handlers.delivery.outcomes import Outcome, Verdict
from handlers.delivery.pacing import METHOD
from handlers.delivery.writing import UNWRITTEN, Letter, Unsent
from services.turn import Turn
from storage.database import Store
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

MOST_WRITINGS = 8
"""A message that can't be written is tried so often: an error of ours, mended by an update, or never."""
PICTURE = "picture"
SHOWN = timedelta(days=30)
"""How long a picture stands in a conversation."""


@dataclass(frozen=True)
class Landed:
    """A letter that came back: with the channel and ts that Slack gave it, or with the verdict on what went wrong.

    `arrived` is the latest moment (monotonic seconds) at which Slack can have counted it.
    """

    letter: Letter
    channel: str = ""
    ts: str = ""
    verdict: Verdict | None = None
    arrived: float = 0.0


def landed(turn: Turn, back: Sequence[Landed]) -> None:
    """What became of these letters."""
    arrived = [each for each in back if each.verdict is None]
    told = turn.store.outbox.all_sent([(each.letter.row, each.channel, each.ts) for each in arrived])
    if told < len(arrived):
        log.warning("%d sent, but somebody else has them now", len(arrived) - told)
    for each in back:
        if each.verdict is None:
            _arrived(turn, each)
        else:
            _failed(turn, each.letter.row, each.verdict)


def _arrived(turn: Turn, each: Landed) -> None:
    row, store = each.letter.row, turn.store
    if each.channel != each.letter.channel and each.letter.channel == row.recipient:
        store.people.set_dm(UserId(row.recipient), ChannelId(each.channel))
    shown(store, row, each.ts, turn.now)
    if each.letter.message.picture is not None and not is_picture(row):
        store.outbox.put(_picture_of(turn, row))


def shown(store: Store, row: Delivery, ts: str, now: datetime) -> None:
    """A picture that arrived is taken away after a while: the summary says the same in words."""
    if posting.is_file(replace(row, ts=ts)):
        store.changes.later(row, now + SHOWN)


def is_picture(row: Delivery) -> bool:
    """Whether this row is the picture that follows a message."""
    return row.params.get("part") == PICTURE


def _picture_of(turn: Turn, row: Delivery) -> Delivery:
    """The picture is a message of its own, so that it too is neither lost nor sent twice."""
    return Delivery(
        id=turn.new_id(),
        idem_key=f"{row.idem_key}|{PICTURE}",
        kind=row.kind,
        recipient=row.recipient,
        not_before=row.not_before,
        plan=row.plan,
        subject=row.subject,
        params={**row.params, "part": PICTURE},
        expires_at=row.expires_at,
    )


def _failed(turn: Turn, row: Delivery, verdict: Verdict) -> None:
    log.warning("delivery %s: %s (%s)", row.kind, verdict.outcome.value, verdict.code)
    outbox = turn.store.outbox
    match verdict.outcome:
        case Outcome.PAUSE:
            turn.store.pauses.hold(METHOD, verdict.wait)
            outbox.retry(row, turn.now, verdict.code)
        case Outcome.NOT_SENT:
            outbox.retry(row, turn.now + backoff(row.attempt), verdict.code)
        case Outcome.UNKNOWN:
            outbox.unknown(row, verdict.code)
        case Outcome.REFUSED if is_picture(row):
            outbox.cancel(row, verdict.code)  # everything in it also stands in words
        case Outcome.REFUSED:
            outbox.dead(row, verdict.code)


def unsent(turn: Turn, each: Unsent) -> None:
    """A row without a message."""
    if not each.code:
        turn.store.outbox.cancel(each.row, "no longer needed")
    elif each.code == UNWRITTEN and each.row.attempt + 1 < MOST_WRITINGS:
        turn.store.outbox.retry(each.row, turn.now + backoff(each.row.attempt), each.code)
    else:
        turn.store.outbox.dead(each.row, each.code)


def backoff(attempt: int) -> timedelta:
    """2, 4, 8 … seconds, at most five minutes; as long as it matters (`expires_at`): Slack may be away for hours."""
    return timedelta(seconds=min(2 ** (attempt + 1), 300))
