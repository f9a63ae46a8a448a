"""Training at rest: one enrolment for each person and module, and what was kept of each step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import NotFoundError
from domain.people import WorkspaceId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, ENROLMENT, MANAGER, NEGOTIATION, NOW, done, enrolment

DAY = timedelta(days=1)


def test_an_enrolment_comes_back_as_it_was_with_its_steps_by_day(database: Database) -> None:
    first, second = done("b-step"), done("a-step", on=NOW.date() + DAY)
    with database.transaction(ACME) as store:
        store.training.add(enrolment())
        store.training.mark(ENROLMENT, second)
        store.training.mark(ENROLMENT, first)

    with database.reading(ACME) as store:
        whole = replace(enrolment(), done=(first, second))
        assert store.training.get(ENROLMENT) == whole
        assert store.training.find(EMPLOYEE, NEGOTIATION) == whole
        assert store.training.of(EMPLOYEE) == [whole]
    with database.transaction(ACME) as store:
        assert store.training.held(EMPLOYEE, NEGOTIATION) == whole


def test_a_person_takes_a_module_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.training.add(enrolment())
        assert not store.training.add(enrolment("enrolment-2"))

        assert store.training.add(enrolment("enrolment-3", module="weekly_planning"))
        assert store.training.add(enrolment("enrolment-4", person=MANAGER))

    with database.reading(ACME) as store:
        assert [each.id for each in store.training.of(EMPLOYEE)] == ["enrolment-1", "enrolment-3"]


def test_a_step_is_kept_once_with_what_was_written_last(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.training.add(enrolment())
        store.training.mark(ENROLMENT, done(evidence="a draft"))
        store.training.mark(ENROLMENT, done(evidence="the final one"))

    with database.reading(ACME) as store:
        [whole] = store.training.of(EMPLOYEE)
        assert whole.done == (done(evidence="the final one"),)


def test_a_pause_is_saved_and_the_steps_stay(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.training.add(enrolment())
        store.training.mark(ENROLMENT, done())

        store.training.save(replace(enrolment(), paused=None, left=None))

    with database.reading(ACME) as store:
        assert store.training.get(ENROLMENT) == replace(enrolment(), paused=None, left=None, done=(done(),))


def test_what_was_never_begun_can_not_be_saved(database: Database) -> None:
    with database.transaction(ACME) as store, pytest.raises(NotFoundError):
        store.training.save(enrolment())


def test_other_workspaces_see_nothing_of_it(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.training.add(enrolment())
        store.training.mark(ENROLMENT, done())

    with database.transaction(WorkspaceId("T-OTHER")) as store:
        assert store.training.get(ENROLMENT) is None
        assert store.training.of(EMPLOYEE) == []
        assert store.training.add(enrolment())
        assert store.training.of(EMPLOYEE) == [enrolment()]
