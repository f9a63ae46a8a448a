"""Responding through the services: two at the same moment, the same twice, and what others can learn."""

from dataclasses import replace

import pytest

from domain.agreements import Answer, ProposalId
from domain.errors import NotFoundError, NotNowError, OutOfDateError
from domain.plans import PlanId, Status
from services import agreements
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, DEMOS, MEI, World
from tests.services.rivals import at_once


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    world.people()
    return world


def asks(turn: Turn, plan: PlanId, number: int) -> ProposalId:
    wished = replace(agreements.goal_to_change(turn, plan, DEMOS), target="8")
    return agreements.propose_goal(turn, plan, f"wish-{number}", wished, "I can.").id


def stands(world: World, plan: PlanId) -> tuple[Status, int]:
    with world.look() as store:
        found = store.plans.get(plan)
    assert found is not None
    return found.status, found.version


@pytest.mark.parametrize("number", range(6))
def test_of_two_at_the_same_moment_one_is_heard_and_the_other_told(world: World, number: int) -> None:
    plan = world.plan(f"plan-{number}", status=Status.AWAITING_ACK)
    with world.turn(ALEX) as turn:
        wish = asks(turn, plan, number)

    def accept() -> None:
        with world.turn(MEI) as turn:
            agreements.accept(turn, plan, wish, 1)

    def take_back() -> None:
        with world.turn(ALEX) as turn:
            agreements.withdraw(turn, plan, wish)
            agreements.acknowledge(turn, plan, 1, Answer.AGREES)

    second = at_once(accept, take_back)

    assert [type(each) for each in second] in ([OutOfDateError], [NotFoundError], [NotNowError])
    assert stands(world, plan) in {(Status.AWAITING_ACK, 2), (Status.ACTIVE, 1)}


def test_the_same_response_sent_twice_is_one(world: World) -> None:
    plan = world.plan(status=Status.AWAITING_ACK)

    for _ in range(2):
        with world.turn(ALEX) as turn:
            agreements.acknowledge(turn, plan, 1, Answer.AGREES)

    assert stands(world, plan) == (Status.ACTIVE, 1)
    assert len(world.told("agreements.begun", MEI)) == 1


@pytest.mark.parametrize("somebody", ["UNOBODY", "USAM", "UDANA"])
def test_nobody_else_can_tell_a_plan_from_one_that_never_was(world: World, somebody: str) -> None:
    plan = world.plan()

    for name in (plan, "never-was"):
        with world.turn(somebody) as turn, pytest.raises(NotFoundError) as raised:
            agreements.read(turn, name)
        assert (str(raised.value), raised.value.__dict__) == (str(NotFoundError()), NotFoundError().__dict__)
