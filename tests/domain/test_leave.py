"""Leave: the end moves by the working days lost, so that nobody has fewer of them than was agreed, in any calendar."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Calendar

COUNTRIES = ("", "US", "GB", "CN", "DE", "FR", "JP", "IN", "BR", "AE", "SA", "IL", "NZ", "ZZ")
FIRST = date(2026, 1, 1)
days = st.integers(0, 700).map(lambda number: FIRST + timedelta(days=number))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    off = draw(st.frozensets(days, max_size=12))
    worked = draw(st.frozensets(days, max_size=6))
    return Calendar(draw(st.sampled_from(COUNTRIES)), "", off, worked)


@given(calendars(), days, st.integers(0, 180), st.integers(0, 120))
def test_after_leave_there_are_as_many_working_days_as_before_it(
    calendar: Calendar, since: date, ahead: int, away: int
) -> None:
    end, back = since + timedelta(days=ahead), since + timedelta(days=away)
    left = calendar.working_days(since, end + timedelta(days=1))

    lost = calendar.working_days(since, back)
    moved = calendar.add_working_days(end, lost)

    assert calendar.working_days(back, moved + timedelta(days=1)) == left
    assert moved >= end


@given(calendars(), days, st.integers(0, 60), st.integers(0, 60))
def test_two_leaves_in_a_row_take_as_much_as_one(calendar: Calendar, since: date, first: int, second: int) -> None:
    end = since + timedelta(days=90)
    between, back = since + timedelta(days=first), since + timedelta(days=first + second)

    once = calendar.add_working_days(end, calendar.working_days(since, back))
    twice = calendar.add_working_days(end, calendar.working_days(since, between))
    twice = calendar.add_working_days(twice, calendar.working_days(between, back))

    assert once == twice


@given(calendars(), days, st.integers(1, 90), st.integers(0, 90), st.integers(0, 90))
def test_what_was_due_in_an_order_stays_in_that_order(
    calendar: Calendar, since: date, away: int, one: int, other: int
) -> None:
    lost = calendar.working_days(since, since + timedelta(days=away))
    sooner, later = sorted((since + timedelta(days=one), since + timedelta(days=other)))

    assert calendar.add_working_days(sooner, lost) <= calendar.add_working_days(later, lost)
