"""Cadence: working days, check-in days and local times, held against independent calculations.

Longer than 300 lines: most of it are tables of days and zones.
"""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz  # type: ignore[import-untyped, unused-ignore]
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import (
    Calendar,
    Every,
    Rhythm,
    closes_on,
    country_of,
    instant,
    midpoint,
    out_of_quiet_hours,
    reminder_days,
    round_days,
    tomorrow,
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


PLAIN = Calendar("")
CHINA = Calendar("CN")
ZONES = sorted(available_timezones() - {"localtime"})
# dateutil misreads zones whose standard time is the summer one (Dublin, Casablanca): left out here.
COMPARED = sorted({*ZONES[::7], "Australia/Lord_Howe", "America/New_York", "Africa/Cairo"} - {"Europe/Dublin", "Eire"})
TWO_YEARS = [date(2026, 1, 1) + timedelta(days=n) for n in range(731)]

days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
calendars = st.sampled_from([PLAIN, CHINA, Calendar("US", "CA"), Calendar("GB", "ENG"), Calendar("IL"), Calendar("IR")])
rhythms = st.builds(Rhythm, st.sampled_from(Every), st.integers(0, 6), st.just(time(9, 30)))
clocks = st.times()
moments = st.builds(utc, st.dates(date(2024, 1, 1), date(2027, 12, 31)).map(str)).flatmap(
    lambda start: st.integers(0, 1439).map(lambda minutes: start + timedelta(minutes=minutes))
)


def test_the_default_rhythm_is_monday_at_half_past_nine() -> None:
    assert Rhythm() == Rhythm(Every.WEEKLY, 0, time(9, 30))


@pytest.mark.parametrize(
    "bad", [(Every.WEEKLY, 7, time(9)), (Every.WEEKLY, -1, time(9)), (Every.WEEKLY, 0, time(9, tzinfo=UTC))]
)
def test_a_rhythm_that_cannot_be_is_refused(bad: tuple[Every, int, time]) -> None:
    with pytest.raises(ValueError, match=r"weekday|zone"):
        Rhythm(*bad)


@pytest.mark.parametrize(
    ("calendar", "day", "works"),
    [
        (PLAIN, date(2026, 1, 1), True),
        (PLAIN, date(2026, 1, 3), False),
        (Calendar("ZZ"), date(2026, 12, 25), True),
        (Calendar("NYSE"), date(2026, 12, 25), True),
        (Calendar("us"), date(2026, 7, 3), False),
        (Calendar("US"), date(2021, 12, 31), False),
        (Calendar("GB", "ENG"), date(2026, 11, 30), True),
        (Calendar("GB", "SCT"), date(2026, 11, 30), False),
        (Calendar("GB", "QQ"), date(2026, 12, 25), False),
        (CHINA, date(2026, 2, 14), True),
        (CHINA, date(2026, 2, 17), False),
        (CHINA, date(2026, 10, 10), True),
        (Calendar("IL"), date(2026, 6, 5), False),
        (Calendar("IL"), date(2026, 6, 7), True),
        (Calendar("IR"), date(2026, 6, 11), True),
        (Calendar("AE"), date(2026, 6, 5), True),
        (PLAIN, date(2026, 12, 31), True),
        (PLAIN, date(2028, 12, 31), False),
    ],
)
def test_each_country_has_its_own_working_days(calendar: Calendar, day: date, works: bool) -> None:
    assert calendar.is_working_day(day) is works


def test_whoever_names_no_country_loads_none() -> None:
    asked = "Calendar().is_working_day(date(2026, 1, 1)), 'holidays.countries' in sys.modules"
    code = f"import sys; from datetime import date; from domain.cadence import Calendar; print({asked})"

    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout

    assert said.split() == ["True", "False"]


def test_a_company_adds_days_off_and_make_up_days() -> None:
    friday, saturday = date(2026, 6, 5), date(2026, 6, 6)
    calendar = Calendar("GB", "ENG", days_off=frozenset({friday}), make_up_days=frozenset({saturday}))

    assert not calendar.is_working_day(friday)
    assert calendar.is_working_day(saturday)


def test_a_calendar_without_any_working_day_is_refused_instead_of_searched_for_ever() -> None:
    closed = Calendar("", days_off=frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(800)))

    with pytest.raises(ValueError, match="no working day"):
        closed.next_working_day(date(2026, 1, 1))


