"""What holds of the SMART check whatever is typed, and how long it may take."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.goals import SMART_CODES, smart
from tests.domain.test_smart import DEADLINE, MEASURABLE, SPECIFIC, TARGET, codes, corpus

LANGUAGES = st.sampled_from(["en", "zh", "zh-CN"])
FRAGMENTS = sorted(
    {
        word
        for lang in ("en", "zh")
        for said, _ in corpus(lang)["tune"]
        for word in (*said["text"].split(" "), said["text"][3:9])
    }
)
TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "metric": TEXTS,
        "baseline": st.sampled_from(["", "3", "12 %", "一些"]) | TEXTS,
        "target": st.sampled_from(["", "40", "95 %", "更好", "yes"]) | TEXTS,
    },
)


@given(TEXTS, LANGUAGES, FIELDS)
@example("\n\n", "en", {})
@example("İ" * 3 + " improve", "en", {})
def test_whatever_is_typed_is_answered_in_order_and_with_its_place(
    text: str, lang: str, fields: dict[str, str]
) -> None:
    found = smart(text, lang, **fields)

    assert [one.code for one in found] == [code for code in SMART_CODES if code in {one.code for one in found}]
    assert [one for one in found if text[one.start : one.end] != one.text] == []
    assert [one for one in found if text.strip() and not one.text.strip()] == []


@given(TEXTS, LANGUAGES, FIELDS)
def test_what_cannot_be_measured_has_no_target_either(text: str, lang: str, fields: dict[str, str]) -> None:
    found = codes(text, lang, **fields)

    assert MEASURABLE not in found or TARGET in found


@given(TEXTS, LANGUAGES, FIELDS)
def test_a_due_date_takes_away_the_missing_deadline_and_nothing_else(
    text: str, lang: str, fields: dict[str, str]
) -> None:
    assert codes(text, lang, **fields, due="2026-06-30") == codes(text, lang, **fields) - {DEADLINE}


@given(TEXTS, LANGUAGES)
def test_a_plain_metric_and_level_supply_what_was_missing(text: str, lang: str) -> None:
    found = codes(text, lang, metric="forms", target="18")

    assert found & {SPECIFIC, MEASURABLE, TARGET} == set()
    assert found <= codes(text, lang)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "seed", ["a ", "9", "\n", "be more ", "from 1 to ", "十", "每", "从1到", "improve your ", "，"]
)
def test_no_text_takes_long(lang: str, seed: str) -> None:
    text = (seed * 3000)[:3000]  # what a field of Slack's takes
    begun = time.process_time()

    smart(text, lang, metric=text, target=text)

    assert time.process_time() - begun < 2
