"""Every limit of Block Kit, each at its edge: what just fits is taken, one more is refused."""

from collections.abc import Callable
from typing import Any

import pytest

from sandbox.blockkit import blocks, limits, views
from sandbox.blockkit.limits import Limit
from tests.sandbox.bots import button, mrkdwn, option, text

Json = dict[str, Any]
Make = Callable[[int], Json]


def section(**more: object) -> Json:
    return {"type": "section", "text": mrkdwn("x"), **more}


def accessory(element: Json) -> Json:
    return section(accessory={"action_id": "a", **element})


def given(**more: object) -> Json:
    return {"type": "input", "label": text("x"), "element": {"type": "plain_text_input", "action_id": "a"}, **more}


def typed(**more: object) -> Json:
    return given(element={"type": "plain_text_input", "action_id": "a", **more})


def options(n: int) -> list[Json]:
    return [option(str(i)) for i in range(n)]


def select(**more: object) -> Json:
    return accessory({"type": "static_select", "placeholder": text("x"), "options": options(2), **more})


def confirm(**more: object) -> Json:
    words = {name: text("x") for name in ("title", "text", "confirm", "deny")}
    return accessory(button("x", "a", confirm={**words, **more}))


def icon(action_id: str) -> Json:
    return {"type": "icon_button", "action_id": action_id, "icon": "trash", "text": text("x")}


def image(**more: object) -> Json:
    return {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "x", **more}


def table(rows: int, columns: int) -> Json:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * columns] * rows}


def video(**more: object) -> Json:
    url = "https://example.com/v"
    return {"type": "video", "alt_text": "x", "title": text("x"), "video_url": url, "thumbnail_url": url, **more}


def labelled(words: str, value: str = "v", **more: object) -> Json:
    return {"text": text(words), "value": value, **more}


