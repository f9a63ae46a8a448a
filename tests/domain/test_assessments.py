"""The assessment: what is complete, which texts say when, and figures as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from domain import figures
from domain.assessments import (
    MOST_FACTS,
    MOST_FIGURES,
    AreaDraft,
    BaselineFigure,
    Fact,
    baseline,
    check,
    dated,
    parse,
)
from domain.drafts import Draft, check_assessment, settled, with_area, with_fact, without_area, without_fact
from domain.errors import InvalidInputError

AREA = AreaDraft("quality", "Checked before handover", "On 3 May two pages were open.", id="one")
FACT = Fact("f1", date(2026, 5, 3), "Two pages were open.")
NAMES = st.text("abcdefgh 产品知识", min_size=1, max_size=20).map(str.strip).filter(bool)
VALUES = st.decimals(min_value=0, max_value=10**9, places=2)


def problems(area: AreaDraft, *others: AreaDraft) -> dict[str, str]:
    with pytest.raises(InvalidInputError) as raised:
        check(area, others)
    return {name: each.code for name, each in raised.value.fields.items()}


def test_an_area_needs_a_name_a_standard_and_what_was_seen() -> None:
    check(AREA)

    assert problems(AreaDraft()) == {
        "area": "area-missing",
        "expected": "expected-missing",
        "observed": "observed-missing",
    }
    assert problems(AREA, AreaDraft(" Quality ")) == {"area": "area-twice"}


def test_what_was_saved_from_a_message_says_what_was_seen() -> None:
    area = AreaDraft("quality", "Checked before handover", facts=(FACT,))

    check(area)

    assert parse(area).dated
    assert not parse(AreaDraft("quality", "Checked", "It was late twice.")).dated


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May two were open.",
        "On 3 and 10 May.",
        "May 3: open",
        "2026-05-03",
        "the week of 5/12",
        "In week 14 twice",
        "Q2 figures",
        "In March 2026",
        "5 月 3 日和 10 日",
        "11月",
        "第 12 周",
        "三季度",
        "3 号的演示",
    ],
)
def test_a_text_says_when(text: str) -> None:
    assert dated(text)


@pytest.mark.parametrize(
    "text",
    ["", "Twice in a row", "12 of 20 calls", "it took 4.5 hours", "Market 3 was open", "三个月里两次", "问题 12 个"],
)
def test_a_text_does_not_say_when(text: str) -> None:
    assert not dated(text)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_found_as_people_write_it(day: date) -> None:
    for language, pattern in (
        ("en", "d MMMM"),
        ("en", "MMM d, y"),
        ("en", "d MMM y"),
        ("zh", "M月d日"),
        ("zh", "y年M月d日"),
    ):
        assert dated(f"x {format_date(day, pattern, locale=language)}: y")
    assert dated(day.isoformat())


@given(st.lists(st.tuples(NAMES, VALUES), max_size=MOST_FIGURES))
def test_figures_read_back_as_they_were_written(rows: list[tuple[str, Decimal]]) -> None:
    text = "\n\n".join(f"{name}: {figures.editable(value, '%')}" for name, value in rows)

    assert baseline(text) == tuple(BaselineFigure(name, value, "%") for name, value in rows)


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("Calls 12", "figure-line", {"line": 1}),
        ("Calls: 12\n: 3", "figure-line", {"line": 2}),
        ("Calls: 12\n\nMails: many", "figure-unclear", {"line": 3}),
        ("Calls: about 12", "figure-unclear", {"line": 1}),
        ("x" * 61 + ": 1", "figure-name-long", {"line": 1, "most": 60}),
        ("\n".join(f"Calls {n}: {n}" for n in range(7)), "figures-too-many", {"most": 6}),
    ],
)
def test_a_line_that_is_no_figure_is_named(text: str, code: str, values: dict[str, int]) -> None:
    with pytest.raises(InvalidInputError) as raised:
        baseline(text)

    problem = raised.value.fields["baseline"]
    assert (problem.code, dict(problem.values)) == (code, values)


def test_an_older_draft_gets_ids_by_place_and_keeps_every_word() -> None:
    old = Draft(areas=(AreaDraft("quality", "One"), AreaDraft("delivery", "Two")), factors=("tools",))

    new = settled(old)

    assert [each.id for each in new.areas] == ["area1", "area2"]
    assert [each.expected for each in new.areas] == ["One", "Two"]
    assert new.factors == ("tools",)
    assert settled(new) == new


def test_areas_are_added_replaced_and_taken_out() -> None:
    draft = with_area(with_area(Draft(), AREA), AreaDraft("delivery", id="two"))
    assert draft.area.id == "two"
    with pytest.raises(InvalidInputError) as raised:
        check_assessment(draft)
    assert list(raised.value.fields) == ["area:two"]

    changed = with_area(draft, AreaDraft("quality", "Other", id="one"))
    assert (changed.at, changed.areas[0].expected) == (0, "Other")
    left = without_area(changed, "one")

    assert [each.id for each in left.areas] == ["two"]
    assert without_area(left, "two") == left
    full = draft
    for number in range(4):
        full = with_area(full, AreaDraft(id=f"n{number}"))
    with pytest.raises(InvalidInputError):
        with_area(full, AreaDraft(id="one more"))


def test_a_saved_fact_stays_when_the_form_is_sent_and_can_be_taken_out() -> None:
    draft = with_fact(with_area(Draft(), AREA), "one", FACT)

    assert with_fact(draft, "one", FACT) == draft
    assert with_area(draft, AREA).area.facts == (FACT,)
    assert without_fact(draft, "f1").area.facts == ()
    with pytest.raises(InvalidInputError):
        with_fact(draft, "gone", FACT)
    for number in range(2, MOST_FACTS + 1):
        draft = with_fact(draft, "one", Fact(f"f{number}", FACT.day, "More"))
    with pytest.raises(InvalidInputError):
        with_fact(draft, "one", Fact("another", FACT.day, "More"))
