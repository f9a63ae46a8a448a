"""Changes while a plan is under way: the version in force stays until another one is acknowledged."""

from dataclasses import replace
from datetime import date

import pytest

from domain.agreements import Answer, ProposalState
from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.plans import Plan, Status
from domain.support import Kind, SupportId, SupportItem
from services import agreements, checkins, overviews
from services.overviews import Todo
from storage.database import Database
from tests.services.active_plans import ALEX, DEMOS, ENDS, MEI, PLAN, PRIYA
from tests.services.reviewed import Reviewed

LATER = date(2027, 4, 16)


@pytest.fixture
def world(database: Database) -> Reviewed:
    found = Reviewed(database)
    found.two_of_hr()
    found.plan()
    with found.turn() as turn:
        plan, item = found.head(), SupportItem(SupportId("s1"), Kind.TRAINING, "Product training", due=ENDS)
        turn.store.agreements.add(replace(turn.in_force(plan), version=2, support=(item,)))
        turn.store.plans.save(replace(plan, version=2, in_force=2))
    return found


def target(world: Reviewed, by: str, figure: str, name: str = "p1") -> None:
    with world.turn(by) as turn:
        wished = replace(agreements.goal_to_change(turn, PLAN, DEMOS), target=figure)
        agreements.propose_goal(turn, PLAN, name, wished, "It fits better.")


def accepts(world: Reviewed, by: str, name: str = "p1") -> Plan:
    with world.turn(by) as turn:
        return agreements.accept(turn, PLAN, name, world.head().version)


def signs(world: Reviewed, answer: Answer = Answer.AGREES) -> Plan:
    with world.turn(ALEX) as turn:
        return agreements.acknowledge(turn, PLAN, world.head().version, answer)


def versions(world: Reviewed) -> tuple[Status, int, int]:
    head = world.head()
    return head.status, head.in_force, head.version


def test_what_the_employee_asks_and_the_manager_accepts_is_read_again_before_it_applies(world: Reviewed) -> None:
    target(world, ALEX, "7")
    accepts(world, MEI)
    assert versions(world) == (Status.ACTIVE, 2, 3)
    with world.turn(ALEX) as turn:
        assert Todo.READ in [each.todo for each in overviews.overview(turn).waiting]
        assert turn.in_force(world.head()).goals[0].target == 6

    signs(world)

    assert versions(world) == (Status.ACTIVE, 3, 3)
    with world.turn(ALEX) as turn:
        assert turn.in_force(world.head()).goals[0].target == 7


def test_what_asks_for_less_goes_past_hr_first(world: Reviewed) -> None:
    target(world, ALEX, "4")
    accepts(world, MEI)
    assert versions(world) == (Status.ACTIVE, 2, 2)
    with world.turn(PRIYA) as turn:
        assert Todo.ANSWER in [each.todo for each in overviews.overview(turn).waiting]

    accepts(world, PRIYA)

    assert versions(world) == (Status.ACTIVE, 2, 3)


def test_what_the_manager_asks_hr_sees_first_and_the_employee_responds(world: Reviewed) -> None:
    target(world, MEI, "8")
    with world.turn(ALEX) as turn:
        assert agreements.read(turn, PLAN).proposals == ()
    with world.turn(MEI) as turn, pytest.raises(Exception, match="out-of-date"):
        agreements.accept(turn, PLAN, "p1", 2)

    accepts(world, PRIYA)
    told = world.told("agreements.shared", ALEX)
    signs(world)

    assert told
    assert versions(world) == (Status.ACTIVE, 3, 3)


def test_another_last_day_moves_what_is_due_on_it_and_the_schedule(world: Reviewed) -> None:
    with world.turn(MEI) as turn:
        agreements.propose_end(turn, PLAN, "p1", LATER, "Two weeks were lost to a move.")
    accepts(world, PRIYA)
    assert world.head().end == ENDS
    signs(world)
    world.tick()

    with world.turn() as turn:
        now = turn.in_force(world.head())
    assert (world.head().end, now.end, {each.due for each in now.goals}) == (LATER, LATER, {LATER})
    assert now.support[0].due == LATER
    assert max(each.day for each in world.rounds()) > ENDS