BLOCKS: list[tuple[str, Limit, Make]] = [
    ("block_id", limits.BLOCK_ID, lambda n: section(block_id="x" * n)),
    ("action_id", limits.ACTION_ID, lambda n: accessory(button("x", "y" * n))),
    ("section text", limits.SECTION_TEXT, lambda n: section(text=mrkdwn("x" * n))),
    ("section fields", limits.SECTION_FIELDS, lambda n: section(fields=[mrkdwn("x")] * n)),
    ("section field", limits.SECTION_FIELD, lambda n: section(fields=[mrkdwn("x" * n)])),
    ("header", limits.HEADER_TEXT, lambda n: {"type": "header", "text": text("x" * n)}),
    ("context elements", limits.CONTEXT_ELEMENTS, lambda n: {"type": "context", "elements": [mrkdwn("x")] * n}),
    ("context text", limits.CONTEXT_TEXT, lambda n: {"type": "context", "elements": [mrkdwn("x" * n)]}),
    (
        "actions elements",
        limits.ACTIONS_ELEMENTS,
        lambda n: {"type": "actions", "elements": [button("x", f"a{i}") for i in range(n)]},
    ),
    (
        "context actions",
        limits.CONTEXT_ACTIONS,
        lambda n: {"type": "context_actions", "elements": [icon(f"a{i}") for i in range(n)]},
    ),
    ("input label", limits.INPUT_LABEL, lambda n: given(label=text("x" * n))),
    ("input hint", limits.INPUT_HINT, lambda n: given(hint=text("x" * n))),
    ("markdown", limits.MARKDOWN_TEXT, lambda n: {"type": "markdown", "text": "x" * n}),
    ("table rows", limits.TABLE_ROWS, lambda n: table(n, 1)),
    ("table columns", limits.TABLE_COLUMNS, lambda n: table(1, n)),
    (
        "table text",
        limits.TABLE_TEXT,
        lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x" * n}]]},
    ),
    ("image url", limits.IMAGE_URL, lambda n: image(image_url="h" * n)),
    ("alt text", limits.ALT_TEXT, lambda n: image(alt_text="x" * n)),
    ("image title", limits.IMAGE_TITLE, lambda n: image(title=text("x" * n))),
    ("video title", limits.VIDEO_TITLE, lambda n: video(title=text("x" * n))),
    ("video author", limits.VIDEO_AUTHOR, lambda n: video(author_name="x" * n)),
    ("button text", limits.BUTTON_TEXT, lambda n: accessory(button("x" * n, "a"))),
    ("button value", limits.BUTTON_VALUE, lambda n: accessory(button("x", "a", value="x" * n))),
    ("button url", limits.BUTTON_URL, lambda n: accessory(button("x", "a", url="h" * n))),
    (
        "accessibility label",
        limits.ACCESSIBILITY_LABEL,
        lambda n: accessory(button("x", "a", accessibility_label="x" * n)),
    ),
    ("placeholder", limits.PLACEHOLDER, lambda n: select(placeholder=text("x" * n))),
    ("select options", limits.SELECT_OPTIONS, lambda n: select(options=options(n))),
    (
        "option groups",
        limits.OPTION_GROUPS,
        lambda n: select(
            options=None, option_groups=[{"label": text("x"), "options": [option(f"v{i}")]} for i in range(n)]
        ),
    ),
    (
        "group label",
        limits.OPTION_GROUP_LABEL,
        lambda n: select(options=None, option_groups=[{"label": text("x" * n), "options": options(1)}]),
    ),
    ("checkboxes", limits.CHOICE_OPTIONS, lambda n: accessory({"type": "checkboxes", "options": options(n)})),
    ("radio buttons", limits.CHOICE_OPTIONS, lambda n: accessory({"type": "radio_buttons", "options": options(n)})),
    ("overflow", limits.OVERFLOW_OPTIONS, lambda n: accessory({"type": "overflow", "options": options(n)})),
    ("option text", limits.OPTION_TEXT, lambda n: select(options=[labelled("x" * n)])),
    ("option value", limits.OPTION_VALUE, lambda n: select(options=[labelled("x", "v" * n)])),
    (
        "option description",
        limits.OPTION_DESCRIPTION,
        lambda n: select(options=[labelled("x", description=text("x" * n))]),
    ),
    ("confirm title", limits.CONFIRM_TITLE, lambda n: confirm(title=text("x" * n))),
    ("confirm text", limits.CONFIRM_TEXT, lambda n: confirm(text=mrkdwn("x" * n))),
    ("confirm button", limits.CONFIRM_BUTTON, lambda n: confirm(confirm=text("x" * n))),
    ("deny button", limits.CONFIRM_BUTTON, lambda n: confirm(deny=text("x" * n))),
    ("max_length", limits.INPUT_LENGTH, lambda n: typed(max_length=n)),
    ("min_length", limits.INPUT_LENGTH, lambda n: typed(min_length=n)),
    ("initial value", limits.INPUT_LENGTH, lambda n: typed(initial_value="x" * n)),
]


@pytest.mark.parametrize(("name", "limit", "make"), BLOCKS, ids=[case[0] for case in BLOCKS])
def test_a_block_may_go_up_to_its_limit_and_not_beyond(name: str, limit: Limit, make: Make) -> None:
    assert blocks.validate([make(limit.most)], "message") == [], limit.source
    assert blocks.validate([make(limit.most + 1)], "message") != [], limit.source


def modal(**more: object) -> Json:
    return {"type": "modal", "title": text("x"), "blocks": [], **more}


VIEWS: list[tuple[str, Limit, Make]] = [
    ("title", limits.VIEW_TITLE, lambda n: modal(title=text("x" * n))),
    ("submit", limits.VIEW_SUBMIT, lambda n: modal(submit=text("x" * n))),
    ("close", limits.VIEW_CLOSE, lambda n: modal(close=text("x" * n))),
    ("private_metadata", limits.PRIVATE_METADATA, lambda n: modal(private_metadata="x" * n)),
    ("callback_id", limits.CALLBACK_ID, lambda n: modal(callback_id="x" * n)),
    ("external_id", limits.EXTERNAL_ID, lambda n: modal(external_id="x" * n)),
    ("blocks", limits.BLOCKS_IN_VIEW, lambda n: modal(blocks=[{"type": "divider"}] * n)),
    (
        "files",
        limits.INPUT_FILES,
        lambda n: modal(submit=text("x"), blocks=[given(element={"type": "file_input", "max_files": n})]),
    ),
]


