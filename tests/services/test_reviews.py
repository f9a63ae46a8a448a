"""Reviews through the services, on both databases: how they begin, what is owed, what each side says and sees."""

from dataclasses import replace
from datetime import date

import pytest

from domain import obligations
from domain.checkins import EmployeeAnswers, GoalProgress, RoundState
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError
from domain.obligations import Duty, Reason, State
from domain.plans import Status
from domain.reviews import Outcome, Part
from services import checkins, reviews
from storage.database import Database
from tests.services.active_plans import ALEX, DEMOS, MAILS, MEI, PLAN, PRIYA
from tests.services.reviewed import RATED, Reviewed, utc


@pytest.fixture
def world(database: Database) -> Reviewed:
    return Reviewed(database)


# --- beginning --------------------------------------------------------------------------------------------------------


def test_a_closing_review_begins_on_the_last_day_and_asks_both(world: Reviewed) -> None:
    world.begin()

    assert world.head().status is Status.FINAL_REVIEW
    assert {each.recipient for each in world.told("reviews.begun")} == {MEI, ALEX}
    assert world.duty().due_at == utc(2027, 3, 26, 21, 0)
    assert world.due("checkins.prompt", MEI) == []


def test_half_way_both_are_asked_once_and_a_pause_comes_first(world: Reviewed) -> None:
    world.signed()
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.at(2027, 2, 18, 23, 0)
    assert world.told("reviews.mid") == []
    with world.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)

    world.go_on(2027, 3, 16, 23, 0)

    assert {each.recipient for each in world.told("reviews.mid")} == {MEI, ALEX}
    assert world.duty("mid").state is not None


def test_the_last_day_moves_with_a_pause_and_the_review_with_it(world: Reviewed) -> None:
    world.signed()
    world.at(2027, 2, 1, 15, 0)
    with world.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    world.at(2027, 2, 8, 15, 0)

    with world.turn(PRIYA) as turn:
        resumed = checkins.resume(turn, PLAN)

    assert resumed.end == date(2027, 3, 26)
    assert world.due("reviews.final") == [utc(2027, 3, 26, 21, 0)]


def test_it_may_come_early_when_every_goal_is_met_and_not_before(world: Reviewed) -> None:
    world.signed()
    world.at(2027, 1, 25, 14, 30)
    with world.turn(MEI) as turn, pytest.raises(NotNowError, match="review-goals-open"):
        reviews.begin_early(turn, PLAN, world.head().revision)
    round_ = world.open_round()
    answers = checkins_of("6", "92 %")
    with world.turn(ALEX) as turn:
        checkins.answer_as_employee(turn, PLAN, round_.id, answers)
    world.mei_answers(round_)

    with world.turn(MEI) as turn:
        reviews.begin_early(turn, PLAN, world.head().revision)

    assert world.head().status is Status.FINAL_REVIEW
    assert {each.state for each in world.rounds()} == {RoundState.SUMMARISED, RoundState.CANCELLED}


def checkins_of(demos: str, mails: str) -> EmployeeAnswers:
    """A form as Alex fills it in."""
    return EmployeeAnswers((GoalProgress(DEMOS, demos), GoalProgress(MAILS, mails)))


def test_an_open_check_in_can_still_be_answered(world: Reviewed) -> None:
    world.signed()
    world.go_on(2027, 3, 15, 15, 0)
    with world.turn() as turn:
        final = turn.store.occurrences.find(PLAN, "reviews.final")
        assert final is not None
        turn.store.occurrences.save(replace(final, due_at=world.now))
    world.tick()
    assert world.head().status is Status.FINAL_REVIEW
    round_ = world.open_round()

    world.alex_answers(round_)
    world.mei_answers(round_)

    assert world.rounds()[-1].state in {RoundState.SUMMARISED, RoundState.CANCELLED}
    assert next(each for each in world.rounds() if each.id == round_.id).state is RoundState.SUMMARISED


def test_an_open_check_in_is_called_off_and_charged_to_nobody_when_the_outcome_comes_first(world: Reviewed) -> None:
    world.signed()
    world.go_on(2027, 3, 15, 15, 0)
    with world.turn() as turn:
        final = turn.store.occurrences.find(PLAN, "reviews.final")
        assert final is not None
        turn.store.occurrences.save(replace(final, due_at=world.now))
    world.tick()
    round_ = world.open_round()
    world.both_state()

    world.decide(Outcome.COMPLETED_RETAINED)
    world.tick()

    assert next(each for each in world.rounds() if each.id == round_.id).state is RoundState.CANCELLED
    with world.look() as store:
        duty = store.obligations.for_subject(PLAN, Duty.CHECK_IN, round_.id)
    assert duty is not None
    assert duty.reason is Reason.ENDED_EARLY
    assert not obligations.counts(duty)


# --- what is owed -----------------------------------------------------------------------------------------------------


def test_the_promise_is_kept_when_the_managers_statement_comes_in_time(world: Reviewed) -> None:
    world.begin()

    world.mei_states()

    assert world.duty().state is State.KEPT


