"""Country checklists: read as they are shown, in both languages, each with its source."""

import re

import pytest

from services import catalog
from services.catalog.documents import folder

COUNTRIES = ("CN", "GB", "US")
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_there_is_a_list_for_each_country_to_start_with() -> None:
    assert sorted(catalog.checklists()) == sorted(COUNTRIES)


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("deciding", [True, False])
def test_every_line_is_said_in_both_languages(country: str, deciding: bool) -> None:
    lines = catalog.checklist(country, deciding=deciding)

    assert lines
    assert all(HAN.search(each.zh) for each in lines)
    assert all(not HAN.search(each.en) for each in lines)
    assert all(len(each.text(language)) <= 200 for each in lines for language in ("en", "zh"))


def test_a_country_without_a_list_has_no_lines_and_case_does_not_matter() -> None:
    assert catalog.checklist("FR", deciding=True) == ()
    assert catalog.checklist("us", deciding=True) == catalog.checklist("US", deciding=True)


def test_every_file_names_its_sources_and_is_no_advice() -> None:
    for source in folder("checklists"):
        text = source.read_text(encoding="utf-8")
        assert "Not legal advice." in text
        assert "Source" in text


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("GB", ("accompanied", "appeal")),
        ("CN", ("article 40", "article 42", "union", "PIPL")),
        ("US", ("contract", "ADA")),
    ],
)
def test_what_the_practice_asks_for_is_named(country: str, words: tuple[str, ...]) -> None:
    said = " ".join(each.en for deciding in (True, False) for each in catalog.checklist(country, deciding=deciding))

    assert [each for each in words if each not in said] == []