@pytest.mark.parametrize(("name", "limit", "make"), VIEWS, ids=[case[0] for case in VIEWS])
def test_a_view_may_go_up_to_its_limit_and_not_beyond(name: str, limit: Limit, make: Make) -> None:
    assert views.validate(make(limit.most), "modal") == [], limit.source
    assert views.validate(make(limit.most + 1), "modal") != [], limit.source


def test_a_message_holds_fifty_blocks() -> None:
    most = limits.BLOCKS_IN_MESSAGE.most

    assert blocks.validate([section()] * most, "message") == []
    assert blocks.validate([section()] * (most + 1), "message") == [
        "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"
    ]


def test_all_texts_of_a_messages_blocks_share_one_limit() -> None:
    most = limits.MESSAGE_BLOCK_TEXT.most
    full = [section(text=mrkdwn("x" * 3000))] * (most // 3000)
    rest = most - 3000 * len(full)

    assert not blocks.too_long([*full, section(text=mrkdwn("x" * rest))])
    assert blocks.too_long([*full, section(text=mrkdwn("x" * (rest + 1)))])


def test_all_markdown_blocks_share_one_limit() -> None:
    half = {"type": "markdown", "text": "x" * 6000}

    assert blocks.validate([half, half], "message") == []
    assert blocks.validate([half, half, half], "message") != []


def test_a_message_holds_one_table() -> None:
    assert "only_one_table_allowed" in blocks.validate([table(1, 1), table(1, 1)], "message")[0]


def test_a_view_weighs_at_most_250_kilobytes() -> None:
    heavy = [section(text=mrkdwn("好" * 3000), block_id=str(i)) for i in range(28)]

    assert views.validate(modal(blocks=heavy), "modal") == []
    assert views.too_large(modal(blocks=heavy))
    assert not views.too_large(modal(blocks=heavy[:27]))


def test_every_limit_names_its_source() -> None:
    found = [one for one in vars(limits).values() if isinstance(one, Limit)]

    assert len(found) > 40
    assert all(one.source for one in found)


def test_the_sdk_agrees_with_the_limits() -> None:
    from slack_sdk.models import blocks as models
    from slack_sdk.models import views as view_models

    agreed = {
        limits.SECTION_TEXT: models.SectionBlock.text_max_length,
        limits.SECTION_FIELDS: models.SectionBlock.fields_max_length,
        limits.HEADER_TEXT: models.HeaderBlock.text_max_length,
        limits.CONTEXT_ELEMENTS: models.ContextBlock.elements_max_length,
        limits.ACTIONS_ELEMENTS: models.ActionsBlock.elements_max_length,
        limits.INPUT_LABEL: models.InputBlock.label_max_length,
        limits.INPUT_HINT: models.InputBlock.hint_max_length,
        limits.MARKDOWN_TEXT: models.MarkdownBlock.text_max_length,
        limits.ALT_TEXT: models.ImageBlock.alt_text_max_length,
        limits.IMAGE_URL: models.ImageBlock.image_url_max_length,
        limits.BUTTON_TEXT: models.ButtonElement.text_max_length,
        limits.BUTTON_VALUE: models.ButtonElement.value_max_length,
        limits.SELECT_OPTIONS: models.StaticSelectElement.options_max_length,
        limits.OPTION_TEXT: models.Option.label_max_length,
        limits.OPTION_VALUE: models.Option.value_max_length,
        limits.OVERFLOW_OPTIONS: models.OverflowMenuElement.options_max_length,
        limits.CONFIRM_TITLE: models.ConfirmObject.title_max_length,
        limits.CONFIRM_TEXT: models.ConfirmObject.text_max_length,
        limits.VIEW_TITLE: view_models.View.title_max_length,
        limits.PRIVATE_METADATA: view_models.View.private_metadata_max_length,
        limits.BLOCKS_IN_VIEW: view_models.View.blocks_max_length,
    }

    assert {limit.source: limit.most for limit in agreed} == {limit.source: most for limit, most in agreed.items()}
