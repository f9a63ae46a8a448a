"""Check-ins through the services: planned, prompted, answered, summed up.

Longer than 300 lines: one life of a round, from its prompt to its summary.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Every
from domain.checkins import CheckIn, EmployeeAnswers, GoalProgress, ManagerAnswers, Rating, RoundState
from domain.errors import InvalidInputError, NotFoundError, NotNowError
from domain.obligations import Duty, Obligation, Reason, State
from domain.permissions import Permission
from domain.plans import Status
from services import checkins
from storage.database import Database
from tests.services.active_plans import (
    ALEX,
    DEMOS,
    ENDS,
    MAILS,
    MEI,
    NEW_YORK,
    PLAN,
    PRIYA,
    SHANGHAI,
    World,
)


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    world.people()
    return world


def duty(world: World, round_id: str) -> Obligation:
    with world.turn() as turn:
        found = turn.store.obligations.for_subject(PLAN, Duty.CHECK_IN, round_id)
    assert found is not None
    return found


# --- planned ahead ---------------------------------------------------------------------------------------------------


def test_rounds_lie_on_working_mondays_and_a_holiday_moves_to_the_next_day(world: World) -> None:
    world.plan()

    days = [each.day for each in world.rounds()]

    assert days[:5] == [date(2027, 1, 25), date(2027, 2, 1), date(2027, 2, 8), date(2027, 2, 16), date(2027, 2, 22)]
    assert days[-1] <= ENDS


def test_both_are_prompted_at_the_chosen_time_of_their_own_zone(world: World) -> None:
    world.people(mei=NEW_YORK, alex=SHANGHAI)

    world.plan()

    local = {user: world.due("checkins.prompt", user)[0] for user in (MEI, ALEX)}
    assert local[MEI].astimezone(ZoneInfo(NEW_YORK)).time() == time(9, 30)
    assert local[ALEX].astimezone(ZoneInfo(SHANGHAI)).time() == time(9, 30)
    assert {due.date() for due in local.values()} == {date(2027, 1, 25)}


def test_the_local_time_stays_when_clocks_change(world: World) -> None:
    world.plan()

    dues = world.due("checkins.prompt", MEI)

    assert {due.astimezone(ZoneInfo(NEW_YORK)).time() for due in dues} == {time(9, 30)}
    assert {due.time() for due in dues} == {time(14, 30), time(13, 30)}


def test_a_window_is_three_working_days_and_never_past_the_next_prompt(world: World) -> None:
    world.plan()

    rounds = world.rounds()

    assert rounds[0].closes_at == datetime(2027, 1, 28, 23, 0, tzinfo=UTC)
    with world.turn() as turn:
        prompts = {each.round: each.due_at for each in turn.store.occurrences.for_plan(PLAN) if each.recipient}
    assert all(each.closes_at <= prompts[each.number + 1] for each in rounds[:-1])


def test_every_two_weeks_halves_the_rounds(world: World) -> None:
    world.plan(every=Every.BIWEEKLY)

    days = [each.day for each in world.rounds()]

    assert days[:2] == [date(2027, 1, 25), date(2027, 2, 8)]


def test_laying_out_twice_changes_nothing(world: World) -> None:
    world.plan()
    before, dues = world.rounds(), world.due("checkins.prompt", ALEX)

    with world.turn() as turn:
        checkins.scheduling.lay_out(turn, turn.plan(PLAN, Permission.RUN))

    assert (world.rounds(), world.due("checkins.prompt", ALEX)) == (before, dues)


# --- prompted and reminded --------------------------------------------------------------------------------------------


def test_each_is_prompted_once(world: World) -> None:
    world.plan()

    world.at(2027, 1, 25, 14, 30)
    world.at(2027, 1, 25, 16, 0)

    assert sorted(each.recipient for each in world.told("checkins.prompt")) == [ALEX, MEI]
    assert world.open_round().number == 1


def test_several_plans_of_a_manager_make_one_message(world: World) -> None:
    world.plan("plan1")
    world.plan("plan2")

    world.at(2027, 1, 25, 14, 30)

    assert len(world.told("checkins.prompt", MEI)) == 1
    with world.turn() as turn:
        assert [plan.id for plan, _ in checkins.asked(turn, MEI)] == ["plan1", "plan2"]


def test_only_who_has_not_answered_is_reminded_on_the_next_two_working_days(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    world.alex_answers(world.open_round())

    world.at(2027, 1, 26, 14, 30)
    first = [each.recipient for each in world.told("checkins.reminder")]
    world.at(2027, 1, 27, 14, 30)
    second = len(world.told("checkins.reminder"))

    assert first == [MEI]
    assert second == 2


def test_a_reminder_never_comes_in_quiet_hours(world: World) -> None:
    world.plan(at=time(7, 0))
    world.at(2027, 1, 25, 12, 0)

    dues = world.due("checkins.reminder", ALEX)

    assert [due.astimezone(ZoneInfo(NEW_YORK)).time() for due in dues] == [time(9, 0), time(9, 0)]


def test_after_an_outage_one_late_prompt_comes_and_the_window_is_whole_again(world: World) -> None:
    world.plan()

    world.at(2027, 1, 27, 15, 0)

    prompts = world.told("checkins.prompt", ALEX)
    assert [each.params["late"] for each in prompts] == ["yes"]
    assert world.open_round().closes_at == datetime(2027, 2, 1, 14, 30, tzinfo=UTC)


def test_a_late_prompt_waits_for_the_morning(world: World) -> None:
    world.plan()

    world.at(2027, 1, 26, 8, 0)

    assert world.told("checkins.prompt") == []
    world.at(2027, 1, 26, 14, 0)
    assert len(world.told("checkins.prompt")) == 2


def test_an_outage_over_several_rounds_is_charged_to_nobody(world: World) -> None:
    world.plan()

    world.at(2027, 2, 9, 15, 0)

    first, second, third, *_ = world.rounds()
    assert [first.state, second.state, third.state] == ["cancelled", "cancelled", "open"]
    assert duty(world, first.id).reason is Reason.BOT_DOWN
    assert len(world.told("checkins.prompt", ALEX)) == 1


def test_an_outage_at_the_end_of_a_window_is_not_the_managers_fault(world: World) -> None:
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    round_ = world.open_round()

    world.at(2027, 1, 30, 15, 0)

    assert duty(world, round_.id).reason is Reason.BOT_DOWN


# --- answered ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def begun(world: World) -> World:
    """The first round is open."""
    world.plan()
    world.at(2027, 1, 25, 14, 30)
    return world


def test_nothing_is_summed_up_while_one_side_is_missing(begun: World) -> None:
    round_ = begun.open_round()

    begun.alex_answers(round_)

    assert begun.told("checkins.summary") == []
    for user in (MEI, ALEX, PRIYA):
        with begun.turn(user) as turn, pytest.raises(NotNowError, match="summary-blind"):
            checkins.summary(turn, PLAN, round_.id)


def test_the_second_answer_makes_one_summary_for_each(begun: World) -> None:
    round_ = begun.open_round()

    begun.alex_answers(round_)
    begun.mei_answers(round_)

    assert sorted(each.recipient for each in begun.told("checkins.summary")) == [ALEX, MEI]
    assert duty(begun, round_.id).state is State.KEPT


def test_the_manager_never_sees_figures_before_the_summary(begun: World) -> None:
    round_ = begun.open_round()
    begun.alex_answers(round_)

    with begun.turn(MEI) as turn:
        sheet = checkins.sheet(turn, PLAN, round_.id)
        views = checkins.progress(turn, sheet.plan)

    assert sheet.previous == {}
    assert all(not view.observations for view in views)


def test_answers_can_be_edited_until_the_summary(begun: World) -> None:
    round_ = begun.open_round()
    first = begun.alex_answers(round_, "3")
    begun.now += timedelta(hours=1)

    edited = begun.alex_answers(round_, "4")

    assert (edited.at, edited.edited_at) == (first.at, begun.now)
    begun.mei_answers(round_)
    with pytest.raises(NotNowError, match="round-summarised"):
        begun.alex_answers(round_, "5")


def test_the_same_form_sent_twice_is_one_answer_even_after_the_summary(begun: World) -> None:
    round_ = begun.open_round()
    begun.mei_answers(round_)

    first = begun.alex_answers(round_, "3")
    again = begun.alex_answers(round_, "3")

    assert first == again
    assert len(begun.told("checkins.summary")) == 2


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("about 5", "figure-approximate"),
        ("3 weeks", "checkin-unit"),
        ("12 %", "checkin-unit"),
        ("lots", "figure-not-a-number"),
    ],
)
def test_a_figure_that_cannot_be_read_is_refused_at_its_field(begun: World, typed: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        begun.alex_answers(begun.open_round(), typed)

    assert refused.value.fields[f"progress-{DEMOS}"].code == code


@pytest.mark.parametrize("typed", ["3", "3 demos", "3 demo", "３", "3.0"])
def test_a_figure_is_read_as_people_write_it(begun: World, typed: str) -> None:
    checkin = begun.alex_answers(begun.open_round(), typed)

    assert checkin.employee is not None
    assert checkin.employee.progress[0].value == 3


def test_an_empty_form_is_refused(begun: World) -> None:
    with pytest.raises(InvalidInputError) as refused:
        begun.alex_answers(begun.open_round(), "")

    assert refused.value.fields["went_well"].code == "checkin-empty"


def test_every_goal_is_rated_and_the_talk_was_not_in_the_future(begun: World) -> None:
    answers = ManagerAnswers({DEMOS: Rating.AHEAD}, talked_on=date(2027, 1, 26))

    with begun.turn(MEI) as turn, pytest.raises(InvalidInputError) as refused:
        checkins.answer_as_manager(turn, PLAN, begun.open_round().id, answers)

    assert {name: each.code for name, each in refused.value.fields.items()} == {
        f"rating-{MAILS}": "rating-missing",
        "talked_on": "checkin-talked-future",
    }


def test_nobody_answers_for_the_other_side(begun: World) -> None:
    round_ = begun.open_round()
    for user in (MEI, PRIYA, "UELSE"):
        with begun.turn(user) as turn, pytest.raises(NotFoundError):
            checkins.answer_as_employee(turn, PLAN, round_.id, EmployeeAnswers((GoalProgress(DEMOS, "1"),)))


def test_confidence_for_hr_is_hidden_from_the_manager(begun: World) -> None:
    round_ = begun.open_round()
    answers = EmployeeAnswers((GoalProgress(DEMOS, "3"),), confidence=2, confidence_for_hr=True)
    with begun.turn(ALEX) as turn:
        checkins.answer_as_employee(turn, PLAN, round_.id, answers)
    begun.mei_answers(round_)

    seen = {}
    for user in (MEI, ALEX, PRIYA):
        with begun.turn(user) as turn:
            told = checkins.summary(turn, PLAN, round_.id).employee
            assert told is not None
            assert told.employee is not None
            seen[user] = (told.employee.confidence, told.employee.confidence_for_hr)

    assert seen == {MEI: (None, False), ALEX: (2, True), PRIYA: (2, True)}


# --- the end of the window --------------------------------------------------------------------------------------------


def test_what_is_in_is_summed_up_when_the_window_ends(begun: World) -> None:
    round_ = begun.open_round()
    begun.mei_answers(round_)

    begun.go_on(2027, 1, 28, 23, 0)

    assert begun.told("checkins.summary") == []  # the window ended at 18:00, and quiet hours began
    begun.go_on(2027, 1, 29, 14, 0)
    assert len(begun.told("checkins.summary")) == 2
    assert duty(begun, round_.id).reason is Reason.EMPLOYEE_DID_NOT


def test_late_answers_are_marked_and_the_other_side_hears_of_them(begun: World) -> None:
    round_ = begun.open_round()
    begun.mei_answers(round_)
    begun.go_on(2027, 1, 28, 23, 0)

    checkin: CheckIn = begun.alex_answers(round_)

    assert checkin.late
    assert [each.recipient for each in begun.told("checkins.late")] == [MEI]
    assert duty(begun, round_.id).state is State.KEPT


def test_a_managers_late_answer_does_not_mend_the_promise(begun: World) -> None:
    round_ = begun.open_round()
    begun.alex_answers(round_)
    begun.go_on(2027, 1, 28, 23, 0)

    begun.mei_answers(round_)

    assert duty(begun, round_.id).reason is Reason.MANAGER_DID_NOT


def test_nobody_gets_an_empty_summary(begun: World) -> None:
    begun.go_on(2027, 1, 28, 23, 0)

    assert begun.told("checkins.summary") == []


def test_hr_hears_when_a_manager_misses_two(begun: World) -> None:
    begun.go_on(2027, 1, 29, 14, 0)
    once = begun.told("checkins.missed")

    begun.go_on(2027, 2, 1, 14, 30)
    begun.go_on(2027, 2, 5, 14, 0)

    assert once == []
    assert [each.recipient for each in begun.told("checkins.missed")] == [PRIYA]


# --- later ------------------------------------------------------------------------------------------------------------


def test_a_snooze_moves_only_ones_own_prompt(begun: World) -> None:
    round_ = begun.open_round()
    begun.told("checkins.prompt")

    with begun.turn(ALEX) as turn:
        due = checkins.snooze(turn, "hour", PLAN, round_.id)
    begun.at(2027, 1, 25, 15, 30)

    assert due == datetime(2027, 1, 25, 15, 30, tzinfo=UTC)
    assert [each.recipient for each in begun.told("checkins.prompt")][-1] == ALEX


def test_who_snoozed_is_not_reminded_before(begun: World) -> None:
    with begun.turn(ALEX) as turn:
        checkins.snooze(turn, "2027-01-27", PLAN, begun.open_round().id)

    begun.at(2027, 1, 26, 14, 30)

    assert [each.recipient for each in begun.told("checkins.reminder")] == [MEI]


def test_tomorrow_is_the_next_working_day(world: World) -> None:
    world.plan(weekday=3)
    world.at(2027, 2, 11, 14, 30)
    world.at(2027, 2, 12, 15, 0)

    with world.turn(ALEX) as turn:
        due = checkins.snooze(turn, "tomorrow")

    assert due == datetime(2027, 2, 16, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("until", "code"), [("2027-01-24", "snooze-past"), ("2027-01-29", "snooze-late"), ("", "snooze-past")]
)
def test_a_snooze_stays_within_the_window(begun: World, until: str, code: str) -> None:
    with begun.turn(ALEX) as turn, pytest.raises(InvalidInputError) as refused:
        checkins.snooze(turn, until, PLAN, begun.open_round().id)

    assert refused.value.fields["until"].code == code


def test_a_snooze_can_be_undone(begun: World) -> None:
    round_ = begun.open_round()
    with begun.turn(ALEX) as turn:
        checkins.snooze(turn, "hour", PLAN, round_.id)

    with begun.turn(ALEX) as turn:
        checkins.undo_snooze(turn, PLAN, round_.id)
        until = checkins.snoozed_until(turn, PLAN, round_.id)

    assert until is None
    assert len(begun.due("checkins.prompt", ALEX)) == len(begun.rounds()) - 1


# --- moved away, paused -----------------------------------------------------------------------------------------------


def test_prompts_follow_a_person_to_another_zone(begun: World) -> None:
    with begun.turn(ALEX) as turn:
        snoozed = checkins.snooze(turn, "hour", PLAN, begun.open_round().id)
    begun.people(alex=SHANGHAI)

    with begun.turn() as turn:
        checkins.replan(turn, ALEX, NEW_YORK)

    dues = begun.due("checkins.prompt", ALEX)
    assert dues[0] == snoozed
    assert {due.astimezone(ZoneInfo(SHANGHAI)).time() for due in dues[1:]} == {time(9, 30)}
    assert begun.due("checkins.prompt", MEI)[0] == datetime(2027, 2, 1, 14, 30, tzinfo=UTC)
    closes = begun.rounds()[1].closes_at
    assert closes.astimezone(ZoneInfo(SHANGHAI)).time() == time(18, 0)
    assert begun.due("checkins.close")[1] == closes


def test_a_pause_silences_and_keeps_no_reason(begun: World) -> None:
    round_ = begun.open_round()
    with begun.turn(PRIYA) as turn:
        paused = checkins.pause(turn, PLAN)

    begun.at(2027, 2, 1, 14, 30)

    assert paused.status is Status.PAUSED
    assert begun.told("checkins.reminder") == []
    assert duty(begun, round_.id).reason is Reason.AWAY
    assert begun.due("checkins.prompt", ALEX) == []


def test_going_on_moves_the_end_by_the_working_days_lost(begun: World) -> None:
    with begun.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    begun.at(2027, 2, 8, 14, 0)

    with begun.turn(PRIYA) as turn:
        gone = checkins.lost(turn, PLAN)
        plan = checkins.resume(turn, PLAN)
        agreement = turn.in_force(plan)

    assert gone.days == 10
    assert plan.end == gone.new_end == agreement.end == date(2027, 4, 2)
    assert {goal.due for goal in agreement.goals} == {date(2027, 4, 2)}
    ahead = [each for each in begun.rounds() if each.state is RoundState.PLANNED]
    assert ahead[0].day == date(2027, 2, 16)
    assert (ahead[0].number, ahead[-1].day) == (2, date(2027, 3, 29))


def test_an_answer_given_before_a_pause_is_kept_and_the_other_side_is_asked_again(begun: World) -> None:
    round_ = begun.open_round()
    begun.alex_answers(round_)
    with begun.turn(PRIYA) as turn:
        checkins.pause(turn, PLAN)
    begun.at(2027, 2, 8, 14, 0)
    with begun.turn(PRIYA) as turn:
        checkins.resume(turn, PLAN)
    begun.told("checkins.prompt")

    begun.at(2027, 2, 9, 14, 30)
    prompted = {each.recipient for each in begun.told("checkins.prompt") if each.not_before == begun.now}
    begun.mei_answers(round_)

    assert prompted == {MEI}
    assert len(begun.told("checkins.summary")) == 2


def test_only_hr_pauses(begun: World) -> None:
    for user in (MEI, ALEX, "UELSE"):
        with begun.turn(user) as turn, pytest.raises(NotFoundError):
            checkins.pause(turn, PLAN)
