"""Training: what a pause changes, and how far somebody is."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Calendar
from domain.training import (
    Enrolment,
    Module,
    StepKey,
    due,
    finished_on,
    mark,
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
