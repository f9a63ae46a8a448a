"""Concerns come back as they were raised, and of two who change one at once only the first is heard."""

from dataclasses import replace

import pytest

from domain import concerns
from domain.concerns import ConcernId, ConcernState, Owed
from domain.errors import NotFoundError, OutOfDateError
from domain.people import WorkspaceId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import HOUR, MANAGER, NOW, PARTNER, PLAN, concern, draft, obligation, plan


@pytest.fixture(autouse=True)
def _a_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())


def test_a_concern_and_its_answer_come_back(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.concerns.add(concern())
        assert store.concerns.get(PLAN, ConcernId("c1")) == concern()

        saved = store.concerns.save(concerns.answer(concern(), MANAGER, NOW + HOUR, "Thank you."))

        assert store.concerns.get(PLAN, ConcernId("c1")) == saved
        assert (saved.revision, saved.state) == (1, ConcernState.ANSWERED)
        assert store.concerns.held(PLAN, ConcernId("c1")) == saved
        assert store.concerns.get(PLAN, ConcernId("c9")) is None
        assert store.concerns.held(PLAN, ConcernId("c9")) is None


def test_the_same_concern_is_kept_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.concerns.add(concern())
        assert not store.concerns.add(replace(concern(), owner=PARTNER))

        assert store.concerns.for_plan(PLAN) == [concern()]


def test_they_stand_in_the_order_in_which_they_were_raised(database: Database) -> None:
    later = concern("c0", to=None, at=NOW + HOUR)
    with database.transaction(ACME) as store:
        store.concerns.add(later)
        store.concerns.add(concern())

        assert store.concerns.for_plan(PLAN) == [concern(), later]


def test_a_change_needs_the_concern_as_it_was_read(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.concerns.add(concern())
        store.concerns.save(concerns.hand_on(concern(), PARTNER))

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.concerns.save(concerns.withdraw(concern()))


def test_only_those_that_wait_are_counted_and_by_whom(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.concerns.add(concern())
        store.concerns.add(concern("c2", to=None))
        store.concerns.add(concern("c3"))
        store.concerns.save(concerns.withdraw(concern("c3")))

        assert store.concerns.waiting() == {PLAN: [Owed(PLAN, MANAGER, MANAGER), Owed(PLAN, None, None)]}


def test_another_workspace_has_none_of_them(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.concerns.add(concern())

    with database.transaction(WorkspaceId("T-OTHER")) as store:
        assert store.concerns.for_plan(PLAN) == []
        assert store.concerns.waiting() == {}
        with pytest.raises(NotFoundError):
            store.concerns.save(concern())


def test_an_erased_plan_has_no_words_left(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.concerns.add(concern())
        store.plans.erase(PLAN)

        assert store.concerns.for_plan(PLAN) == []
        assert store.concerns.get(PLAN, ConcernId("c1")) is None


def test_concerns_go_with_a_plan_that_goes(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.concerns.add(concern())
        store.plans.discard(PLAN)

        assert store.concerns.waiting() == {}


def test_a_promise_remembers_that_it_is_for_hr_alone(database: Database) -> None:
    quiet = replace(obligation("c1"), hr_only=True)
    with database.transaction(ACME) as store:
        store.obligations.add(obligation())
        store.obligations.add(quiet)

        assert sorted(each.hr_only for each in store.obligations.for_plan(PLAN)) == [False, True]
