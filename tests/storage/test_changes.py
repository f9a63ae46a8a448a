"""Messages that are out of date: changed where they stand, by whoever comes first, until one change is known as made."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.database import Database, Store
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, HOUR, MANAGER, NOW, delivery, draft, plan

KINDS = ("checkins.prompt", "checkins.reminder")
LATER = NOW + timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _messages(database: Database) -> None:
    """The second and the third were sent; the first was called off, and the fourth waits."""
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        for number in (1, 2, 3):
            store.outbox.put(delivery(number, NOW + number * HOUR))
        first, *sent = store.outbox.claim("worker", NOW + 3 * HOUR)
        store.outbox.cancel(first, "withdrawn")
        for each in store.outbox.sending(sent, NOW):
            store.outbox.sent(each, "D1", f"17.{each.id[-1]}")
        store.outbox.put(delivery(4, NOW + 4 * HOUR))


def outdate(store: Store, hours: int = 3, recipient: str = EMPLOYEE) -> int:
    return store.changes.outdate(recipient, KINDS, NOW, NOW + hours * HOUR, NOW)


def test_somebodys_messages_of_that_time_are_changed_one_after_the_other(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert outdate(store) == 2
        assert store.changes.news

        found = [store.changes.take(NOW, LATER) for _ in range(3)]

    assert sorted((each.id, each.channel, each.ts) for each in found if each) == [
        ("delivery-2", "D1", "17.2"),
        ("delivery-3", "D1", "17.3"),
    ]


def test_nobody_elses_messages_and_none_of_another_kind_or_time(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert outdate(store, recipient=MANAGER) == 0
        assert store.changes.outdate(EMPLOYEE, ["checkins.summary"], NOW, NOW + 9 * HOUR, NOW) == 0
        assert outdate(store, hours=1) == 0
        assert not store.changes.news

        assert store.changes.take(NOW, LATER) is None


def test_one_that_was_made_does_not_come_again_and_one_that_was_not_does(database: Database) -> None:
    with database.transaction(ACME) as store:
        outdate(store, hours=2)
        taken = store.changes.take(NOW, LATER)
        assert taken is not None
        assert store.changes.take(NOW, LATER) is None

        again = store.changes.take(LATER, LATER + HOUR)

        assert again == replace(taken, change_at=LATER + HOUR)
        assert store.changes.made(again)
        assert store.changes.take(LATER + HOUR, LATER + 2 * HOUR) is None


def test_what_happens_while_a_change_is_under_way_is_not_lost(database: Database) -> None:
    with database.transaction(ACME) as store:
        outdate(store, hours=2)
        taken = store.changes.take(NOW, LATER)
        assert taken is not None

        outdate(store, hours=2)

        assert not store.changes.made(taken)
        assert store.changes.take(NOW, LATER) is not None


def test_one_that_did_not_arrive_yet_is_changed_once_it_has(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert outdate(store, hours=4) == 3
        known = [store.changes.take(NOW, LATER) for _ in range(3)]
        assert known[2] is None

        [sending] = store.outbox.sending(store.outbox.claim("worker", NOW + 4 * HOUR), NOW)
        store.outbox.sent(sending, "D1", "17.4")

        found = store.changes.take(NOW, LATER)
        assert found is not None
        assert (found.id, found.ts) == ("delivery-4", "17.4")


def test_the_last_message_that_was_sent_in_that_time(database: Database) -> None:
    with database.reading(ACME) as store:
        latest = [store.changes.latest(EMPLOYEE, KINDS, NOW, NOW + hours * HOUR) for hours in (1, 2, 3, 9)]

    assert latest == [None, NOW + 2 * HOUR, NOW + 3 * HOUR, NOW + 3 * HOUR]  # one was called off, one still waits
