"""What follows a decision, on both databases: the conversation, more time, an appeal, a follow-up."""

from datetime import date, timedelta

import pytest

from domain.agreements import Answer
from domain.errors import InvalidInputError, NotNowError, OutOfDateError
from domain.permissions import Permission
from domain.plans import Status
from domain.reviews import Choice, Outcome
from domain.workspaces import Workspace
from services import agreements, reviews
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.reviewed import TOM, Reviewed

HARD = Outcome.EMPLOYMENT_ENDED


@pytest.fixture
def world(database: Database) -> Reviewed:
    return Reviewed(database)


# --- the conversation -------------------------------------------------------------------------------------------------


def outcome_seen(world: Reviewed, who: str) -> Outcome | None:
    with world.turn(who) as turn:
        return reviews.packet(turn, PLAN).course.outcome


def test_the_employee_reads_the_outcome_only_after_the_conversation(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    world.decide(Outcome.COMPLETED_PROMOTED)
    assert outcome_seen(world, ALEX) is None
    assert world.told("reviews.told") == []

    assert world.tell().status is Status.CLOSED

    assert outcome_seen(world, ALEX) is Outcome.COMPLETED_PROMOTED
    assert world.told("reviews.told", ALEX)
    with pytest.raises(NotNowError, match="not-now-manager-closed"):
        world.tell()


def test_words_between_two_of_hr_stay_there(world: Reviewed) -> None:
    world.begin(1, 3)
    world.both_state()
    world.decide(HARD)
    with world.turn(TOM) as turn:
        reviews.look_again(turn, PLAN, world.head().revision, "I read it all.", agrees=True)
    world.tell()

    said = {}
    for who in (ALEX, MEI, PRIYA):
        with world.turn(who) as turn:
            course = reviews.packet(turn, PLAN).course
        said[who] = course.confirmed.text if course.confirmed else None
        assert course.settled

    assert said == {ALEX: "", MEI: None, PRIYA: "I read it all."}


def test_a_conversation_to_come_is_not_confirmed(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    world.decide(Outcome.COMPLETED_RETAINED)

    with world.turn(MEI) as turn, pytest.raises(InvalidInputError) as raised:
        reviews.hold_talk(turn, PLAN, world.head().revision, date(2027, 4, 1))

    assert set(raised.value.fields) == {"talked_on"}


def test_more_time_leads_back_to_reading_and_the_first_version_stays(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    world.decide(Outcome.EXTENDED, ends=date(2027, 4, 30))
    assert world.head().status is Status.FINAL_REVIEW

    told = world.tell()

    assert (told.status, told.version, told.in_force) == (Status.AWAITING_ACK, 2, 1)
    assert world.told("agreements.shared", ALEX)
    with world.look() as store:
        assert [each.end for each in store.agreements.history(PLAN)] == [date(2027, 3, 19), date(2027, 4, 30)]
    with world.turn(ALEX) as turn:
        agreements.acknowledge(turn, PLAN, 2, Answer.AGREES)
    world.tick()
    assert world.due("reviews.final")
    assert world.due("checkins.prompt", ALEX)
    world.go_on(2027, 4, 30, 22, 0)
    world.both_state()
    with pytest.raises(InvalidInputError) as raised:
        world.decide(Outcome.EXTENDED, ends=date(2027, 5, 28))
    assert raised.value.fields["outcome"].code == "review-extended-before"
    with world.turn(PRIYA) as turn:
        assert [each.outcome for each in reviews.packet(turn, PLAN).earlier] == [Outcome.EXTENDED]


def test_a_withdrawal_ends_it_without_an_outcome_to_talk_about(world: Reviewed) -> None:
    world.begin()
    world.both_state()

    world.decide(Outcome.WITHDRAWN)

    assert world.head().status is Status.WITHDRAWN
    assert {each.recipient for each in world.told("plans.withdrawn")} == {MEI, ALEX}


# --- afterwards -------------------------------------------------------------------------------------------------------


def appeal(world: Reviewed) -> None:
    with world.turn(ALEX) as turn:
        reviews.appeal(turn, PLAN, "Please look again.")


def answer(world: Reviewed, by: str, outcome: Outcome | None = None) -> None:
    with world.turn(by) as turn:
        reviews.answer(turn, PLAN, "I looked.", outcome)


def closed(world: Reviewed, outcome: Outcome = Outcome.ENDED_BY_AGREEMENT, *, follow_up: bool = False) -> None:
    world.begin()
    world.both_state()
    world.decide(outcome)
    world.tell(follow_up=follow_up)


def test_an_appeal_is_made_once_and_answered_once_by_another_one_of_hr(world: Reviewed) -> None:
    closed(world)
    appeal(world)
    assert {each.recipient for each in world.told("reviews.appeal")} == {TOM}
    with pytest.raises(NotNowError, match="appeal-known"):
        appeal(world)
    with pytest.raises(NotNowError, match="appeal-same-person"):
        answer(world, PRIYA)

    answer(world, TOM, Outcome.COMPLETED_RETAINED)

    assert outcome_seen(world, ALEX) is Outcome.COMPLETED_RETAINED
    with pytest.raises(OutOfDateError):
        answer(world, TOM)


def test_hr_is_asked_again_until_an_appeal_is_answered(world: Reviewed) -> None:
    closed(world)
    appeal(world)
    for _ in range(2):
        world.now += timedelta(days=8)
        world.tick()
    assert len(world.told("reviews.appeal", TOM)) == 3

    answer(world, TOM)

    world.now += timedelta(days=30)
    world.tick()
    assert len(world.told("reviews.appeal", TOM)) == 3


def test_an_appeal_with_nobody_else_in_hr_is_heard_all_the_same(world: Reviewed) -> None:
    closed(world)
    with world.turn() as turn:
        turn.store.workspaces.save(Workspace(hr=(PRIYA,), revision=turn.workspace.revision))

    appeal(world)

    assert {each.recipient for each in world.told("reviews.appeal")} == {PRIYA}


def test_an_appeal_never_makes_it_harder(world: Reviewed) -> None:
    closed(world)
    appeal(world)

    with pytest.raises(InvalidInputError):
        answer(world, TOM, HARD)


def test_ten_working_days_are_time_for_an_appeal(world: Reviewed) -> None:
    closed(world)
    world.now += timedelta(days=14, hours=-1)
    with world.turn(ALEX) as turn:
        assert "appeal" in reviews.packet(turn, PLAN).acts

    world.now += timedelta(days=1)

    with pytest.raises(NotNowError, match="appeal-late"):
        appeal(world)


def test_a_follow_up_comes_three_times_after_a_good_end_and_can_be_stopped(world: Reviewed) -> None:
    closed(world, Outcome.COMPLETED_RETAINED, follow_up=True)
    assert len(world.due("reviews.follow_up", ALEX)) == 3
    world.now += timedelta(days=31)
    world.tick()
    assert world.told("reviews.follow_up", ALEX)

    with world.turn(ALEX) as turn:
        reviews.answer_follow_up(turn, PLAN, 0, "Well.")
        reviews.stop_follow_up(turn, PLAN)

    assert world.due("reviews.follow_up", ALEX) == []


def test_no_follow_up_after_another_end(world: Reviewed) -> None:
    closed(world, follow_up=True)

    assert world.due("reviews.follow_up", ALEX) == []


def test_every_step_is_on_record(world: Reviewed) -> None:
    world.begin(1, 3)
    world.both_state()
    world.decide(HARD)
    with world.turn(TOM) as turn:
        reviews.look_again(turn, PLAN, world.head().revision, "I read it all.", agrees=True)
    world.tell()
    appeal(world)
    answer(world, TOM)

    with world.look() as store:
        kinds = [each.kind for each in store.audit.for_plan(PLAN)]

    wanted = ["review_begun", "review_stated", "review_decided", "review_looked_at", "outcome_told", "appealed"]
    assert [each for each in dict.fromkeys(kinds) if each in {*wanted, "appeal_answered"}] == [
        *wanted,
        "appeal_answered",
    ]


def test_old_buttons_do_nothing_once_it_has_ended(world: Reviewed) -> None:
    closed(world)
    revision = world.head().revision

    def deciding(turn: Turn) -> object:
        return reviews.decide(turn, PLAN, revision, Choice(Outcome.RESIGNED, "Why."))

    acts = ((PRIYA, "hr", deciding), (MEI, "manager", lambda turn: turn.plan(PLAN, Permission.STATE)))
    for who, role, act in acts:
        with world.turn(who) as turn, pytest.raises(NotNowError, match=f"not-now-{role}-closed"):
            act(turn)
