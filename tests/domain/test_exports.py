"""A code works once, for a few minutes and a few tries, and only for the request that it was made for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import exports
from domain.errors import NotNowError
from domain.exports import LASTS, MOST_TRIES, Export, ExportId
from domain.people import UserId
from domain.plans import PlanId

NOW = datetime(2027, 1, 18, 15, 0, tzinfo=UTC)
ASKED = Export(ExportId("e1"), PlanId("p1"), UserId("UPRIYA"), "ada@desk", NOW)
codes = st.from_regex(r"[0-9]{8}", fullmatch=True)


@given(codes)
def test_the_right_code_works_once_however_it_is_spaced(code: str) -> None:
    used = exports.tried(exports.allowed(ASKED, code, NOW), f" {code[:4]} {code[4:]}", NOW + timedelta(minutes=5))

    assert used.used_at is not None
    with pytest.raises(NotNowError, match="export-used"):
        exports.tried(used, code, NOW + timedelta(minutes=6))


@given(codes, st.lists(codes, min_size=MOST_TRIES, max_size=MOST_TRIES))
def test_after_some_wrong_ones_even_the_right_one_does_not_help(code: str, wrong: list[str]) -> None:
    export = exports.allowed(ASKED, code, NOW)
    for each in wrong:
        if each != code:
            export = exports.tried(export, each, NOW)
    export = replace(export, tries=MOST_TRIES)

    with pytest.raises(NotNowError, match="export-tried"):
        exports.tried(export, code, NOW)


def test_before_hr_allows_it_no_code_is_right_not_even_none() -> None:
    assert [exports.tried(ASKED, each, NOW).used_at for each in ("", "0", "00000000")] == [None, None, None]


def test_a_code_is_shown_once_and_only_while_there_is_time() -> None:
    shown = exports.allowed(ASKED, "12345678", NOW)

    with pytest.raises(NotNowError, match="export-shown"):
        exports.allowed(shown, "87654321", NOW)
    late = NOW + LASTS + timedelta(seconds=1)
    with pytest.raises(NotNowError, match="export-late"):
        exports.allowed(ASKED, "12345678", late)
    with pytest.raises(NotNowError, match="export-late"):
        exports.tried(shown, "12345678", late)


def test_the_code_of_one_request_is_wrong_for_another_and_is_not_kept() -> None:
    shown = exports.allowed(ASKED, "12345678", NOW)
    other = replace(shown, id=ExportId("e2"))

    assert exports.tried(other, "12345678", NOW).used_at is None
    assert b"12345678" not in shown.code
