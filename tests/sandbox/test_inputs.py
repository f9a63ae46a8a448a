"""What Slack itself checks before a submission, and what stands in state.values for each element."""

from typing import Any

import pytest

from sandbox.blockkit.checks import REQUIRED, submission_errors
from sandbox.blockkit.inputs import VALUE_FIELDS, entry_for, initial_state, stored
from tests.sandbox.bots import option, text

Json = dict[str, Any]


def one_input(element: Json, **more: object) -> list[Json]:
    return stored(
        [{"type": "input", "block_id": "b", "label": text("x"), "element": {"action_id": "a", **element}, **more}]
    )


def errors(element: Json, value: object, **more: object) -> dict[str, str]:
    blocks = one_input(element, **more)
    return submission_errors(blocks, {"b": {"a": entry_for(blocks[0]["element"], value)}})


PLAIN = {"type": "plain_text_input"}
NUMBER = {"type": "number_input", "is_decimal_allowed": False, "min_value": "1", "max_value": "10"}
CASES: list[tuple[str, Json, object, str]] = [
    ("nothing", PLAIN, None, REQUIRED),
    ("spaces", PLAIN, "   ", REQUIRED),
    ("too short", PLAIN | {"min_length": 5}, "four", "Enter at least 5 characters."),
    ("too long", PLAIN | {"max_length": 3}, "four", "Enter at most 3 characters."),
    ("longer than any input", PLAIN, "x" * 3001, "Enter at most 3000 characters."),
    ("no number", NUMBER, "many", "Enter a number."),
    ("not a number at all", NUMBER, "NaN", "Enter a number."),
    ("a fraction", NUMBER, "1.5", "Enter a whole number."),
    ("too little", NUMBER, "0", "Enter a number that is at least 1."),
    ("too much", NUMBER, "11", "Enter a number that is at most 10."),
    ("no address", {"type": "email_text_input"}, "mei", "Enter a valid email address."),
    ("no link", {"type": "url_text_input"}, "mei", "Enter a valid URL."),
    ("no choice", {"type": "checkboxes", "options": [option("One")]}, [], REQUIRED),
]


@pytest.mark.parametrize(("name", "element", "value", "error"), CASES, ids=[case[0] for case in CASES])
def test_slack_itself_refuses(name: str, element: Json, value: object, error: str) -> None:
    assert errors(element, value) == {"b": error}


def test_an_optional_input_may_stay_empty() -> None:
    assert errors(PLAIN | {"min_length": 5}, None, optional=True) == {}


@pytest.mark.parametrize("value", ["1", "10", "7"])
def test_a_number_within_its_bounds_passes(value: str) -> None:
    assert errors(NUMBER, value) == {}


INITIAL: dict[str, object] = {
    "initial_value": "x",
    "initial_option": option("One"),
    "initial_options": [option("One")],
    "initial_user": "U1",
    "initial_users": ["U1"],
    "initial_conversation": "C1",
    "initial_conversations": ["C1"],
    "initial_channel": "C1",
    "initial_channels": ["C1"],
    "initial_date": "2026-11-23",
    "initial_time": "09:30",
    "initial_date_time": 1_800_000_000,
    "initial_files": [],
}


@pytest.mark.parametrize("kind", sorted(VALUE_FIELDS))
def test_every_element_starts_with_its_initial_value(kind: str) -> None:
    field, initial = VALUE_FIELDS[kind]
    blocks = one_input({"type": kind, initial: INITIAL[initial]})

    entry = initial_state(blocks)["b"]["a"]

    assert entry["type"] == kind
    assert entry[field] == blocks[0]["element"][initial]


@pytest.mark.parametrize("kind", sorted(VALUE_FIELDS))
def test_an_element_without_one_starts_empty(kind: str) -> None:
    entry = initial_state(one_input({"type": kind}))["b"]["a"]

    assert entry[VALUE_FIELDS[kind][0]] in (None, [])


def test_only_offered_options_can_be_chosen() -> None:
    with pytest.raises(ValueError, match="not among the options"):
        entry_for({"type": "static_select", "options": [option("One")]}, "two")


def test_no_more_than_allowed_can_be_chosen() -> None:
    with pytest.raises(ValueError, match="at most 1"):
        entry_for({"type": "multi_users_select", "max_selected_items": 1}, ["U1", "U2"])


def test_ids_are_made_up_where_they_are_missing() -> None:
    blocks = stored([{"type": "actions", "elements": [{"type": "button", "text": text("x")}]}])

    assert blocks[0]["block_id"]
    assert blocks[0]["elements"][0]["action_id"]
