"""Concerns through the services: who is told, who may, and what a manager can never tell."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from domain.concerns import ConcernState
from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.obligations import Duty, Obligation, Reason, State
from domain.people import Account, Person, UserId
from services import concerns, overviews, plans
from services.concerns import Board
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, NEW_YORK, PLAN, PRIYA
from tests.services.concerned import DUE, TOM, WORDS, Concerned, a_world, everything_told, world_outbox


@pytest.fixture
def world(database: Database) -> Concerned:
    return a_world(database)


# --- raising and answering --------------------------------------------------------------------------------------------


def test_the_manager_is_told_and_owes_an_answer_in_five_working_days(world: Concerned) -> None:
    concern = world.raised()

    assert (concern.owner, concern.due_at) == (MEI, datetime(*DUE, tzinfo=UTC))
    assert [each.recipient for each in world.told("concerns.waiting")] == [MEI]
    assert (world.promise().state, world.promise().hr_only) == (State.DUE, False)
    assert (world.counted(MEI), world.counted(PRIYA), world.counted(ALEX)) == (1, 0, 0)


def test_what_is_for_hr_alone_goes_to_the_partner_who_looks_after_the_plan(world: Concerned) -> None:
    concern = world.raised(to_hr=True)

    assert (concern.addressee, concern.owner) == (None, PRIYA)
    assert [each.recipient for each in world.told("concerns.waiting")] == [PRIYA]
    assert (world.counted(MEI), world.counted(PRIYA), world.counted(TOM)) == (0, 1, 0)


def test_an_answer_in_time_keeps_the_promise_and_the_employee_hears(world: Concerned) -> None:
    world.raised()

    answered = world.answered()

    assert (answered.state, answered.words[-1].text) == (ConcernState.ANSWERED, "I have moved them back.")
    assert world.promise().state is State.KEPT
    assert [each.recipient for each in world.told("concerns.answered")] == [ALEX]
    assert world.counted(MEI) == 0


def test_raising_one_changes_nothing_of_the_plan_itself(world: Concerned) -> None:
    before = world.head()

    world.raised()
    world.raised("c2", to_hr=True)

    assert world.head() == before


def test_words_are_needed(world: Concerned) -> None:
    with world.turn(ALEX) as turn, pytest.raises(InvalidInputError) as told:
        concerns.raise_(turn, PLAN, "c1", "  \n", to_hr=False)

    assert told.value.fields.keys() == {"text"}
    assert world.board(ALEX).listed == ()


def test_the_same_form_sent_twice_is_one(world: Concerned) -> None:
    for _ in range(2):
        world.raised()
    with world.turn(MEI) as turn:
        first = concerns.answer(turn, PLAN, "c1", 0, "Thank you.")
    with world.turn(MEI) as turn:
        assert concerns.answer(turn, PLAN, "c1", 0, "Thank you.") == first
    with world.turn(ALEX) as turn:
        again = concerns.reopen(turn, PLAN, "c1", 1, "Still.")
    with world.turn(ALEX) as turn:
        assert concerns.reopen(turn, PLAN, "c1", 1, "Still.") == again

    assert len(world.board(ALEX).listed) == 1
    told = [each.recipient for each in everything_told(world) if each.kind.startswith("concerns")]
    assert sorted(told) == [ALEX, MEI, PRIYA]


def test_without_anybody_in_hr_it_can_not_be_raised_to_hr(world: Concerned) -> None:
    with world.turn() as turn:
        turn.store.workspaces.save(replace(turn.workspace, hr=()))

    with world.turn(ALEX) as turn, pytest.raises(InvalidInputError) as told:
        concerns.raise_(turn, PLAN, "c1", WORDS, to_hr=True)

    assert told.value.fields["to"].code == "concern-no-hr"


def test_a_manager_whose_account_is_gone_is_not_waited_for(world: Concerned) -> None:
    with world.turn() as turn:
        turn.store.people.put(Person(MEI, MEI, Account.DEACTIVATED, zone=NEW_YORK), world.now)

    assert world.raised().owner == PRIYA


# --- who may ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("somebody", ["UNOBODY", "UDANA"])
def test_nobody_else_can_tell_one_from_one_that_never_was(world: Concerned, somebody: str) -> None:
    world.raised()

    with world.turn(somebody) as turn, pytest.raises(NotFoundError):
        concerns.board(turn, PLAN)
    for name in ("c1", "never-was"):
        with world.turn(somebody) as turn, pytest.raises(NotFoundError):
            concerns.answer(turn, PLAN, name, 0, "!")
        with world.turn(somebody) as turn, pytest.raises(NotFoundError):
            concerns.withdraw(turn, PLAN, name)


def test_only_the_employee_raises_takes_back_and_settles(world: Concerned) -> None:
    world.raised()

    acts: list[Callable[[Turn], object]] = [
        lambda turn: concerns.raise_(turn, PLAN, "c2", WORDS, to_hr=True),
        lambda turn: concerns.withdraw(turn, PLAN, "c1"),
        lambda turn: concerns.settle(turn, PLAN, "c1"),
        lambda turn: concerns.reopen(turn, PLAN, "c1", 0),
    ]
    for user in (MEI, PRIYA):
        for act in acts:
            with world.turn(user) as turn, pytest.raises(NotFoundError):
                act(turn)


def test_a_plan_that_was_withdrawn_meanwhile_takes_no_more_and_hr_can_still_answer(world: Concerned) -> None:
    world.raised(to_hr=True)
    with world.turn(PRIYA) as turn:
        plans.withdraw(turn, PLAN, world.head_in(turn.store).revision, "Another role")

    with world.turn(ALEX) as turn, pytest.raises(NotNowError) as told:
        concerns.raise_(turn, PLAN, "c2", WORDS, to_hr=True)
    assert told.value.problem.code == "not-now-employee-withdrawn"
    assert world.answered(PRIYA, text="We talked.").state is ConcernState.ANSWERED
    assert world.board(ALEX).may_act is False


def test_a_manager_who_no_longer_leads_the_plan_finds_nothing_and_hr_sees_to_it(world: Concerned) -> None:
    world.raised()

    with world.changed(manager=UserId("UNEW")):
        with world.turn(MEI) as turn, pytest.raises(NotFoundError):
            concerns.answer(turn, PLAN, "c1", 0, "Late.")
        assert world.board("UNEW").listed == ()
        assert world.counted("UNEW") == 0
        assert world.counted(TOM) == 1
        with world.turn(TOM) as turn:
            concerns.take_over(turn, PLAN, "c1", 0)
        assert world.answered(TOM).state is ConcernState.ANSWERED


# --- HR alone ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What one person can know."""

    hub: overviews.Overview
    status: overviews.Standing
    promises: tuple[Obligation, ...]
    board: Board
    records: list[str]
    told: list[tuple[str, str]]


