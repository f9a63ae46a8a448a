"""A small form bot for the page's tests: one of everything that a person can meet on screen."""

import struct
import zlib
from collections.abc import Callable
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

Json = dict[str, Any]
# One pixel, so that an image has bytes of its own.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63e0eff80f0002980181ea2ff0d50000000049454e44ae426082"
)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


TALL = b"".join(
    (
        b"\x89PNG\r\n\x1a\n",
        _chunk(b"IHDR", struct.pack(">IIBBBBB", 700, 900, 8, 0, 0, 0, 0)),
        _chunk(b"IDAT", zlib.compress((b"\x00" + b"\xb0" * 700) * 900)),
        _chunk(b"IEND", b""),
    )
)
"""A grey picture, 700 × 900: taller than the window beside it."""

MANIFEST = """
display_information: {name: Coach}
features:
  app_home: {home_tab_enabled: true, messages_tab_enabled: true}
  bot_user: {display_name: Coach}
  slash_commands:
    - {command: /pip, description: Plans and check-ins, usage_hint: "start | card | chart | charts | quiet", should_escape: true}
    - {command: /coach, description: The same, usage_hint: start, should_escape: true}
  shortcuts:
    - {name: Ask for support, type: global, callback_id: ask, description: Training and time}
    - {name: Keep as a tip, type: message, callback_id: keep, description: Share what worked}
oauth_config:
  scopes:
    bot: [commands, chat:write, files:write, files:read, im:write, im:read, im:history, users:read, channels:history, channels:read, reactions:read]
settings:
  event_subscriptions: {bot_events: [app_home_opened, message.im]}
  interactivity: {is_enabled: true}
  socket_mode_enabled: true
"""


def plain(text: str) -> Json:
    """A plain_text object."""
    return {"type": "plain_text", "text": text}


def option(text: str, **more: object) -> Json:
    """An option whose value is its text."""
    return {"text": plain(text), "value": text, **more}


def field(block_id: str, label: str, element: Json, **more: object) -> Json:
    """An input block; its element's action_id is always `v`."""
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {"action_id": "v", **element},
        **more,
    }


def button(action_id: str, text: str, **more: object) -> Json:
    """A button."""
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


DAYS = [option(day) for day in ("Monday", "Tuesday", "Wednesday")]
CONFIRM = {
    "title": plain("Withdraw it?"),
    "text": plain("It cannot be undone."),
    "confirm": plain("Withdraw"),
    "deny": plain("Keep"),
    "style": "danger",
}


def form() -> Json:
    """A modal with every kind of input."""
    return {
        "type": "modal",
        "callback_id": "plan",
        "notify_on_close": True,
        "title": plain("A draft"),
        "submit": plain("Save"),
        "close": plain("Leave"),
        "blocks": [
            {"type": "section", "text": {"type": "mrkdwn", "text": "Nothing is *decided* by this form."}},
            field(
                "goal", "Goal", {"type": "plain_text_input", "max_length": 80}, hint=plain("What will be different?")
            ),
            field("note", "Note", {"type": "plain_text_input", "multiline": True}, optional=True),
            field("target", "Target", {"type": "number_input", "is_decimal_allowed": True}, optional=True),
            field(
                "rhythm",
                "Rhythm",
                {"type": "static_select", "options": [option("Weekly"), option("Every two weeks")]},
                optional=True,
            ),
            field("days", "Days", {"type": "multi_static_select", "options": DAYS}, optional=True),
            field("who", "Who helps", {"type": "users_select"}, optional=True),
            field("mentors", "Mentors", {"type": "multi_users_select"}, optional=True),
            field("where", "Channel", {"type": "channels_select"}, optional=True),
            field("module", "Module", {"type": "external_select", "min_query_length": 1}, optional=True),
            field("due", "Due", {"type": "datepicker"}, optional=True),
            field("at", "At", {"type": "timepicker", "initial_time": "09:30"}, optional=True),
            field(
                "sure",
                "How sure are you?",
                {"type": "radio_buttons", "options": [option("Sure"), option("Not yet")]},
                optional=True,
            ),
            field(
                "also",
                "Also",
                {
                    "type": "checkboxes",
                    "options": [option("For HR alone", description=plain("Your manager does not see it"))],
                },
                optional=True,
            ),
            {
                "type": "actions",
                "block_id": "more",
                "elements": [button("add", "Add a field"), button("push", "Look closer")],
            },
        ],
    }


def closer() -> Json:
    """A modal to push."""
    return {
        "type": "modal",
        "callback_id": "closer",
        "title": plain("Closer"),
        "blocks": [{"type": "section", "text": plain("On top of the draft.")}],
    }


