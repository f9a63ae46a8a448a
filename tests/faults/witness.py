"""An independent witness of local time: which instants a rhythm means in a zone, by nothing that cadence.py uses.

Days come from dateutil's recurrence rules. Instants are looked up the other way round: what do clocks in the zone show
at this moment? That direction is never ambiguous, so gaps and folds need no rule but the promise itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from dateutil.rrule import WEEKLY, rrule  # type: ignore[import-untyped, unused-ignore]

from domain.cadence import Every, Rhythm

SETTLING = timedelta(days=4)
"""A plan's first prompt comes four days after its start at the earliest; written out again on purpose."""
FORTNIGHT = timedelta(days=14)
_HALF_DAY = timedelta(hours=12)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Slot:
    """A rhythm and the day on which its plan starts."""

    rhythm: Rhythm
    start: date


def expected(zone: str, slot: Slot, end: date) -> dict[date, datetime]:
    """For each local day up to `end` on which somebody is to be asked, the one right instant (UTC)."""
    first, rhythm = slot.start + SETTLING, slot.rhythm
    days = rrule(
        WEEKLY,
        dtstart=datetime.combine(first, rhythm.at),
        until=datetime.combine(end, rhythm.at),
        interval=1 if rhythm.every is Every.WEEKLY else 2,
        byweekday=rhythm.weekday,
        wkst=first.weekday(),  # weeks are counted from the first day, so that the first match lies within seven days
    )
    return {local.date(): looked_up(zone, local) for local in days}


def looked_up(zone: str, local: datetime) -> datetime:
    """The first instant (UTC) at which clocks in `zone` show `local`; in a gap, later by what was skipped."""
    there, near = ZoneInfo(zone), local.replace(tzinfo=UTC)
    offsets = {_offset(there, near + hours * timedelta(hours=6)) for hours in range(-5, 6)}
    candidates = sorted(near - offset for offset in offsets)
    shown = [each for each in candidates if each.astimezone(there).replace(tzinfo=None) == local]
    return shown[0] if shown else candidates[-1]


def slots(zone: str, begin: date, end: date) -> list[Slot]:
    """An ordinary rhythm, one late at night, and for each change of the clocks one that meets its gap or fold."""
    ordinary = [Slot(Rhythm(), begin), Slot(Rhythm(Every.BIWEEKLY, 3, time(23, 45)), begin)]
    met = [local for local in changes(zone, begin, end) if local.date() - begin > FORTNIGHT]
    return [*ordinary, *(_meeting(local, begin, every) for local, every in zip(met, _in_turn(), strict=False))]


def _meeting(local: datetime, begin: date, every: Every) -> Slot:
    """The rhythm that falls on this local time, with a start from which every second week does as well."""
    phase = (local.date() - SETTLING - begin) % FORTNIGHT
    return Slot(Rhythm(every, local.weekday(), local.time()), begin + phase)


def _in_turn() -> Iterator[Every]:
    while True:
        yield from (Every.WEEKLY, Every.BIWEEKLY)


def changes(zone: str, begin: date, end: date) -> list[datetime]:
    """The local times in the middle of every gap and fold between two days."""
    there = ZoneInfo(zone)
    start, days = datetime.combine(begin, time(), UTC), (end - begin).days
    moments = (start + n * _HALF_DAY for n in range(2 * days))
    return [_change(there, a, b) for a, b in pairwise(moments) if _offset(there, a) != _offset(there, b)]


def _change(there: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The middle of what is skipped or comes twice between two moments."""
    old, new = _offset(there, before), _offset(there, after)
    while after - before > _MINUTE:
        half = before + ((after - before) / 2 // _MINUTE) * _MINUTE
        before, after = (half, after) if _offset(there, half) == old else (before, half)
    return (after + (old + new) / 2).replace(tzinfo=None)


def _offset(there: ZoneInfo, moment: datetime) -> timedelta:
    offset = moment.astimezone(there).utcoffset()
    assert offset is not None
    return offset


def clocks(zone: str, begin: date, end: date) -> tuple[timedelta, tuple[datetime, ...]]:
    """What tells two zones apart in that time: zones with the same are one zone with two names."""
    return _offset(ZoneInfo(zone), datetime.combine(begin, time(), UTC)), tuple(changes(zone, begin, end))
