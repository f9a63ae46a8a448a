"""reactions.*: the emoji under a message."""

from typing import TYPE_CHECKING

from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.chat import shown
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.jsons import Json
from sandbox.settings import BOT_USER_ID
from sandbox.workspaces import Conversation, Message

if TYPE_CHECKING:
    from sandbox.engine import Engine


def add(engine: "Engine", args: Arguments) -> Json:
    """The bot reacts to a message."""
    _where, message = _message(engine, args)
    if not react(message, args.required("name"), BOT_USER_ID):
        raise ApiError("already_reacted")
    engine.changed()
    return {}


def remove(engine: "Engine", args: Arguments) -> Json:
    """The bot takes a reaction back."""
    _where, message = _message(engine, args)
    name = args.required("name")
    found = next((one for one in message.body.get("reactions") or [] if one["name"] == name), None)
    if found is None or BOT_USER_ID not in found["users"]:
        raise ApiError("no_reaction")
    found["users"].remove(BOT_USER_ID)
    found["count"] = len(found["users"])
    message.body["reactions"] = [one for one in message.body["reactions"] if one["users"]]
    engine.changed()
    return {}


def get(engine: "Engine", args: Arguments) -> Json:
    """A message with its reactions."""
    where, message = _message(engine, args)
    return {"type": "message", "channel": where.id, "message": shown(message)}


def react(message: Message, name: str, person: str) -> bool:
    """Add a reaction; False if this person has already given it."""
    reactions = message.body.setdefault("reactions", [])
    found = next((one for one in reactions if one["name"] == name), None)
    if found is None:
        found = {"name": name, "users": [], "count": 0}
        reactions.append(found)
    if person in found["users"]:
        return False
    found["users"].append(person)
    found["count"] = len(found["users"])
    return True


def _message(engine: "Engine", args: Arguments) -> tuple[Conversation, Message]:
    where = lookups.conversation(engine, args.required("channel"))
    message = where.message(args.required("timestamp"))
    if message is None:
        raise ApiError("message_not_found")
    return where, message


METHODS = (
    Method("reactions.add", add, ("reactions:write",)),
    Method("reactions.remove", remove, ("reactions:write",)),
    Method("reactions.get", get, ("reactions:read",)),
)
