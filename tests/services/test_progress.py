"""Figures between check-ins through the services: noted, corrected, taken back, imported; on both databases."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.errors import InvalidInputError, NotFoundError, OutOfDateError
from domain.figures import Figure
from domain.goals import GoalId
from domain.people import Person, UserId
from domain.permissions import Actor, Permission
from domain.plans import PlanId
from domain.progress import Source, Typed
from domain.sheets import Line
from services import checkins, progress
from services.progress import Found, NoGoal
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, BEGINS, DEMOS, MAILS, MEI, NEW_YORK, PLAN, PRIYA, TEAM, World

SAM = UserId("USAM")
DAY = date(2027, 1, 20)


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    world.people()
    with world.turn() as turn:
        for user, name in ((ALEX, "Alex Rivera"), (SAM, "Sam Okafor"), (PRIYA, "Priya Nair")):
            turn.store.people.put(Person(user, name, zone=NEW_YORK), world.now)
    world.plan()
    world.at(2027, 1, 20, 15, 0)
    return world


def notes(world: World, by: UserId, entry: str, figure: str = "3", replaces: str = "", **more: object) -> None:
    with world.turn(by) as turn:
        typed = replace(Typed(figure, DAY), **more)  # type: ignore[arg-type]
        progress.note(turn, PLAN, DEMOS, entry, typed, replaces)


def seen(world: World, by: UserId, goal: GoalId = DEMOS, plan: str = PLAN) -> list[tuple[int, Source]]:
    with world.turn(by) as turn:
        found = next(each for each in checkins.progress(turn, turn.plan(plan, Permission.READ)) if each.goal.id == goal)
    return [(int(each.value), each.source) for each in found.observations]


def kinds(world: World) -> list[str]:
    with world.look() as store:
        return [each.kind for each in store.audit.for_plan(PLAN) if each.kind.startswith("progress")]


def test_the_same_form_sent_twice_notes_once(world: World) -> None:
    notes(world, ALEX, "e1")
    notes(world, ALEX, "e1")

    assert seen(world, MEI) == [(3, Source.BY_HAND)]
    assert kinds(world) == ["progress_noted"]


def test_only_who_wrote_it_corrects_it_and_only_what_stands(world: World) -> None:
    notes(world, ALEX, "e1")
    with pytest.raises(NotFoundError):
        notes(world, MEI, "e2", "9", "e1")

    notes(world, ALEX, "e2", "4", "e1")

    assert seen(world, MEI) == [(4, Source.BY_HAND)]
    with pytest.raises(OutOfDateError):
        notes(world, ALEX, "e3", "5", "e1")
    with world.turn(MEI) as turn, pytest.raises(NotFoundError):
        progress.take_back(turn, PLAN, DEMOS, "e2")
    for _ in range(2):
        with world.turn(ALEX) as turn:
            progress.take_back(turn, PLAN, DEMOS, "e2")
    assert seen(world, MEI) == []
    assert kinds(world) == ["progress_noted", "progress_corrected", "progress_taken_back"]


def test_what_does_not_hold_is_said_at_its_field(world: World) -> None:
    with pytest.raises(InvalidInputError) as told:
        notes(world, ALEX, "e1", "", day=date(2027, 1, 21), note="x" * 501)

    assert {name: each.code for name, each in told.value.fields.items()} == {
        "figure": "progress-figure-missing",
        "day": "progress-day-ahead",
        "note": "progress-note-long",
    }
    with pytest.raises(InvalidInputError) as told:
        notes(world, ALEX, "e1", "3 %")
    assert told.value.fields["figure"].code == "checkin-unit"


def test_nobody_else_notes_anything(world: World) -> None:
    for user in (PRIYA, SAM):
        with pytest.raises(NotFoundError):
            notes(world, user, "e1")


# --- imports ----------------------------------------------------------------------------------------------------------


def line(
    number: int, value: str = "4", person: str = "Alex Rivera", metric: str = "Demos rated 4", **more: object
) -> Line:
    made = Line(number, person, metric, DAY, Figure(Decimal(value)))
    return replace(made, **more)  # type: ignore[arg-type]


def imports(world: World, *lines: Line, import_id: str = "i1", addresses: dict[str, UserId] | None = None) -> Found:
    with world.database.transaction(TEAM) as store:
        turn = Turn(store, Actor(job="import", operator=True), world.now)
        return progress.put(turn, lines, addresses or {}, import_id)


def test_a_line_finds_its_goal_by_id_name_and_address(world: World) -> None:
    mail = {"alex@example.com": ALEX}
    lines = [
        line(2, person="alex  RIVERA"),
        line(3, "5", f"<@{ALEX}|alex>", day=date(2027, 1, 19)),
        line(4, "70", "Alex@Example.com", "within a day.", figure=Figure(Decimal(70), "%")),
    ]

    found = imports(world, *lines, addresses=mail)

    assert (found.new, found.known, dict(found.left)) == (3, 0, {})
    assert seen(world, ALEX) == [(5, Source.IMPORT), (4, Source.IMPORT)]
    assert seen(world, MEI, MAILS) == [(70, Source.IMPORT)]
    assert kinds(world) == ["progress_imported"]


def test_the_same_file_twice_adds_nothing_twice_and_another_figure_corrects(world: World) -> None:
    imports(world, line(2), line(3, "7"))

    again = imports(world, line(2), line(3, "7"))
    assert (again.new, again.known) == (0, 2)
    assert seen(world, MEI) == [(4, Source.IMPORT)]

    imports(world, line(2, "6"))
    assert seen(world, MEI) == [(6, Source.IMPORT)]


def test_what_finds_no_goal_is_left_out_for_a_reason_that_hr_reads(world: World) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(UserId("USAM2"), "sam okafor"), world.now)
    lines = [
        line(2),
        line(3, person="Nobody Atall"),
        line(4, person="Priya Nair"),
        line(5, person="Sam Okafor"),
        line(6, metric="Calls"),
        line(7, figure=Figure(Decimal(4), "%")),
        line(8, day=date(2027, 1, 17)),
        line(9, person=MEI),
    ]

    found = imports(world, *lines)

    assert dict(found.left) == {
        NoGoal.PERSON: [3, 4, 9],
        NoGoal.SEVERAL: [5],
        NoGoal.METRIC: [6],
        NoGoal.UNIT: [7],
        NoGoal.DAY: [8],
    }
    told = world.told(progress.NOTICE)
    assert [each.recipient for each in told] == [PRIYA]
    assert told[0].params["person"] == "3, 4, 9"
    assert date(2027, 1, 17) < BEGINS


def test_an_import_is_seen_at_once_and_opens_nothing(world: World) -> None:
    world.at(2027, 1, 25, 15, 0)
    assert world.open_round().number == 1

    imports(world, line(2))

    for user in (MEI, ALEX, PRIYA):
        assert seen(world, user) == [(4, Source.IMPORT)]
    with world.look() as store:
        assert {each.actor for each in store.audit.for_plan(PlanId(PLAN)) if each.kind == "opened"} <= {MEI, PRIYA}
