"""Which tips come next, and when."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from domain.people import ChannelId
from domain.tips import LATE, TIPS_A_DIGEST, choose, following_day, last_day, next_day, slot
from domain.workspaces import Digest

ZONES = ("America/New_York", "Asia/Shanghai", "Europe/London", "Pacific/Auckland", "Asia/Kathmandu")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
DIGESTS = st.builds(
    Digest,
    channel=st.just(ChannelId("C1")),
    weekday=st.integers(0, 4),
    at=st.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    zone=st.sampled_from(ZONES),
)
LIBRARY = [f"tip-{number:02}" for number in range(10)]


def rotate(weeks: int, available: Sequence[str] = LIBRARY) -> list[tuple[str, ...]]:
    """The digests of so many weeks."""
    sent: list[str] = []
    digests = []
    for week in range(weeks):
        chosen = choose(available, sent, f"C1:{week}")
        sent = [each for each in sent if each not in chosen] + list(chosen)
        digests.append(chosen)
    return digests


def test_each_tip_comes_once_before_any_comes_again() -> None:
    digests = rotate(4)

    first_nine = [tip for digest in digests[:3] for tip in digest]

    assert len(set(first_nine)) == 9
    assert set(LIBRARY) - set(first_nine) <= set(digests[3])


def test_once_all_were_sent_the_oldest_come_again() -> None:
    sent = [f"tip-{number:02}" for number in (4, 0, 2, 1, 3)]

    chosen = choose(LIBRARY[:5], sent, "C1:9")

    assert chosen == ("tip-04", "tip-00", "tip-02")


def test_the_same_week_gives_the_same_tips_whatever_the_order_of_the_library() -> None:
    assert choose(LIBRARY, [], "C1:1") == choose(LIBRARY[::-1], [], "C1:1")


def test_another_channel_gets_others_first() -> None:
    assert {choose(LIBRARY, [], f"C{number}:1") for number in range(8)} != {choose(LIBRARY, [], "C0:1")}


def test_a_tip_that_left_the_library_is_never_chosen() -> None:
    assert "gone" not in choose(["tip-00"], ["gone", "tip-00"], "C1:1")


@given(st.sets(st.sampled_from(LIBRARY)), st.lists(st.sampled_from(LIBRARY), unique=True), st.text())
def test_a_digest_has_a_constant_size_and_no_tip_twice(available: set[str], sent: list[str], seed: str) -> None:
    chosen = choose(sorted(available), sent, seed)

    assert len(chosen) == len(set(chosen)) == min(TIPS_A_DIGEST, len(available))
    assert set(chosen) <= available


@given(DIGESTS, MOMENTS)
def test_the_next_day_is_the_first_on_that_weekday_whose_time_has_not_come(digest: Digest, now: datetime) -> None:
    day = next_day(digest, now)

    assert day.weekday() == digest.weekday
    assert slot(digest, day) > now
    assert slot(digest, day - timedelta(weeks=1)) <= now
    assert last_day(digest, now) == day - timedelta(weeks=1)


@given(DIGESTS, MOMENTS, st.integers(0, 400))
def test_after_an_outage_it_goes_on_with_the_first_slot_that_is_not_too_late(
    digest: Digest, now: datetime, weeks: int
) -> None:
    day = last_day(digest, now) - timedelta(weeks=weeks)

    following = following_day(digest, day, now)

    assert following.weekday() == digest.weekday
    assert following > day
    assert slot(digest, following) >= now - LATE
    assert following == day + timedelta(weeks=1) or slot(digest, following - timedelta(weeks=1)) < now - LATE


def test_the_time_is_that_of_the_channels_zone_in_winter_and_summer() -> None:
    digest = Digest(ChannelId("C1"), weekday=2, at=time(10), zone="America/New_York")

    winter, summer = slot(digest, date(2027, 1, 13)), slot(digest, date(2027, 7, 14))

    assert (winter.hour, summer.hour) == (15, 14)
    assert winter.astimezone(ZoneInfo(digest.zone)).hour == summer.astimezone(ZoneInfo(digest.zone)).hour == 10
