"""Decisions through the services, on both databases: the gate, two at once, the conversation, more time, an appeal."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from domain.agreements import Answer
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Status
from domain.reviews import Choice, Outcome, Part
from domain.workspaces import Workspace
from services import agreements, reviews
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA
from tests.services.reviewed import TOM, Reviewed
from tests.services.test_agreements import at_once

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


def test_one_of_hr_alone_can_not_record_what_weighs_on_somebody(world: Reviewed) -> None:
    world.begin()
    world.both_state()
    with world.turn() as turn:
        turn.store.workspaces.save(Workspace(hr=(PRIYA, MEI, ALEX), revision=turn.workspace.revision))

    for more in ({"outcome": HARD}, {"outcome": Outcome.ROLE_CHANGED, "demotion": True}):
        with pytest.raises(InvalidInputError) as raised:
            world.decide(**more)  # type: ignore[arg-type]
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
    with pytest.raises(NotNowError, match="not-now-closed"):
        world.tell()


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
    look_again(world)
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

    for who, act in ((PRIYA, deciding), (MEI, lambda turn: turn.plan(PLAN, Permission.STATE))):
        with world.turn(who) as turn, pytest.raises(NotNowError, match="not-now-closed"):
            act(turn)