@pytest.mark.parametrize(
    ("ends", "code"),
    [
        (None, "wish-ends-missing"),
        (date(2027, 1, 1), "wish-ends-past"),
        (date(2027, 1, 25), "period-short"),
        (date(2027, 12, 1), "period-long"),
        (ENDS, "nothing-changed"),
    ],
)
def test_a_last_day_that_does_not_hold_is_said_at_its_field(world: Reviewed, ends: date | None, code: str) -> None:
    with world.turn(ALEX) as turn, pytest.raises(InvalidInputError) as told:
        agreements.propose_end(turn, PLAN, "p1", ends, "Why.")

    assert told.value.fields["ends"].code == code


def test_support_can_be_taken_out_with_hr_looking_at_it(world: Reviewed) -> None:
    with world.turn(ALEX) as turn:
        item = agreements.support_to_change(turn, PLAN, "s1")
        agreements.propose_support(turn, PLAN, "p1", item, "I know it by now.", removes=True)
    accepts(world, MEI)
    assert versions(world) == (Status.ACTIVE, 2, 2)
    accepts(world, PRIYA)
    signs(world)

    with world.turn() as turn:
        assert turn.in_force(world.head()).support == ()


# --- not signed ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def waiting(world: Reviewed) -> Reviewed:
    target(world, MEI, "8")
    accepts(world, PRIYA)
    return world


def test_hr_can_let_a_change_be_that_was_not_signed(waiting: Reviewed) -> None:
    with waiting.turn(PRIYA) as turn, pytest.raises(NotNowError, match="activate-early"):
        agreements.let_be(turn, PLAN, 3)
    signs(waiting, Answer.NOT_SIGNED)
    with waiting.turn(PRIYA) as turn:
        assert Todo.HELP in [each.todo for each in overviews.overview(turn).waiting]
        agreements.let_be(turn, PLAN, 3)

    assert versions(waiting) == (Status.ACTIVE, 2, 2)
    target(waiting, ALEX, "9", "p2")
    accepts(waiting, MEI, "p2")
    assert versions(waiting) == (Status.ACTIVE, 2, 4)


def test_or_put_it_in_force_which_is_recorded_as_such(waiting: Reviewed) -> None:
    signs(waiting, Answer.NOT_SIGNED)
    with waiting.turn(PRIYA) as turn:
        agreements.activate(turn, PLAN, 3)

    assert versions(waiting) == (Status.ACTIVE, 3, 3)


def test_nothing_waits_to_be_signed_while_nothing_has_changed(world: Reviewed) -> None:
    with world.turn(ALEX) as turn, pytest.raises(NotNowError, match="not-now-employee-active"):
        agreements.acknowledge(turn, PLAN, 2, Answer.NOT_SIGNED)
    with world.turn(PRIYA) as turn, pytest.raises(NotNowError, match="not-now-hr-active"):
        agreements.activate(turn, PLAN, 2)


def test_nobody_takes_back_what_the_other_asked_for(world: Reviewed) -> None:
    target(world, MEI, "8")
    with world.turn(ALEX) as turn, pytest.raises(NotFoundError):
        agreements.withdraw(turn, PLAN, "p1")
    with world.turn(MEI) as turn:
        assert agreements.withdraw(turn, PLAN, "p1").state is ProposalState.WITHDRAWN


# --- meanwhile ----------------------------------------------------------------------------------------------------------


def test_leave_moves_both_the_version_in_force_and_the_one_that_waits(waiting: Reviewed) -> None:
    with waiting.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    waiting.now = waiting.now.replace(day=31)
    with waiting.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)

    head = waiting.head()
    with waiting.turn() as turn:
        assert turn.in_force(head).end == turn.agreement(head).end == head.end
        assert [int(each.goals[0].target) for each in (turn.in_force(head), turn.agreement(head))] == [6, 8]
    assert head.end is not None
    assert head.end > ENDS
    assert signs(waiting).in_force == head.version


def test_on_the_last_day_what_was_not_agreed_does_not_count(waiting: Reviewed) -> None:
    waiting.at(2027, 3, 19, 21, 30)

    assert versions(waiting) == (Status.FINAL_REVIEW, 2, 2)
