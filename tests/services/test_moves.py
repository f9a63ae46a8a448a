"""Somebody moves to another zone: what is still to come follows their new clocks, and nothing comes twice."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.permissions import Permission
from services import checkins
from services.checkins.scheduling import lay_out
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.services.active_plans import ALEX, MEI, NEW_YORK, PLAN, PRIYA, SHANGHAI, World

PAGO_PAGO, APIA = "Pacific/Pago_Pago", "Pacific/Apia"
"""Side by side, and a day and an hour or two apart: the date line lies between."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path}/pip.db", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    world = World(database)
    world.people()
    yield world
    database.dispose()


def move(world: World, was: str, to: str) -> None:
    world.people(alex=to)
    with world.turn() as turn:
        checkins.replan(turn, ALEX, was)


def local(moments: list[datetime], zone: str) -> list[datetime]:
    return [each.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for each in moments]


def test_who_moves_west_on_the_day_is_asked_later_that_day_once(world: World) -> None:
    world.people(alex=SHANGHAI)
    world.plan()
    world.at(2027, 1, 25, 1, 0)  # 09:00 in Shanghai

    move(world, SHANGHAI, NEW_YORK)
    world.go_on(2027, 1, 25, 14, 29)
    before = world.told("checkins.prompt", ALEX)
    world.at(2027, 1, 25, 14, 30)

    assert before == []
    assert [each.not_before for each in world.told("checkins.prompt", ALEX)] == [world.now]


def test_who_moves_east_past_the_time_is_asked_at_once_and_it_is_nobodys_delay(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 9, 0)  # 04:00 in New York, 17:00 in Shanghai: half past nine is over there

    move(world, NEW_YORK, SHANGHAI)
    world.at(2027, 1, 25, 9, 0)

    prompts = world.told("checkins.prompt", ALEX)
    assert [(each.not_before, each.params["late"]) for each in prompts] == [(world.now, "")]


def test_who_moves_east_into_the_night_is_asked_in_the_morning(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 0)  # 09:00 in New York, 22:00 in Shanghai

    move(world, NEW_YORK, SHANGHAI)

    assert local(world.due("checkins.prompt", ALEX)[:2], SHANGHAI) == [
        datetime(2027, 1, 26, 9, 0),  # noqa: DTZ001
        datetime(2027, 2, 1, 9, 30),  # noqa: DTZ001
    ]


@pytest.mark.parametrize(("was", "to"), [(PAGO_PAGO, APIA), (APIA, PAGO_PAGO)])
def test_across_the_date_line_nobody_is_asked_twice_about_a_round(world: World, was: str, to: str) -> None:
    world.people(alex=was)
    world.plan()
    first = world.due("checkins.prompt", ALEX)[0]
    world.go_on(first.year, first.month, first.day, first.hour, first.minute)

    move(world, was, to)
    world.go_on(2027, 1, 28, 12, 0)

    assert len(world.told("checkins.prompt", ALEX)) == 1
    assert {each.time() for each in local(world.due("checkins.prompt", ALEX), to)} == {time(9, 30)}


def test_a_prompt_that_an_outage_held_up_stays_late_when_somebody_moved_meanwhile(world: World) -> None:
    world.plan()
    world.now = datetime(2027, 1, 26, 16, 0, tzinfo=UTC)

    move(world, NEW_YORK, "Europe/London")
    world.tick()

    assert [each.params["late"] for each in world.told("checkins.prompt", ALEX)] == ["yes"]


def test_reminders_keep_their_local_time(world: World) -> None:
    world.plan(at=time(20, 0))
    world.at(2027, 1, 26, 1, 0)
    before = local(world.due("checkins.reminder", ALEX), NEW_YORK)

    move(world, NEW_YORK, "America/Los_Angeles")

    assert local(world.due("checkins.reminder", ALEX), "America/Los_Angeles") == before


def test_a_window_never_lasts_past_a_prompt_of_a_manager_who_moved_east(world: World) -> None:
    world.plan(country="CN", weekday=4)  # after the Spring Festival of 2027 two rounds lie close together
    world.people(mei="Pacific/Auckland")

    with world.turn() as turn:
        checkins.replan(turn, MEI, NEW_YORK)

    prompts = world.due("checkins.prompt", MEI)
    assert all(each.closes_at <= following for each, following in zip(world.rounds(), prompts[1:], strict=False))


def test_a_pause_outlasts_a_move_and_what_follows_it_is_at_the_new_place(world: World) -> None:
    world.plan()
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    move(world, NEW_YORK, SHANGHAI)
    paused = world.due("checkins.prompt", ALEX)

    with world.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)

    assert paused == []
    assert {each.time() for each in local(world.due("checkins.prompt", ALEX), SHANGHAI)} == {time(9, 30)}


def test_who_is_asked_again_after_a_pause_is_reminded_again(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    world.alex_answers(world.open_round())
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    with world.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)

    world.go_on(2027, 1, 26, 14, 30)

    assert world.due("checkins.reminder", MEI) == [
        datetime(2027, 1, 27, 14, 30, tzinfo=UTC),
        datetime(2027, 1, 28, 14, 30, tzinfo=UTC),
    ]


def test_a_new_version_never_asks_again_about_a_round_that_has_begun(world: World) -> None:
    world.people(alex=SHANGHAI)
    world.plan()
    world.at(2027, 1, 25, 1, 30)  # Alex was asked; Mei, further west, is still to be

    with world.turn() as turn:
        lay_out(turn, turn.plan(PLAN, Permission.RUN))
    world.go_on(2027, 1, 26, 0, 0)

    assert sorted(each.recipient for each in world.told("checkins.prompt")) == [ALEX, MEI]
