"""The snapshot: everything that one person sees, and nothing else."""

from typing import TYPE_CHECKING

from sandbox.api.conversations import thread_counts
from sandbox.client import channels
from sandbox.jsons import Json
from sandbox.settings import APP_ID, BOT_USER_ID
from sandbox.workspaces import Conversation, Message, Person, View

if TYPE_CHECKING:
    from sandbox.engine import Engine


def persona(person: Person) -> Json:
    """A person in the switch between personas."""
    return {
        "id": person.id,
        "name": person.name,
        "display_name": person.shown,
        "title": person.title,
        "role": person.role,
        "locale": person.locale,
        "tz": person.tz,
        "color": person.color,
        "kind": person.kind,
    }


def personas(engine: "Engine") -> Json:
    """The answer of GET /client/personas."""
    manifest = engine.manifest
    commands = [
        {name: one.get(name, "") for name in ("command", "description", "usage_hint")} for one in manifest.commands
    ]
    shortcuts = [{name: one.get(name, "") for name in ("callback_id", "name", "type")} for one in manifest.shortcuts]
    people = [one for one in engine.workspace.people.values() if one.id != BOT_USER_ID]
    return {
        "workspace": {"id": engine.workspace.id, "name": engine.workspace.name},
        "app": {
            "id": APP_ID,
            "name": manifest.bot_name,
            "bot_user_id": BOT_USER_ID,
            "commands": commands,
            "shortcuts": shortcuts,
        },
        "personas": [persona(one) for one in people],
    }


def snapshot(engine: "Engine", person: Person) -> Json:
    """The answer of GET /client/state."""
    space = engine.workspace
    home = space.homes.get(person.id)
    return {
        "version": engine.version,
        "now": engine.clock.now().isoformat(),
        "me": persona(person),
        "people": {one.id: _card(one) for one in space.people.values()},
        "conversations": [_conversation(engine, person, one) for one in space.conversations_of(person.id)],
        "channels": [channels.shown(one, person) for one in channels.known_to(engine, person)],
        "home": {"blocks": home.blocks, "view_id": home.id, "values": home.values} if home else None,
        "modals": [_modal(one) for one in space.stack_of(person.id)],
        "notifications": space.notifications.get(person.id, []),
        "toasts": space.toasts.get(person.id, []),
        "waiting": _waiting(engine),
    }


def _card(person: Person) -> Json:
    return {
        "name": person.name,
        "display_name": person.shown,
        "color": person.color,
        "kind": person.kind,
        "title": person.title,
    }


def _conversation(engine: "Engine", person: Person, one: Conversation) -> Json:
    seen = [message for message in one.messages if message.is_seen_by(person.id)]
    name = engine.manifest.bot_name if one.kind == "dm" else one.name
    return {
        "id": one.id,
        "name": name,
        "kind": one.kind,
        "unread": unread(person, one),
        "external": one.external,
        "topic": one.topic,
        "with": BOT_USER_ID if one.kind == "dm" else "",
        "messages": [_message(one, message) for message in seen],
    }


def _waiting(engine: "Engine") -> Json:
    """How many messages wait for each persona: the number alone."""
    counts: Json = {}
    for one in engine.workspace.conversations.values():
        for member in one.members:
            if engine.person(member).is_active:
                counts[member] = counts.get(member, 0) + unread(engine.person(member), one)
    return {member: count for member, count in counts.items() if count}


def unread(person: Person, one: Conversation) -> int:
    """How many messages of others came since this person last looked."""
    last = float(one.last_read.get(person.id) or 0)
    return sum(
        1
        for message in one.messages
        if message.only_for is None and float(message.ts) > last and message.body["user"] != person.id
    )


def _message(where: Conversation, message: Message) -> Json:
    body = message.body
    return {
        "ts": message.ts,
        "user": body["user"],
        "bot": body["user"] == BOT_USER_ID,
        "text": body["text"],
        "blocks": message.blocks,
        "files": [_file(one) for one in body.get("files") or [] if one.get("mode") != "tombstone"],
        "ephemeral": message.only_for is not None,
        "edited": "edited" in body,
        "thread_ts": body.get("thread_ts"),
        "reply_count": thread_counts(where, message).get("reply_count", 0),
        "reactions": [{"name": one["name"], "users": one["users"]} for one in body.get("reactions") or []],
        "values": next(iter(message.values.values()), {}),
    }


def _file(one: Json) -> Json:
    return {
        "id": one["id"],
        "name": one["name"],
        "title": one["title"],
        "alt_text": one.get("alt_txt", ""),
        "mimetype": one["mimetype"],
        "url": f"/client/files/{one['id']}",
    }


def _modal(view: View) -> Json:
    body = view.body
    return {
        "view_id": view.id,
        "callback_id": body["callback_id"],
        "type": "modal",
        "title": body["title"],
        "submit": body["submit"],
        "close": body["close"],
        "blocks": body["blocks"],
        "values": view.values,
        "errors": view.errors,
        "busy": view.busy,
        "banner": view.banner,
    }
