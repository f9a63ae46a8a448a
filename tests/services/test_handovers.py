"""Who leads a plan: HR hands it over, a draft unread, and whoever led it before finds nothing any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.checkins import RoundState
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.people import Account, Person, UserId
from domain.permissions import Permission
from domain.plans import PlanId
from domain.support import Wish
from services import checkins, concerns, drafts, handovers, overviews, support
from services.overviews import Todo
from storage.database import Database
from tests.services.handed import ALEX, MEI, NOOR, PLAN, PRIYA, SAM, TOM, Handed, a_world


@pytest.fixture
def world(database: Database) -> Handed:
    return a_world(database)


def asked(world: Handed, user: str) -> list[Todo]:
    with world.turn(user) as turn:
        return [each.todo for each in overviews.overview(turn).waiting]


# --- handing over -------------------------------------------------------------------------------------------------------


def test_from_that_moment_the_new_manager_leads_it_and_the_old_one_finds_nothing(world: Handed) -> None:
    world.hand_over(NOOR)

    assert world.head().manager == NOOR
    with world.turn(MEI) as turn:
        assert turn.my_plans() == []
        for each in Permission:
            with pytest.raises(NotFoundError):
                turn.plan(PLAN, each)
    with world.turn(NOOR) as turn:
        assert turn.plan(PLAN, Permission.READ).manager == NOOR
    assert world.told(handovers.RECEIVED, NOOR)
    assert world.told(handovers.TOLD, ALEX)
    assert [each.plan for each in world.told(handovers.PASSED_ON, MEI)] == [None]


def test_check_ins_to_come_ask_the_new_manager_on_their_own_clocks_and_nobody_else(world: Handed) -> None:
    before = world.due("checkins.prompt", MEI)

    world.hand_over(NOOR)

    after = world.due("checkins.prompt", NOOR)
    assert world.due("checkins.prompt", MEI) == []
    assert len(after) == len(before)
    assert before[0] - after[0] == timedelta(hours=13)  # from New York to Shanghai
    world.go_on(2027, 1, 25, 15, 0)
    assert (world.told("checkins.prompt", MEI), len(world.told("checkins.prompt", NOOR))) == ([], 1)


def test_in_an_open_check_in_only_the_side_that_is_missing_is_asked_again(world: Handed) -> None:
    world.go_on(2027, 1, 25, 15, 0)
    round_ = world.open_round()
    world.alex_answers(round_)

    world.hand_over(NOOR)
    world.go_on(2027, 1, 26, 15, 0)

    assert len(world.told("checkins.prompt", NOOR)) == 1
    with world.turn(NOOR) as turn:
        assert [each.id for _, each in checkins.waiting(turn)] == [round_.id]
    with world.turn(ALEX) as turn:
        assert checkins.waiting(turn) == []
    assert world.open_round().closes_at >= round_.closes_at


def test_what_the_old_manager_answered_stays_theirs(world: Handed) -> None:
    world.go_on(2027, 1, 25, 15, 0)
    round_ = world.open_round()
    world.mei_answers(round_)

    world.hand_over(NOOR)

    with world.turn(NOOR) as turn:
        assert checkins.waiting(turn) == []
        assert checkins.answered(turn) == []
        with pytest.raises(NotNowError, match="checkin-answered-before"):
            checkins.sheet(turn, PLAN, round_.id)
    world.alex_answers(round_)
    assert world.rounds()[0].state is RoundState.SUMMARISED


def test_what_was_raised_to_the_old_manager_goes_to_hr_and_the_new_one_never_sees_it(world: Handed) -> None:
    with world.turn(ALEX) as turn:
        raised = concerns.raise_(turn, PLAN, "c1", "The demos were moved.", to_hr=False)

    world.hand_over(NOOR)

    with world.look() as store:
        [moved] = store.concerns.for_plan(PLAN)
    assert (moved.owner, moved.due_at) == (PRIYA, raised.due_at)
    with world.turn(NOOR) as turn:
        assert concerns.board(turn, PLAN).listed == ()
    assert world.told("concerns.moved", ALEX)


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        (ALEX, "handover-employee"),
        (MEI, "handover-same"),
        (PRIYA, "handover-hr"),
        (TOM, "handover-hr"),
        (SAM, "handover-sponsor"),
        ("UGUEST", "handover-party-guest"),
        ("UBOT", "handover-party-bot"),
        ("UGONE", "handover-party-deactivated"),
        ("UNOBODY", "handover-party-unknown"),
    ],
)
def test_not_everybody_can_lead_it(world: Handed, chosen: str, code: str) -> None:
    with world.turn() as turn:
        for user, account in (("UGUEST", Account.GUEST), ("UBOT", Account.BOT), ("UGONE", Account.DEACTIVATED)):
            turn.store.people.put(Person(UserId(user), user, account), world.now)
    with world.turn(ALEX) as turn:
        support.request(
            turn, "wish", PLAN, Wish(title="A licence", why="To practise.", cost="400 €", due="2027-02-05", sponsor=SAM)
        )

    with pytest.raises(InvalidInputError) as told:
        world.hand_over(chosen)

    assert told.value.fields["manager"].code == code
    assert world.head().manager == MEI


def test_nobody_named_and_nothing_ticked_changes_nothing(world: Handed) -> None:
    for chosen, waits, code in (("", False, "handover-neither"), (NOOR, True, "handover-both")):
        with pytest.raises(InvalidInputError) as told:
            world.hand_over(chosen, waits=waits)

        assert told.value.fields["manager"].code == code
        assert (world.head().manager, world.head().frozen) == (MEI, False)


def test_of_two_partners_the_second_hears_that_it_moved_on(world: Handed) -> None:
    shown = world.head().revision
    world.hand_over(NOOR)

    with world.turn(TOM) as turn, pytest.raises(OutOfDateError):
        handovers.hand_over(turn, PLAN, shown, SAM)


# --- drafts -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def draft(world: Handed) -> str:
    with world.turn(MEI) as turn:
        plan = drafts.start(turn, "draft", ALEX)
        drafts.save(turn, plan, replace(turn.draft(plan), role_title="Seller"))
    return "draft"


def test_a_draft_whose_writer_has_left_is_handed_over_unread(world: Handed, draft: str) -> None:
    with world.turn(PRIYA) as turn, pytest.raises(NotFoundError):
        turn.plan(draft, Permission.SEE)
    world.closes(MEI)
    assert sorted(asked(world, PRIYA)) == [Todo.HAND_OVER, Todo.HAND_OVER]
    with world.turn(PRIYA) as turn, pytest.raises(NotNowError, match="not-now-hr-draft"):
        turn.plan(draft, Permission.READ)
    with pytest.raises(InvalidInputError):
        world.hand_over(ALEX, plan=draft)

    world.hand_over(NOOR, plan=draft)

    with world.turn(NOOR) as turn:
        assert drafts.open_draft(turn, draft)[1].role_title == "Seller"
    with world.turn(PRIYA) as turn, pytest.raises(NotFoundError):
        turn.plan(draft, Permission.SEE)
    assert world.told(handovers.TOLD, ALEX) == []


def test_or_thrown_away_unread(world: Handed, draft: str) -> None:
    world.closes(MEI)
    with world.turn(PRIYA) as turn:
        drafts.discard(turn, draft)

    with world.look() as store:
        assert store.plans.get(PlanId(draft)) is None
        assert store.plans.draft(PlanId(draft)) is None


# --- the record ---------------------------------------------------------------------------------------------------------


def test_all_of_it_is_on_record(world: Handed) -> None:
    world.closes(MEI)
    world.hand_over(NOOR)

    with world.look() as store:
        told = {each.kind: each for each in store.audit.for_plan(PLAN)}
    assert told["frozen"].detail == {"why": "account_closed"}
    assert told["handed_over"].detail == {"previous": MEI, "manager": NOOR}
    assert told["handed_over"].actor == PRIYA
