"""Reviews at rest: entries in the order in which they were made, each written once."""

from datetime import timedelta

import pytest

from domain.errors import OutOfDateError
from domain.people import WorkspaceId
from domain.reviews import Part
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, NOW, PLAN, draft, entry, plan

LATER = NOW + timedelta(hours=1)


def test_entries_come_back_as_they_were_in_order(database: Database) -> None:
    first, second = entry(), entry(Part.EMPLOYEE, at=LATER, by=EMPLOYEE)
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.reviews.add(second)
        store.reviews.add(first)

    with database.reading(ACME) as store:
        assert store.reviews.for_plan(PLAN) == [first, second]


def test_of_two_who_write_the_same_entry_the_second_is_told(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.reviews.add(entry(Part.DECISION))

        with pytest.raises(OutOfDateError):
            store.reviews.add(entry(Part.DECISION, at=LATER))

        store.reviews.add(entry(Part.DECISION, number=1, at=LATER))
    with database.reading(ACME) as store:
        assert [each.number for each in store.reviews.for_plan(PLAN)] == [0, 1]


def test_an_appeal_waits_until_it_is_answered(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.reviews.add(entry(Part.TOLD))
        assert store.reviews.appealed() == frozenset()

        store.reviews.add(entry(Part.APPEAL, by=EMPLOYEE))
        assert store.reviews.appealed() == {PLAN}
        store.reviews.add(entry(Part.APPEAL_ANSWER, at=LATER))

        assert store.reviews.appealed() == frozenset()


def test_nothing_is_left_of_it_once_a_plan_was_erased(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.reviews.add(entry())

        store.plans.erase(PLAN)

        assert store.reviews.for_plan(PLAN) == []


def test_other_workspaces_see_nothing_of_it(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.reviews.add(entry())

        store.reviews.add(entry(Part.APPEAL, by=EMPLOYEE))

    with database.reading(WorkspaceId("T-OTHER")) as store:
        assert store.reviews.for_plan(PLAN) == []
        assert store.reviews.appealed() == frozenset()
