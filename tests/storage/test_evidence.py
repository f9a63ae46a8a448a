"""Evidence at rest: each saved once, changed, taken out, and gone with its plan."""

from dataclasses import replace

from domain.people import WorkspaceId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, MANAGER, NOW, PLAN, draft, evidence, plan


def test_it_is_read_back_as_it_was_and_saved_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

        assert store.evidence.add(evidence())
        assert not store.evidence.add(evidence())
        assert store.evidence.add(evidence("f2"))

    with database.reading(ACME) as store:
        assert store.evidence.for_plan(PLAN) == [evidence(), evidence("f2")]
        assert (store.evidence.count(PLAN, EMPLOYEE), store.evidence.count(PLAN, MANAGER)) == (2, 0)
    with database.reading(WorkspaceId("T-OTHER")) as store:
        assert store.evidence.for_plan(PLAN) == []


def test_it_is_shared_and_taken_out(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.evidence.add(evidence())
        store.evidence.add(evidence("f2"))

        store.evidence.save(replace(evidence(), shared_at=NOW))
        store.evidence.remove(evidence("f2"))

        assert store.evidence.held(PLAN, "f1") == evidence(shared_at=NOW)
        assert store.evidence.held(PLAN, "f2") is None


def test_nothing_is_left_of_it_once_a_plan_was_erased(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.evidence.add(evidence())

        store.plans.erase(PLAN)

        assert store.evidence.for_plan(PLAN) == []
        assert store.evidence.held(PLAN, "f1") is None
