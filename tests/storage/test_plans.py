"""Plans and their drafts: kept, found, guarded against two people writing at once, and discarded."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.drafts import Draft
from domain.errors import NotFoundError, OutOfDateError
from domain.people import UserId
from domain.plans import PlanId, Status
from storage.database import Database
from storage.outbox import DeliveryState
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, MANAGER, NOW, PLAN, agreement, delivery, draft, fill, occurrence, plan


def test_a_plan_and_its_draft_come_back_as_they_were(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

    with database.reading(ACME) as store:
        assert store.plans.get(PLAN) == plan()
        assert store.plans.draft(PLAN) == draft()


def test_an_unknown_plan_is_none(database: Database) -> None:
    with database.reading(ACME) as store:
        assert store.plans.get(PlanId("nowhere")) is None
        assert store.plans.draft(PlanId("nowhere")) is None


def test_saving_counts_revisions(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

        saved = store.plans.save(replace(plan(), status=Status.HR_REVIEW))

        assert saved == replace(plan(), status=Status.HR_REVIEW, revision=1)
        assert store.plans.get(PLAN) == saved


def test_who_writes_second_is_told_that_the_plan_moved_on(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.plans.save(plan())

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.plans.save(plan())


def test_a_draft_is_guarded_the_same_way(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        saved = store.plans.save_draft(replace(plan(), employee=None), Draft(role_title="first"))

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.plans.save_draft(plan(), Draft(role_title="second"))

    with database.reading(ACME) as store:
        assert (store.plans.get(PLAN), store.plans.draft(PLAN)) == (saved, Draft(role_title="first"))
        assert (saved.revision, saved.employee) == (1, None)


def test_people_find_the_plans_they_are_on_newest_first(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number, (manager, employee) in enumerate([("UA", "UB"), ("UB", "UC"), ("UC", "UD")]):
            at = NOW + timedelta(days=number)
            store.plans.add(plan(f"plan-{number}", at=at, manager=manager, employee=employee), Draft())

    with database.reading(ACME) as store:
        assert [each.id for each in store.plans.of(UserId("UB"))] == ["plan-1", "plan-0"]
        assert store.plans.of(UserId("UB"), {Status.ACTIVE}) == []


def test_a_plan_with_one_person_on_both_sides_comes_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(employee=MANAGER), draft())

    with database.reading(ACME) as store:
        assert [each.id for each in store.plans.of(MANAGER)] == [PLAN]


def test_open_plans_of_an_employee_are_those_not_ended(database: Database) -> None:
    with database.transaction(ACME) as store:
        for status in Status:
            store.plans.add(plan(status, status), Draft())
        store.plans.add(plan("as manager", Status.ACTIVE, manager=EMPLOYEE, employee=MANAGER), Draft())

        found = {each.status for each in store.plans.open_for(EMPLOYEE)}

    assert found == set(Status) - {Status.CLOSED, Status.WITHDRAWN}


def test_pages_of_a_status_list_are_newest_first_and_do_not_overlap(database: Database) -> None:
    statuses = [Status.HR_REVIEW, Status.ACTIVE, Status.CLOSED]
    with database.transaction(ACME) as store:
        for number in range(30):
            at = NOW + timedelta(minutes=number)
            store.plans.add(plan(f"plan-{number:02}", statuses[number % 3], at=at), Draft())

        wanted = {Status.HR_REVIEW, Status.ACTIVE}
        pages = [store.plans.with_status(wanted, limit=8, offset=offset) for offset in (0, 8, 16)]

    found = [each.id for page in pages for each in page]
    assert found == [f"plan-{number:02}" for number in reversed(range(30)) if number % 3 != 2]
    assert [len(page) for page in pages] == [8, 8, 4]


def test_a_list_of_no_status_is_empty(database: Database) -> None:
    with database.reading(ACME) as store:
        assert store.plans.with_status(set()) == []


def test_a_discarded_draft_is_gone_with_what_was_planned_for_it(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.occurrences.plan(occurrence())
        store.outbox.put(delivery())

        store.plans.discard(PLAN)

        assert store.plans.get(PLAN) is None
        assert store.plans.draft(PLAN) is None
        assert store.occurrences.for_plan(PLAN) == []
        waiting = store.outbox.get("delivery-1")
        assert waiting is not None
        assert (waiting.state, waiting.params) == (DeliveryState.CANCELLED, {})


def test_only_a_draft_can_be_discarded(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(status=Status.HR_REVIEW), draft())

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.plans.discard(PLAN)

    with database.reading(ACME) as store:
        assert store.plans.draft(PLAN) == draft()


def test_an_erased_plan_keeps_its_head_and_loses_its_content(database: Database) -> None:
    with database.transaction(ACME) as store:
        fill(store)
        store.plans.erase(PLAN)

    with database.reading(ACME) as store:
        assert store.plans.get(PLAN) == plan()
        assert store.plans.draft(PLAN) is None
        assert store.agreements.history(PLAN) == []
        assert store.proposals.for_plan(PLAN) == []
        assert store.checkins.for_plan(PLAN) == []
        assert [each.statement for each in store.agreements.acknowledgements(PLAN)] == [""]
        assert [(each.kind, each.detail) for each in store.audit.for_plan(PLAN)] == [("shared", {}), ("opened", {})]


def test_nothing_can_be_written_into_an_erased_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.plans.erase(PLAN)

    with pytest.raises(NotFoundError), database.transaction(ACME) as store:
        store.agreements.add(agreement())
