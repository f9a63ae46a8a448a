"""Somebody has left, and HR records that employment ended with no closing review: where the gate asks, two of HR look."""

import pytest

from domain.errors import InvalidInputError, NotNowError, OutOfDateError
from domain.plans import Status
from domain.reviews import Choice, Course, Outcome
from services import reviews
from services.reviews.dues import course_of
from storage.database import Database
from tests.services.handed import ALEX, MEI, PLAN, PRIYA, TOM, Handed, a_world

ENDED = Outcome.EMPLOYMENT_ENDED


@pytest.fixture
def world(database: Database) -> Handed:
    """Nobody has checked in for two weeks, and then Alex is not here any more."""
    world = a_world(database)
    world.go_on(2027, 2, 4, 15, 0)
    world.closes(ALEX)
    return world


def end(world: Handed, outcome: Outcome, by: str = PRIYA) -> None:
    with world.turn(by) as turn:
        reviews.end(turn, PLAN, world.head().revision, outcome, "Has not come back.")


def look(world: Handed, *, agrees: bool, by: str = TOM) -> None:
    with world.turn(by) as turn:
        reviews.look_again(turn, PLAN, world.head().revision, "Read in full.", agrees=agrees)


def course(world: Handed) -> Course:
    with world.turn(PRIYA) as turn:
        return course_of(turn, world.head())


def test_it_closes_only_when_a_second_one_of_hr_has_confirmed_it(world: Handed) -> None:
    end(world, ENDED)

    assert world.head().status is Status.ACTIVE
    assert {each.recipient for each in world.told("reviews.end_second")} == {TOM}
    with pytest.raises(NotNowError, match="review-same-person"):
        look(world, agrees=True, by=PRIYA)
    look(world, agrees=True)
    assert world.head().status is Status.CLOSED
    assert world.told("reviews.left", MEI)
    assert course(world).outcome is ENDED


def test_what_was_given_back_leaves_the_plan_as_it_was(world: Handed) -> None:
    end(world, ENDED)

    look(world, agrees=False)

    assert world.head().status is Status.ACTIVE
    assert course(world).decision is None
    assert world.told("reviews.end_back", PRIYA)
    with pytest.raises(OutOfDateError):
        look(world, agrees=True)


def test_whoever_is_still_here_has_a_closing_review_first(world: Handed) -> None:
    world.opens(ALEX)

    with pytest.raises(InvalidInputError) as told:
        end(world, ENDED)

    assert told.value.fields["outcome"].code == "review-end-early"


def test_when_they_come_back_an_end_that_nobody_has_confirmed_counts_no_more(world: Handed) -> None:
    end(world, ENDED)

    world.opens(ALEX)

    assert course(world).decision is None
    with pytest.raises(OutOfDateError):
        look(world, agrees=True)
    assert world.head().status is Status.ACTIVE


def test_one_that_was_given_back_after_the_outcome_leaves_the_outcome_standing(database: Database) -> None:
    world = a_world(database)
    world.at(2027, 3, 19, 21, 30)
    world.go_on(2027, 3, 31, 15, 0)
    with world.turn(PRIYA) as turn:
        chosen = Choice(Outcome.COMPLETED_RETAINED, "All of it was there.")
        reviews.decide(turn, PLAN, world.head().revision, chosen)
    world.closes(ALEX)
    end(world, ENDED)
    assert course(world).waits_for_second

    look(world, agrees=False)

    assert course(world).outcome is Outcome.COMPLETED_RETAINED
    world.opens(ALEX)
    with world.turn(MEI) as turn:
        reviews.hold_talk(turn, PLAN, world.head().revision, None)
    assert world.head().status is Status.CLOSED
