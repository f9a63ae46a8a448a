"""chat.*: what the bot posts, changes and takes back."""

from typing import TYPE_CHECKING

from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.drafts import read_draft
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.jsons import Json
from sandbox.messages import Draft, edit, post_as_bot
from sandbox.settings import BOT_USER_ID
from sandbox.workspaces import Conversation, Message

if TYPE_CHECKING:
    from sandbox.engine import Engine


def post_message(engine: "Engine", args: Arguments) -> Json:
    """Post a message."""
    where = lookups.writable(engine, args.required("channel"))
    draft = read_draft(engine, args, "chat.postMessage")
    draft.thread_ts = _thread(where, args.text("thread_ts"))
    draft.broadcast = args.flag("reply_broadcast")
    message = post_as_bot(engine, where, draft)
    return {"channel": where.id, "ts": message.ts, "message": shown(message)}


def post_ephemeral(engine: "Engine", args: Arguments) -> Json:
    """Post a message that one member of a channel sees, until they reload."""
    where = lookups.writable(engine, args.required("channel"))
    person = args.required("user")
    if person not in where.members:
        raise ApiError("user_not_in_channel", breach=f"{person} is not in {where.name or where.id}")
    draft = read_draft(engine, args, "chat.postEphemeral")
    draft.only_for = person
    draft.thread_ts = _thread(where, args.text("thread_ts"))
    return {"message_ts": post_as_bot(engine, where, draft).ts}


def update(engine: "Engine", args: Arguments) -> Json:
    """Replace one of the bot's own messages. A user id is no channel here, unlike with chat.postMessage."""
    where = lookups.conversation(engine, args.required("channel"))
    message = own_message(where, args.required("ts"), "cant_update_message")
    draft = read_draft(engine, args, "chat.update")
    _keep(args, draft, message)
    edit(engine, message, draft)
    body = shown(message)
    return {"channel": where.id, "ts": message.ts, "text": body["text"], "message": body}


def _keep(args: Arguments, draft: Draft, message: Message) -> None:
    """Parts that stay (docs.slack.dev/reference/methods/chat.update): blocks if there is neither
    text nor blocks in the call, attachments if there are none in it.
    """
    if "attachments" not in args.values:
        draft.attachments = list(message.body.get("attachments") or [])
    if "blocks" not in args.values and not draft.text:
        draft.blocks = message.blocks


def delete(engine: "Engine", args: Arguments) -> Json:
    """Take one of the bot's own messages back."""
    where = lookups.conversation(engine, args.required("channel"))
    message = own_message(where, args.required("ts"), "cant_delete_message")
    where.messages.remove(message)
    engine.changed()
    return {"channel": where.id, "ts": message.ts}


def permalink(engine: "Engine", args: Arguments) -> Json:
    """The address of a message."""
    where = lookups.conversation(engine, args.required("channel"))
    message = where.message(args.required("message_ts"))
    if message is None:
        raise ApiError("message_not_found")
    stamp = message.ts.replace(".", "")
    link = f"https://{engine.workspace.domain}.slack.com/archives/{where.id}/p{stamp}"
    return {"channel": where.id, "permalink": link}


def own_message(where: Conversation, ts: str, code: str) -> Message:
    """A message of the bot. Raises ApiError: message_not_found, or `code` if it is another's."""
    message = where.message(ts)
    if message is None:
        raise ApiError("message_not_found")
    if message.body.get("user") != BOT_USER_ID:
        raise ApiError(code, breach=f"the message {ts} is not the bot's")
    return message


def shown(message: Message, *, metadata: bool = True) -> Json:
    """A message as the Web API gives it."""
    body = dict(message.body)
    if metadata and message.metadata is not None:
        body["metadata"] = message.metadata
    return body


def _thread(where: Conversation, ts: str) -> str | None:
    if ts and where.message(ts) is None:
        raise ApiError("thread_not_found")
    return ts or None


METHODS = (
    Method("chat.postMessage", post_message, ("chat:write",)),
    Method("chat.postEphemeral", post_ephemeral, ("chat:write",)),
    Method("chat.update", update, ("chat:write",)),
    Method("chat.delete", delete, ("chat:write",)),
    Method("chat.getPermalink", permalink),
)
