"""Events: what happens in the workspace that the app has subscribed to."""

from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.delivery import payloads
from sandbox.jsons import Json
from sandbox.settings import BOT_USER_ID, TEAM_ID
from sandbox.workspaces import Conversation, Message, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


def send(engine: "Engine", name: str, inner: Json) -> None:
    """Send an event if the app is subscribed to `name` (`message.im`, `app_home_opened` …)."""
    if engine.manifest.listens_to(name) and engine.workspace.installed:
        engine.courier.event(payloads.event(engine, inner), f"event {name}")


def message_posted(engine: "Engine", where: Conversation, message: Message) -> None:
    """A person wrote something where the bot can read it."""
    if BOT_USER_ID not in where.members:
        return
    kind = "im" if where.kind == "dm" else "group" if where.private else "channel"
    where.known_to_bot = True
    inner = {**message.body, "channel": where.id, "channel_type": kind, "event_ts": message.ts}
    send(engine, "message.im" if kind == "im" else f"message.{kind}s", inner)
    if kind != "im" and f"<@{BOT_USER_ID}" in str(message.body["text"]):
        send(engine, "app_mention", {**inner, "type": "app_mention"})


def home_opened(engine: "Engine", person: Person, tab: str) -> None:
    """Someone looks at the app (docs.slack.dev/reference/events/app_home_opened)."""
    dm = engine.workspace.dm_with(person.id)
    dm.known_to_bot = True
    inner: Json = {
        "type": "app_home_opened",
        "user": person.id,
        "channel": dm.id,
        "event_ts": payloads.action_ts(),
        "tab": tab,
    }
    view = engine.workspace.homes.get(person.id)
    if tab == "home" and view:
        inner["view"] = shapes.view(view)
    send(engine, "app_home_opened", inner)


def user_changed(engine: "Engine", person: Person) -> None:
    """An account is different now: language, zone, active or not."""
    at = engine.clock.now()
    person.updated = int(at.timestamp())
    email = engine.manifest.has_scope("users:read.email")
    body = shapes.user(person, at, email=email, locale=engine.offers("locale"))
    inner = {"type": "user_change", "user": body, "cache_ts": person.updated, "event_ts": payloads.action_ts()}
    send(engine, "user_change", inner)


def membership(engine: "Engine", where: Conversation, person: Person, *, joined: bool) -> None:
    """Someone came into a channel, or left it. The bot hears of it while it is there itself."""
    if BOT_USER_ID not in where.members and person.id != BOT_USER_ID:
        return
    name = "member_joined_channel" if joined else "member_left_channel"
    inner = {
        "type": name,
        "user": person.id,
        "channel": where.id,
        "channel_type": "G" if where.private else "C",
        "team": TEAM_ID,
        "event_ts": payloads.action_ts(),
    }
    send(engine, name, inner)


def reaction(engine: "Engine", person: Person, where: Conversation, message: Message, name: str) -> None:
    """Someone reacted to a message."""
    if BOT_USER_ID not in where.members:
        return
    item = {"type": "message", "channel": where.id, "ts": message.ts}
    inner = {
        "type": "reaction_added",
        "user": person.id,
        "reaction": name,
        "item": item,
        "item_user": message.body["user"],
        "event_ts": payloads.action_ts(),
    }
    send(engine, "reaction_added", inner)


def uninstalled(engine: "Engine") -> None:
    """The app was removed: its token is dead from now on."""
    send(engine, "tokens_revoked", {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [BOT_USER_ID]}})
    send(engine, "app_uninstalled", {"type": "app_uninstalled"})
    engine.workspace.installed = False
