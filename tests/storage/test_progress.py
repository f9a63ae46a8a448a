"""Figures between check-ins at rest: in the order in which they were written, each once."""

from datetime import timedelta

from domain.people import WorkspaceId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import NOW, PLAN, draft, plan, progress

LATER = NOW + timedelta(hours=1)


def test_entries_come_back_as_they_were_and_none_is_written_twice(database: Database) -> None:
    first, second = progress(), progress("e2", LATER, value=None)
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

        added = [store.progress.add(each) for each in (second, first, progress(note="otherwise"))]

    assert added == [True, True, False]
    with database.reading(ACME) as store:
        assert store.progress.for_plan(PLAN) == [first, second]
    with database.reading(WorkspaceId("T-OTHER")) as store:
        assert store.progress.for_plan(PLAN) == []


def test_nothing_is_left_of_them_once_a_plan_was_erased(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.progress.add(progress())

        store.plans.erase(PLAN)

        assert store.progress.for_plan(PLAN) == []
