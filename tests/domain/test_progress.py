"""Figures between check-ins as rules: who may see which, what corrects what, and which day they may be about."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import progress
from domain.errors import InvalidInputError
from domain.goals import GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.progress import Entry, EntryId, Source

MEI, ALEX, PRIYA = UserId("UMEI"), UserId("UALEX"), UserId("UPRIYA")
ZONE = "America/New_York"
OPENED = date(2027, 1, 15)
BEFORE, WITHIN = datetime(2027, 1, 14, 15, tzinfo=UTC), datetime(2027, 1, 15, 15, tzinfo=UTC)


def entry(number: int, by: UserId | None = MEI, at: datetime = BEFORE, **changes: object) -> Entry:
    source = Source.IMPORT if by is None else Source.BY_HAND
    values = {"value": 1, "replaces": None, **changes}
    return Entry(EntryId(str(number)), PlanId("p"), GoalId("g"), at.date(), source, by, at, **values)  # type: ignore[arg-type]


def ids(entries: list[Entry], reader: UserId, since: date | None = OPENED) -> list[str]:
    return [each.id for each in progress.visible(entries, reader, since, ZONE)]


def test_what_the_other_side_notes_while_a_check_in_is_open_waits_for_its_summary() -> None:
    entries = [entry(1), entry(2, at=WITHIN), entry(3, ALEX, WITHIN), entry(4, None, WITHIN)]

    assert ids(entries, MEI) == ["1", "2", "4"]
    assert ids(entries, ALEX) == ["1", "3", "4"]
    assert ids(entries, PRIYA) == ids(entries, UserId("")) == ["1", "4"]
    assert ids(entries, ALEX, since=None) == ["1", "2", "3", "4"]


def test_until_then_a_correction_leaves_what_it_corrects_where_it_was() -> None:
    entries = [
        entry(1),
        entry(2, at=WITHIN, replaces=EntryId("1")),
        entry(3, at=WITHIN, value=None, replaces=EntryId("2")),
    ]

    assert ids(entries, ALEX) == ["1"]
    assert ids(entries, MEI) == []
    assert ids(entries, ALEX, since=None) == []


def test_a_day_begins_where_the_employee_is() -> None:
    evening_before = datetime(2027, 1, 15, 4, 30, tzinfo=UTC)

    assert ids([entry(1, at=evening_before)], ALEX) == ["1"]


moments = st.integers(0, 30).map(lambda hours: BEFORE + timedelta(hours=hours))
entries_of_both = st.lists(st.tuples(st.sampled_from([MEI, ALEX, None]), moments), max_size=8).map(
    lambda made: [entry(number, by, at) for number, (by, at) in enumerate(made)]
)


@given(entries_of_both)
def test_nobody_ever_sees_more_than_after_the_summary(entries: list[Entry]) -> None:
    later = set(ids(entries, PRIYA, since=None))

    for reader in (MEI, ALEX, PRIYA):
        now = set(ids(entries, reader))
        assert now <= later
        assert {each.id for each in entries if each.by == reader} <= now
    assert set(ids(entries, MEI)) & set(ids(entries, ALEX)) == set(ids(entries, PRIYA))


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (None, "progress-day-missing"),
        (date(2027, 1, 10), "progress-day-early"),
        (date(2027, 1, 16), "progress-day-ahead"),
    ],
)
def test_a_figure_is_about_a_day_of_the_plan_that_has_come(day: date | None, code: str) -> None:
    with pytest.raises(InvalidInputError) as told:
        progress.check_day(day, date(2027, 1, 11), OPENED)

    assert told.value.fields["day"].code == code
    assert progress.check_day(OPENED, date(2027, 1, 11), OPENED) == OPENED