@given(calendars, days, st.integers(1, 30))
def test_adding_working_days_counts_like_a_person_with_a_calendar(calendar: Calendar, day: date, n: int) -> None:
    later = calendar.add_working_days(day, n)

    assert calendar.is_working_day(later)
    assert calendar.working_days(day + timedelta(days=1), later + timedelta(days=1)) == n
    assert calendar.add_working_days(later + timedelta(days=1), -1) == later


@given(calendars, days)
def test_the_next_working_day_is_the_nearest(calendar: Calendar, day: date) -> None:
    after = calendar.next_working_day(day)

    assert after >= day
    assert calendar.working_days(day, after) == 0
    assert calendar.is_working_day(after)
    assert calendar.previous_working_day(after) == after


def test_no_working_days_lie_between_a_day_and_an_earlier_one() -> None:
    assert PLAIN.working_days(date(2026, 6, 5), date(2026, 6, 1)) == 0


@pytest.mark.parametrize(
    ("day", "at", "zone", "expected"),
    [
        (date(2026, 6, 1), time(9, 30), "Asia/Shanghai", "2026-06-01T01:30"),
        (date(2026, 6, 1), time(9, 30), "Asia/Kolkata", "2026-06-01T04:00"),
        (date(2026, 6, 1), time(9, 30), "Asia/Kathmandu", "2026-06-01T03:45"),
        (date(2026, 3, 8), time(2, 30), "America/New_York", "2026-03-08T07:30"),  # gap: 03:30 EDT
        (date(2026, 11, 1), time(1, 30), "America/New_York", "2026-11-01T05:30"),  # fold: the first
        (date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe", "2026-10-03T15:45"),  # half-hour gap
        (date(2026, 4, 5), time(1, 45), "Australia/Lord_Howe", "2026-04-04T14:45"),  # half-hour fold
        (date(2026, 3, 29), time(1, 30), "Europe/London", "2026-03-29T01:30"),
        (date(2011, 12, 30), time(9, 30), "Pacific/Apia", "2011-12-30T19:30"),  # a day that never was
    ],
)
def test_a_local_time_is_one_instant(day: date, at: time, zone: str, expected: str) -> None:
    assert instant(day, at, zone) == utc(expected)


@pytest.mark.parametrize("zone", ["Mars/Base", "", "America", "../etc/passwd", "/etc/localtime", "a\0b"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match="unknown time zone"):
        instant(date(2026, 1, 1), time(9), zone)


def test_a_time_that_carries_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no zone"):
        instant(date(2026, 1, 1), time(9, tzinfo=UTC), "UTC")


@pytest.mark.parametrize("at", [time(9, 30), time(2, 30)])
def test_in_every_zone_each_date_of_two_years_has_one_instant_in_order(at: time) -> None:
    for zone in ZONES:
        instants = [instant(day, at, zone) for day in TWO_YEARS]

        assert all(timedelta(hours=20) < b - a < timedelta(hours=28) for a, b in pairwise(instants)), zone
        there = ZoneInfo(zone)
        assert [moment.astimezone(there).date() for moment in instants] == TWO_YEARS, zone


@pytest.mark.parametrize("at", [time(9, 30), time(2, 30), time(0, 15)])
def test_instants_agree_with_dateutil(at: time) -> None:
    for zone in COMPARED:
        there = tz.gettz(zone)
        assert there is not None
        for day in TWO_YEARS:
            local = tz.resolve_imaginary(datetime.combine(day, at, there))

            assert instant(day, at, zone) == local.astimezone(UTC), (zone, day)


@pytest.mark.parametrize("zone", ["Europe/Dublin", "Africa/Casablanca", "America/New_York", "Australia/Lord_Howe"])
def test_instants_are_the_first_minute_at_which_clocks_show_the_time(zone: str) -> None:
    there = ZoneInfo(zone)
    quarters = (utc("2026-02-01") + timedelta(minutes=15 * n) for n in range(4 * 24 * 300))
    first: dict[datetime, datetime] = {}
    for quarter in quarters:
        first.setdefault(quarter.astimezone(there).replace(tzinfo=None, fold=0), quarter)

    for wanted in (datetime.combine(day, time(1, 30)) for day in TWO_YEARS[40:300]):
        if wanted in first:
            assert instant(wanted.date(), time(1, 30), zone) == first[wanted]


def test_check_ins_start_after_a_few_days_and_move_off_holidays() -> None:
    found = round_days(date(2026, 9, 14), date(2026, 10, 23), Rhythm(), CHINA)

    assert found == (date(2026, 9, 21), date(2026, 9, 28), date(2026, 10, 8), date(2026, 10, 12), date(2026, 10, 19))


def test_two_check_ins_never_meet_after_a_long_holiday() -> None:
    found = round_days(date(2026, 2, 9), date(2026, 3, 6), Rhythm(), CHINA)

    assert found == (date(2026, 2, 24), date(2026, 3, 2))


def test_the_first_check_in_is_four_days_in_at_the_earliest() -> None:
    assert round_days(date(2026, 6, 4), date(2026, 6, 30), Rhythm(), PLAIN)[0] == date(2026, 6, 8)
    assert round_days(date(2026, 6, 5), date(2026, 6, 30), Rhythm(), PLAIN)[0] == date(2026, 6, 15)


def test_every_two_weeks_keeps_its_own_beat() -> None:
    found = round_days(date(2026, 6, 1), date(2026, 7, 31), Rhythm(Every.BIWEEKLY, 2), PLAIN)

    assert found == (date(2026, 6, 10), date(2026, 6, 24), date(2026, 7, 8), date(2026, 7, 22))


def test_a_very_short_plan_still_has_one_check_in() -> None:
    assert round_days(date(2026, 6, 1), date(2026, 6, 6), Rhythm(), PLAIN) == (date(2026, 6, 5),)
    assert round_days(date(2026, 6, 6), date(2026, 6, 7), Rhythm(), PLAIN) == ()


@given(days, st.integers(0, 180), rhythms, calendars)
def test_check_in_days_are_distinct_working_days_inside_the_plan(
    start: date, length: int, rhythm: Rhythm, calendar: Calendar
) -> None:
    end = start + timedelta(days=length)

    found = round_days(start, end, rhythm, calendar)

    assert list(found) == sorted(set(found))
    assert all(start <= day <= end and calendar.is_working_day(day) for day in found)
    assert len(found) >= 1 or calendar.working_days(start, end + timedelta(days=1)) == 0
    nominal = [d for d in (start + timedelta(days=n) for n in range(4, length + 1)) if d.weekday() == rhythm.weekday]
    wanted = {calendar.next_working_day(d) for d in nominal[:: 1 if rhythm.every is Every.WEEKLY else 2]}
    assert set(found) == {d for d in wanted if d <= end} or len(found) == 1


def test_a_check_in_closes_after_three_working_days_or_with_the_next_prompt() -> None:
    thursday = date(2026, 6, 4)

    assert closes_on(thursday, None, PLAIN) == date(2026, 6, 9)
    assert closes_on(thursday, date(2026, 6, 8), PLAIN) == date(2026, 6, 8)
    assert closes_on(thursday, None, PLAIN, window=1) == date(2026, 6, 5)


def test_reminders_come_on_the_next_working_days_while_it_is_open() -> None:
    thursday = date(2026, 6, 4)

    assert reminder_days(thursday, date(2026, 6, 9), PLAIN) == (date(2026, 6, 5), date(2026, 6, 8))
    assert reminder_days(thursday, date(2026, 6, 8), PLAIN) == (date(2026, 6, 5),)
    assert reminder_days(thursday, date(2026, 6, 5), PLAIN) == ()


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Shanghai", "CN"),
        ("Asia/Urumqi", "CN"),
        ("PRC", "CN"),
        ("Asia/Hong_Kong", "HK"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Europe/London", "GB"),
        ("Europe/Kyiv", "UA"),
        ("US/Pacific", "US"),
        ("America/Indiana/Knox", "US"),
        ("America/Coyhaique", "CL"),
        ("UTC", ""),
        ("Etc/GMT+8", ""),
        ("EST", ""),
        ("CET", ""),
        ("Antarctica/Troll", ""),
        ("Mars/Base", ""),
        ("", ""),
    ],
)
def test_a_country_is_guessed_from_the_zone(zone: str, country: str) -> None:
    assert country_of(zone) == country


def test_nearly_every_zone_with_a_place_has_a_country() -> None:
    places = [zone for zone in ZONES if "/" in zone and not zone.startswith("Etc/")]

    assert [zone for zone in places if not country_of(zone)] == ["Antarctica/Troll"]


@pytest.mark.parametrize(
    ("at", "zone", "allowed"),
    [
        ("2026-06-01T01:00", "Asia/Shanghai", "2026-06-01T01:00"),
        ("2026-06-01T00:59", "Asia/Shanghai", "2026-06-01T01:00"),
        ("2026-06-01T09:59", "Asia/Shanghai", "2026-06-01T09:59"),
        ("2026-06-01T10:00", "Asia/Shanghai", "2026-06-02T01:00"),
        ("2026-06-01T16:30", "Asia/Shanghai", "2026-06-02T01:00"),
        ("2026-03-08T04:00", "America/New_York", "2026-03-08T13:00"),
    ],
)
def test_a_prompt_in_quiet_hours_waits_for_the_morning(at: str, zone: str, allowed: str) -> None:
    assert out_of_quiet_hours(utc(at), zone) == utc(allowed)


def test_quiet_hours_can_lie_within_a_day_or_not_exist() -> None:
    noon = utc("2026-06-01T12:00")

    assert out_of_quiet_hours(noon, "UTC", time(11), time(14)) == utc("2026-06-01T14:00")
    assert out_of_quiet_hours(noon, "UTC", time(13), time(14)) == noon
    assert out_of_quiet_hours(noon, "UTC", time(9), time(9)) == noon


@given(
    moments,
    st.sampled_from(ZONES),
    clocks,
    clocks,
)
def test_the_end_of_quiet_hours_is_never_before_and_within_a_day_or_so(
    at: datetime, zone: str, start: time, end: time
) -> None:
    allowed = out_of_quiet_hours(at, zone, start, end)

    assert at <= allowed <= at + timedelta(hours=27)
    assert allowed.tzinfo is UTC


@given(moments, st.sampled_from(ZONES))
def test_what_is_allowed_stays_where_it_is(at: datetime, zone: str) -> None:
    allowed = out_of_quiet_hours(at, zone)

    assert out_of_quiet_hours(allowed, zone) == allowed
    assert time(9) <= allowed.astimezone(ZoneInfo(zone)).time() < time(18)


def test_tomorrow_is_the_next_local_day() -> None:
    assert tomorrow(utc("2026-06-01T23:00"), "Asia/Shanghai", time(9, 30)) == utc("2026-06-03T01:30")
    assert tomorrow(utc("2026-06-01T23:00"), "America/New_York", time(9, 30)) == utc("2026-06-02T13:30")


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        tomorrow(datetime(2026, 6, 1), "UTC", time(9))  # noqa: DTZ001


def test_the_midpoint_is_half_way_rounded_down() -> None:
    assert midpoint(date(2026, 6, 1), date(2026, 7, 1)) == date(2026, 6, 16)
    assert midpoint(date(2026, 6, 1), date(2026, 6, 2)) == date(2026, 6, 1)
