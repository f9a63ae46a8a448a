"""Evidence: what it needs, who may know of it, and when a review rests on it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assessments import Fact
from domain.errors import InvalidInputError, NotNowError
from domain.evidence import Evidence, check, check_unused, seen_by, share, used
from domain.people import UserId
from domain.plans import PlanId

MEI, ALEX, PRIYA = UserId("UMEI"), UserId("UALEX"), UserId("UPRIYA")
NOW = datetime(2027, 2, 1, 14, tzinfo=UTC)
TODAY = NOW.date()
HOURS = st.integers(-48, 48).map(lambda hours: NOW + timedelta(hours=hours))
PEOPLE = st.sampled_from([MEI, ALEX])


def saved(name: str, by: UserId = ALEX, shared: datetime | None = None, day: date = TODAY) -> Evidence:
    return Evidence(PlanId("plan1"), by, NOW, Fact(name, day, "Answered at once."), shared)


@pytest.mark.parametrize(
    ("day", "note", "problems"),
    [
        (TODAY, "Answered", {}),
        (None, "Answered", {"day": "evidence-day-missing"}),
        (TODAY + timedelta(days=1), " \n", {"day": "evidence-day-ahead", "note": "evidence-note-missing"}),
    ],
)
def test_it_needs_a_day_that_has_come_and_words_of_ones_own(
    day: date | None, note: str, problems: dict[str, str]
) -> None:
    found: dict[str, str] = {}
    try:
        check(day, note, TODAY)
    except InvalidInputError as error:
        found = {name: each.code for name, each in error.fields.items()}

    assert found == problems


@given(st.lists(st.tuples(PEOPLE, st.none() | HOURS, st.integers(0, 30)), max_size=8))
def test_what_was_not_shared_is_its_writers_alone(rows: list[tuple[UserId, datetime | None, int]]) -> None:
    found = [
        saved(f"f{number}", by, shared, TODAY - timedelta(days=ago)) for number, (by, shared, ago) in enumerate(rows)
    ]

    for reader in (MEI, ALEX, PRIYA):
        seen = seen_by(found, reader)
        assert {each.id for each in seen} == {each.id for each in found if each.shared_at or each.by == reader}
        assert [each.fact.day for each in seen] == sorted(each.fact.day for each in seen)


@given(st.none() | HOURS, st.lists(st.tuples(PEOPLE, HOURS), max_size=4))
def test_a_review_rests_on_what_its_writer_shared_before_their_statement(
    shared: datetime | None, statements: list[tuple[UserId, datetime]]
) -> None:
    mine = saved("f1", shared=shared)

    rests = shared is not None and any(by == ALEX and at >= shared for by, at in statements)

    assert used(mine, statements) == rests
    if rests:
        with pytest.raises(NotNowError):
            check_unused(mine, statements)


def test_sharing_twice_is_once() -> None:
    shared = share(saved("f1"), NOW)

    assert share(shared, NOW + timedelta(days=1)) == shared
