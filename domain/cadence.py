"""When things happen: working days, the rhythm of check-ins, and local times as instants in UTC."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

import holidays
from babel.core import get_global
from holidays.registry import EntityLoader

SETTLING_DAYS = 4
"""Calendar days between a plan's start and its first prompt, so that there is something to tell."""
WINDOW = 3
"""Working days that a check-in stays open (DOMAIN.md, Defaults)."""
REMINDERS = (1, 2)
"""Working days after the prompt on which who has not answered is reminded (DOMAIN.md, Defaults)."""
QUIET_FROM = time(18)
QUIET_TO = time(9)
_DAY = timedelta(days=1)
_WEEKEND = frozenset({5, 6})
_LONGEST_CLOSURE = 366

_COUNTRYLESS = frozenset({"CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"})
_NEW_ZONES = {"America/Coyhaique": "CL"}  # tzdata 2025b; not yet in Babel's CLDR


class Every(StrEnum):
    """How often both sides check in."""

    WEEKLY = "weekly"
    BIWEEKLY = "biweekly"


@dataclass(frozen=True)
class Rhythm:
    """How often, on which weekday (0 is Monday) and at which local time prompts go out."""

    every: Every = Every.WEEKLY
    weekday: int = 0
    at: time = time(9, 30)

    def __post_init__(self) -> None:
        """Raise ValueError for a weekday outside 0 to 6 or a time that carries a zone."""
        if not 0 <= self.weekday <= 6:
            raise ValueError(f"no weekday: {self.weekday}")
        _require_local(self.at)

    @property
    def step(self) -> timedelta:
        """The days from one nominal prompt to the next: 7 or 14."""
        return timedelta(days=7 if self.every is Every.WEEKLY else 14)


@dataclass(frozen=True)
class Calendar:
    """The working days of a country and region (ISO 3166), with the company's own exceptions.

    An unknown country has weekends only; an unknown region has its country's common holidays.
    A company's make-up day beats everything, its day off beats the country's calendar.
    """

    country: str = ""
    subdivision: str = ""
    days_off: frozenset[date] = frozenset()
    make_up_days: frozenset[date] = frozenset()

    def is_working_day(self, day: date) -> bool:
        """Whether people work on `day`; China's make-up weekends (调休) are known for published years."""
        if day in self.make_up_days:
            return True
        return day not in self.days_off and day not in _closed(self.country.upper(), self.subdivision.upper(), day.year)

    def next_working_day(self, day: date) -> date:
        """`day` itself if people work on it, else the first day after on which they do.

        Raises ValueError when a whole year holds no working day.
        """
        return self._next(day, _DAY)

    def previous_working_day(self, day: date) -> date:
        """`day` itself if people work on it, else the last day before; raises like next_working_day."""
        return self._next(day, -_DAY)

    def add_working_days(self, day: date, n: int) -> date:
        """The n-th working day after `day` (before it, when n is negative); `day` itself for 0."""
        step = _DAY if n >= 0 else -_DAY
        for _ in range(abs(n)):
            day = self._next(day + step, step)
        return day

    def working_days(self, start: date, end: date) -> int:
        """How many working days lie from `start`, included, to `end`, excluded; 0 when end <= start."""
        return sum(self.is_working_day(day) for day in _days(start, end))

    def _next(self, day: date, step: timedelta) -> date:
        for _ in range(_LONGEST_CLOSURE):
            if self.is_working_day(day):
                return day
            day += step
        raise ValueError(f"no working day within a year of {day}")


@cache
def _countries() -> frozenset[str]:
    """Codes of all countries that `holidays` knows; its list of regions would load each of its 250 modules."""
    return frozenset(EntityLoader.get_country_codes())


@lru_cache(maxsize=1024)
def _closed(country: str, subdivision: str, year: int) -> frozenset[date]:
    """The days of a year on which a country does not work, from `holidays` (public holidays only)."""
    days = _days(date(year, 1, 1), date(year, 12, 31))
    if country not in _countries():
        return frozenset(day for day in (*days, date(year, 12, 31)) if day.weekday() in _WEEKEND)
    region = subdivision if subdivision in getattr(holidays, country).subdivisions else None
    public = holidays.country_holidays(country, subdiv=region, years=year, expand=False)
    return frozenset(day for day in (*days, date(year, 12, 31)) if not public.is_working_day(day))


def instant(day: date, at: time, zone: str) -> datetime:
    """The instant, in UTC, at which clocks in `zone` show `at` on `day`.

    A time that a clock change skips moves forward by what was skipped; of a time that comes twice,
    the first counts (PEP 495, fold=0). Raises ValueError for an unknown zone or a time with a zone.
    """
    _require_local(at)
    return datetime.combine(day, at.replace(fold=0), _zone(zone)).astimezone(UTC)