def card() -> list[Json]:
    """A message with things to press."""
    return [
        {"type": "header", "text": plain("Your week :seedling:")},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": "*Bold*, <https://example.com|a link> and <script>alert(1)</script>"},
            "accessory": button("open", "Open the form", style="primary"),
        },
        {"type": "image", "image_url": "https://example.com/chart.png", "alt_text": "Progress"},
        {
            "type": "actions",
            "block_id": "row",
            "elements": [
                button("withdraw", "Withdraw", style="danger", confirm=CONFIRM),
                {
                    "type": "static_select",
                    "action_id": "snooze",
                    "placeholder": plain("Snooze"),
                    "options": [option("1 hour"), option("Tomorrow")],
                },
                {"type": "overflow", "action_id": "rest", "options": [option("Details"), option("Help")]},
            ],
        },
    ]


def home() -> Json:
    """The Home tab."""
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Your plan")},
            {"type": "actions", "elements": [button("open", "Start a draft")]},
        ],
    }


def build(client: WebClient, heard: list[str]) -> App:
    """The bot; it writes what reached it into `heard` before it acknowledges: whoever saw the answer finds it there."""
    app = App(client=client, token_verification_enabled=False, signing_secret="unused")
    _commands(app)
    _actions(app, heard)
    _views(app, heard)
    return app


def picture(client: WebClient, person: str, content: bytes, title: str, alt: str) -> None:
    """A picture in somebody's direct messages."""
    where = client.conversations_open(users=person)["channel"]["id"]
    client.files_upload_v2(channel=where, content=content, filename="chart.png", title=title, alt_txt=alt)


def pictures(client: WebClient, person: str) -> None:
    """Three of them."""
    for number in range(1, 4):
        picture(client, person, TALL, f"Chart {number}", f"Chart {number}")


def _commands(app: App) -> None:
    @app.command("/pip")
    def pip(ack: Callable[..., None], command: Json, client: WebClient) -> None:
        ack()
        person = command["user_id"]
        match command["text"]:
            case "card":
                client.chat_postMessage(channel=person, text="You have a check-in", blocks=card())
            case "chart":
                picture(client, person, PIXEL, "Chart", "A rising line")
            case "charts":
                pictures(client, person)
            case "quiet":
                client.chat_postEphemeral(channel=command["channel_id"], user=person, text="Just for *you*")
            case _:
                client.views_open(trigger_id=command["trigger_id"], view=form())

    @app.shortcut("ask")
    @app.shortcut("keep")
    def shortcut(ack: Callable[..., None], body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form())

    @app.event("app_home_opened")
    def opened(event: Json, client: WebClient) -> None:
        if event["tab"] == "home":
            client.views_publish(user_id=event["user"], view=home())

    @app.event("message")
    def said() -> None:
        """Nothing to do: the page only needs the event to be heard."""


def _actions(app: App, heard: list[str]) -> None:
    @app.action("open")
    def open_form(ack: Callable[..., None], body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form())

    @app.action("push")
    def push(ack: Callable[..., None], body: Json, client: WebClient) -> None:
        ack()
        client.views_push(trigger_id=body["trigger_id"], view=closer())

    @app.action("add")
    def add(ack: Callable[..., None], body: Json, client: WebClient) -> None:
        ack()
        view = form()
        view["blocks"].insert(2, field("second", "Second goal", {"type": "plain_text_input"}, optional=True))
        client.views_update(view_id=body["view"]["id"], view=view)

    @app.action({"action_id": "withdraw"})
    @app.action({"action_id": "snooze"})
    @app.action({"action_id": "rest"})
    def note(ack: Callable[..., None], action: Json) -> None:
        chosen = (action.get("selected_option") or {}).get("value", "")
        heard.append(f"{action['action_id']} {chosen}".strip())
        ack()

    @app.options("v")
    def suggest(ack: Callable[..., None], payload: Json) -> None:
        ack(options=[option(f"{payload['value']} basics"), option(f"{payload['value']} advanced")])


def _views(app: App, heard: list[str]) -> None:
    @app.view("plan")
    def submitted(ack: Callable[..., None], view: Json) -> None:
        values = {name: next(iter(entry.values())) for name, entry in view["state"]["values"].items()}
        if "vague" in values["goal"]["value"]:
            ack(response_action="errors", errors={"goal": "Say how often, and seen by whom."})
            return
        heard.append(f"saved {values}")
        ack()

    @app.view_closed("plan")
    def closed(ack: Callable[..., None]) -> None:
        heard.append("closed")
        ack()


def connect(app: App, app_token: str, client: WebClient) -> SocketModeHandler:
    """Join the sandbox by Socket Mode."""
    handler = SocketModeHandler(app, app_token, web_client=client)
    handler.connect()  # type: ignore[no-untyped-call]
    return handler
