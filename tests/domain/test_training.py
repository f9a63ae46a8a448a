"""Training: which step comes when, and how it is marked."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.cadence import Calendar
from domain.errors import NotFoundError, NotNowError
from domain.training import (
    FEWEST_STEPS,
    MOST_STEPS,
    Done,
    Enrolment,
    Module,
    StepKey,
    due,
    finished_on,
    mark,
    next_day,
    next_step,
)
from tests.domain.modules import (
    DAY,
    FIRST,
    FRIDAY,
    MODULE,
    MONDAY,
    PLAIN,
    TUESDAY,
    a_module,
    an_enrolment,
    calendars,
    days,
    halfway,
    modules,
    with_done,
)


@pytest.mark.parametrize("steps", [0, FEWEST_STEPS - 1, MOST_STEPS + 1])
def test_a_module_has_four_to_six_steps(steps: int) -> None:
    with pytest.raises(ValueError, match="4 to 6"):
        a_module(steps)


def test_a_module_holds_a_key_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        replace(MODULE, steps=(*MODULE.steps, MODULE.steps[0]))


def test_a_module_takes_as_long_as_its_steps() -> None:
    assert a_module(4).minutes == 60


# --- when a step comes ------------------------------------------------------------------------------------------------


def test_the_first_step_comes_on_the_day_of_the_beginning() -> None:
    assert due(MODULE, an_enrolment(), PLAIN, MONDAY) == MODULE.steps[0]


def test_who_begins_at_the_weekend_gets_the_first_step_on_monday() -> None:
    enrolment = an_enrolment(FRIDAY + DAY)

    brought = [due(MODULE, enrolment, PLAIN, FRIDAY + n * DAY) for n in range(4)]

    assert brought == [None, None, None, MODULE.steps[0]]


def test_the_next_step_comes_on_the_working_day_after_the_one_before_was_done() -> None:
    enrolment = mark(MODULE, an_enrolment(FRIDAY), FIRST, FRIDAY)

    assert next_day(MODULE, enrolment, PLAIN) == MONDAY
    assert due(MODULE, enrolment, PLAIN, FRIDAY) is None
    assert due(MODULE, enrolment, PLAIN, MONDAY) == MODULE.steps[1]


def test_a_holiday_is_no_day_for_a_step() -> None:
    enrolment = mark(MODULE, an_enrolment(date(2026, 9, 30)), FIRST, date(2026, 9, 30))

    assert next_day(MODULE, enrolment, Calendar("CN")) == date(2026, 10, 8)


def test_a_step_that_is_not_done_stays_the_one_that_is_due() -> None:
    brought = {due(MODULE, an_enrolment(), PLAIN, MONDAY + n * DAY) for n in range(5)}

    assert brought == {MODULE.steps[0]}


@given(modules, calendars, days)
def test_who_does_each_step_on_its_day_is_through_in_as_many_working_days(
    module: Module, calendar: Calendar, start: date
) -> None:
    enrolment, today, brought = an_enrolment(start), start, []

    while (step := next_step(module, enrolment)) is not None:
        if due(module, enrolment, calendar, today) is not None:
            brought.append(today)
            enrolment = mark(module, enrolment, step.key, today)
        today += DAY

    first = calendar.next_working_day(start)
    assert brought == [calendar.add_working_days(first, n) for n in range(len(module.steps))]
    assert finished_on(module, enrolment) == brought[-1]


@given(halfway, calendars, days)
def test_what_is_due_is_always_the_one_next_step_and_only_on_a_working_day(
    given_: tuple[Module, Enrolment], calendar: Calendar, today: date
) -> None:
    module, enrolment = given_

    step, day = due(module, enrolment, calendar, today), next_day(module, enrolment, calendar)

    assert day is not None
    assert calendar.is_working_day(day)
    assert step in {None, next_step(module, enrolment)}
    assert (step is not None) == (calendar.is_working_day(today) and today >= day)


@given(halfway, calendars)
def test_on_the_day_of_a_mark_no_other_step_comes(given_: tuple[Module, Enrolment], calendar: Calendar) -> None:
    module, enrolment = given_

    for each in enrolment.done:
        assert due(module, enrolment, calendar, each.on) is None


# --- marking ----------------------------------------------------------------------------------------------------------


def test_a_mark_keeps_the_day_and_the_evidence() -> None:
    enrolment = mark(MODULE, an_enrolment(), FIRST, TUESDAY, " https://example.com/note ")

    assert enrolment.done == (Done(FIRST, TUESDAY, "https://example.com/note"),)


@given(halfway, days, st.text())
def test_marking_twice_is_marking_once(given_: tuple[Module, Enrolment], on: date, evidence: str) -> None:
    module, enrolment = given_
    step = next_step(module, enrolment)
    assert step is not None

    once = mark(module, enrolment, step.key, on, evidence)

    assert mark(module, once, step.key, on + DAY, evidence) == once
    assert mark(module, once, step.key, on + DAY) == once
    assert len(once.done) == len(enrolment.done) + 1


def test_other_evidence_replaces_the_earlier_and_the_day_stays() -> None:
    enrolment = mark(MODULE, an_enrolment(), FIRST, MONDAY, "a draft")

    assert mark(MODULE, enrolment, FIRST, TUESDAY, "the final one").done == (Done(FIRST, MONDAY, "the final one"),)


@given(halfway, days, st.data())
def test_a_later_step_is_refused_and_the_one_that_comes_first_is_named(
    given_: tuple[Module, Enrolment], on: date, data: st.DataObject
) -> None:
    module, enrolment = given_
    upcoming = next_step(module, enrolment)
    assert upcoming is not None
    ahead = module.steps[len(enrolment.done) + 1 :]
    assume(ahead)
    later = data.draw(st.sampled_from(ahead))

    with pytest.raises(NotNowError) as refused:
        mark(module, enrolment, later.key, on)

    assert refused.value.problem.code == "training-step-later"
    assert refused.value.problem.values == {"title": upcoming.title}


def test_a_step_that_is_not_in_the_module_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        mark(MODULE, an_enrolment(), StepKey("elsewhere"), MONDAY)


def test_who_wants_to_may_do_several_steps_in_a_day_and_hears_more_on_the_next() -> None:
    enrolment = with_done(MODULE, an_enrolment(), 2, MONDAY)

    assert due(MODULE, enrolment, PLAIN, MONDAY) is None
    assert due(MODULE, enrolment, PLAIN, TUESDAY) == MODULE.steps[2]
