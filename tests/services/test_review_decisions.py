"""Decisions through the services, on both databases: the gate, a second look, two at once."""

from collections.abc import Callable

import pytest

from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.people import UserId
from domain.plans import Status
from domain.reviews import Outcome, Part
from domain.workspaces import Workspace
from services import reviews
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.reviewed import TOM, Reviewed
from tests.services.rivals import at_once

HARD = Outcome.EMPLOYMENT_ENDED


@pytest.fixture
def world(database: Database) -> Reviewed:
    return Reviewed(database)


def look_again(world: Reviewed, by: str = TOM, *, agrees: bool = True) -> None:
    with world.turn(by) as turn:
        reviews.look_again(turn, PLAN, world.head().revision, "I read it all.", agrees=agrees)


def test_hr_decides_after_both_and_not_before(world: Reviewed) -> None:
    world.begin()
    world.mei_states()
    with pytest.raises(NotNowError, match="review-early"):
        world.decide(Outcome.COMPLETED_RETAINED)
    world.alex_states()
    assert world.told("reviews.ready", PRIYA)

    world.decide(Outcome.COMPLETED_RETAINED)

    assert world.head().status is Status.DECIDED
    assert world.told("reviews.decided", MEI)


def test_an_employee_who_says_nothing_holds_nothing_up(world: Reviewed) -> None:
    world.begin()
    world.mei_states()

    world.at(2027, 3, 26, 21, 30)

    assert world.told("reviews.ready", TOM)
    world.decide(Outcome.COMPLETED_RETAINED)
    assert world.head().status is Status.DECIDED


@pytest.mark.parametrize(("kept", "missed", "gated"), [(4, 0, False), (8, 2, False), (3, 2, True)])
def test_the_gate_is_at_eighty_in_a_hundred(world: Reviewed, kept: int, missed: int, gated: bool) -> None:
    world.begin(kept - 1, missed)  # the review itself is one of the kept ones
    world.both_state()

    entry = world.decide(HARD)

    assert entry.gated is gated
    assert world.head().status is (Status.FINAL_REVIEW if gated else Status.DECIDED)


def test_a_gated_decision_counts_once_another_one_of_hr_confirms(world: Reviewed) -> None:
    world.begin(1, 3)
    world.both_state()
    world.decide(HARD)
    with pytest.raises(NotNowError, match="review-same-person"):
        look_again(world, PRIYA)
    with world.turn(MEI) as turn, pytest.raises(NotNowError, match="review-undecided"):
        reviews.hold_talk(turn, PLAN, world.head().revision, None)

    look_again(world)

    assert world.head().status is Status.DECIDED


def test_given_back_it_is_to_be_decided_anew(world: Reviewed) -> None:
    world.begin(1, 3)
    world.both_state()
    world.decide(HARD)

    look_again(world, agrees=False)

    assert world.head().status is Status.FINAL_REVIEW
    world.decide(Outcome.ROLE_CHANGED, by=TOM)
    assert world.head().status is Status.DECIDED
    assert [each.number for each in world.entries() if each.part is Part.DECISION] == [0, 1]
    world.tell()
    for who in (MEI, ALEX):  # what was given back stays between those of HR
        with world.turn(who) as turn:
            course = reviews.packet(turn, PLAN).course
        assert [each.outcome for each in course.entries if each.part is Part.DECISION] == [Outcome.ROLE_CHANGED]


def test_one_of_hr_alone_can_not_record_what_weighs_on_somebody(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    with world.turn() as turn:
        turn.store.workspaces.save(Workspace(hr=(PRIYA, MEI, ALEX), revision=turn.workspace.revision))

    for more in ({"outcome": HARD}, {"outcome": Outcome.ROLE_CHANGED, "demotion": True}):
        with pytest.raises(InvalidInputError) as raised:
            world.decide(**more)
        assert raised.value.fields["outcome"].code == "review-two-hr"
    world.decide(Outcome.ROLE_CHANGED)


@pytest.mark.parametrize("number", range(4))
def test_of_two_who_decide_at_the_same_moment_one_is_told(world: Reviewed, number: int) -> None:
    assert number >= 0
    world.begin()
    world.both_state()
    revision = world.head().revision

    def deciding(by: UserId, outcome: Outcome) -> Callable[[], object]:
        return lambda: world.decide(outcome, by, revision)

    heard = at_once(deciding(PRIYA, Outcome.RESIGNED), deciding(TOM, Outcome.COMPLETED_RETAINED))

    assert [type(each) for each in heard] in ([OutOfDateError], [NotNowError])
    assert len([each for each in world.entries() if each.part is Part.DECISION]) == 1


def test_what_was_said_since_the_form_was_opened_is_read_first(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    revision = world.head().revision
    world.alex_states("One more thing.")

    with pytest.raises(OutOfDateError):
        world.decide(Outcome.COMPLETED_RETAINED, revision=revision)


@pytest.mark.parametrize("who", [MEI, ALEX, "USOMEBODY"])
def test_nobody_else_decides(world: Reviewed, who: str) -> None:
    world.begin()
    world.both_state()

    with pytest.raises(NotFoundError):
        world.decide(Outcome.COMPLETED_RETAINED, by=who)
