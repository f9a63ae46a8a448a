"""While nobody leads a plan decisions wait, and the employee's side goes on; when the employee has left, nobody is asked."""

import pytest

from domain.checkins import RoundState
from domain.errors import InvalidInputError, NotNowError
from domain.obligations import Duty, Reason, State
from domain.permissions import Permission
from domain.plans import Status
from domain.reviews import Choice, Outcome
from services import concerns, handovers, overviews, reviews
from services.overviews import Todo
from storage.database import Database
from tests.services.handed import ALEX, MEI, NOOR, PLAN, PRIYA, TOM, Handed, a_world


@pytest.fixture
def world(database: Database) -> Handed:
    return a_world(database)


def asked(world: Handed, user: str) -> list[Todo]:
    with world.turn(user) as turn:
        return [each.todo for each in overviews.overview(turn).waiting]


# --- while nobody leads it ----------------------------------------------------------------------------------------------


def test_when_the_managers_account_is_closed_hr_is_asked_and_the_employee_told(world: Handed) -> None:
    world.closes(MEI)

    assert world.head().frozen
    assert {each.recipient for each in world.told(handovers.NEEDED)} == {PRIYA, TOM}
    assert world.told(handovers.WAITING, ALEX)
    assert asked(world, PRIYA) == [Todo.HAND_OVER]
    world.closes(MEI)
    assert len(world.told(handovers.NEEDED, PRIYA)) == 1


def test_while_it_is_not_decided_decisions_wait_and_the_manager_is_asked_for_nothing(world: Handed) -> None:
    world.hand_over("", waits=True)

    with world.turn(MEI) as turn:
        assert overviews.overview(turn).waiting == ()
        with pytest.raises(NotNowError, match="not-now-manager-frozen"):
            turn.plan(PLAN, Permission.CHECK_IN_MANAGER)
    assert {each.recipient for each in world.told(handovers.NEEDED)} == {TOM}
    with pytest.raises(InvalidInputError) as told:
        world.hand_over("", waits=True)
    assert told.value.fields["manager"].code == "handover-missing"


def test_check_ins_of_the_employee_go_on_and_what_is_missing_counts_as_manager_away(world: Handed) -> None:
    world.closes(MEI)
    world.go_on(2027, 1, 25, 15, 0)
    world.alex_answers(world.open_round())
    world.go_on(2027, 1, 29, 15, 0)

    assert world.told("checkins.prompt", MEI) == []
    assert len(world.told("checkins.prompt", ALEX)) == 1
    first = world.rounds()[0]
    with world.look() as store:
        duty = store.obligations.for_subject(PLAN, Duty.CHECK_IN, first.id)
    assert first.state is RoundState.SUMMARISED
    assert duty is not None
    assert (duty.state, duty.reason) == (State.NOT_KEPT, Reason.MANAGER_AWAY)
    assert world.told("checkins.summary", ALEX)


def test_nor_is_it_held_against_an_employee_who_has_not_answered_either(world: Handed) -> None:
    world.closes(MEI)
    world.go_on(2027, 1, 29, 15, 0)

    with world.look() as store:
        duties = [each.reason for each in store.obligations.for_plan(PLAN) if each.duty is Duty.CHECK_IN]
    assert duties == [Reason.MANAGER_AWAY]


def test_a_concern_raised_meanwhile_goes_to_hr_at_once(world: Handed) -> None:
    world.hand_over("", waits=True)
    with world.turn(ALEX) as turn:
        raised = concerns.raise_(turn, PLAN, "c1", "Who answers me now?", to_hr=False)

    assert raised.owner == PRIYA


def test_on_the_last_day_the_closing_review_waits_for_who_leads_it_then(world: Handed) -> None:
    world.at(2027, 3, 18, 12, 0)
    world.closes(MEI)
    world.at(2027, 3, 19, 21, 30)
    assert world.head().status is Status.ACTIVE

    world.at(2027, 3, 22, 15, 0)
    world.hand_over(NOOR)
    world.at(2027, 3, 22, 15, 1)

    assert world.head().status is Status.FINAL_REVIEW
    assert world.told("reviews.begun", NOOR)


def test_in_a_closing_review_the_new_manager_has_all_the_time_for_the_statement(world: Handed) -> None:
    world.at(2027, 3, 19, 21, 30)
    assert world.head().status is Status.FINAL_REVIEW
    world.closes(MEI)
    world.go_on(2027, 3, 29, 15, 0)
    assert world.told("reviews.late") == []

    world.hand_over(NOOR)

    due = world.due("reviews.due")
    assert [each > world.now for each in due] == [True]
    with world.look() as store:
        duty = store.obligations.for_subject(PLAN, Duty.REVIEW, "final:1")
    assert duty is not None
    assert duty.reason is Reason.MANAGER_AWAY


def test_whoever_comes_back_can_go_on(world: Handed) -> None:
    world.closes(MEI)
    world.opens(MEI)
    assert world.head().frozen

    world.hand_over(MEI)

    assert not world.head().frozen
    assert world.due("checkins.prompt", MEI)


# --- an employee who has left -------------------------------------------------------------------------------------------


def test_when_the_employees_account_is_closed_nobody_is_asked_any_more(world: Handed) -> None:
    world.go_on(2027, 1, 25, 15, 0)
    world.closes(ALEX)
    world.go_on(2027, 2, 3, 15, 0)

    assert len(world.told("checkins.prompt", MEI)) == 1
    assert {each.recipient for each in world.told(handovers.LEFT)} == {PRIYA, TOM}
    assert world.told(handovers.HALTED, MEI)
    assert asked(world, PRIYA) == [Todo.LEFT]
    assert asked(world, MEI) == []
    with world.look() as store:
        assert [each.state for each in store.obligations.for_plan(PLAN)] == [State.DUE]


def test_and_when_it_works_again_check_ins_begin_again(world: Handed) -> None:
    world.go_on(2027, 1, 25, 15, 0)
    world.closes(ALEX)
    world.go_on(2027, 2, 10, 15, 0)

    world.opens(ALEX)
    world.go_on(2027, 2, 16, 15, 0)

    assert world.told("checkins.prompt", ALEX)
    assert world.rounds()[0].closes_at > world.now.replace(day=10)


def test_when_hr_tells_the_outcome_meanwhile_nothing_waits_for_a_manager_any_more(world: Handed) -> None:
    world.at(2027, 3, 19, 21, 30)
    world.go_on(2027, 3, 31, 15, 0)
    with world.turn(PRIYA) as turn:
        chosen = Choice(Outcome.COMPLETED_RETAINED, "All of it was there.")
        reviews.decide(turn, PLAN, world.head().revision, chosen)
    world.closes(MEI)

    with world.turn(PRIYA) as turn:
        reviews.hold_talk(turn, PLAN, world.head().revision, None)

    assert world.head().status is Status.CLOSED
    assert not world.head().frozen


def test_an_employee_who_comes_back_while_nobody_leads_it_is_asked_again(world: Handed) -> None:
    world.go_on(2027, 1, 25, 15, 0)
    world.closes(ALEX)
    world.closes(MEI)
    world.go_on(2027, 1, 26, 15, 0)

    world.opens(ALEX)
    world.go_on(2027, 2, 12, 15, 0)

    assert world.rounds()[0].state is RoundState.SUMMARISED
    assert len(world.told("checkins.prompt", ALEX)) > 1
    assert len(world.told("checkins.prompt", MEI)) == 1
