"""The message that asks somebody: one for all that waits, whether it could be delivered, and when it is out of date."""

from datetime import UTC, datetime, time, timedelta

from domain.checkins import Round
from domain.occurrences import Occurrence
from domain.people import UserId
from services.checkins.scheduling import PROMPT, REMINDER
from services.turn import Turn
from storage.outbox import DeliveryState

ON_TIME = timedelta(hours=1)
"""This late counts as the time that people chose, which may lie in quiet hours: a tick may be busy sending."""
SHORTEST = timedelta(hours=1)
"""A message that waits for delivery is worth sending this long, even at the end of a window."""
AHEAD = timedelta(hours=14)
"""A day begins this long before it does in UTC: no zone is further ahead (tz database: Pacific/Kiritimati)."""

_GOES_OUT_YET = frozenset({DeliveryState.PENDING, DeliveryState.RETRY_WAIT})
_NOT_ARRIVED = frozenset({DeliveryState.RETRY_WAIT, DeliveryState.DEAD, DeliveryState.CANCELLED})


def ask(turn: Turn, round_: Round, occurrence: Occurrence, at: datetime, *, late: bool) -> None:
    """Leaves the prompt, to be sent at `at`; `late` says in it that this is our fault."""
    turn.tell(
        occurrence.recipient,
        PROMPT,
        key=_key(turn, occurrence, at),
        lasts=max(round_.closes_at - turn.now, SHORTEST),
        at=at,
        late="yes" if late else "",
    )


def _key(turn: Turn, occurrence: Occurrence, at: datetime) -> str:
    """What is due at one moment, or was held up and comes on one day, makes one message, which lists all that waits.

    One that has left already can't list what is opened now; that gets a message of its own.
    """
    held_up = turn.now - occurrence.due_at > ON_TIME
    together = _held_up(at) if held_up else _due(occurrence)
    sent = turn.store.outbox.by_key(_of(occurrence, together), hold=True)
    return together if sent is None or sent.state in _GOES_OUT_YET else _alone(occurrence)


def failed(turn: Turn, occurrence: Occurrence, at: datetime) -> bool:
    """Whether what asked somebody, to be sent at `at`, could not be delivered.

    What they put off and took up again by themselves did not fail.
    """
    keys = (_due(occurrence), _held_up(at), _alone(occurrence))
    found = [turn.store.outbox.by_key(_of(occurrence, key)) for key in keys]
    rows = [row for row in found if row is not None]
    return bool(rows) and all(row.state in _NOT_ARRIVED for row in rows)


def outdate(turn: Turn, round_: Round, *people: UserId) -> None:
    """Something happened in a round: what asked these people about it is to say so, where it stands."""
    day = datetime.combine(round_.day, time(), UTC)
    since = day - AHEAD
    for person in people:
        turn.store.changes.outdate(person, (PROMPT, REMINDER), since, min(turn.now, round_.closes_at), turn.now)


def _due(occurrence: Occurrence) -> str:
    return occurrence.due_at.isoformat()


def _held_up(at: datetime) -> str:
    return f"held:{at.date().isoformat()}"


def _alone(occurrence: Occurrence) -> str:
    return f"{occurrence.plan}:{occurrence.round}:{_due(occurrence)}"


def _of(occurrence: Occurrence, key: str) -> str:
    return f"{PROMPT}|{occurrence.recipient}|{key}"
