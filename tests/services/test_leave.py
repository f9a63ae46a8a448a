"""A pause for leave, through the services: what it moves, what is listed and not counted, and what comes again after it."""

from datetime import date

import pytest

from domain.obligations import Duty, Reason, State, share_kept
from domain.plans import Status
from services import checkins
from storage.database import Database
from tests.services.active_plans import ENDS, PLAN, PRIYA
from tests.services.reviewed import Reviewed


@pytest.fixture
def world(database: Database) -> Reviewed:
    found = Reviewed(database)
    found.two_of_hr()
    return found


def away(world: Reviewed, since: tuple[int, ...], back: tuple[int, ...]) -> None:
    world.go_on(*since)
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.go_on(*back)
    with world.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)
    world.tick()


@pytest.mark.parametrize(
    ("country", "ends"),
    [("US", date(2027, 4, 1)), ("GB", date(2027, 4, 5)), ("CN", date(2027, 3, 30)), ("AE", date(2027, 4, 2))],
)
def test_the_end_and_open_goals_move_by_the_working_days_of_their_own_country(
    world: Reviewed, country: str, ends: date
) -> None:
    """Two weeks from Monday, February 8: ten working days, fewer where the spring festival was anyway."""
    world.plan(country=country)

    away(world, (2027, 2, 8, 15, 0), (2027, 2, 22, 15, 0))

    with world.turn() as turn:
        now = turn.in_force(world.head())
    assert (world.head().end, now.end, {each.due for each in now.goals}) == (ends, ends, {ends})
    assert ends > ENDS


def test_what_was_due_during_leave_is_listed_and_not_counted(world: Reviewed) -> None:
    world.plan()
    world.go_on(2027, 1, 25, 15, 0)
    world.alex_answers(world.open_round())
    world.mei_answers(world.open_round())

    away(world, (2027, 2, 1, 15, 0), (2027, 2, 15, 15, 0))

    with world.look() as store:
        duties = [each for each in store.obligations.for_plan(PLAN) if each.duty is Duty.CHECK_IN]
    assert [(each.state, each.reason) for each in duties] == [
        (State.KEPT, None),
        (State.NOT_KEPT, Reason.AWAY),
    ]
    assert share_kept(duties) == 1


def test_a_review_half_way_that_came_due_during_leave_comes_after_it(world: Reviewed) -> None:
    world.plan()
    away(world, (2027, 2, 10, 15, 0), (2027, 3, 12, 15, 0))
    world.go_on(2027, 3, 23, 15, 0)

    assert world.told("reviews.mid")
    assert world.head().status is Status.ACTIVE
