"""What stands in the inputs: the state that Slack keeps for every stateful element of a surface."""

import secrets
from collections.abc import Iterator

from sandbox.blockkit.objects import all_options
from sandbox.jsons import Json, as_dict, as_list

State = dict[str, dict[str, Json]]

# The field of view.state.values for each element, and the field of its initial value
# (docs.slack.dev/reference/interaction-payloads/view-interactions-payload, "state").
VALUE_FIELDS = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "file_input": ("files", "initial_files"),
}


def elements_of(block: Json) -> list[Json]:
    """The elements of a block that a person can use, in order."""
    match block.get("type"):
        case "section":
            return [block["accessory"]] if isinstance(block.get("accessory"), dict) else []
        case "actions" | "context_actions":
            return [one for one in as_list(block.get("elements")) if isinstance(one, dict)]
        case "input":
            return [block["element"]] if isinstance(block.get("element"), dict) else []
        case _:
            return []


def each_element(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every (block, element) of a surface, in order."""
    for block in blocks:
        for element in elements_of(block):
            yield block, element


def find_element(blocks: list[Json], block_id: str, action_id: str) -> tuple[Json, Json] | None:
    """The block and element with these ids."""
    for block, element in each_element(blocks):
        if block.get("block_id") == block_id and element.get("action_id") == action_id:
            return block, element
    return None


def stored(blocks: object) -> list[Json]:
    """The blocks as Slack stores them: ids made up where missing, defaults of text objects filled in."""
    kept = [_with_defaults(one) for one in as_list(blocks) if isinstance(one, dict)]
    for block in kept:
        block.setdefault("block_id", secrets.token_urlsafe(4)[:5])
        for element in elements_of(block):
            if element.get("type") != "image":
                element.setdefault("action_id", secrets.token_urlsafe(4)[:5])
    return kept


def _with_defaults(value: Json) -> Json:
    copy = {name: _defaults_inside(inner) for name, inner in value.items()}
    if copy.get("type") == "plain_text":
        copy.setdefault("emoji", True)
    if copy.get("type") == "mrkdwn":
        copy.setdefault("verbatim", False)
    return copy


def _defaults_inside(value: object) -> object:
    if isinstance(value, dict):
        return _with_defaults(value)
    if isinstance(value, list):
        return [_defaults_inside(one) for one in value]
    return value


def initial_state(blocks: list[Json]) -> State:
    """What stands in the inputs of a surface that was just opened."""
    state: State = {}
    for block, element in each_element(blocks):
        kind = str(element.get("type"))
        if kind in VALUE_FIELDS:
            field, initial = VALUE_FIELDS[kind]
            value = element.get(initial)
            entry: Json = {"type": kind, field: [] if value is None and _is_many(field) else value}
            state.setdefault(str(block["block_id"]), {})[str(element["action_id"])] = entry
    return state


def _is_many(field: str) -> bool:
    return field in {"selected_options", "selected_users", "selected_conversations", "selected_channels", "files"}


def kept_state(blocks: list[Json], before: State) -> State:
    """The state after an update: an input that keeps its block_id and action_id keeps what was typed.

    Source: docs.slack.dev/reference/methods/views.update: "to preserve user input, use the same
    block_id and action_id"; initial values of such inputs are ignored.
    """
    state = initial_state(blocks)
    for block, element in each_element(blocks):
        block_id, action_id = str(block.get("block_id")), str(element.get("action_id"))
        old = before.get(block_id, {}).get(action_id)
        if old and old.get("type") == element.get("type") and _still_offered(element, old):
            state[block_id][action_id] = old
    return state


def _still_offered(element: Json, entry: Json) -> bool:
    if element.get("type") not in {"static_select", "multi_static_select", "radio_buttons", "checkboxes"}:
        return True
    chosen = [entry["selected_option"]] if entry.get("selected_option") else as_list(entry.get("selected_options"))
    offered = {as_dict(one).get("value") for one in all_options(element)}
    return all(as_dict(one).get("value") in offered for one in chosen)


def is_empty(entry: Json) -> bool:
    """Whether nothing has been typed or chosen."""
    field = VALUE_FIELDS[str(entry["type"])][0]
    return entry.get(field) in (None, "", [])


def entry_for(element: Json, value: object) -> Json:
    """The state entry of an element once a person has put `value` into it. Raises ValueError if they
    could not have done so (an option that is not offered, too many of them).
    """
    kind = str(element["type"])
    field = VALUE_FIELDS[kind][0]
    if field == "selected_option":
        return {"type": kind, field: None if value in (None, "") else _option(element, value)}
    if field == "selected_options":
        return {"type": kind, field: [_option(element, one) for one in _some(element, value)]}
    if _is_many(field):
        return {"type": kind, field: _some(element, value)}
    if field == "selected_date_time":
        return {"type": kind, field: None if value in (None, "") else int(str(value))}
    return {"type": kind, field: None if value in (None, "") else value}


def _some(element: Json, value: object) -> list[object]:
    values = value if isinstance(value, list) else [] if value in (None, "") else [value]
    most = element.get("max_selected_items")
    if isinstance(most, int) and len(values) > most:
        message = f"at most {most} can be chosen"
        raise ValueError(message)
    return values


def _option(element: Json, value: object) -> Json:
    if isinstance(value, dict):
        return value
    for one in all_options(element):
        if as_dict(one).get("value") == value:
            return as_dict(one)
    message = f"{value!r} is not among the options"
    raise ValueError(message)
