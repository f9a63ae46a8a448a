"""Writing messages, reacting, reading, and looking at the app's tabs."""

from typing import TYPE_CHECKING

from sandbox.api.reactions import react as add_reaction
from sandbox.client.mentions import linked
from sandbox.client.places import conversation_of, message_of
from sandbox.client.refusals import RefusedError
from sandbox.delivery import events
from sandbox.jsons import Json
from sandbox.messages import post_as_person
from sandbox.workspaces import Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


async def message(engine: "Engine", person: Person, act: Json) -> Json:
    """Write a message."""
    where = conversation_of(engine, person, act)
    manifest = engine.manifest
    if where.kind == "dm" and (not manifest.messages_tab or manifest.messages_read_only):
        raise RefusedError("Sending messages to this app has been turned off.")
    text = linked(engine, str(act.get("text", "")), command=False)
    if not text.strip():
        raise RefusedError("There is nothing to send.")
    thread = str(act["thread_ts"]) if act.get("thread_ts") else None
    posted = post_as_person(where, person, text, engine.clock.ts(), thread)
    engine.changed()
    events.message_posted(engine, where, posted)
    return {}


async def react(engine: "Engine", person: Person, act: Json) -> Json:
    """React to a message with an emoji."""
    where, found = message_of(engine, person, act)
    name = str(act.get("name", "")).strip(":")
    if add_reaction(found, name, person.id):
        engine.changed()
        events.reaction(engine, person, where, found, name)
    return {}


async def read(engine: "Engine", person: Person, act: Json) -> Json:
    """Look at a conversation: nothing in it is unread any more."""
    where = conversation_of(engine, person, act)
    if where.messages:
        where.last_read[person.id] = where.messages[-1].ts
    for one in engine.workspace.notifications.get(person.id, []):
        one["read"] = one["read"] or one["conversation"] == where.id
    engine.changed()
    return {}


async def open_home(engine: "Engine", person: Person, _act: Json) -> Json:
    """Look at the app's Home tab."""
    if not engine.manifest.home_tab:
        raise RefusedError("This app has no Home tab.")
    events.home_opened(engine, person, "home")
    return {}


async def open_messages(engine: "Engine", person: Person, _act: Json) -> Json:
    """Look at the app's Messages tab."""
    if not engine.manifest.messages_tab:
        raise RefusedError("This app has no Messages tab.")
    events.home_opened(engine, person, "messages")
    return {}
