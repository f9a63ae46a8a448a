"""Working days and deadlines as the reference model counts them: Monday to Friday, in zones without a country.

Holidays, make-up days and clock changes have property tests of their own (tests/domain/test_cadence.py).
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
END_OF_WORK = time(17)


def local_day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def moment(day: date, clock: time, zone: str) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def works(day: date) -> bool:
    return day.weekday() <= 4


def after(day: date, working_days: int) -> date:
    """The working day so many working days later."""
    while working_days:
        day += DAY
        working_days -= works(day)
    return day


def between(first: date, last: date) -> int:
    """How many working days from `first`, included, to `last`, excluded."""
    return sum(works(first + n * DAY) for n in range((last - first).days))


def deadline(now: datetime, zone: str, working_days: int) -> datetime:
    """17:00, on that person's clocks, so many working days from now."""
    return moment(after(local_day(now, zone), working_days), END_OF_WORK, zone)
