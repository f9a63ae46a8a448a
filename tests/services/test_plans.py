"""Taking a plan back, and what the status says of one that runs."""

import pytest

from domain.checkins import RoundState
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.plans import Status
from services import overviews, plans
from services.overviews import Chosen, Todo
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA, World


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    world.people()
    world.plan()
    return world


def withdraw(world: World, user: str = PRIYA, *, revision: int | None = None, reason: str = "Another role") -> None:
    with world.turn(user) as turn:
        known = turn.store.plans.get(PLAN)
        assert known is not None
        plans.withdraw(turn, PLAN, known.revision if revision is None else revision, reason)


def test_a_withdrawal_calls_off_everything_that_was_planned(world: World) -> None:
    withdraw(world)

    with world.look() as store:
        head = store.plans.get(PLAN)
        states = {each.state for each in store.occurrences.for_plan(PLAN)}
    assert head is not None
    assert head.status is Status.WITHDRAWN
    assert "planned" not in states
    assert {each.state for each in world.rounds()} == {RoundState.CANCELLED}
    assert sorted(each.recipient for each in world.told("plans.withdrawn")) == [ALEX, MEI]


def test_only_hr_can_take_a_plan_back(world: World) -> None:
    for user in (MEI, ALEX, "UNOBODY"):
        with pytest.raises(NotFoundError):
            withdraw(world, user)


def test_a_withdrawal_needs_a_reason_and_the_plan_as_it_was_read(world: World) -> None:
    with pytest.raises(InvalidInputError) as raised:
        withdraw(world, reason="  ")
    with pytest.raises(OutOfDateError):
        withdraw(world, revision=99)

    assert raised.value.fields.keys() == {"reason"}


def test_a_withdrawal_happens_once(world: World) -> None:
    withdraw(world)

    with pytest.raises(NotNowError):
        withdraw(world)


def test_an_answer_changes_nothing_for_the_other_side_until_the_summary(world: World) -> None:
    world.at(2027, 1, 25, 15, 0)

    def seen(user: str) -> overviews.Standing:
        with world.turn(user) as turn:
            return overviews.standing(turn, PLAN)

    before, hr_before = seen(ALEX), seen(PRIYA)
    world.mei_answers(world.open_round())

    assert seen(ALEX) == before
    assert seen(PRIYA) == hr_before
    assert [each.todo for each in seen(ALEX).waiting] == [Todo.CHECK_IN_OWN]
    assert seen(MEI).waiting == ()


def test_looks_since_an_open_checkin_began_are_held_back_from_the_employee(world: World) -> None:
    world.at(2027, 1, 25, 15, 0)
    world.mei_answers(world.open_round())

    with world.turn(ALEX) as turn:
        during = overviews.standing(turn, PLAN)
    world.alex_answers(world.open_round())
    with world.turn(ALEX) as turn:
        after = overviews.standing(turn, PLAN)

    assert (during.held_back, during.opened) == (True, ())
    assert [who for who, _at in after.opened] == [MEI]


def test_hr_lists_what_waits_what_is_under_way_and_what_ended(world: World) -> None:
    def listed(chosen: Chosen) -> list[str]:
        with world.turn(PRIYA) as turn:
            return [plan.id for plan in overviews.hr_list(turn, chosen)]

    before = {chosen: listed(chosen) for chosen in Chosen}
    withdraw(world)

    assert before == {Chosen.ALL: [PLAN], Chosen.WAITING: [], Chosen.UNDER_WAY: [PLAN], Chosen.ENDED: []}
    assert listed(Chosen.ENDED) == [PLAN]
    assert listed(Chosen.UNDER_WAY) == []


def test_who_is_not_in_hr_has_no_list(world: World) -> None:
    with world.turn(MEI) as turn:
        assert overviews.hr_list(turn, Chosen.ALL) == []
