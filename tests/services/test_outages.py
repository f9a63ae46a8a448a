"""After an outage: nobody is asked twice, nobody at night, nobody about what is over; and nobody is charged for it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from domain.checkins import Round
from domain.obligations import Duty, Reason, State
from services import checkins
from storage.database import Database
from storage.outbox import Delivery
from storage.sealing import MasterKey, Sealer
from tests.services.active_plans import ALEX, MEI, NEW_YORK, PLAN, SHANGHAI, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path}/pip.db", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    world = World(database)
    world.people()
    yield world
    database.dispose()


def utc(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]


def why(world: World, round_: Round) -> tuple[State, Reason | None]:
    with world.turn() as turn:
        found = turn.store.obligations.for_subject(PLAN, Duty.CHECK_IN, round_.id)
    assert found is not None
    return found.state, found.reason


def left(world: World, kind: str, user: str) -> list[Delivery]:
    """Everything of a kind that was left for somebody, also what is not to be sent yet."""
    now, world.now = world.now, world.now + timedelta(days=30)
    found = world.told(kind, user)
    world.now = now
    return found


# --- one late prompt --------------------------------------------------------------------------------------------------


def test_a_manager_of_several_plans_gets_one_late_prompt(world: World) -> None:
    world.plan("plan1", at=time(9, 30))
    world.plan("plan2", at=time(11, 0))
    world.plan("plan3", weekday=1)

    world.at(2027, 1, 27, 15, 0)

    prompts = left(world, "checkins.prompt", MEI)
    assert [each.params["late"] for each in prompts] == ["yes"]
    with world.turn() as turn:
        assert {plan.id for plan, _ in checkins.asked(turn, MEI)} == {"plan1", "plan2", "plan3"}


def test_a_prompt_whose_companion_has_left_already_goes_by_itself(world: World) -> None:
    world.plan("plan1")
    world.plan("plan2", at=time(11, 0))
    world.at(2027, 1, 25, 15, 45)  # 75 minutes late
    first = world.told("checkins.prompt", MEI)

    world.at(2027, 1, 25, 20, 0)

    second = [each for each in left(world, "checkins.prompt", MEI) if each.id not in {each.id for each in first}]
    assert (len(first), len(second)) == (1, 1)


def test_who_was_never_asked_about_an_old_round_is_asked_about_the_latest_alone(world: World) -> None:
    world.people(mei=NEW_YORK, alex=SHANGHAI)
    world.plan()
    world.at(2027, 1, 25, 2, 0)  # only Alex, further east, was asked before the bot went down
    first = world.rounds()[0]

    world.at(2027, 2, 9, 15, 0)

    assert [each.not_before for each in left(world, "checkins.prompt", MEI)] == [world.now]
    assert world.open_round().number == 3
    assert why(world, first) == (State.NOT_KEPT, Reason.BOT_DOWN)


def test_an_outage_is_on_record_as_the_bots(world: World) -> None:
    world.plan()

    world.at(2027, 1, 27, 15, 0)

    with world.turn() as turn:
        found = [entry.detail["reason"] for entry in turn.store.audit.for_plan(PLAN) if entry.kind == "prompted_late"]
    assert found == ["bot_down", "bot_down"]


# --- never at night, nor on a day off ---------------------------------------------------------------------------------


def test_a_prompt_held_up_into_the_night_waits_for_the_morning(world: World) -> None:
    world.plan(at=time(17, 30))

    world.at(2027, 1, 26, 2, 0)  # 21:00 there, and less than an outage

    prompts = left(world, "checkins.prompt", ALEX)
    assert [(each.not_before, each.params["late"]) for each in prompts] == [(utc(2027, 1, 26, 14, 0), "")]


def test_a_time_that_people_chose_counts_also_at_night(world: World) -> None:
    world.plan(at=time(7, 0))

    world.at(2027, 1, 25, 12, 1)

    assert [each.not_before for each in left(world, "checkins.prompt", ALEX)] == [world.now]


def test_a_late_prompt_waits_for_a_working_day(world: World) -> None:
    world.plan(weekday=3)

    world.at(2027, 1, 30, 15, 0)  # a Saturday

    prompts = left(world, "checkins.prompt", ALEX)
    assert [each.not_before for each in prompts] == [utc(2027, 2, 1, 14, 0)]


# --- reminders --------------------------------------------------------------------------------------------------------


def test_reminders_are_counted_from_a_late_prompt(world: World) -> None:
    world.plan()

    world.at(2027, 1, 26, 13, 0)  # 08:00: the prompt waits until 09:00

    assert world.due("checkins.reminder", ALEX) == [utc(2027, 1, 27, 14, 30), utc(2027, 1, 28, 14, 30)]


def test_nobody_is_reminded_on_the_day_on_which_a_prompt_comes_back(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    with world.turn(ALEX) as turn:
        checkins.snooze(turn, "2027-01-27", PLAN, world.open_round().id)

    world.go_on(2027, 1, 27, 16, 0)

    assert len(left(world, "checkins.prompt", ALEX)) == 2
    assert left(world, "checkins.reminder", ALEX) == []


def test_reminders_that_an_outage_held_up_are_left_out(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)

    world.at(2027, 1, 27, 21, 30)

    assert left(world, "checkins.reminder", ALEX) == []


# --- nobody is charged ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answers", ["mei_answers", "alex_answers"])
def test_neither_side_is_charged_when_the_window_ended_in_an_outage(world: World, answers: str) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()
    getattr(world, answers)(round_)

    world.at(2027, 1, 30, 15, 0)

    assert why(world, round_) == (State.NOT_KEPT, Reason.BOT_DOWN)


def test_nobody_is_charged_who_could_not_answer_for_most_of_the_window(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()

    world.at(2027, 1, 28, 22, 30)
    world.go_on(2027, 1, 28, 23, 0)

    assert why(world, round_) == (State.NOT_KEPT, Reason.BOT_DOWN)


@pytest.mark.parametrize("end", ["dead", "retry"])
def test_nobody_is_charged_whose_prompt_could_not_be_delivered(world: World, end: str) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()
    for each in world.told("checkins.prompt", MEI):
        with world.turn() as turn:
            if end == "dead":
                turn.store.outbox.dead(each, "account_inactive")
            else:
                turn.store.outbox.retry(each, world.now + timedelta(days=9), "refused")

    world.go_on(2027, 1, 28, 23, 0)

    assert why(world, round_) == (State.NOT_KEPT, Reason.BOT_DOWN)


def test_who_put_a_prompt_off_and_took_it_up_again_was_asked(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()
    with world.turn(MEI) as turn:
        checkins.snooze(turn, "hour", PLAN, round_.id)
        checkins.undo_snooze(turn, PLAN, round_.id)

    world.go_on(2027, 1, 28, 23, 0)

    assert why(world, round_) == (State.NOT_KEPT, Reason.MANAGER_DID_NOT)


def test_an_answer_after_an_outage_still_keeps_the_promise(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()
    world.alex_answers(round_)
    world.at(2027, 1, 30, 15, 0)

    world.mei_answers(round_)

    assert why(world, round_) == (State.KEPT, None)