def test_a_statement_that_does_not_come_in_time_counts_and_hr_hears_of_it(world: Reviewed) -> None:
    world.begin()

    world.at(2027, 3, 26, 21, 30)

    assert (world.duty().state, world.duty().reason) == (State.NOT_KEPT, Reason.MANAGER_DID_NOT)
    assert world.told("reviews.late", PRIYA)
    world.mei_states()
    assert world.duty().state is State.NOT_KEPT


def test_a_tick_that_comes_hours_late_is_no_outage(world: Reviewed) -> None:
    world.begin()

    world.at(2027, 3, 27, 1, 0)  # four hours, as where a sandbox's clock is moved

    assert world.duty().reason is Reason.MANAGER_DID_NOT


def test_nobody_is_charged_for_an_outage(world: Reviewed) -> None:
    world.begin()

    world.at(2027, 3, 27, 9, 0)

    assert world.duty().reason is Reason.BOT_DOWN
    world.mei_states()
    assert world.duty().state is State.KEPT


# --- statements -------------------------------------------------------------------------------------------------------


def test_the_same_statement_sent_twice_is_one_and_another_replaces_it(world: Reviewed) -> None:
    world.begin()

    assert world.mei_states() == world.mei_states()
    world.mei_states("Another word for it.")

    said = [each.text for each in world.entries() if each.part is Part.MANAGER]
    assert said == ["Two good months.", "Another word for it."]
    with world.turn(ALEX) as turn:
        course = reviews.packet(turn, PLAN).course
    assert course.manager is not None
    assert course.manager.text == "Another word for it."


def test_what_was_responded_to_stays(world: Reviewed) -> None:
    world.begin()
    world.both_state()

    with pytest.raises(NotNowError, match="review-answered"):
        world.mei_states("Something else.")


def test_a_missing_rating_is_named_at_its_goal(world: Reviewed) -> None:
    world.begin()

    with world.turn(MEI) as turn, pytest.raises(InvalidInputError) as raised:
        reviews.state_as_manager(turn, PLAN, "Two months.", RATED[:1], Outcome.COMPLETED_RETAINED)

    assert set(raised.value.fields) == {"result-mails"}


def test_goals_of_a_version_that_nobody_received_are_not_rated(world: Reviewed) -> None:
    world.begin()
    with world.turn() as turn:
        plan = turn.store.plans.get(PLAN)
        assert plan is not None
        turn.store.agreements.add(replace(turn.in_force(plan), version=2))
        turn.store.plans.save(replace(plan, version=2, in_force=2))
    with world.turn(MEI) as turn:
        assert reviews.ratable(turn, replace(world.head(), in_force=2)) == ()


def test_each_side_has_its_own_form(world: Reviewed) -> None:
    world.begin()

    with world.turn(ALEX) as turn, pytest.raises(NotNowError, match="review-other-side"):
        reviews.state_as_manager(turn, PLAN, "I.", RATED, Outcome.COMPLETED_PROMOTED)
    with world.turn(PRIYA) as turn, pytest.raises(NotFoundError):
        reviews.state_as_employee(turn, PLAN, "I.")


def test_the_manager_writes_without_having_read_the_employee(world: Reviewed) -> None:
    world.begin()
    world.alex_states()
    with world.turn(MEI) as turn:
        assert reviews.packet(turn, PLAN).course.employee is None

    world.mei_states()

    with world.turn(MEI) as turn:
        assert reviews.packet(turn, PLAN).course.employee is not None


def test_the_recommendation_is_for_hr_alone(world: Reviewed) -> None:
    world.begin()
    world.mei_states()

    for who, seen in ((ALEX, None), (PRIYA, Outcome.COMPLETED_RETAINED)):
        with world.turn(who) as turn:
            said = reviews.packet(turn, PLAN).course.manager
        assert said is not None
        assert said.outcome is seen


def test_half_way_words_are_read_by_the_other_side_and_keep_the_promise(world: Reviewed) -> None:
    world.signed()
    world.go_on(2027, 2, 17, 23, 0)

    with world.turn(MEI) as turn:
        reviews.state_mid(turn, PLAN, "More demos.")
        reviews.state_mid(turn, PLAN, "More demos.")

    with world.turn(ALEX) as turn:
        assert [each.text for each in reviews.packet(turn, PLAN).mid] == ["More demos."]
    assert world.duty("mid").state is State.KEPT


def test_before_half_way_there_is_nothing_to_look_back_on(world: Reviewed) -> None:
    world.signed()

    with world.turn(MEI) as turn, pytest.raises(NotNowError, match="review-mid-over"):
        reviews.state_mid(turn, PLAN, "More demos.")


def test_early_with_an_old_screen_is_out_of_date(world: Reviewed) -> None:
    world.signed()

    with world.turn(MEI) as turn, pytest.raises(OutOfDateError):
        reviews.begin_early(turn, PLAN, 99)
