"""Finding what a call names: people, conversations, pages of a list."""

from typing import TYPE_CHECKING

from sandbox.api.arguments import Arguments
from sandbox.api.errors import ApiError
from sandbox.jsons import Json
from sandbox.settings import BOT_USER_ID
from sandbox.workspaces import Conversation, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


def person(engine: "Engine", person_id: str) -> Person:
    """A person. Raises ApiError (user_not_found)."""
    found = engine.workspace.people.get(person_id)
    if found is None:
        raise ApiError("user_not_found")
    return found


def conversation(engine: "Engine", channel: str) -> Conversation:
    """A conversation that the bot may know of. Raises ApiError (channel_not_found).

    A private channel that the bot is not in, and a DM that was never opened, do not exist for it.
    """
    found = engine.workspace.conversations.get(channel)
    hidden = found is None or (found.private and BOT_USER_ID not in found.members)
    if found is None or hidden or (found.kind == "dm" and not found.known_to_bot):
        raise ApiError("channel_not_found")
    return found


def writable(engine: "Engine", channel: str) -> Conversation:
    """A conversation that the bot may post to; a user id means the DM with that person.

    Raises ApiError: channel_not_found, not_in_channel, messages_tab_disabled, user_disabled,
    cannot_dm_bot (docs.slack.dev/reference/methods/chat.postMessage, "Errors").
    """
    if channel.startswith(("U", "W")):
        person(engine, channel)
        found = open_dm(engine, channel)
    else:
        found = conversation(engine, channel)
    if found.kind == "dm":
        _check_dm(engine, found)
    elif BOT_USER_ID not in found.members and "chat:write.public" not in engine.manifest.scopes:
        raise ApiError("not_in_channel", breach=f"the bot is not in #{found.name}")
    return found


def open_dm(engine: "Engine", person_id: str) -> Conversation:
    """The DM with a person, from now on known to the bot."""
    found = engine.workspace.dm_with(person_id)
    found.known_to_bot = True
    return found


def _check_dm(engine: "Engine", dm: Conversation) -> None:
    other = person(engine, dm.with_)
    if other.kind == "bot":
        raise ApiError("cannot_dm_bot", breach=f"{other.shown} is a bot")
    if other.kind == "deactivated":
        raise ApiError("user_disabled")
    if other.kind == "stranger":
        raise ApiError("channel_not_found", breach=f"{other.shown} is in another workspace")
    if not engine.manifest.messages_tab:
        raise ApiError("messages_tab_disabled", breach="features.app_home.messages_tab_enabled is off")


def page(args: Arguments, found: list[Json], name: str, most: int = 1000) -> Json:
    """One page of a list with its cursor (docs.slack.dev/apis/web-api/pagination)."""
    limit = min(args.number("limit", 100) or 100, most)
    cursor = args.text("cursor")
    start = int(cursor.removeprefix("page:")) if cursor.removeprefix("page:").isdigit() else 0
    if cursor and not cursor.startswith("page:"):
        raise ApiError("invalid_cursor", breach=cursor)
    end = start + limit
    following = f"page:{end}" if end < len(found) else ""
    return {name: found[start:end], "response_metadata": {"next_cursor": following}}
