"""Block elements: what each may hold, and in which blocks it may stand."""

import re

from sandbox.blockkit import limits
from sandbox.blockkit.objects import (
    CONFIRM,
    DISPATCH,
    FILTER,
    IMAGE_ELEMENT,
    MAX_SELECTED,
    OPTION_GROUP,
    OVERFLOW_OPTION,
    PLAIN_OPTION,
    RICH_OPTION,
    TYPE,
    initial_among_options,
    plain_text,
    unique_values,
)
from sandbox.blockkit.schema import (
    Check,
    Report,
    anything,
    between,
    boolean,
    both,
    by_type,
    items,
    number,
    one_of,
    record,
    string,
)
from sandbox.jsons import as_dict

COMMON: dict[str, Check] = {"action_id": string(limits.ACTION_ID)}
FIELD: dict[str, Check] = {
    **COMMON,
    "placeholder": plain_text(limits.PLACEHOLDER),
    "focus_on_load": boolean,
    "confirm": CONFIRM,
}
TYPED: dict[str, Check] = {
    **COMMON,
    "placeholder": plain_text(limits.PLACEHOLDER),
    "focus_on_load": boolean,
    "dispatch_action_config": DISPATCH,
}
OPTIONS: dict[str, Check] = {
    "options": items(PLAIN_OPTION, limits.SELECT_OPTIONS),
    "option_groups": items(OPTION_GROUP, limits.OPTION_GROUPS),
}
NAMES = items(string(), None, 0)


def pattern(expression: str, form: str) -> Check:
    """Takes strings of a given form."""
    compiled = re.compile(expression)

    def check(value: object, pointer: str, report: Report) -> None:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            report.add(f"must be in the form {form}", pointer)

    return check