def round_days(start: date, end: date, rhythm: Rhythm, calendar: Calendar) -> tuple[date, ...]:
    """The days on which a plan's check-ins are prompted, ascending, each a working day.

    The first is the first of the rhythm's weekdays at least SETTLING_DAYS after `start`. A day that
    is no working day moves to the next one; what would fall after `end` or on a day already taken is
    left out. A plan too short for any gets one, on the last working day up to `end`; a plan without
    a single working day gets none.
    """
    first = start + timedelta(days=SETTLING_DAYS)
    nominal = first + timedelta(days=(rhythm.weekday - first.weekday()) % 7)
    days: list[date] = []
    while nominal <= end:
        day = calendar.next_working_day(nominal)
        if day <= end and day not in days:
            days.append(day)
        nominal += rhythm.step
    if not days and calendar.working_days(start, end + _DAY):
        days = [calendar.previous_working_day(end)]
    return tuple(days)


def closes_on(day: date, next_day: date | None, calendar: Calendar, window: int = WINDOW) -> date:
    """The last day of the check-in prompted on `day`: `window` working days on.

    Never past the next prompt; when it is that very day, the round closes as the next one opens.
    """
    closes = calendar.add_working_days(day, window)
    return closes if next_day is None else min(closes, next_day)


def reminder_days(day: date, closes: date, calendar: Calendar) -> tuple[date, ...]:
    """The days, all before `closes`, on which somebody who has not answered is reminded."""
    days = (calendar.add_working_days(day, n) for n in REMINDERS)
    return tuple(reminder for reminder in days if reminder < closes)


def country_of(zone: str) -> str:
    """The country (ISO 3166) that an IANA zone lies in, as CLDR knows it; "" if it names none.

    Old names count ("PRC", "Asia/Calcutta"); zones that name only an offset ("UTC", "EST") do not.
    """
    if zone in _COUNTRYLESS:
        return ""
    territories = get_global("zone_territories")
    canonical = get_global("zone_aliases").get(zone, zone)
    country = str(territories.get(zone) or territories.get(canonical) or _NEW_ZONES.get(zone, ""))
    return country if country.isalpha() and country != "ZZ" else ""


def out_of_quiet_hours(at: datetime, zone: str, quiet_from: time = QUIET_FROM, quiet_to: time = QUIET_TO) -> datetime:
    """`at`, or the end of the quiet hours of `zone` that it falls into; aware UTC both ways.

    Quiet from `quiet_from`, included, to `quiet_to`, excluded; equal times mean none.
    Raises ValueError for a naive `at` or an unknown zone.
    """
    local = _local(at, zone)
    clock = local.time()
    over_midnight = quiet_from > quiet_to
    late, early = clock >= quiet_from, clock < quiet_to
    if not (late or early if over_midnight else late and early):
        return at.astimezone(UTC)
    return next(end for end in _ends(local.date(), quiet_to, zone) if end >= at)


def at_work(at: datetime, zone: str, calendar: Calendar) -> datetime:
    """`at`, or the first moment after it on a working day of people in `zone`, outside their quiet hours; aware UTC.

    Raises like out_of_quiet_hours.
    """
    allowed = out_of_quiet_hours(at, zone)
    day = _local(allowed, zone).date()
    working = calendar.next_working_day(day)
    return allowed if working == day else instant(working, QUIET_TO, zone)


def _ends(day: date, quiet_to: time, zone: str) -> Iterator[datetime]:
    """The instants at which quiet hours may end: today, today for the second time, tomorrow."""
    for later in (0, 1, 2):
        on = day + later * _DAY
        yield instant(on, quiet_to, zone)
        yield datetime.combine(on, quiet_to.replace(fold=1), _zone(zone)).astimezone(UTC)


def tomorrow(at: datetime, zone: str, clock: time) -> datetime:
    """`clock` on the local day after `at`, in UTC: where "tomorrow" moves a snoozed prompt.

    Raises ValueError for a naive `at` or an unknown zone.
    """
    return instant(_local(at, zone).date() + _DAY, clock, zone)


def midpoint(start: date, end: date) -> date:
    """The day half-way from `start` to `end`, rounded down to a whole day."""
    return start + (end - start) // 2


def _days(start: date, end: date) -> tuple[date, ...]:
    return tuple(start + n * _DAY for n in range((end - start).days))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"unknown time zone: {name!r}") from error


def _local(at: datetime, zone: str) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(_zone(zone))


def _require_local(at: time) -> None:
    if at.tzinfo is not None:
        raise ValueError("a local time carries no zone of its own")
