"""What a tick asks first: where anything waits to be done."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from domain.occurrences import OccurrenceState
from domain.people import WorkspaceId
from storage.database import Database
from storage.outbox import Delivery, DeliveryState
from storage.waiting import Waiting
from tests.storage.conftest import ACME
from tests.storage.samples import HOUR, NOW, delivery, draft, occurrence, plan

OTHER = WorkspaceId("T-OTHER")


@pytest.fixture(autouse=True)
def _two_workspaces(database: Database) -> None:
    """Nothing ever waits in the other one."""
    for each in (ACME, OTHER):
        with database.transaction(each) as store:
            store.plans.add(plan(), draft())


def waits(database: Database, hours: int = 0) -> list[str]:
    """In ACME by then; nothing of it ever shows in the other workspace."""
    found = {each.workspace: each for each in database.waiting(NOW + hours * HOUR)}
    assert found[OTHER] == Waiting(OTHER, occurrences=False, letters=False, changes=False)
    return [name for name in ("occurrences", "letters", "changes") if getattr(found[ACME], name)]


def test_what_is_planned_waits_from_its_time_until_it_is_done(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.occurrences.plan(occurrence(1, NOW + HOUR))
    assert waits(database) == []
    assert waits(database, 1) == ["occurrences"]

    with database.transaction(ACME) as store:
        store.occurrences.save(replace(occurrence(1, NOW + HOUR), state=OccurrenceState.DONE, done_at=NOW))
    assert waits(database, 1) == []


def test_a_message_waits_from_its_time_until_somebody_has_it_and_again_when_they_vanish(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.put(delivery(1, NOW + HOUR))
    assert waits(database) == []
    assert waits(database, 1) == ["letters"]

    with database.transaction(ACME) as store:
        store.outbox.claim("worker", NOW + HOUR)
    assert waits(database, 1) == []


def test_a_lease_that_ran_out_waits_for_whoever_comes_next(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.put(delivery(1, NOW))
        store.outbox.claim("worker", NOW, lease_seconds=0)
    assert waits(database) == ["letters"]


def test_one_that_was_not_sent_waits_until_it_may_be_tried_again(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.put(delivery(1, NOW))
        [mine] = store.outbox.claim("worker", NOW)
        store.outbox.retry(mine, NOW + HOUR, "rate_limited")
    assert waits(database) == []
    assert waits(database, 1) == ["letters"]


def test_a_sent_message_waits_when_it_is_out_of_date(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.put(delivery(1, NOW))
        [mine] = store.outbox.sending(store.outbox.claim("worker", NOW), NOW)
        store.outbox.sent(mine, "D1", "17.1")
    assert waits(database) == []

    with database.transaction(ACME) as store:
        store.changes.later(mine, NOW + HOUR)
    assert waits(database) == []
    assert waits(database, 1) == ["changes"]


LONG_AGO, IN_FAR_FUTURE = datetime(2001, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
"""Of leases, which the database's own clock decides."""


def test_whatever_state_a_message_is_in_it_is_asked_about_just_when_somebody_would_take_it(database: Database) -> None:
    around = (NOW - HOUR, NOW, NOW + HOUR)
    every = list(product(DeliveryState, (None, LONG_AGO, IN_FAR_FUTURE), around, (None, *around)))
    places = {WorkspaceId(f"T-{number:03}"): each for number, each in enumerate(every)}
    for place, (state, until, due, change) in places.items():
        with database.transaction(place) as store:
            message = delivery(1, due, plan=None, params={}, state=state, lease_until=until, change_at=change)
            store.outbox.put(message)

    asked = {each.workspace: each for each in database.waiting(NOW)}

    for place, each in places.items():
        assert (asked[place].letters, asked[place].changes) == taken(database, place), each


def taken(database: Database, place: WorkspaceId) -> tuple[bool, bool]:
    """Whether a worker finds something to send there, and something to change."""
    found: list[Delivery]
    with database.transaction(place) as store:
        changed = store.changes.take(NOW, NOW + HOUR)
        found = store.outbox.claim("worker", NOW)
    return bool(found), changed is not None


def test_a_business_clock_that_goes_back_hides_nothing_for_good(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.put(delivery(1, NOW))
        store.occurrences.plan(occurrence(1, NOW))

    assert waits(database, -1) == []
    assert waits(database) == ["occurrences", "letters"]