DATE = pattern(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", "YYYY-MM-DD")
TIME = pattern(r"([01]\d|2[0-3]):[0-5]\d", "HH:mm")


def options_or_groups(value: object, pointer: str, report: Report) -> None:
    """A static select has either options or option groups (slack_sdk StaticSelectElement validators)."""
    body = as_dict(value)
    if (body.get("options") is None) == (body.get("option_groups") is None):
        report.add("exactly one of options and option_groups must be given", pointer)


def lengths_in_order(value: object, pointer: str, report: Report) -> None:
    """`min_length` is not over `max_length`; the initial value fits between them."""
    body = as_dict(value)
    least, most, initial = body.get("min_length"), body.get("max_length"), body.get("initial_value")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        report.add("min_length must not be greater than max_length", pointer)
    longest = most if isinstance(most, int) else limits.INPUT_LENGTH.most
    if isinstance(initial, str) and len(initial) > longest:
        report.add(f"must be less than {longest + 1} characters", f"{pointer}/initial_value")


def element(*sets: dict[str, Check], required: dict[str, Check] | None = None) -> Check:
    """Takes an element with the given optional fields and required ones."""
    optional = {name: check for fields in sets for name, check in fields.items()}
    return record({**TYPE, **(required or {})}, optional)


STATIC = both(options_or_groups, unique_values, initial_among_options)
CHOICES = both(unique_values, initial_among_options)

BUTTON = element(
    COMMON,
    {
        "url": string(limits.BUTTON_URL),
        "value": string(limits.BUTTON_VALUE),
        "style": one_of("primary", "danger"),
        "confirm": CONFIRM,
        "accessibility_label": string(limits.ACCESSIBILITY_LABEL),
    },
    required={"text": plain_text(limits.BUTTON_TEXT)},
)
OPEN_CHOICE = {"response_url_enabled": boolean, "default_to_current_conversation": boolean, "filter": FILTER}

ELEMENTS: dict[str, Check] = {
    "button": BUTTON,
    "image": IMAGE_ELEMENT,
    "overflow": both(
        element(COMMON, {"confirm": CONFIRM}, required={"options": items(OVERFLOW_OPTION, limits.OVERFLOW_OPTIONS)}),
        unique_values,
    ),
    "static_select": both(element(FIELD, OPTIONS, {"initial_option": PLAIN_OPTION}), STATIC),
    "multi_static_select": both(
        element(FIELD, OPTIONS, {"initial_options": items(PLAIN_OPTION), "max_selected_items": MAX_SELECTED}),
        STATIC,
    ),
    "external_select": element(FIELD, {"initial_option": PLAIN_OPTION, "min_query_length": number}),
    "multi_external_select": element(
        FIELD,
        {"initial_options": items(PLAIN_OPTION), "min_query_length": number, "max_selected_items": MAX_SELECTED},
    ),
    "users_select": element(FIELD, {"initial_user": string()}),
    "multi_users_select": element(FIELD, {"initial_users": NAMES, "max_selected_items": MAX_SELECTED}),
    "conversations_select": element(FIELD, OPEN_CHOICE, {"initial_conversation": string()}),
    "multi_conversations_select": element(
        FIELD,
        {"initial_conversations": NAMES, "max_selected_items": MAX_SELECTED},
        {"default_to_current_conversation": boolean, "filter": FILTER},
    ),
    "channels_select": element(FIELD, {"initial_channel": string(), "response_url_enabled": boolean}),
    "multi_channels_select": element(FIELD, {"initial_channels": NAMES, "max_selected_items": MAX_SELECTED}),
    "datepicker": element(FIELD, {"initial_date": DATE}),
    "timepicker": element(FIELD, {"initial_time": TIME, "timezone": string()}),
    "datetimepicker": element(COMMON, {"initial_date_time": number, "focus_on_load": boolean, "confirm": CONFIRM}),
    "checkboxes": both(
        element(
            COMMON,
            {"initial_options": items(RICH_OPTION), "confirm": CONFIRM, "focus_on_load": boolean},
            required={"options": items(RICH_OPTION, limits.CHOICE_OPTIONS)},
        ),
        CHOICES,
    ),
    "radio_buttons": both(
        element(
            COMMON,
            {"initial_option": RICH_OPTION, "confirm": CONFIRM, "focus_on_load": boolean},
            required={"options": items(RICH_OPTION, limits.CHOICE_OPTIONS)},
        ),
        CHOICES,
    ),
    "plain_text_input": both(
        element(
            TYPED,
            {
                "initial_value": string(None, 0),
                "multiline": boolean,
                "min_length": between(0, limits.INPUT_LENGTH.most),
                "max_length": between(1, limits.INPUT_LENGTH.most),
            },
        ),
        lengths_in_order,
    ),
    "number_input": element(
        TYPED,
        {"initial_value": string(), "min_value": string(), "max_value": string()},
        required={"is_decimal_allowed": boolean},
    ),
    "email_text_input": element(TYPED, {"initial_value": string()}),
    "url_text_input": element(TYPED, {"initial_value": string()}),
    "rich_text_input": element(TYPED, {"initial_value": anything}),
    "file_input": element(COMMON, {"filetypes": items(string()), "max_files": between(1, limits.INPUT_FILES.most)}),
    "feedback_buttons": element(COMMON, required={"positive_button": anything, "negative_button": anything}),
    "icon_button": element(
        COMMON,
        {"value": string(limits.BUTTON_VALUE), "confirm": CONFIRM, "visible_to_user_ids": NAMES},
        {"accessibility_label": string(limits.ACCESSIBILITY_LABEL)},
        required={"icon": one_of("trash"), "text": plain_text()},
    ),
}

_SELECTS = frozenset(name for name in ELEMENTS if name.endswith("_select") and not name.startswith("multi_"))
_MULTI = frozenset(name for name in ELEMENTS if name.startswith("multi_"))
_CHOICE = frozenset({"checkboxes", "radio_buttons", "datepicker", "timepicker"})
_TYPED = frozenset({"plain_text_input", "number_input", "email_text_input", "url_text_input"})

# @slack/types packages/types/src/block-kit/blocks.ts: ActionsBlockElement, SectionBlockAccessory,
# InputBlockElement, ContextBlockElement, ContextActionsBlockElement
IN_ACTIONS = _SELECTS | _MULTI | _CHOICE | {"button", "overflow", "datetimepicker", "rich_text_input"}
IN_SECTION = _SELECTS | _MULTI | _CHOICE | {"button", "overflow", "image"}
IN_INPUT = _SELECTS | _MULTI | _CHOICE | _TYPED | {"datetimepicker", "rich_text_input", "file_input"}
IN_CONTEXT_ACTIONS = frozenset({"feedback_buttons", "icon_button"})

# docs.slack.dev/reference/block-kit/block-elements, column "Surfaces": only in modals
MODAL_ONLY = frozenset({"file_input", "number_input", "email_text_input", "url_text_input"})


def among(allowed: frozenset[str], place: str) -> Check:
    """Takes an element that may stand in `place`, on this surface, with an action_id of its own."""
    table = by_type({name: ELEMENTS[name] for name in allowed}, f"element of {place}")

    def check(value: object, pointer: str, report: Report) -> None:
        table(value, pointer, report)
        body = as_dict(value)
        if body.get("type") in MODAL_ONLY and report.surface != "modal":
            report.add(f"{body['type']} is only allowed in modals", pointer)
        if body.get("focus_on_load"):
            report.focused += 1
        _note_action_id(body.get("action_id"), pointer, report)

    return check


def _note_action_id(action_id: object, pointer: str, report: Report) -> None:
    if isinstance(action_id, str):
        if action_id in report.action_ids:
            report.add(f"action_id is used twice in its block: {action_id}", pointer)
        report.action_ids.add(action_id)
