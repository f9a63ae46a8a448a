"""Training: what a pause changes, and how far somebody is."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Calendar
from domain.people import Account, Person, UserId
from domain.training import (
    Enrolment,
    Module,
    StepKey,
    calendar_of,
    due,
    finished_on,
    leave,
    mark,
    may_learn,
    next_day,
    next_step,
    pause,
    progress,
    resume,
)
from tests.domain.modules import (
    DAY,
    FIRST,
    MODULE,
    MONDAY,
    PLAIN,
    TUESDAY,
    an_enrolment,
    calendars,
    days,
    gaps,
    halfway,
    modules,
    with_done,
)

# --- pausing ----------------------------------------------------------------------------------------------------------


@given(halfway, calendars, days, gaps)
def test_nothing_comes_during_a_pause(
    given_: tuple[Module, Enrolment], calendar: Calendar, on: date, gap: timedelta
) -> None:
    module, enrolment = given_

    paused = pause(enrolment, on)

    assert due(module, paused, calendar, on + gap) is None
    assert next_day(module, paused, calendar) is None


@given(halfway, calendars, st.integers(1, 20).map(timedelta), gaps)
def test_after_a_pause_of_any_length_the_step_that_was_next_comes_alone_on_the_first_working_day(
    given_: tuple[Module, Enrolment], calendar: Calendar, until_pause: timedelta, gap: timedelta
) -> None:
    module, enrolment = given_
    last = max([enrolment.started, *(each.on for each in enrolment.done)])
    back = last + until_pause + gap

    resumed = resume(pause(enrolment, last + until_pause), back)

    assert next_step(module, resumed) == next_step(module, enrolment)
    assert next_day(module, resumed, calendar) == calendar.next_working_day(back)
    assert progress(module, resumed) == progress(module, enrolment)


def test_a_step_may_be_done_during_a_pause_and_the_pause_goes_on() -> None:
    enrolment = mark(MODULE, pause(an_enrolment(), MONDAY), FIRST, TUESDAY)

    assert enrolment.paused == MONDAY
    assert due(MODULE, enrolment, PLAIN, TUESDAY + 30 * DAY) is None


def test_a_second_pause_and_a_second_resumption_change_nothing() -> None:
    paused = pause(an_enrolment(), MONDAY)
    resumed = resume(paused, TUESDAY)

    assert pause(paused, TUESDAY) == paused
    assert resume(resumed, TUESDAY + DAY) == resumed
    assert resume(an_enrolment(), TUESDAY) == an_enrolment()


# --- how far ----------------------------------------------------------------------------------------------------------


@given(modules, days)
def test_progress_grows_from_nothing_to_all_with_every_step(module: Module, on: date) -> None:
    enrolment = an_enrolment(on)
    shares = [progress(module, enrolment)]

    for step in module.steps:
        assert finished_on(module, enrolment) is None
        enrolment = mark(module, enrolment, step.key, on)
        shares.append(progress(module, enrolment))

    assert shares == [Fraction(n, len(module.steps)) for n in range(len(module.steps) + 1)]
    assert (next_step(module, enrolment), next_day(module, enrolment, PLAIN)) == (None, None)
    assert finished_on(module, enrolment) == on


def test_a_step_that_joins_the_module_later_is_the_next_one() -> None:
    enrolment = with_done(MODULE, an_enrolment(), 2, MONDAY)
    joined = replace(MODULE.steps[0], key=StepKey("joined"))
    longer = replace(MODULE, steps=(MODULE.steps[0], joined, *MODULE.steps[1:]))

    assert next_step(longer, enrolment) == joined
    assert progress(longer, enrolment) == Fraction(2, 6)


def test_a_step_that_left_the_module_counts_no_more_and_marking_it_again_does_no_harm() -> None:
    enrolment = with_done(MODULE, an_enrolment(), 2, MONDAY)
    shorter = replace(MODULE, steps=MODULE.steps[1:])

    assert next_step(shorter, enrolment) == MODULE.steps[2]
    assert progress(shorter, enrolment) == Fraction(1, 4)
    assert mark(shorter, enrolment, FIRST, TUESDAY) == enrolment


@pytest.mark.parametrize(("steps", "finished"), [(4, None), (5, MONDAY)])
def test_a_module_is_finished_with_its_last_step(steps: int, finished: date | None) -> None:
    assert finished_on(MODULE, with_done(MODULE, an_enrolment(), steps, MONDAY)) == finished


# --- leaving ----------------------------------------------------------------------------------------------------------


@given(halfway, calendars, days, gaps)
def test_nothing_comes_to_whoever_left_and_what_they_did_stays(
    given_: tuple[Module, Enrolment], calendar: Calendar, on: date, gap: timedelta
) -> None:
    module, enrolment = given_

    left = leave(enrolment, on)

    assert due(module, left, calendar, on + gap) is None
    assert left.done == enrolment.done


def test_going_on_after_leaving_is_like_going_on_after_a_pause() -> None:
    enrolment = with_done(MODULE, an_enrolment(), 2, MONDAY)

    back = resume(leave(pause(enrolment, MONDAY), TUESDAY), TUESDAY + 7 * DAY)

    assert back == resume(pause(enrolment, MONDAY), TUESDAY + 7 * DAY)
    assert next_day(MODULE, back, PLAIN) == TUESDAY + 7 * DAY


def test_leaving_twice_is_leaving_once_and_a_pause_changes_nothing_for_whoever_left() -> None:
    left = leave(an_enrolment(), MONDAY)

    assert leave(left, TUESDAY) == left
    assert pause(left, TUESDAY) == left


# --- who --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("account", Account)
def test_everybody_of_the_workspace_may_learn(account: Account) -> None:
    person = Person(UserId("U1"), "Somebody", account)

    assert may_learn(person) == (account in {Account.MEMBER, Account.GUEST, Account.UNKNOWN})


@pytest.mark.parametrize(
    ("zone", "holiday"),
    [("America/New_York", date(2027, 1, 18)), ("Asia/Shanghai", date(2026, 10, 1)), ("Etc/UTC", date(2027, 1, 17))],
)
def test_the_working_days_are_those_of_the_country_that_the_clocks_are_in(zone: str, holiday: date) -> None:
    calendar = calendar_of(Person(UserId("U1"), "Somebody", zone=zone))

    assert not calendar.is_working_day(holiday)
