"""Concerns over time: handed on, reminded of, left without an answer, asked again; and two at one moment."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from domain.concerns import ConcernState
from domain.errors import NotNowError
from domain.obligations import Reason, State
from domain.people import UserId
from domain.plans import PlanId, Status
from services import checkins, concerns, overviews
from services.overviews import Chosen
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA, SHANGHAI
from tests.services.concerned import AGAIN, DUE, REMINDED, TOM, Concerned, a_world, everything_told
from tests.services.rivals import at_once


@pytest.fixture
def world(database: Database) -> Concerned:
    return a_world(database)


# --- passing on, taking over ------------------------------------------------------------------------------------------


def test_a_manager_passes_one_on_and_the_day_stays(world: Concerned) -> None:
    due = world.raised().due_at

    with world.turn(MEI) as turn:
        passed = concerns.pass_on(turn, PLAN, "c1", 0)

    assert (passed.owner, passed.due_at) == (PRIYA, due)
    told = {(each.kind, each.recipient) for each in everything_told(world)}
    assert {("concerns.waiting", PRIYA), ("concerns.moved", ALEX)} <= told
    with world.turn(MEI) as turn, pytest.raises(NotNowError):
        concerns.answer(turn, PLAN, "c1", 1, "After all.")
    assert world.answered(PRIYA).state is ConcernState.ANSWERED
    assert world.promise().state is State.KEPT
    assert world.concern(MEI).words[-1].text == "I have moved them back.", (
        "it was raised to her, so she reads the answer"
    )


def test_hr_takes_one_over_and_the_manager_need_not_answer(world: Concerned) -> None:
    world.raised()

    for _ in range(2):
        with world.turn(TOM) as turn:
            taken = concerns.take_over(turn, PLAN, "c1", 0)

    assert taken.owner == TOM
    assert {each.recipient for each in world.told("concerns.moved")} == {ALEX, MEI}
    with world.turn(MEI) as turn, pytest.raises(NotNowError) as told:
        concerns.answer(turn, PLAN, "c1", 0, "I had written this.")
    assert told.value.problem.code == "concern-moved-on"


# --- when no answer comes ---------------------------------------------------------------------------------------------


def test_a_reminder_comes_once_on_the_working_day_before(world: Concerned) -> None:
    world.raised()

    world.go_on(2027, 1, 22, 14, 59)
    assert world.told("concerns.reminder") == []
    world.go_on(*REMINDED)
    world.go_on(2027, 1, 25, 21, 0)

    assert [(each.recipient, each.not_before) for each in world.told("concerns.reminder")] == [
        (MEI, datetime(*REMINDED, tzinfo=UTC))
    ]


def test_a_reminder_never_comes_at_night(world: Concerned) -> None:
    world.people(mei=SHANGHAI)
    world.raised()

    world.go_on(2027, 1, 22, 2, 0)
    world.go_on(2027, 1, 25, 21, 0)

    [told] = world.told("concerns.reminder")
    assert told.not_before == datetime(2027, 1, 22, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai


def test_who_has_answered_is_not_reminded(world: Concerned) -> None:
    world.raised()
    world.answered()

    world.go_on(*DUE)

    assert world.told("concerns.reminder") == []
    assert world.promise().state is State.KEPT


def test_unanswered_it_goes_to_hr_and_then_to_all_of_hr(world: Concerned) -> None:
    world.raised()

    world.go_on(*DUE)
    first = world.concern()
    assert (first.owner, first.due_at) == (PRIYA, datetime(*AGAIN, tzinfo=UTC))
    assert (world.promise().state, world.promise().reason) == (State.NOT_KEPT, Reason.MANAGER_DID_NOT)
    assert {each.recipient for each in world.told("concerns.moved")} == {ALEX, MEI}
    assert (world.counted(MEI), world.counted(PRIYA)) == (0, 1)
    world.go_on(*AGAIN)

    assert world.concern().owner is None
    assert (world.counted(PRIYA), world.counted(TOM)) == (1, 1)
    assert world.promise().reason is Reason.MANAGER_DID_NOT, "one promise is late once"
    assert world.answered(TOM).state is ConcernState.ANSWERED
    assert world.promise().state is State.NOT_KEPT


def test_for_hr_alone_and_unanswered_it_goes_to_all_of_hr_who_are_asked_again(world: Concerned) -> None:
    world.raised(to_hr=True)

    world.go_on(2027, 2, 8, 23, 0)

    waiting = [each.recipient for each in everything_told(world) if each.kind == "concerns.waiting"]
    assert (waiting.count(PRIYA), waiting.count(TOM)) == (4, 3)
    assert world.promise().reason is Reason.HR_DID_NOT
    assert MEI not in {each.recipient for each in everything_told(world) if each.kind.startswith("concerns")}


def test_what_a_tick_finds_out_waits_for_the_end_of_quiet_hours(world: Concerned) -> None:
    world.raised(to_hr=True)

    world.go_on(*DUE)  # 17:00 in New York, 06:00 on Tuesday in Shanghai

    told = {each.recipient: each.not_before for each in everything_told(world) if each.not_before > world.now}
    assert told == {TOM: datetime(2027, 1, 26, 1, 0, tzinfo=UTC)}


def test_when_the_bot_was_down_nobody_is_charged_and_there_is_one_more_day(world: Concerned) -> None:
    world.raised()

    world.at(2027, 1, 26, 14, 0)

    assert world.promise().state is State.DUE
    assert world.concern().owner == MEI
    assert world.concern().due_at == world.promise().due_at == datetime(2027, 1, 27, 22, 0, tzinfo=UTC)
    world.answered()
    assert world.promise().state is State.KEPT


def test_a_pause_moves_nothing_for_whoever_owes_the_answer(world: Concerned) -> None:
    world.raised()
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.raised("c2")

    world.go_on(*DUE)

    assert world.concern().owner == PRIYA
    assert world.head().status is Status.PAUSED


def test_what_is_taken_back_is_owed_by_nobody(world: Concerned) -> None:
    world.raised()
    for _ in range(2):
        with world.turn(ALEX) as turn:
            gone = concerns.withdraw(turn, PLAN, "c1")

    world.go_on(*DUE)

    assert gone.state is ConcernState.WITHDRAWN
    assert world.promise().reason is Reason.TAKEN_BACK
    assert world.concern(MEI).state is ConcernState.WITHDRAWN
    assert world.counted(MEI) == 0
    with world.turn(MEI) as turn, pytest.raises(NotNowError):
        concerns.answer(turn, PLAN, "c1", 0, "Late.")


def test_asked_again_it_is_a_promise_of_hr_of_its_own(world: Concerned) -> None:
    world.raised()
    world.answered()

    again = world.reopened()

    assert (again.owner, again.asked, world.promise().state) == (PRIYA, 2, State.KEPT)
    assert (world.promise("c1/2").state, world.promise("c1/2").hr_only) == (State.DUE, True)
    world.answered(PRIYA, text="Let us talk on Thursday.")
    assert world.promise("c1/2").state is State.KEPT
    assert world.reopened().owner is None, "after HR's own answer it is for all of HR"
    world.answered(TOM)
    with world.turn(ALEX) as turn:
        concerns.settle(turn, PLAN, "c1")
    assert world.concern().state is ConcernState.SETTLED


# --- at one moment ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(4))
def test_of_two_hr_people_at_once_one_is_heard_and_the_other_keeps_the_words(world: Concerned, number: int) -> None:
    world.raised(to_hr=True)

    def act(user: UserId) -> Callable[[], object]:
        def answer() -> None:
            with world.turn(user) as turn:
                concerns.answer(turn, PLAN, "c1", 0, f"From {user}")

        return answer

    second = at_once(act(PRIYA), act(TOM))

    assert [each.problem.code for each in second] == ["concern-moved-on"]
    assert len(world.concern().words) == 2
    assert len(world.told("concerns.answered")) == 1


def test_the_waiting_list_of_hr_holds_a_plan_with_a_concern_however_old(world: Concerned) -> None:
    def listed(user: str) -> list[PlanId]:
        with world.turn(user) as turn:
            return [plan.id for plan in overviews.hr_list(turn, Chosen.WAITING)]

    assert listed(PRIYA) == []
    world.raised(to_hr=True)

    assert (listed(PRIYA), listed(TOM), listed(MEI)) == ([PLAN], [], [])
