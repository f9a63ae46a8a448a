"""Which curated tips a team channel gets next, and when: each once, then the oldest again."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from domain.cadence import instant
from domain.workspaces import Digest

TIPS_A_DIGEST = 3
"""A digest has a constant size (PRIVACY.md 4, Release)."""

LATE = timedelta(days=2)
"""A slot that an outage made later than this is left out: tips are not worth a burst."""

_WEEK = timedelta(weeks=1)


def choose(available: Sequence[str], sent: Sequence[str], seed: str) -> tuple[str, ...]:
    """Ids of the next digest: unsent ones first, in an order that `seed` decides, then the oldest sent.

    The same arguments give the same choice, so a retry after a crash says the same thing.
    """
    fresh = sorted(set(available) - set(sent))
    # Not for secrecy: curated tips have no author. Only for variety.
    Random(seed).shuffle(fresh)  # noqa: S311
    known = [tip for tip in sent if tip in set(available)]
    return tuple([*fresh, *known][:TIPS_A_DIGEST])


def slot(digest: Digest, day: date) -> datetime:
    """When that day's digest is due (UTC)."""
    return instant(day, digest.at, digest.zone)


def next_day(digest: Digest, now: datetime) -> date:
    """The first day, in the channel's zone, whose slot lies after `now`."""
    today = now.astimezone(ZoneInfo(digest.zone)).date()
    day = today + timedelta(days=(digest.weekday - today.weekday()) % 7)
    return day if slot(digest, day) > now else day + _WEEK


def last_day(digest: Digest, now: datetime) -> date:
    """The latest day whose slot does not lie after `now`."""
    return next_day(digest, now) - _WEEK


def following_day(digest: Digest, day: date, now: datetime) -> date:
    """The day after `day` to go on with: the next week's, or after an outage the first that is not too late."""
    following = day + _WEEK
    while slot(digest, following) < now - LATE:
        following += _WEEK
    return following
