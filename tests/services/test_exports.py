"""A copy outside Coach: the operator asks, the partner of HR is shown a code, and all of it is on record."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.exports import Export
from domain.permissions import Actor
from domain.plans import PlanId
from services import exports, overviews
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA, TEAM
from tests.services.handed import TOM, Handed, a_world


@pytest.fixture
def world(database: Database) -> Handed:
    return a_world(database)


def asks(world: Handed, partner: str = PRIYA) -> Export:
    with operating(world) as turn:
        return exports.ask(turn, PLAN, partner, "ada@desk")


@contextmanager
def operating(world: Handed) -> Iterator[Turn]:
    with world.database.transaction(TEAM) as store:
        yield Turn(store, Actor(job="export", operator=True), world.now)


def allows(world: Handed, export: Export, by: str = PRIYA) -> str:
    with world.turn(by) as turn:
        return exports.allow(turn, export.id)[1]


def types(world: Handed, export: Export, code: str) -> Export:
    with operating(world) as turn:
        return exports.redeem(turn, export.id, code)


def test_with_the_partners_code_it_is_on_record_and_the_employee_can_see_it(world: Handed) -> None:
    export = asks(world)
    assert [each.recipient for each in world.told(exports.ASKED)] == [PRIYA]

    after = types(world, export, allows(world, export))

    assert after.used_at == world.now
    with world.turn(ALEX) as turn:
        assert overviews.standing(turn, PLAN).exported == ((PRIYA, world.now),)
    with world.turn(MEI) as turn:
        assert overviews.standing(turn, PLAN).exported == ()
    with world.look() as store:
        kinds = [each.kind for each in store.audit.for_plan(PlanId(PLAN)) if each.kind.startswith("export")]
    assert kinds == ["export_asked", "export_allowed", "exported"]


def test_a_wrong_code_counts_and_opens_nothing(world: Handed) -> None:
    export = asks(world)
    code = allows(world, export)
    wrong = "0000 0000" if code != "0000 0000" else "0000 0001"

    assert [types(world, export, wrong).tries for _ in range(5)] == [1, 2, 3, 4, 5]
    with pytest.raises(NotNowError, match="export-tried"):
        types(world, export, code)


@pytest.mark.parametrize("who", [ALEX, MEI, TOM])
def test_nobody_but_the_partner_who_was_asked_is_shown_a_code(world: Handed, who: str) -> None:
    export = asks(world)

    with pytest.raises(NotFoundError):
        allows(world, export, who)


def test_only_hr_of_this_plan_can_be_asked_and_not_all_day(world: Handed) -> None:
    for who in (ALEX, MEI, "UNOBODY"):
        with pytest.raises(InvalidInputError):
            asks(world, who)
    for _ in range(3):
        asks(world)

    with pytest.raises(NotNowError, match="export-often"):
        asks(world)


@pytest.mark.parametrize("who", [PRIYA, MEI, ALEX, ""])
def test_whoever_is_no_operator_can_neither_ask_nor_redeem(world: Handed, who: str) -> None:
    export = asks(world)
    with world.turn(who) as turn, pytest.raises(NotFoundError):
        exports.ask(turn, PLAN, PRIYA, "x")
    with world.turn(who) as turn, pytest.raises(NotFoundError):
        exports.redeem(turn, export.id, "1")
