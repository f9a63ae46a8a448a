"""Pressing buttons, choosing from menus, and filling inputs."""

from typing import TYPE_CHECKING

from sandbox.blockkit.inputs import VALUE_FIELDS, entry_for, initial_state
from sandbox.blockkit.objects import all_options
from sandbox.client.channels import check_offered
from sandbox.client.commands import missing
from sandbox.client.places import Surface, surface_of
from sandbox.client.refusals import RefusedError
from sandbox.delivery import payloads
from sandbox.jsons import Json, as_dict, as_list
from sandbox.workspaces import Person

if TYPE_CHECKING:
    from sandbox.engine import Engine

SUGGESTIONS = 100


async def press(engine: "Engine", person: Person, act: Json) -> Json:
    """Use an element that is not an input: a button, a menu, a date in an actions block."""
    surface = surface_of(engine, person, act)
    block, element = surface.element(act)
    if element["type"] in VALUE_FIELDS:
        check_offered(engine, person, element, act.get("value"))
        _put(surface, block, element, act.get("value"))
        engine.changed()
    wanted = block["type"] != "input" or block.get("dispatch_action")
    if wanted and act.get("dispatch", True):
        await _send(engine, person, surface, _action(surface, block, element, act.get("value")))
    return {}


async def fill(engine: "Engine", person: Person, act: Json) -> Json:
    """Put a value into an input; the bot hears of it only if the block asks for that.

    With `"dispatch": false` the person has typed but not pressed Enter: nothing is sent.
    """
    return await press(engine, person, act)


def _put(surface: Surface, block: Json, element: Json, value: object) -> None:
    block_id, action_id = str(block["block_id"]), str(element["action_id"])
    try:
        entry = entry_for(element, value)
    except ValueError as error:
        raise RefusedError(str(error)) from error
    if not surface.state:
        surface.state.update(initial_state(surface.blocks))
    surface.state.setdefault(block_id, {})[action_id] = entry
    if surface.view is not None:
        surface.view.errors.pop(block_id, None)


def _action(surface: Surface, block: Json, element: Json, value: object) -> Json:
    """The entry in `actions` (docs.slack.dev/reference/interaction-payloads/block_actions-payload)."""
    kind = str(element["type"])
    action = {
        "type": kind,
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": payloads.action_ts(),
    }
    if kind == "overflow":
        return {**action, "selected_option": _chosen(element, value)}
    if kind in VALUE_FIELDS:
        entry = surface.state[str(block["block_id"])][str(element["action_id"])]
        field = VALUE_FIELDS[kind][0]
        return {**action, field: entry.get(field), **_also(element, "placeholder", VALUE_FIELDS[kind][1])}
    return {**action, **_also(element, "text", "value", "style", "url")}


def _also(element: Json, *names: str) -> Json:
    return {name: element[name] for name in names if element.get(name) is not None}


def _chosen(element: Json, value: object) -> Json:
    for one in all_options(element):
        if as_dict(one).get("value") == value:
            return as_dict(one)
    raise RefusedError("There is no such choice in this menu.")


async def _send(engine: "Engine", person: Person, surface: Surface, action: Json) -> None:
    if surface.view is not None:
        body = payloads.in_view(engine, "block_actions", person, surface.view)
    elif surface.where is not None and surface.message is not None:
        surface.where.known_to_bot = True
        body = payloads.in_message(engine, "block_actions", person, surface.where, surface.message)
    if not engine.manifest.interactivity:
        engine.violate_strictly(
            "interactivity_off", str(action["action_id"]), "settings.interactivity.is_enabled is off"
        )
    payload = {**body, "actions": [action]}
    what = f"block_actions {action['action_id']}"
    ack = await engine.courier.interact("interactive", payload, what, answers=False)
    if not ack.ok:
        raise RefusedError(missing(engine, person, ack))


async def suggest(engine: "Engine", person: Person, act: Json) -> Json:
    """Type into an external select and get options from the bot."""
    surface = surface_of(engine, person, act)
    block, element = surface.element(act)
    if surface.view is not None:
        body = payloads.in_view(engine, "block_suggestion", person, surface.view)
    elif surface.where is not None and surface.message is not None:
        body = payloads.in_message(engine, "block_suggestion", person, surface.where, surface.message)
        body.pop("response_url")
    body.pop("trigger_id")
    asked = {"action_id": element["action_id"], "block_id": block["block_id"], "value": str(act.get("value") or "")}
    what = f"block_suggestion {element['action_id']}"
    ack = await engine.courier.interact("interactive", {**body, **asked}, what, answers=True)
    if not ack.ok:
        raise RefusedError(missing(engine, person, ack))
    answer = ack.payload or {}
    options = as_list(answer.get("options")) or all_options(answer)
    if len(options) > SUGGESTIONS:
        engine.violate("invalid_options", what, f"more than {SUGGESTIONS} options")
    return {"options": as_list(answer.get("options")), "option_groups": as_list(answer.get("option_groups"))}
