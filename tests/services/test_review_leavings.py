"""An end with no closing review, on both databases: who has left, the gate, a second one of HR, and who comes back."""

from dataclasses import replace

import pytest

from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.obligations import Duty, Obligation, ObligationId, Reason, keep, not_kept
from domain.people import Account
from domain.plans import Status
from domain.reviews import LEAVING, Entry, Outcome, Part
from domain.workspaces import Workspace
from services import handovers, reviews
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.reviewed import TOM, Reviewed
from tests.services.rivals import at_once

HARD = Outcome.EMPLOYMENT_ENDED


class Leaving(Reviewed):
    """Accounts are closed and opened as the directory tells it."""

    def promises(self, kept: int, missed: int) -> None:
        with self.turn() as turn:
            for number in range(kept + missed):
                duty = Obligation(ObligationId(turn.new_id()), PLAN, Duty.CHECK_IN, f"round-{number}", self.now)
                late = not_kept(duty, Reason.MANAGER_DID_NOT, self.now)
                turn.store.obligations.add(keep(duty, self.now) if number < kept else late)

    def closes(self) -> None:
        with self.turn() as turn:
            turn.store.people.put(replace(turn.person(ALEX), account=Account.DEACTIVATED), self.now)
            handovers.left(turn, ALEX)

    def opens(self) -> None:
        with self.turn() as turn:
            turn.store.people.put(replace(turn.person(ALEX), account=Account.MEMBER), self.now)
            handovers.returned(turn, ALEX)
            reviews.returned(turn, ALEX)

    def end(self, outcome: Outcome | None = HARD, by: str = PRIYA, why: str = "Why.", revision: int = 0) -> Entry:
        with self.turn(by) as turn:
            return reviews.end(turn, PLAN, revision or self.head().revision, outcome, why)

    def looks(self, by: str = TOM, *, agrees: bool = True) -> None:
        with self.turn(by) as turn:
            reviews.look_again(turn, PLAN, self.head().revision, "I read it all.", agrees=agrees)


@pytest.fixture
def world(database: Database) -> Leaving:
    world = Leaving(database)
    world.signed()
    return world


def test_while_somebody_is_here_their_employment_does_not_end_this_way(world: Leaving) -> None:
    with world.turn(PRIYA) as turn:
        assert reviews.choices(turn, world.head()) == LEAVING

    with pytest.raises(InvalidInputError) as told:
        world.end()

    assert told.value.fields["outcome"].code == "review-end-early"
    assert world.head().status is Status.ACTIVE


@pytest.mark.parametrize(("kept", "missed", "gated"), [(0, 0, False), (4, 1, False), (3, 1, True)])
def test_the_gate_stands_here_too(world: Leaving, kept: int, missed: int, gated: bool) -> None:
    world.promises(kept, missed)
    world.closes()

    entry = world.end()

    assert entry.gated is gated
    assert world.head().status is (Status.ACTIVE if gated else Status.CLOSED)
    assert {each.recipient for each in world.told("reviews.end_second")} == ({TOM} if gated else set())


def test_at_their_own_wish_needs_nobody_else(world: Leaving) -> None:
    world.promises(0, 4)

    assert not world.end(Outcome.RESIGNED).gated
    assert world.head().status is Status.CLOSED


def test_a_reason_is_written_and_two_of_hr_are_there(world: Leaving) -> None:
    world.closes()
    with world.turn() as turn:
        turn.store.workspaces.save(Workspace(hr=(PRIYA,), revision=turn.workspace.revision))

    with pytest.raises(InvalidInputError) as told:
        world.end(why="  ")

    codes = {name: each.code for name, each in told.value.fields.items()}
    assert codes == {"reason": "review-end-reason", "outcome": "review-two-hr"}


def test_it_ends_once_another_one_of_hr_confirms(world: Leaving) -> None:
    world.promises(1, 3)
    world.closes()
    world.end()
    with pytest.raises(NotNowError, match="review-same-person"):
        world.looks(PRIYA)
    with pytest.raises(NotFoundError):
        world.looks(MEI)

    world.looks()

    assert world.head().status is Status.CLOSED
    assert world.told("reviews.left", MEI)
    with pytest.raises(NotNowError, match="not-now-hr-closed"):
        world.looks()


def test_given_back_it_does_not_count_and_can_be_recorded_anew(world: Leaving) -> None:
    world.promises(1, 3)
    world.closes()
    world.end()

    world.looks(agrees=False)

    assert world.head().status is Status.ACTIVE
    assert world.told("reviews.end_back", PRIYA)
    world.end(Outcome.ENDED_BY_AGREEMENT, by=TOM)
    assert world.head().status is Status.CLOSED


def test_who_comes_back_first_has_a_closing_review_as_everybody(world: Leaving) -> None:
    world.promises(1, 3)
    world.closes()
    world.end()

    world.opens()

    with pytest.raises(OutOfDateError):
        world.looks()
    world.go_on(2027, 3, 19, 21, 30)
    assert world.told("reviews.end_back", PRIYA)
    assert world.head().status is Status.FINAL_REVIEW
    world.both_state()
    world.decide(Outcome.COMPLETED_RETAINED)
    assert world.head().status is Status.DECIDED


def test_who_comes_back_afterwards_can_ask_for_another_look_by_somebody_else(world: Leaving) -> None:
    world.promises(1, 3)
    world.closes()
    world.end()
    world.looks()
    world.opens()

    with world.turn(ALEX) as turn:
        course = reviews.packet(turn, PLAN).course
        reviews.appeal(turn, PLAN, "Nobody asked me.")

    assert (course.outcome, course.confirmed and course.confirmed.text) == (HARD, "")
    assert {each.recipient for each in world.told("reviews.appeal")} == {TOM}
    with world.turn(PRIYA) as turn, pytest.raises(NotNowError, match="appeal-same-person"):
        reviews.answer(turn, PLAN, "I looked.", None)
    with world.turn(TOM) as turn:
        assert reviews.answer(turn, PLAN, "I looked.", Outcome.ENDED_BY_AGREEMENT).part is Part.APPEAL_ANSWER


@pytest.mark.parametrize("number", range(3))
def test_of_two_of_hr_at_once_one_is_told(world: Leaving, number: int) -> None:
    assert number >= 0
    world.promises(1, 3)
    world.closes()
    shown = world.head().revision

    heard = at_once(lambda: world.end(by=PRIYA, revision=shown), lambda: world.end(by=TOM, revision=shown))

    assert [type(each) for each in heard] == [OutOfDateError]
    assert [each.part for each in world.entries()] == [Part.DECISION]
