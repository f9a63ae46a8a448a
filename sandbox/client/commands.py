"""Slash commands and shortcuts, as a person starts them."""

from typing import TYPE_CHECKING

from sandbox.api.errors import ApiError
from sandbox.client import builtins
from sandbox.client.mentions import linked
from sandbox.client.places import conversation_of, message_of
from sandbox.client.refusals import RefusedError
from sandbox.delivery import payloads
from sandbox.delivery.acks import Ack
from sandbox.delivery.responses import respond
from sandbox.jsons import Json, as_dict
from sandbox.messages import escape
from sandbox.workspaces import Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


async def command(engine: "Engine", person: Person, act: Json) -> Json:
    """Type a slash command in a conversation."""
    where = conversation_of(engine, person, act)
    name, _, rest = str(act.get("text", "")).strip().partition(" ")
    if name in builtins.BUILTINS:
        builtins.run(engine, person, where, name, rest)
        return {}
    entry = engine.manifest.command(name)
    if entry is None or person.kind == "stranger" or not engine.workspace.installed:
        if entry is None:
            engine.violate_strictly("unknown_command", name, "the manifest has no such slash command")
        raise RefusedError(f"{name} is not a valid command.")
    if where.kind == "dm":
        where.known_to_bot = True
    typed = rest.strip()
    text = linked(engine, typed, command=True) if entry.get("should_escape") else escape(typed)
    payload = payloads.command(engine, person, where, name, text)
    ack = await engine.courier.interact("slash_commands", payload, f"command {name}", answers=True)
    if not ack.ok:
        raise RefusedError(missing(engine, person, ack, f"{name} failed: "))
    if ack.payload:
        _answer(engine, payload, ack.payload, f"command {name}")
    return {}


def _answer(engine: "Engine", payload: Json, body: Json, what: str) -> None:
    """A message that came with the acknowledgement of a command."""
    key = str(payload["response_url"]).rpartition("/")[2]
    try:
        respond(engine, engine.keys.urls[key], body, f"{what} (ack)")
    except ApiError as error:
        engine.violate(error.code, f"{what} (ack)", error.breach or error.code)


def missing(engine: "Engine", person: Person, ack: Ack, prefix: str = "") -> str:
    """What Slack says when the app did not acknowledge; also shown as a toast."""
    app = engine.manifest.bot_name
    text = (
        f"{prefix}{app} did not respond in time." if ack.reason == "timeout" else f"{prefix}{app} could not be reached."
    )
    engine.toast(person.id, text)
    return text


async def shortcut(engine: "Engine", person: Person, act: Json) -> Json:
    """Choose a shortcut from the menu, or from a message's menu."""
    callback_id = str(act.get("callback_id"))
    entry = engine.manifest.shortcut(callback_id)
    if entry is None:
        engine.violate_strictly("unknown_shortcut", callback_id, "the manifest has no such shortcut")
        raise RefusedError("There is no such shortcut.")
    target = as_dict(act.get("message"))
    if entry.get("type") == "message":
        where, message = message_of(engine, person, target)
        payload = payloads.message_shortcut(engine, person, callback_id, where, message)
    else:
        payload = payloads.global_shortcut(engine, person, callback_id)
    ack = await engine.courier.interact("interactive", payload, f"shortcut {callback_id}", answers=False)
    if not ack.ok:
        raise RefusedError(missing(engine, person, ack))
    return {}
