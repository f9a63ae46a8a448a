"""What Slack would send when a modal is submitted as it stands: every field with the value that it shows."""

from collections.abc import Mapping
from typing import Any

_INITIAL = {
    "initial_value": "value",
    "initial_option": "selected_option",
    "initial_options": "selected_options",
    "initial_user": "selected_user",
    "initial_users": "selected_users",
    "initial_date": "selected_date",
    "initial_time": "selected_time",
    "initial_channel": "selected_channel",
    "initial_conversation": "selected_conversation",
}


def filled(view: Mapping[str, Any]) -> dict[str, Any]:
    """The view with the state that Slack would put beside it."""
    values: dict[str, Any] = {}
    for number, block in enumerate(view["blocks"]):
        if block["type"] == "input":
            element = block["element"]
            values[block.get("block_id", f"b{number}")] = {element["action_id"]: _state(element)}
    return {**view, "type": "modal", "state": {"values": values}}


def _state(element: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: element[initial] for initial, name in _INITIAL.items() if initial in element}
    return {"type": element["type"], **shown}


def retyped(form: Mapping[str, Any], number: int) -> dict[str, Any]:
    """A filled form in which one text is another each time, so that there is something to write."""
    values = form["state"]["values"]
    block, action = next(
        (block, action)
        for block, fields in values.items()
        for action, state in fields.items()
        if state["type"] == "plain_text_input"
    )
    typed = {**values[block], action: {"type": "plain_text_input", "value": f"Account executive, group {number}"}}
    return {**form, "state": {"values": {**values, block: typed}}}
