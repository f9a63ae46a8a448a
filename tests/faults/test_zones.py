"""The short form of the two years in every zone, and the witness that it is held against."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from domain.cadence import Every, Rhythm
from tests.faults import zones
from tests.faults.witness import Slot, changes, clocks, expected, looked_up, slots
from tests.faults.zones import BEGIN, DAY, Figures

TWO_YEARS = BEGIN + 730 * DAY
CHOSEN = ["America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"]
"""Clocks that change by an hour, by half an hour, and backwards for Ramadan."""


def test_in_every_zone_two_years_of_check_ins_come_once_at_the_right_local_time() -> None:
    some = {*zones.every_zone()[::3], *CHOSEN}

    figures = sum((zones.planned(zone, TWO_YEARS) for zone in some), Figures())

    assert figures.clean, figures
    assert figures.occurrences > 150 * len(some)


def test_people_are_told_once_at_the_right_local_time_while_clocks_change(tmp_path: Path) -> None:
    figures = zones.lived(CHOSEN, BEGIN + 120 * DAY, tmp_path)

    assert figures.clean, figures
    assert figures.occurrences >= 2 * 7 * len(CHOSEN)


@pytest.mark.parametrize(
    ("zone", "local", "right"),
    [
        ("America/New_York", "2027-03-14T02:30", "2027-03-14T07:30"),  # skipped: 03:30 by summer time
        ("America/New_York", "2027-11-07T01:30", "2027-11-07T05:30"),  # comes twice: the first
        ("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45"),  # half an hour is skipped
        ("Europe/Dublin", "2027-03-28T01:30", "2027-03-28T01:30"),  # its winter is the exception, not its summer
        ("Africa/Casablanca", "2027-02-07T02:30", "2027-02-07T01:30"),  # Ramadan: the first of two
        ("Pacific/Apia", "2011-12-30T09:30", "2011-12-30T19:30"),  # a day that never was
    ],
)
def test_the_witness_knows_gaps_and_folds(zone: str, local: str, right: str) -> None:
    assert looked_up(zone, datetime.fromisoformat(local)) == datetime.fromisoformat(right).replace(tzinfo=UTC)


def test_every_change_of_the_clocks_is_met_by_a_rhythm() -> None:
    met = changes("Europe/London", BEGIN, TWO_YEARS)

    for local, slot in zip(met, slots("Europe/London", BEGIN, TWO_YEARS)[2:], strict=True):
        assert slot.rhythm.at == local.time()
        assert local.date() in expected("Europe/London", slot, TWO_YEARS)


def test_only_zones_with_the_same_clocks_count_as_one() -> None:
    named = ("America/New_York", "US/Eastern", "America/Havana")  # Havana changes its clocks two hours earlier

    new_york, eastern, havana = (clocks(zone, BEGIN, TWO_YEARS) for zone in named)

    assert new_york == eastern
    assert new_york != havana


def test_every_second_week_is_counted_from_the_first_day() -> None:
    slot = Slot(Rhythm(Every.BIWEEKLY, 0, time(9, 30)), date(2027, 1, 6))

    assert list(expected("UTC", slot, date(2027, 2, 10))) == [date(2027, 1, 11), date(2027, 1, 25), date(2027, 2, 8)]


def test_what_is_missing_early_or_told_twice_is_seen() -> None:
    first, second, third = (datetime(2027, 1, day, 9, 30, tzinfo=UTC) for day in (4, 11, 18))
    wanted = {each.date(): each for each in (first, second, third)}
    found = [first, first, second - timedelta(seconds=1), third + DAY]

    figures = zones.compare(wanted, [(each.date(), each) for each in found])

    assert figures == Figures(occurrences=3, wrong=2, missing=1, double=1)
    assert not figures.clean
