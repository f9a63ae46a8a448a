"""The payloads of commands, interactions and events, field for field as Slack sends them."""

import secrets
import time
from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.jsons import Json
from sandbox.settings import APP_ID, BOT_USER_ID, TEAM_ID
from sandbox.triggers import ResponseUrl
from sandbox.workspaces import Conversation, Message, Person, View

if TYPE_CHECKING:
    from sandbox.engine import Engine


def channel_name(where: Conversation) -> str:
    """What Slack calls a conversation in payloads."""
    return "directmessage" if where.kind == "dm" else "privategroup" if where.private else where.name


def response_url(engine: "Engine", kind: str, url: ResponseUrl) -> str:
    """A new response URL: `kind` is `commands` or `actions`."""
    return f"{engine.base_url}/response/{kind}/{TEAM_ID}/{engine.keys.new_url(url)}"


def command(engine: "Engine", person: Person, where: Conversation, name: str, text: str) -> Json:
    """The form of a slash command (docs.slack.dev/interactivity/implementing-slash-commands)."""
    url = ResponseUrl(person.id, where.id, time.monotonic())
    return {
        "token": engine.settings.verification_token,
        "team_id": TEAM_ID,
        "team_domain": engine.workspace.domain,
        "channel_id": where.id,
        "channel_name": channel_name(where),
        "user_id": person.id,
        "user_name": person.handle,
        "command": name,
        "text": text,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
        "response_url": response_url(engine, "commands", url),
        "trigger_id": engine.keys.new_trigger(person.id),
    }


def interaction(engine: "Engine", kind: str, person: Person) -> Json:
    """What every interaction has (docs.slack.dev/reference/interaction-payloads)."""
    return {
        "type": kind,
        "team": {"id": TEAM_ID, "domain": engine.workspace.domain},
        "user": {
            "id": person.id,
            "username": person.handle,
            "name": person.handle,
            "team_id": person.team_id,
        },
        "api_app_id": APP_ID,
        "token": engine.settings.verification_token,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def in_message(engine: "Engine", kind: str, person: Person, where: Conversation, message: Message) -> Json:
    """An interaction with a message. An ephemeral message itself is not in the payload."""
    url = ResponseUrl(person.id, where.id, time.monotonic(), message.ts, message.only_for is not None)
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": where.id,
        "is_ephemeral": message.only_for is not None,
    }
    if message.body.get("thread_ts"):
        container["thread_ts"] = message.body["thread_ts"]
    body = {
        **interaction(engine, kind, person),
        "container": container,
        "trigger_id": engine.keys.new_trigger(person.id),
        "channel": {"id": where.id, "name": channel_name(where)},
        "state": {"values": message.values.get(person.id, {})},
        "response_url": response_url(engine, "actions", url),
    }
    return body if message.only_for else {**body, "message": dict(message.body)}


def in_view(engine: "Engine", kind: str, person: Person, view: View) -> Json:
    """An interaction with a modal or a Home tab."""
    return {
        **interaction(engine, kind, person),
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": engine.keys.new_trigger(person.id, view.id),
        "view": shapes.view(view),
    }


def submission(engine: "Engine", person: Person, view: View) -> Json:
    """A view_submission (docs.slack.dev/reference/interaction-payloads/view-interactions-payload)."""
    body = in_view(engine, "view_submission", person, view)
    body.pop("container")
    return {**body, "response_urls": _response_urls(engine, person, view)}


def _response_urls(engine: "Engine", person: Person, view: View) -> list[Json]:
    urls = []
    for block in view.blocks:
        element = block.get("element") or {}
        if not element.get("response_url_enabled"):
            continue
        entry = view.values[str(block["block_id"])][str(element["action_id"])]
        chosen = entry.get("selected_conversation") or entry.get("selected_channel")
        if chosen:
            url = response_url(engine, "app", ResponseUrl(person.id, chosen, time.monotonic()))
            where = {"block_id": block["block_id"], "action_id": element["action_id"]}
            urls.append({**where, "channel_id": chosen, "response_url": url})
    return urls


def closed(engine: "Engine", person: Person, view: View, *, cleared: bool) -> Json:
    """A view_closed."""
    body = in_view(engine, "view_closed", person, view)
    body.pop("container")
    body.pop("trigger_id")
    return {**body, "is_cleared": cleared}


def global_shortcut(engine: "Engine", person: Person, callback_id: str) -> Json:
    """A global shortcut (docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload)."""
    return {
        **interaction(engine, "shortcut", person),
        "callback_id": callback_id,
        "action_ts": action_ts(),
        "trigger_id": engine.keys.new_trigger(person.id),
    }


def message_shortcut(engine: "Engine", person: Person, callback_id: str, where: Conversation, message: Message) -> Json:
    """A message shortcut."""
    body = in_message(engine, "message_action", person, where, message)
    body.pop("container")
    body.pop("state")
    return {**body, "callback_id": callback_id, "action_ts": action_ts(), "message_ts": message.ts}


def action_ts() -> str:
    """The moment of an action, in real time."""
    return f"{time.time():.6f}"


def event(engine: "Engine", inner: Json) -> Json:
    """The envelope of an event (docs.slack.dev/apis/events-api, "Callback field")."""
    bot = {
        "enterprise_id": None,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": engine.settings.verification_token,
        "team_id": TEAM_ID,
        "context_team_id": TEAM_ID,
        "context_enterprise_id": None,
        "api_app_id": APP_ID,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{secrets.token_hex(5).upper()}",
        "event_time": int(engine.clock.now().timestamp()),
        "authorizations": [bot],
        "is_ext_shared_channel": False,
        "event_context": secrets.token_urlsafe(24),
    }
