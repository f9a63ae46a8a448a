"""Rounds and both sides' answers."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.checkins import EmployeeAnswers, RoundId, RoundState
from domain.errors import NotFoundError
from storage.database import Database, DatabaseBusyError
from tests.storage.conftest import ACME
from tests.storage.samples import HOUR, NOW, PLAN, draft, employee_checkin, manager_checkin, plan, round_


@pytest.fixture(autouse=True)
def _a_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())


def test_each_number_of_a_plan_is_one_round(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.rounds.add(round_(2))
        assert store.rounds.add(round_(1))
        assert not store.rounds.add(replace(round_(1), id=RoundId("again")))

        assert store.rounds.for_plan(PLAN) == [round_(1), round_(2)]


def test_a_round_is_summarised(database: Database) -> None:
    summarised = replace(round_(), state=RoundState.SUMMARISED, summarised_at=NOW + HOUR)
    with database.transaction(ACME) as store:
        store.rounds.add(round_())

        store.rounds.save(summarised)

        assert store.rounds.get(PLAN, round_().id) == summarised
        assert store.rounds.get(PLAN, RoundId("none")) is None


def test_a_round_held_by_one_answer_waits_for_no_reader(url: str, connect: Callable[..., Database]) -> None:
    first, second = connect(url), connect(url, busy_ms=50)
    with first.transaction(ACME) as store:
        store.rounds.add(round_())

    with first.transaction(ACME) as holding:
        assert holding.rounds.held(PLAN, round_().id) == round_()
        with second.reading(ACME) as reader:
            assert reader.rounds.get(PLAN, round_().id) == round_()
        with pytest.raises(DatabaseBusyError), second.transaction(ACME) as waiting:
            waiting.rounds.held(PLAN, round_().id)


def test_a_round_never_added_can_not_be_saved(database: Database) -> None:
    with pytest.raises(NotFoundError), database.transaction(ACME) as store:
        store.rounds.save(round_())


def test_both_sides_come_back_by_time(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.rounds.add(round_())
        store.checkins.put(manager_checkin())
        store.checkins.put(employee_checkin())

        assert store.checkins.for_round(PLAN, round_().id) == [employee_checkin(), manager_checkin()]
        assert store.checkins.for_plan(PLAN) == [employee_checkin(), manager_checkin()]
        assert store.checkins.for_round(PLAN, RoundId("other")) == []


def test_answers_given_anew_replace_the_first_ones(database: Database) -> None:
    anew = replace(employee_checkin(), employee=EmployeeAnswers(went_well="more"), edited_at=NOW + HOUR)
    with database.transaction(ACME) as store:
        store.rounds.add(round_())
        store.checkins.put(employee_checkin())

        store.checkins.put(anew)

        assert store.checkins.for_plan(PLAN) == [anew]
