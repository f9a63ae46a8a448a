"""What becomes due: planned once, found when due, taken by one replica only. And obligations beside."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest

from domain.errors import NotFoundError
from domain.obligations import Duty, Reason, not_kept
from domain.occurrences import OccurrenceId, OccurrenceState
from domain.people import UserId
from domain.plans import PlanId
from storage.database import Database, DatabaseBusyError
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, HOUR, NOW, PLAN, draft, obligation, occurrence, plan


@pytest.fixture(autouse=True)
def _a_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())


def test_the_same_thing_is_planned_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.occurrences.plan(occurrence())
        assert not store.occurrences.plan(replace(occurrence(), id=OccurrenceId("again"), due_at=NOW + HOUR))
        assert store.occurrences.plan(replace(occurrence(), id=OccurrenceId("next"), seq=1))

        assert store.occurrences.find(PLAN, "checkins.prompt", EMPLOYEE, 1) == occurrence()
        assert store.occurrences.find(PLAN, "checkins.prompt", EMPLOYEE, 9) is None


def test_the_same_thing_of_the_system_itself_is_planned_once(database: Database) -> None:
    closing = replace(occurrence(), kind="rounds.close", recipient=UserId(""), plan=None)
    with database.transaction(ACME) as store:
        assert store.occurrences.plan(closing)
        assert not store.occurrences.plan(replace(closing, id=OccurrenceId("again")))


def test_what_is_due_comes_oldest_first(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number, hours in enumerate([3, 1, 2, 4]):
            store.occurrences.plan(occurrence(number, NOW + hours * HOUR))
        store.occurrences.plan(occurrence(9, NOW, kind="other"))

        at_three = NOW + 3 * HOUR
        assert [each.round for each in store.occurrences.due(at_three)] == [9, 1, 2, 0]
        assert [each.round for each in store.occurrences.due(at_three, limit=2)] == [9, 1]
        assert [each.round for each in store.occurrences.due(at_three, kinds={"other"})] == [9]
        assert [each.round for each in store.occurrences.for_plan(PLAN)] == [9, 1, 2, 0, 3]


def test_what_is_done_is_not_due_any_more(database: Database) -> None:
    done = replace(occurrence(), state=OccurrenceState.DONE, done_at=NOW)
    with database.transaction(ACME) as store:
        store.occurrences.plan(occurrence())

        store.occurrences.save(done)

        assert store.occurrences.due(NOW) == []
        assert store.occurrences.for_plan(PLAN) == [done]


def test_what_was_never_planned_can_not_be_saved(database: Database) -> None:
    with pytest.raises(NotFoundError), database.transaction(ACME) as store:
        store.occurrences.save(occurrence())


def test_cancelling_leaves_what_is_done_and_what_is_of_another_kind(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.occurrences.plan(occurrence(1, state=OccurrenceState.DONE))
        for number, hours in ((2, 1), (3, 2)):
            store.occurrences.plan(occurrence(number, NOW + hours * HOUR))
        store.occurrences.plan(occurrence(4, NOW + 2 * HOUR, kind="other"))

        assert store.occurrences.cancel(PlanId("another")) == 0
        assert store.occurrences.cancel(PLAN, {"checkins.prompt"}, after=NOW + HOUR) == 1
        assert store.occurrences.cancel(PLAN) == 2

        states = {each.round: each.state for each in store.occurrences.for_plan(PLAN)}
    cancelled = dict.fromkeys((2, 3, 4), OccurrenceState.CANCELLED)
    assert states == {1: OccurrenceState.DONE, **cancelled}


def test_two_replicas_never_hold_the_same_due_thing(url: str, connect: Callable[..., Database]) -> None:
    first, second = connect(url, busy_ms=50), connect(url, busy_ms=50)
    with first.transaction(ACME) as store:
        for number in range(10):
            store.occurrences.plan(occurrence(number))
    other: list[str] = []

    with first.transaction(ACME) as store:
        mine = [each.id for each in store.occurrences.due(NOW, limit=6)]
        # SQLite has one writer: there the second one waits instead of skipping.
        with suppress(DatabaseBusyError), second.transaction(ACME) as theirs:
            other = [each.id for each in theirs.occurrences.due(NOW, limit=6)]

    assert len(mine) == 6
    assert set(mine).isdisjoint(other)
    assert len(other) in {0, 4}


def test_rival_ticks_do_everything_once(url: str, connect: Callable[..., Database]) -> None:
    replicas = [connect(url) for _ in range(3)]
    with replicas[0].transaction(ACME) as store:
        for number in range(60):
            store.occurrences.plan(occurrence(number))

    def tick(database: Database) -> list[int]:
        done: list[int] = []
        while True:
            with database.transaction(ACME) as store:
                due = store.occurrences.due(NOW, limit=7)
                for each in due:
                    store.occurrences.save(replace(each, state=OccurrenceState.DONE, done_at=NOW))
            if not due:
                return done
            done += [each.round for each in due]

    with ThreadPoolExecutor(3) as threads:
        taken = [each for done in threads.map(tick, replicas) for each in done]

    assert sorted(taken) == list(range(60))


def test_reading_may_look_at_what_is_due(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.occurrences.plan(occurrence())

    with database.reading(ACME) as store:
        assert store.occurrences.due(NOW) == [occurrence()]


def test_each_duty_towards_a_subject_is_owed_once(database: Database) -> None:
    missed = not_kept(obligation(), Reason.MANAGER_AWAY, NOW)
    with database.transaction(ACME) as store:
        assert store.obligations.add(obligation())
        assert not store.obligations.add(replace(obligation(), due_at=NOW + HOUR))

        store.obligations.save(missed)

        assert store.obligations.for_subject(PLAN, Duty.CHECK_IN, "round-1") == missed
        assert store.obligations.for_subject(PLAN, Duty.SUPPORT, "round-1") is None
        assert store.obligations.for_plan(PLAN) == [missed]


def test_a_duty_never_owed_can_not_be_saved(database: Database) -> None:
    with pytest.raises(NotFoundError), database.transaction(ACME) as store:
        store.obligations.save(obligation())


def test_what_was_worked_off_meanwhile_is_not_planned_again(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.occurrences.plan(occurrence())
        assert store.occurrences.save_planned(replace(occurrence(), due_at=NOW + HOUR))
        store.occurrences.save(replace(occurrence(), state=OccurrenceState.DONE, done_at=NOW))

        assert not store.occurrences.save_planned(replace(occurrence(), due_at=NOW + HOUR))
        found = store.occurrences.find(PLAN, "checkins.prompt", EMPLOYEE, 1)
        assert found is not None
        assert found.state is OccurrenceState.DONE
