"""The form of blocks: required fields, what may stand where, ids, options, images."""

from typing import Any

import pytest

from sandbox.blockkit import blocks, views
from tests.sandbox.bots import button, form, mrkdwn, option, text

Json = dict[str, Any]
PLAIN = {"type": "plain_text_input", "action_id": "a"}
SELECT = {"type": "static_select", "action_id": "a", "options": [option("One"), option("Two")]}


def section(**more: object) -> Json:
    return {"type": "section", "text": mrkdwn("x"), **more}


def given(element: Json, **more: object) -> Json:
    return {"type": "input", "label": text("x"), "element": element, **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


REFUSED: list[tuple[str, list[Json], str]] = [
    ("no text", [{"type": "section"}], "text or fields"),
    ("an empty text", [section(text=mrkdwn(""))], "more than 0"),
    ("an unknown block", [{"type": "marquee"}], "unsupported type"),
    ("no type", [{"text": mrkdwn("x")}], "unsupported type"),
    ("an unknown field", [section(colour="red")], "invalid additional property: colour"),
    ("mrkdwn in a header", [{"type": "header", "text": mrkdwn("x")}], "valid enum value"),
    ("mrkdwn in a label", [{"type": "input", "label": mrkdwn("x"), "element": PLAIN}], "valid enum value"),
    ("emoji in mrkdwn", [section(text={"type": "mrkdwn", "text": "x", "emoji": True})], "emoji"),
    ("verbatim in plain text", [section(text={"type": "plain_text", "text": "x", "verbatim": True})], "verbatim"),
    ("an input without a label", [{"type": "input", "element": PLAIN}], "missing required field: label"),
    ("an input without an element", [{"type": "input", "label": text("x")}], "missing required field: element"),
    ("a button as an input", [given(button("x", "a"))], "unsupported type: button"),
    ("a text input among actions", [actions(PLAIN)], "unsupported type: plain_text_input"),
    ("a text input as accessory", [section(accessory=PLAIN)], "unsupported type: plain_text_input"),
    ("a button in a context", [{"type": "context", "elements": [button("x", "a")]}], "unsupported type: button"),
    (
        "an image among actions",
        [actions({"type": "image", "alt_text": "x", "image_url": "h"})],
        "unsupported type: image",
    ),
    ("actions without elements", [actions()], "no less than 1"),
    ("the same action_id twice", [actions(button("x", "a"), button("y", "a"))], "action_id is used twice"),
    ("the same block_id twice", [section(block_id="b"), section(block_id="b")], "already exists"),
    (
        "an image with two sources",
        [{"type": "image", "alt_text": "x", "image_url": "h", "slack_file": {"id": "F"}}],
        "exactly one",
    ),
    ("an image with no source", [{"type": "image", "alt_text": "x"}], "exactly one"),
    ("an image with no alt text", [{"type": "image", "image_url": "h"}], "alt_text"),
    (
        "a select without options",
        [section(accessory={"type": "static_select", "action_id": "a"})],
        "exactly one of options",
    ),
    ("two options with one value", [section(accessory={**SELECT, "options": [option("One"), option("one")]})], "twice"),
    (
        "an initial option that is not offered",
        [section(accessory={**SELECT, "initial_option": option("Three")})],
        "does not match",
    ),
    ("an option without a value", [section(accessory={**SELECT, "options": [{"text": text("x")}]})], "value"),
    (
        "mrkdwn in a select's option",
        [section(accessory={**SELECT, "options": [{"text": mrkdwn("x"), "value": "v"}]})],
        "enum",
    ),
    ("an unknown style", [actions(button("x", "a", style="huge"))], "valid enum value"),
    (
        "a confirmation without a deny button",
        [actions(button("x", "a", confirm={"title": text("x"), "text": text("x"), "confirm": text("x")}))],
        "deny",
    ),
    (
        "a date of another form",
        [section(accessory={"type": "datepicker", "action_id": "a", "initial_date": "23.11.2026"})],
        "YYYY-MM-DD",
    ),
    (
        "a thirteenth month",
        [section(accessory={"type": "datepicker", "action_id": "a", "initial_date": "2026-13-01"})],
        "YYYY-MM-DD",
    ),
    (
        "a time of another form",
        [section(accessory={"type": "timepicker", "action_id": "a", "initial_time": "9:00"})],
        "HH:mm",
    ),
    ("lengths the wrong way round", [given({**PLAIN, "min_length": 9, "max_length": 3})], "min_length"),
    ("a first value that is too long", [given({**PLAIN, "max_length": 3, "initial_value": "four"})], "less than 4"),
    (
        "a number input in a message",
        [given({"type": "number_input", "action_id": "a", "is_decimal_allowed": False})],
        "only allowed in modals",
    ),
    ("text where an array should be", "no blocks", "must be an array"),  # type: ignore[list-item]
]


@pytest.mark.parametrize(("name", "given_blocks", "problem"), REFUSED, ids=[case[0] for case in REFUSED])
def test_a_message_is_refused_for(name: str, given_blocks: list[Json], problem: str) -> None:
    problems = blocks.validate(given_blocks, "message")

    assert any(problem in one for one in problems), problems


def test_problems_point_to_their_place() -> None:
    problems = blocks.validate([section(), actions(button("x" * 76, "a"))], "message")

    assert problems == ["[ERROR] must be less than 76 characters [json-pointer:/blocks/1/elements/0/text/text]"]


@pytest.mark.parametrize("kind", ["markdown", "table"])
@pytest.mark.parametrize("surface", ["modal", "home"])
def test_some_blocks_stand_only_in_messages(kind: str, surface: str) -> None:
    block: Json = (
        {"type": "markdown", "text": "x"}
        if kind == "markdown"
        else {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}
    )

    assert blocks.validate([block], "message") == []
    assert "not allowed" in blocks.validate([block], surface)[0]


def test_everything_a_person_can_use_has_its_place() -> None:
    dates = {"type": "datepicker", "action_id": "d", "initial_date": "2026-11-23"}
    choices = {"type": "checkboxes", "action_id": "c", "options": [option("One")], "initial_options": [option("One")]}
    full = [
        section(accessory=SELECT),
        actions(button("x", "b", style="primary"), dates, {**choices, "action_id": "e"}),
        given(choices),
        given({"type": "users_select", "action_id": "u", "initial_user": "U1"}),
        given({"type": "multi_conversations_select", "action_id": "m", "filter": {"include": ["public"]}}),
        given({"type": "timepicker", "action_id": "t", "initial_time": "09:30", "timezone": "Asia/Shanghai"}),
        given({"type": "datetimepicker", "action_id": "dt", "initial_date_time": 1_800_000_000}),
        given({"type": "number_input", "action_id": "n", "is_decimal_allowed": True, "min_value": "1"}),
        given({"type": "email_text_input", "action_id": "em"}),
        given({"type": "rich_text_input", "action_id": "r"}),
        {"type": "context", "elements": [mrkdwn("x"), {"type": "image", "alt_text": "x", "image_url": "h"}]},
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}]},
        {"type": "divider"},
    ]

    assert blocks.validate(full, "modal") == []


def test_a_modal_with_inputs_needs_a_submit_button() -> None:
    view = form()
    del view["submit"]

    assert views.validate(view, "modal") == ["[ERROR] missing required field: submit [json-pointer:]"]


def test_a_home_tab_has_no_title() -> None:
    view = {"type": "home", "title": text("x"), "blocks": []}

    assert "additional property: title" in views.validate(view, "home")[0]


def test_only_one_element_takes_the_focus() -> None:
    eager = {**PLAIN, "focus_on_load": True}

    assert blocks.validate([given(eager)], "modal") == []
    assert "focus_on_load" in blocks.validate([given(eager), given(eager)], "modal")[0]