def manager_sees(world: Concerned) -> Seen:
    """Everything that Mei can ask for: the hub, the status, the plan, its summaries' promises, her messages."""
    with world.turn(MEI) as turn:
        head = world.head_in(turn.store)
        records = [
            each.kind for each in turn.store.audit.for_plan(head.id) if not each.hr_only and each.kind != "opened"
        ]
        return Seen(
            overviews.overview(turn),
            overviews.standing(turn, PLAN),
            turn.promises(head),
            concerns.board(turn, PLAN),
            records,
            [(each.kind, each.subject) for each in world_outbox(turn) if each.recipient == MEI],
        )


def test_a_manager_can_never_tell_that_something_was_raised_to_hr(world: Concerned) -> None:
    before = manager_sees(world)
    world.raised(to_hr=True)
    assert manager_sees(world) == before
    world.answered(PRIYA)
    assert manager_sees(world) == before
    world.reopened()
    world.raised("c2", to_hr=True)
    world.raised("c3", to_hr=True)
    with world.turn(ALEX) as turn:
        concerns.withdraw(turn, PLAN, "c3")

    assert manager_sees(world) == before
    with world.turn(MEI) as turn, pytest.raises(NotFoundError):
        concerns.answer(turn, PLAN, "c2", 0, "Hm.")
    with world.turn(ALEX) as turn:
        assert len(turn.promises(world.head_in(turn.store))) == 4


def test_a_missed_answer_of_hr_is_in_the_employees_and_hrs_share_alone(world: Concerned) -> None:
    world.raised(to_hr=True)
    world.go_on(*DUE)

    shares = {}
    for user in (MEI, ALEX, PRIYA):
        with world.turn(user) as turn:
            shares[user] = [
                each.reason for each in turn.promises(world.head_in(turn.store)) if each.duty is Duty.CONCERN
            ]

    assert shares == {MEI: [], ALEX: [Reason.HR_DID_NOT], PRIYA: [Reason.HR_DID_NOT]}


def test_once_the_employee_turns_to_hr_the_manager_sees_no_change(world: Concerned) -> None:
    world.raised()
    world.answered()
    before = manager_sees(world)

    world.reopened()

    # What is shown as answered has no revision to act on.
    after = manager_sees(world)
    [one], [other] = before.board.listed, after.board.listed
    assert (one.concern.words, one.concern.state) == (other.concern.words, other.concern.state)
    assert replace(after, board=before.board) == before
    assert world.counted(MEI) == 0
