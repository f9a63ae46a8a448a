"""Composition objects: texts, options, option groups, confirmation dialogs, dispatch settings."""

from sandbox.blockkit import limits
from sandbox.blockkit.limits import Limit
from sandbox.blockkit.schema import Check, Report, anything, between, boolean, both, items, one_of, record, string
from sandbox.jsons import as_dict, as_list

TYPE = {"type": anything}


def plain_text(limit: Limit | None = None) -> Check:
    """Takes a plain_text object."""
    return record({"type": one_of("plain_text"), "text": string(limit)}, {"emoji": boolean})


def any_text(limit: Limit | None = None) -> Check:
    """Takes a plain_text or a mrkdwn object; `verbatim` belongs to mrkdwn, `emoji` to plain_text."""
    fields = {"type": one_of("plain_text", "mrkdwn"), "text": string(limit)}
    shape = record(fields, {"emoji": boolean, "verbatim": boolean})

    def check(value: object, pointer: str, report: Report) -> None:
        shape(value, pointer, report)
        text = as_dict(value)
        stray = "emoji" if text.get("type") == "mrkdwn" else "verbatim"
        if stray in text:
            report.add(f"invalid additional property: {stray}", pointer)

    return check


def option(text: Check, extra: dict[str, Check] | None = None) -> Check:
    """Takes an option object whose label passes `text`."""
    description = any_text(limits.OPTION_DESCRIPTION)
    return record(
        {"text": text, "value": string(limits.OPTION_VALUE)},
        {"description": description, **(extra or {})},
    )


PLAIN_OPTION = option(plain_text(limits.OPTION_TEXT))
RICH_OPTION = option(any_text(limits.OPTION_TEXT))
OVERFLOW_OPTION = option(plain_text(limits.OPTION_TEXT), {"url": string(limits.BUTTON_URL)})
OPTION_GROUP = record(
    {"label": plain_text(limits.OPTION_GROUP_LABEL), "options": items(PLAIN_OPTION, limits.SELECT_OPTIONS)},
)
CONFIRM = record(
    {
        "title": plain_text(limits.CONFIRM_TITLE),
        "text": any_text(limits.CONFIRM_TEXT),
        "confirm": plain_text(limits.CONFIRM_BUTTON),
        "deny": plain_text(limits.CONFIRM_BUTTON),
    },
    {"style": one_of("primary", "danger")},
)
DISPATCH = record({}, {"trigger_actions_on": items(one_of("on_enter_pressed", "on_character_entered"))})
FILTER = record(
    {},
    {
        "include": items(one_of("im", "mpim", "private", "public")),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
SLACK_FILE = record({}, {"id": string(), "url": string()})
IMAGE_FIELDS: dict[str, Check] = {"image_url": string(limits.IMAGE_URL), "slack_file": SLACK_FILE}


def image_source(value: object, pointer: str, report: Report) -> None:
    """An image names exactly one of `image_url` and `slack_file` (DOCS/blocks/image-block)."""
    image = as_dict(value)
    if (image.get("image_url") is None) == (image.get("slack_file") is None):
        report.add("exactly one of image_url and slack_file must be given", pointer)


IMAGE_ELEMENT = both(
    record({**TYPE, "alt_text": string(limits.ALT_TEXT)}, IMAGE_FIELDS),
    image_source,
)


def unique_values(value: object, pointer: str, report: Report) -> None:
    """Values of one element's options differ (DOCS/composition-objects/option-object: `value` is
    "a unique string value that will be passed to your app").
    """
    seen: set[str] = set()
    for index, one in enumerate(all_options(value)):
        key = str(as_dict(one).get("value"))
        if key in seen:
            report.add(f"option value is used twice: {key}", f"{pointer}/options/{index}/value")
        seen.add(key)


def all_options(element: object) -> list[object]:
    """The options of an element, those in groups included."""
    body = as_dict(element)
    found: list[object] = list(as_list(body.get("options")))
    for group in as_list(body.get("option_groups")):
        found.extend(as_list(as_dict(group).get("options")))
    return found


def initial_among_options(value: object, pointer: str, report: Report) -> None:
    """Initial options are exactly options that the element offers (DOCS/block-elements: "matches
    exactly one of the options").
    """
    body = as_dict(value)
    offered = all_options(body)
    single = [body["initial_option"]] if body.get("initial_option") is not None else []
    for one in [*single, *as_list(body.get("initial_options"))]:
        if not any(_same_option(one, other) for other in offered):
            report.add("initial option does not match any of the options", pointer)


def _same_option(one: object, other: object) -> bool:
    mine, theirs = as_dict(one), as_dict(other)
    texts = as_dict(mine.get("text")).get("text"), as_dict(theirs.get("text")).get("text")
    return mine.get("value") == theirs.get("value") and texts[0] == texts[1]


MAX_SELECTED = between(1, 1_000_000)
