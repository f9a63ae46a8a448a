"""Deliveries: claimed by one worker at a time, fenced, and never sent twice by guessing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.plans import PlanId
from storage.database import Database, Store
from storage.outbox import Delivery, DeliveryState
from tests.storage.conftest import ACME
from tests.storage.samples import HOUR, NOW, PLAN, delivery, draft, plan

S = DeliveryState
OVER = -1.0
"""A lease of this length is over when it begins: no test waits for one."""


@pytest.fixture(autouse=True)
def _a_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())


def claimed(store: Store, lease_seconds: float = 60) -> Delivery:
    """The one delivery, put if need be and claimed."""
    store.outbox.put(delivery())
    [found] = store.outbox.claim("worker", NOW, lease_seconds)
    return found


def in_flight(store: Store, lease_seconds: float = 60) -> Delivery:
    """The one delivery, in the middle of its call to Slack."""
    assert store.outbox.sending([claimed(store)], NOW, lease_seconds)
    return now(store)


def now(store: Store) -> Delivery:
    found = store.outbox.get("delivery-1")
    assert found is not None
    return found


def test_a_delivery_is_put_once_for_its_key(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.outbox.put(delivery())
        assert not store.outbox.put(replace(delivery(), id="another"))

        assert store.outbox.get("delivery-1") == delivery()
        assert store.outbox.by_key("key-1") == delivery()
        assert store.outbox.get("another") is None
        assert store.outbox.by_key("key-2") is None


def test_a_claim_takes_what_is_due_oldest_first(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number, hours in enumerate([2, 0, 1, 3]):
            store.outbox.put(delivery(number, NOW + hours * HOUR))

        assert [each.id for each in store.outbox.claim("a", NOW + 2 * HOUR, limit=2)] == ["delivery-1", "delivery-2"]
        assert [each.id for each in store.outbox.claim("b", NOW + 2 * HOUR)] == ["delivery-0"]
        assert store.outbox.claim("c", NOW + 2 * HOUR) == []


def test_a_claim_leases_by_the_databases_own_clock(database: Database) -> None:
    far_future = NOW + timedelta(days=9000)
    with database.transaction(ACME) as store:
        store.outbox.put(delivery())

        [first] = store.outbox.claim("a", far_future, lease_seconds=60)
        assert (first.state, first.lease_owner, first.fence, first.params) == (S.LEASED, "a", 1, delivery().params)
        assert first.lease_until is not None
        assert first.lease_until < far_future - timedelta(days=365)
        assert store.outbox.claim("b", far_future + timedelta(days=1)) == []


def test_a_lease_that_ran_out_is_taken_over(database: Database) -> None:
    with database.transaction(ACME) as store:
        first = claimed(store, OVER)

        [second] = store.outbox.claim("other", NOW)

        assert (second.id, second.lease_owner, second.fence) == (first.id, "other", first.fence + 1)


def test_a_worker_that_lost_its_lease_can_write_nothing(database: Database) -> None:
    with database.transaction(ACME) as store:
        stale = claimed(store, OVER)
        [fresh] = store.outbox.claim("other", NOW)

        assert not store.outbox.sending([stale], NOW)
        assert not store.outbox.retry(stale, NOW, "stale")
        assert not store.outbox.dead(stale, "stale")
        assert not store.outbox.cancel(stale, "stale")
        assert store.outbox.sending([fresh], NOW)
        assert not store.outbox.sent(stale, "C", "1")
        assert not store.outbox.unknown(stale, "stale")
        assert now(store).state is S.SENDING


def test_the_same_owner_with_an_older_fence_is_refused_too(database: Database) -> None:
    with database.transaction(ACME) as store:
        stale = claimed(store, OVER)
        store.outbox.claim("worker", NOW)

        assert not store.outbox.sending([stale], NOW)


def test_nothing_is_sent_under_a_lease_that_is_over(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert not store.outbox.sending([claimed(store, OVER)], NOW)


def test_a_delivery_is_sent(database: Database) -> None:
    with database.transaction(ACME) as store:
        sending = in_flight(store)
        assert (sending.state, sending.sending_at, sending.attempt) == (S.SENDING, NOW, 1)

        assert store.outbox.sent(sending, "D1", "17.01")

        found = now(store)
        assert (found.state, found.channel, found.ts, found.last_error) == (S.SENT, "D1", "17.01", "")
        assert not store.outbox.sent(found, "D1", "17.02")
        assert store.outbox.claim("a", NOW + HOUR) == []


def test_of_several_that_were_sent_those_that_are_somebody_elses_by_now_are_told(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number in range(3):
            store.outbox.put(delivery(number))
        ours = store.outbox.sending(store.outbox.claim("worker", NOW), NOW)
        stale = replace(ours[1], fence=0)

        told = store.outbox.all_sent([(ours[0], "D0", "1.0"), (stale, "D1", "1.1"), (ours[2], "D2", "1.2")])

        assert told == 2
        found = [store.outbox.get(each.id) for each in ours]
        assert [each and (each.state, each.channel, each.ts) for each in found] == [
            (S.SENT, "D0", "1.0"),
            (S.SENDING, "", ""),
            (S.SENT, "D2", "1.2"),
        ]
        assert store.outbox.all_sent([]) == 0


def test_what_was_certainly_not_sent_waits_and_comes_again(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.outbox.retry(in_flight(store), NOW + HOUR, "refused")

        assert store.outbox.claim("a", NOW) == []
        [again] = store.outbox.claim("a", NOW + HOUR)
        assert (again.attempt, again.last_error, again.fence) == (1, "refused", 2)


def test_a_delivery_given_back_is_out_of_its_old_owners_hands(database: Database) -> None:
    with database.transaction(ACME) as store:
        sending = in_flight(store)
        store.outbox.retry(sending, NOW + HOUR, "refused")

        assert not store.outbox.cancel(sending, "stale")
        assert not store.outbox.dead(sending, "stale")
        assert store.outbox.cancel(now(store), "withdrawn")


def test_a_message_whose_sender_vanished_is_unknown(database: Database) -> None:
    with database.transaction(ACME) as store:
        in_flight(store, OVER)

        [orphan] = store.outbox.orphans()

        assert (orphan.state, orphan.last_error) == (S.UNKNOWN, "sender-vanished")
        assert store.outbox.unknowns() == [orphan]
        assert store.outbox.orphans() == []
        assert store.outbox.claim("a", NOW + HOUR) == []


def test_a_message_in_flight_under_a_good_lease_is_no_orphan(database: Database) -> None:
    with database.transaction(ACME) as store:
        in_flight(store)

        assert store.outbox.orphans() == []


def test_a_late_answer_settles_an_unknown_message(database: Database) -> None:
    with database.transaction(ACME) as store:
        sending = in_flight(store, OVER)
        store.outbox.orphans()

        assert store.outbox.sent(sending, "D1", "17.01")

        assert now(store).state is S.SENT


def test_an_unknown_message_goes_again_only_after_two_reads_apart_found_nothing(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.outbox.unknown(in_flight(store), "timeout")
        unknown = now(store)
        assert not store.outbox.again(unknown)

        assert store.outbox.absent(unknown, NOW)
        assert not store.outbox.absent(unknown, NOW), "another replica's read of the same moment counts once"
        once = now(store)
        assert not store.outbox.absent(once, NOW + timedelta(seconds=29))
        assert not store.outbox.again(once)
        assert store.outbox.absent(once, NOW + timedelta(seconds=30))
        assert store.outbox.again(now(store))

        [again] = store.outbox.claim("a", NOW)
        assert (again.absent_reads, again.last_read_at, again.attempt) == (0, None, 1)


def test_messages_looked_for_longest_ago_come_first(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number in (1, 2):
            store.outbox.put(delivery(number))
        for each in store.outbox.claim("worker", NOW):
            store.outbox.sending([each], NOW)
            store.outbox.unknown(each, "reset")
        store.outbox.absent(store.outbox.unknowns()[0], NOW + HOUR)

        assert [each.id for each in store.outbox.unknowns()] == ["delivery-2", "delivery-1"]


def test_dead_and_unknown_ones_need_attention(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number in range(4):
            store.outbox.put(delivery(number, NOW + number * HOUR))
        first, second, third, _ = store.outbox.claim("worker", NOW + 9 * HOUR)
        store.outbox.dead(first, "account_inactive")
        store.outbox.sending([second], NOW)
        store.outbox.unknown(second, "timeout")
        store.outbox.cancel(third, "withdrawn")

        stuck = [(each.id, each.state, each.last_error) for each in store.outbox.needs_attention()]
        assert stuck == [("delivery-1", S.UNKNOWN, "timeout"), ("delivery-0", S.DEAD, "account_inactive")]
        assert len(store.outbox.needs_attention(limit=1)) == 1


def test_the_backlog_is_counted_and_its_age_known(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.outbox.oldest_due(NOW) is None
        for number in range(3):
            store.outbox.put(delivery(number, NOW + number * HOUR))
        assert store.outbox.cancel(delivery(2, NOW + 2 * HOUR), "withdrawn")

        assert store.outbox.pending_count() == 2
        assert store.outbox.oldest_due(NOW + HOUR) == NOW
        assert store.outbox.oldest_due(NOW - HOUR) is None


def test_a_message_without_a_plan_or_about_one_unknown_keeps_its_parameters(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number, about in enumerate([None, PlanId("nowhere"), PLAN]):
            store.outbox.put(delivery(number, plan=about, params={"number": str(number)}))

        found = store.outbox.claim("worker", NOW)

    assert [each.params for each in found] == [{"number": "0"}, {"number": "1"}, {"number": "2"}]
