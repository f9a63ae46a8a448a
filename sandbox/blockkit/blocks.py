"""Blocks: what each may hold, on which surfaces it may stand, and what holds for all of them together."""

from sandbox.blockkit import limits
from sandbox.blockkit.elements import IN_ACTIONS, IN_CONTEXT_ACTIONS, IN_INPUT, IN_SECTION, among
from sandbox.blockkit.limits import Limit
from sandbox.blockkit.objects import IMAGE_ELEMENT, IMAGE_FIELDS, TYPE, any_text, image_source, plain_text
from sandbox.blockkit.schema import Check, Report, anything, boolean, both, by_type, items, one_of, record, string
from sandbox.jsons import Json, as_dict, as_list

ID: dict[str, Check] = {"block_id": string(limits.BLOCK_ID)}


def block(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """Takes a block with the given fields besides `type` and `block_id`."""
    return record({**TYPE, **required}, {**ID, **(optional or {})})


def text_or_fields(value: object, pointer: str, report: Report) -> None:
    """A section has a text or fields (slack_sdk SectionBlock._validate_text_or_fields_populated)."""
    body = as_dict(value)
    if body.get("text") is None and not body.get("fields"):
        report.add("missing required field: text or fields", pointer)


def even_rows(value: object, pointer: str, report: Report) -> None:
    """All the cells of a table together stay under the limit of characters."""
    cells = [cell for row in as_list(as_dict(value).get("rows")) for cell in as_list(row)]
    if sum(len(text) for cell in cells for text in texts_of(cell)) > limits.TABLE_TEXT.most:
        report.add(f"must be less than {limits.TABLE_TEXT.most + 1} characters in all", pointer)


RICH = items(anything, None, 0)
RICH_TEXT_PARTS = by_type(
    {
        "rich_text_section": record({**TYPE, "elements": RICH}),
        "rich_text_list": record(
            {**TYPE, "style": one_of("bullet", "ordered"), "elements": RICH},
            {"indent": anything, "offset": anything, "border": anything},
        ),
        "rich_text_preformatted": record({**TYPE, "elements": RICH}, {"border": anything, "language": anything}),
        "rich_text_quote": record({**TYPE, "elements": RICH}, {"border": anything}),
    },
    "rich text",
)
RICH_TEXT = block({"elements": items(RICH_TEXT_PARTS)})
CELL = by_type(
    {
        "raw_text": record({**TYPE, "text": string()}),
        "raw_number": record({**TYPE, "value": anything}, {"text": string()}),
        "rich_text": RICH_TEXT,
    },
    "table cell",
)
COLUMN = record({}, {"align": one_of("left", "center", "right"), "is_wrapped": boolean})
CONTEXT_PART = by_type(
    {
        "image": IMAGE_ELEMENT,
        "plain_text": any_text(limits.CONTEXT_TEXT),
        "mrkdwn": any_text(limits.CONTEXT_TEXT),
    },
    "element of a context block",
)

BLOCKS: dict[str, Check] = {
    "section": both(
        block(
            {},
            {
                "text": any_text(limits.SECTION_TEXT),
                "fields": items(any_text(limits.SECTION_FIELD), limits.SECTION_FIELDS),
                "accessory": among(IN_SECTION, "a section"),
                "expand": boolean,
            },
        ),
        text_or_fields,
    ),
    "divider": block({}),
    "header": block({"text": plain_text(limits.HEADER_TEXT)}),
    "context": block({"elements": items(CONTEXT_PART, limits.CONTEXT_ELEMENTS)}),
    "context_actions": block({"elements": items(among(IN_CONTEXT_ACTIONS, "context actions"), limits.CONTEXT_ACTIONS)}),
    "actions": block({"elements": items(among(IN_ACTIONS, "an actions block"), limits.ACTIONS_ELEMENTS)}),
    "image": both(
        block(
            {"alt_text": string(limits.ALT_TEXT)},
            {**IMAGE_FIELDS, "title": plain_text(limits.IMAGE_TITLE)},
        ),
        image_source,
    ),
    "input": block(
        {"label": plain_text(limits.INPUT_LABEL), "element": among(IN_INPUT, "an input block")},
        {"hint": plain_text(limits.INPUT_HINT), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": RICH_TEXT,
    "markdown": block({"text": string(limits.MARKDOWN_TEXT)}),
    "table": both(
        block(
            {"rows": items(items(CELL, limits.TABLE_COLUMNS), limits.TABLE_ROWS)},
            {"column_settings": items(COLUMN, limits.TABLE_COLUMNS, 0)},
        ),
        even_rows,
    ),
    "video": block(
        {
            "alt_text": string(),
            "title": plain_text(limits.VIDEO_TITLE),
            "thumbnail_url": string(),
            "video_url": string(),
        },
        {
            "author_name": string(limits.VIDEO_AUTHOR),
            "description": plain_text(),
            "provider_icon_url": string(),
            "provider_name": string(),
            "title_url": string(),
        },
    ),
}

# docs.slack.dev/reference/block-kit/blocks, "Surfaces": these stand in messages alone
MESSAGE_ONLY = frozenset({"markdown", "table", "context_actions"})


def validate(blocks: object, surface: str) -> list[str]:
    """The problems of a list of blocks on a surface: `message`, `modal` or `home`."""
    report = Report(surface)
    limit = limits.BLOCKS_IN_MESSAGE if surface == "message" else limits.BLOCKS_IN_VIEW
    items(_one_block, limit, 0)(blocks, "/blocks", report)
    found = as_list(blocks)
    _unique_ids(found, report)
    _together(found, report)
    if report.focused > 1:
        report.add("only one element can have focus_on_load", "/blocks")
    return report.problems


def _one_block(value: object, pointer: str, report: Report) -> None:
    report.action_ids = set()
    kind = as_dict(value).get("type")
    if kind in MESSAGE_ONLY and report.surface != "message":
        report.add(f"{kind} is not allowed in {report.surface} views", pointer)
    by_type(BLOCKS, "block")(value, pointer, report)


def _unique_ids(blocks: list[Json], report: Report) -> None:
    seen: set[str] = set()
    for index, one in enumerate(blocks):
        block_id = as_dict(one).get("block_id")
        if isinstance(block_id, str) and block_id in seen:
            report.add(f"`block_id` {block_id} already exists", f"/blocks/{index}/block_id")
        seen.add(str(block_id) if block_id else "")


def _together(blocks: list[Json], report: Report) -> None:
    markdown = sum(len(str(as_dict(one).get("text"))) for one in blocks if as_dict(one).get("type") == "markdown")
    if markdown > limits.MARKDOWN_TEXT.most:
        report.add(f"must be less than {limits.MARKDOWN_TEXT.most + 1} characters in all markdown blocks", "/blocks")
    tables = sum(1 for one in blocks if as_dict(one).get("type") == "table")
    if tables > limits.TABLES_IN_MESSAGE.most:
        report.add("only_one_table_allowed", "/blocks")


def texts_of(value: object) -> list[str]:
    """Every text that blocks show, in order."""
    if isinstance(value, list):
        return [text for item in value for text in texts_of(item)]
    body = as_dict(value)
    own = [body["text"]] if isinstance(body.get("text"), str) else []
    inner = [texts_of(body[name]) for name in SHOWN if isinstance(body.get(name), dict | list)]
    return own + [text for texts in inner for text in texts]


SHOWN = ("text", "label", "fields", "elements", "accessory", "element", "rows", "title", "hint")


def too_long(blocks: list[Json], limit: Limit = limits.MESSAGE_BLOCK_TEXT) -> bool:
    """Whether Slack would answer msg_blocks_too_long."""
    return sum(len(text) for text in texts_of(blocks)) > limit.most
