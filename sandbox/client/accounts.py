"""Changing one's own profile, and what an administrator does to accounts, channels and the app."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sandbox.client.refusals import RefusedError
from sandbox.delivery import events
from sandbox.jsons import Json
from sandbox.workspaces import Conversation, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


async def profile(engine: "Engine", person: Person, act: Json) -> Json:
    """Choose another language or time zone."""
    if act.get("tz"):
        try:
            person.tz = ZoneInfo(str(act["tz"])).key
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise RefusedError("There is no such time zone.") from error
    if act.get("locale"):
        person.locale = str(act["locale"])
    events.user_changed(engine, person)
    engine.changed()
    return {}


async def admin(engine: "Engine", _person: Person, act: Json) -> Json:
    """Do something as an administrator, on `user`."""
    match act.get("do"):
        case "uninstall_app":
            events.uninstalled(engine)
        case "install_app":
            engine.workspace.installed = True
        case "deactivate" | "reactivate" as what:
            _set_active(engine, _target(engine, act), active=what == "reactivate")
        case "join" | "leave" as what:
            _move(engine, act, joined=what == "join")
        case other:
            raise RefusedError(f"An administrator cannot {other}.")
    engine.changed()
    return {}


def _target(engine: "Engine", act: Json) -> Person:
    found = engine.workspace.people.get(str(act.get("user")))
    if found is None:
        raise RefusedError("There is no such person.")
    return found


def _set_active(engine: "Engine", person: Person, *, active: bool) -> None:
    if active != person.is_active:
        person.kind, person.kind_before = (person.kind_before if active else "deactivated"), person.kind
    if not active:
        engine.workspace.modals.pop(person.id, None)
    events.user_changed(engine, person)


def _move(engine: "Engine", act: Json, *, joined: bool) -> None:
    person = _target(engine, act)
    where = engine.workspace.conversations.get(str(act.get("conversation")))
    if where is None or where.kind == "dm":
        raise RefusedError("There is no such channel.")
    move(engine, where, person, joined=joined)


def move(engine: "Engine", where: Conversation, person: Person, *, joined: bool) -> None:
    """Into a channel, or out of it; nothing happens to who is there already."""
    if joined == (person.id in where.members):
        return
    if joined:
        where.members.append(person.id)
        where.last_read[person.id] = where.messages[-1].ts if where.messages else "0"
    else:
        where.members.remove(person.id)
    events.membership(engine, where, person, joined=joined)
