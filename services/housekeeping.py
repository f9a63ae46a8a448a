"""What is kept for a while only: the ids of requests that Slack may repeat, and whom was just written to."""

import uuid
from datetime import UTC, datetime, time, timedelta

from domain.occurrences import Occurrence, OccurrenceId
from services.turn import Turn
from storage.database import Store

KIND = "housekeeping.inbox"
KEPT = timedelta(days=1)
"""At least this long; Slack repeats an event three times within about an hour (Events API, Retries)."""
_DAY = timedelta(days=1)


def first_time(store: Store, key: str, now: datetime) -> bool:
    """Whether a request comes for the first time. The first of a day plans when that day's are forgotten."""
    first = store.inbox.first_time(key, now)
    if first:
        store.occurrences.plan(_forgetting(now))
    return first


def _forgetting(now: datetime) -> Occurrence:
    """One for each day (UTC) that has anything to forget: an idle workspace costs nothing."""
    day = now.astimezone(UTC).date()
    due = datetime.combine(day + _DAY, time(), UTC) + KEPT
    return Occurrence(OccurrenceId(uuid.uuid4().hex), "inbox", KIND, due, round=day.toordinal())


def forget(turn: Turn, _occurrence: Occurrence) -> None:
    """Drops what is old enough; after an outage also what should have been dropped before."""
    turn.store.inbox.forget_before(turn.now - KEPT)
    turn.store.pauses.forget_free(KEPT.total_seconds())


DUE = {KIND: forget}
"""What becomes due here, by kind."""
