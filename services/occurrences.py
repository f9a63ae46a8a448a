"""Works off what has become due: each occurrence in a transaction of its own."""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

from domain.errors import DomainError
from domain.occurrences import Occurrence, OccurrenceState
from services.turn import Turn
from storage.database import DatabaseProblem, Store

log = logging.getLogger("pipcoach.occurrences")

LATER = timedelta(minutes=5)
"""An occurrence that failed waits this long, so that the others go on."""

Transaction = Callable[[], AbstractContextManager[Store]]
Opening = Callable[[Store], Turn]
Due = Mapping[str, Callable[[Turn, Occurrence], None]]


def run(transaction: Transaction, opening: Opening, due: Due) -> int:
    """Handles everything due in one workspace; gives how many. A failure is logged and tried again later.

    Raises DatabaseProblem, after which everything stands as it should, and the rest is still due.
    """
    handled = 0
    while (found := _next(transaction, opening, due)) is not None:
        handled += found
    return handled


def _next(transaction: Transaction, opening: Opening, due: Due) -> int | None:
    occurrence: Occurrence | None = None
    try:
        with transaction() as store:
            turn = opening(store)
            occurrence = next(iter(store.occurrences.due(turn.now, limit=1, kinds=tuple(due))), None)
            if occurrence is None:
                return None
            due[occurrence.kind](turn, occurrence)
            store.occurrences.save(replace(occurrence, state=OccurrenceState.DONE, done_at=turn.now))
    except DatabaseProblem:
        raise  # perhaps it was committed and only the answer is missing: the next tick sees which
    except DomainError as error:
        log.info("%s no longer applies: %s", occurrence and occurrence.kind, error.problem.code)
        return _put(transaction, opening, occurrence, cancelled=True)
    except Exception:
        if occurrence is None:
            raise
        log.exception("%s failed; it is tried again", occurrence.kind)
        return _put(transaction, opening, occurrence, cancelled=False)
    return 1


def _put(transaction: Transaction, opening: Opening, occurrence: Occurrence | None, *, cancelled: bool) -> int:
    assert occurrence is not None
    with transaction() as store:
        later = opening(store).now + LATER
        store.occurrences.save_planned(
            replace(occurrence, state=OccurrenceState.CANCELLED) if cancelled else replace(occurrence, due_at=later)
        )
    return 0
