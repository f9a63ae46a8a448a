"""A small real Bolt app for the tests of the sandbox: a form, buttons, menus, a Home tab."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

from slack_bolt import App, BoltResponse
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.request import BoltRequest
from slack_sdk import WebClient

from sandbox import Sandbox

Json = dict[str, Any]


def text(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def mrkdwn(words: str) -> Json:
    return {"type": "mrkdwn", "text": words}


def option(words: str) -> Json:
    return {"text": text(words), "value": words.lower()}


def form(goal: str = "", *, block_id: str = "goal", extra: list[Json] | None = None) -> Json:
    element = {"type": "plain_text_input", "action_id": "text", **({"initial_value": goal} if goal else {})}
    return {
        "type": "modal",
        "callback_id": "form",
        "title": text("New goal"),
        "submit": text("Save"),
        "close": text("Cancel"),
        "private_metadata": "kept",
        "notify_on_close": True,
        "blocks": [
            {"type": "header", "text": text("Goal")},
            {
                "type": "input",
                "block_id": block_id,
                "label": text("Goal"),
                "hint": text("One sentence"),
                "element": element,
            },
            *(extra or []),
        ],
    }


def button(words: str, action_id: str, **more: object) -> Json:
    return {"type": "button", "action_id": action_id, "text": text(words), **more}


@dataclass
class Bot:
    """The app, and everything that its listeners were given."""

    app: App
    heard: list[Json] = field(default_factory=list)
    answer: Json = field(default_factory=dict)
    raw: Json | None = None
    view: Json = field(default_factory=form)
    hold: threading.Event = field(default_factory=threading.Event)

    def all(self, kind: str) -> list[Json]:
        return [body for body in self.heard if kind in (body.get("type"), body.get("command"), event_type(body))]

    def last(self, kind: str) -> Json:
        return self.all(kind)[-1]


def event_type(body: Json) -> object:
    event = body.get("event")
    return event["type"] if isinstance(event, dict) else None


def make_bot(sandbox: Sandbox) -> Bot:
    client = WebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
    bot = Bot(App(client=client, signing_secret=sandbox.signing_secret))
    bot.hold.set()

    @bot.app.middleware
    def listen(body: Json, next: Any) -> BoltResponse | None:  # noqa: A002 - Bolt finds it by this name
        bot.heard.append(body)
        if bot.raw is not None and body.get("type") == "view_submission":
            return BoltResponse(status=200, body=json.dumps(bot.raw), headers={"content-type": "application/json"})
        next()
        return None

    declare_commands(bot)
    declare_views(bot)
    declare_actions(bot)
    declare_events(bot)
    return bot


def declare_commands(bot: Bot) -> None:
    @bot.app.command("/pip")
    def command(ack: Any, body: Json, client: WebClient) -> None:
        bot.hold.wait()
        if body["text"] == "answer":
            ack(text="Only you can see this", blocks=[{"type": "section", "text": mrkdwn("Only *you* &amp; me")}])
            return
        ack()
        if body["text"].startswith("start"):
            client.views_open(trigger_id=body["trigger_id"], view=bot.view)

    bot.app.command("/plain")(lambda ack: ack())
    for name in ("later", "about"):
        bot.app.shortcut(name)(lambda ack: ack())


def declare_views(bot: Bot) -> None:
    @bot.app.view("form")
    def submit(ack: Any) -> None:
        bot.hold.wait()
        ack(**bot.answer)

    bot.app.view_closed("form")(lambda ack: ack())

    @bot.app.options("find")
    def find(ack: Any, payload: Json) -> None:
        ack(options=[option(f"{payload['value']} one"), option(f"{payload['value']} two")])


def declare_actions(bot: Bot) -> None:
    @bot.app.action("hello")
    def hello(ack: Any, respond: Any) -> None:
        ack()
        respond(text="Hello to you", replace_original=False)

    @bot.app.action("replace")
    def replace(ack: Any, respond: Any) -> None:
        ack()
        respond(text="Replaced", replace_original=True)

    @bot.app.action("push")
    def push(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_push(trigger_id=body["trigger_id"], view={**bot.view, "title": text("Deeper")})

    bot.app.action("note")(lambda ack: ack())


def declare_events(bot: Bot) -> None:
    @bot.app.event("app_home_opened")
    def home(event: Json, client: WebClient) -> None:
        if event["tab"] == "home":
            blocks = [
                {"type": "section", "text": mrkdwn(f"Welcome <@{event['user']}>")},
                {"type": "actions", "elements": [button("Wave", "note", value="wave")]},
            ]
            client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    @bot.app.event("message")
    def message(event: Json, client: WebClient) -> None:
        client.chat_postMessage(channel=event["channel"], text=f"You said: {event['text']}")

    for name in ("user_change", "reaction_added", "member_joined_channel", "app_uninstalled", "tokens_revoked"):
        bot.app.event(name)(lambda: None)


@contextmanager
def socket_bot(sandbox: Sandbox) -> Iterator[Bot]:
    """The bot over Socket Mode."""
    bot = make_bot(sandbox)
    handler = SocketModeHandler(bot.app, sandbox.app_token)
    handler.connect()  # type: ignore[no-untyped-call]
    try:
        yield bot
    finally:
        threading.Thread(target=leave, args=(handler,), daemon=True).start()


def leave(handler: SocketModeHandler) -> None:
    """Close in the background: the SDK's blocking read holds close() for up to 3 s, and a server
    that has gone in between makes it stumble over its own socket.
    """
    with suppress(AttributeError):
        handler.close()  # type: ignore[no-untyped-call]


class Quiet(WSGIRequestHandler):
    def log_message(self, *_args: object) -> None:
        return


@contextmanager
def http_bot(sandbox: Sandbox) -> Iterator[Bot]:
    """The bot over signed HTTP."""
    bot = make_bot(sandbox)

    def wsgi(environ: Json, start: Any) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        headers = {
            name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name.startswith("HTTP_")
        }
        headers["content-type"] = environ.get("CONTENT_TYPE", "")
        answer = bot.app.dispatch(BoltRequest(body=body, headers=headers))
        found = [
            (name, value) for name, values in answer.headers.items() for value in values if name != "content-length"
        ]
        start(f"{answer.status} OK", found)
        return [answer.body.encode()]

    server = make_server("127.0.0.1", 0, wsgi, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    sandbox.bot_url = f"http://127.0.0.1:{server.server_port}/slack/events"
    try:
        yield bot
    finally:
        sandbox.bot_url = None
        server.shutdown()
        server.server_close()
