"""Messages: posting them, showing them to the right people, and telling those who should hear."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import uuid4

from sandbox import shapes
from sandbox.blockkit.blocks import texts_of
from sandbox.blockkit.inputs import stored
from sandbox.jsons import Json
from sandbox.settings import APP_ID, BOT_ID, BOT_USER_ID, TEAM_ID
from sandbox.workspaces import Conversation, File, Message, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine

MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")


@dataclass
class Draft:
    """What the bot wants to post."""

    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None
    files: list[File] = field(default_factory=list)
    only_for: str | None = None


def post_as_bot(engine: "Engine", where: Conversation, draft: Draft) -> Message:
    """Add the bot's message to a conversation, and push a preview to those who get one."""
    body = {
        "type": "message",
        "user": BOT_USER_ID,
        "ts": engine.clock.ts(),
        "bot_id": BOT_ID,
        "app_id": APP_ID,
        "text": draft.text,
        "team": TEAM_ID,
        "bot_profile": _bot_profile(engine),
        **_content(engine, where, draft),
    }
    kept = (draft.metadata or None) if engine.offers("metadata") else None
    message = Message(body, only_for=draft.only_for, metadata=kept)
    where.messages.append(message)
    for one in draft.files:
        one.shares.setdefault(where.id, []).append(message.ts)
    if draft.only_for is None:
        _notify(engine, where, message)
    engine.changed()
    return message


def _content(engine: "Engine", where: Conversation, draft: Draft) -> Json:
    content: Json = {}
    if draft.blocks:
        content["blocks"] = stored(draft.blocks)
    if draft.attachments:
        content["attachments"] = draft.attachments
    if draft.files:
        content["files"] = [shapes.file(one, engine.base_url) for one in draft.files]
        content["subtype"] = "file_share"
        content["upload"] = False
    if draft.thread_ts:
        root = where.message(draft.thread_ts)
        content["thread_ts"] = draft.thread_ts
        content["parent_user_id"] = root.body["user"] if root else BOT_USER_ID
        if draft.broadcast:
            content["subtype"] = "thread_broadcast"
    return content


def _bot_profile(engine: "Engine") -> Json:
    return {
        "id": BOT_ID,
        "app_id": APP_ID,
        "user_id": BOT_USER_ID,
        "name": engine.manifest.bot_name,
        "icons": {},
        "deleted": False,
        "updated": 0,
        "team_id": TEAM_ID,
    }


def post_as_person(where: Conversation, author: Person, text: str, ts: str, thread_ts: str | None = None) -> Message:
    """Add a person's message; `text` is already escaped as Slack stores it."""
    section = {"type": "rich_text_section", "elements": _rich(text)}
    body: Json = {
        "type": "message",
        "user": author.id,
        "ts": ts,
        "client_msg_id": str(uuid4()),
        "text": text,
        "team": author.team_id,
        "blocks": [{"type": "rich_text", "block_id": ts[-5:], "elements": [section]}],
    }
    if thread_ts:
        body["thread_ts"] = thread_ts
    message = Message(body)
    where.messages.append(message)
    where.last_read[author.id] = ts
    return message


def _rich(text: str) -> list[Json]:
    """The elements of the rich_text block that Slack's own composer makes of a text."""
    parts: list[Json] = []
    for part in re.split(r"(<[@#][^>]+>)", text):
        if part.startswith("<@"):
            parts.append({"type": "user", "user_id": part[2:-1].partition("|")[0]})
        elif part.startswith("<#"):
            parts.append({"type": "channel", "channel_id": part[2:-1].partition("|")[0]})
        elif part:
            parts.append({"type": "text", "text": unescape(part)})
    return parts


def edit(engine: "Engine", message: Message, draft: Draft) -> None:
    """Replace what a message says. An update with blocks shows no `edited` mark, one with text does
    (docs.slack.dev/reference/methods/chat.update, "blocks").
    """
    body = message.body
    body["text"] = draft.text
    for name, value in (("blocks", stored(draft.blocks)), ("attachments", draft.attachments)):
        if value:
            body[name] = value
        else:
            body.pop(name, None)
    if message.only_for is None and not draft.blocks:
        body["edited"] = {"user": BOT_USER_ID, "ts": engine.clock.ts()}
    if draft.metadata is not None and engine.offers("metadata"):
        message.metadata = draft.metadata or None
    message.values.clear()
    engine.changed()


def escape(text: str) -> str:
    """What Slack does to the characters that people type (docs.slack.dev/messaging/formatting-message-text,
    "Escaping text").
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """The characters that a person sees."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def preview(message: Message, locale: str = "en-US") -> str:
    """The text of a push notification: the message's `text`, else what its blocks or files say, as the phone words it.

    Source: docs.slack.dev/reference/methods/chat.postMessage, "Using text with blocks or attachments".
    """
    if message.body.get("text"):
        return str(message.body["text"])
    words = " ".join(texts_of(message.blocks))
    titles = ", ".join(str(one["title"]) for one in message.body.get("files") or [])
    chinese = locale.startswith("zh")
    if titles and not words:
        return f"发送了文件：{titles}" if chinese else f"sent a file: {titles}"
    return words or ("发送了一条消息" if chinese else "sent a message")


def _notify(engine: "Engine", where: Conversation, message: Message) -> None:
    everywhere = " ".join([str(message.body.get("text") or ""), *texts_of(message.blocks)])
    named = set(MENTION.findall(everywhere))
    for person in where.members:
        hears = where.kind == "dm" or person in named
        if hears and person != BOT_USER_ID and engine.person(person).is_active:
            shown = engine.workspace.notifications.setdefault(person, [])
            shown.append(
                {
                    "id": f"{where.id}-{message.ts}",
                    "at": engine.clock.now().isoformat(),
                    "conversation": where.id,
                    "title": engine.manifest.bot_name,
                    "text": preview(message, engine.person(person).locale),
                    "read": False,
                }
            )
