"""conversations.*: opening, listing and reading what the bot is part of."""

from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.chat import shown
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.jsons import Json
from sandbox.settings import BOT_USER_ID
from sandbox.workspaces import Conversation, Message

if TYPE_CHECKING:
    from sandbox.engine import Engine

READ = ("channels:read", "groups:read", "im:read", "mpim:read")
HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")


def _require(engine: "Engine", family: str, one: Conversation) -> None:
    """The scope depends on the kind of conversation (docs.slack.dev/reference/methods/conversations.info)."""
    prefix = "im" if one.kind == "dm" else "groups" if one.private else "channels"
    scope = f"{prefix}:{family}"
    if engine.settings.strict and not engine.manifest.has_scope(scope):
        provided = ",".join(sorted(engine.manifest.scopes))
        raise ApiError("missing_scope", breach=f"needs {scope}", needed=scope, provided=provided)


def open_conversation(engine: "Engine", args: Arguments) -> Json:
    """Open the DM with one person."""
    names = args.text("users")
    if args.text("channel"):
        found = lookups.conversation(engine, args.text("channel"))
        return {"channel": {"id": found.id}}
    if not names or "," in names:
        raise ApiError("invalid_arguments", breach="the sandbox opens a DM with exactly one person")
    person = lookups.person(engine, names)
    if person.kind == "deactivated":
        raise ApiError("user_disabled")
    if person.kind == "bot":
        raise ApiError("cannot_dm_bot", breach=f"{person.shown} is a bot")
    if person.kind == "stranger":
        raise ApiError("user_not_visible")
    already = engine.workspace.dm_with(person.id).known_to_bot
    found = lookups.open_dm(engine, person.id)
    body = shapes.conversation(found) if args.flag("return_im") else {"id": found.id}
    return {"channel": body, **({"no_op": True, "already_open": True} if already else {})}


def info(engine: "Engine", args: Arguments) -> Json:
    """One conversation."""
    found = lookups.conversation(engine, args.required("channel"))
    _require(engine, "read", found)
    return {"channel": shapes.conversation(found, members=args.flag("include_num_members"))}


def list_conversations(engine: "Engine", args: Arguments) -> Json:
    """The conversations of the asked types that the bot may see."""
    types = {kind.strip() for kind in args.text("types", "public_channel").split(",")}
    found = []
    for one in engine.workspace.conversations.values():
        kind = "im" if one.kind == "dm" else "private_channel" if one.private else "public_channel"
        hidden = (one.kind == "dm" and not one.known_to_bot) or (one.private and BOT_USER_ID not in one.members)
        if kind in types and not hidden:
            _require(engine, "read", one)
            found.append(shapes.conversation(one, members=True))
    return lookups.page(args, found, "channels")


def members(engine: "Engine", args: Arguments) -> Json:
    """The ids of those in a conversation."""
    found = lookups.conversation(engine, args.required("channel"))
    _require(engine, "read", found)
    listed = lookups.page(args, [{"id": one} for one in found.members], "members")
    return {**listed, "members": [one["id"] for one in listed["members"]]}


def history(engine: "Engine", args: Arguments) -> Json:
    """Messages, newest first. Ephemeral ones and replies in threads are not part of it."""
    found = _readable(engine, args)
    roots = [
        one
        for one in found.messages
        if one.only_for is None
        and (
            not one.body.get("thread_ts")
            or one.body.get("subtype") == "thread_broadcast"
            or one.body["thread_ts"] == one.ts
        )
    ]
    return _window(engine, found, args, list(reversed(roots)))


def replies(engine: "Engine", args: Arguments) -> Json:
    """A thread, oldest first, its root included."""
    found = _readable(engine, args)
    ts = args.required("ts")
    thread = [one for one in found.messages if one.only_for is None and ts in (one.ts, one.body.get("thread_ts"))]
    if not thread:
        raise ApiError("thread_not_found")
    return _window(engine, found, args, thread)


def _readable(engine: "Engine", args: Arguments) -> Conversation:
    found = lookups.conversation(engine, args.required("channel"))
    _require(engine, "history", found)
    if found.kind == "channel" and BOT_USER_ID not in found.members:
        raise ApiError("not_in_channel", breach=f"the bot is not in #{found.name}")
    return found


def _window(engine: "Engine", where: Conversation, args: Arguments, found: list[Message]) -> Json:
    oldest, latest = args.text("oldest", "0"), args.text("latest")
    inclusive = args.flag("inclusive")
    kept = [one for one in found if _inside(one.ts, oldest, latest, inclusive=inclusive)]
    metadata = args.flag("include_all_metadata") and engine.offers("metadata")
    bodies = [{**shown(one, metadata=metadata), **thread_counts(where, one)} for one in kept]
    listed = lookups.page(args, bodies, "messages", 999)
    more = bool(listed["response_metadata"]["next_cursor"])
    if not more:
        listed.pop("response_metadata")
    return {**listed, "has_more": more, "pin_count": 0}


def _inside(ts: str, oldest: str, latest: str, *, inclusive: bool) -> bool:
    at, low = float(ts), float(oldest or 0)
    high = float(latest) if latest else float("inf")
    return low <= at <= high if inclusive else low < at < high


def thread_counts(where: Conversation, root: Message) -> Json:
    """What a message says of its thread, if it has one."""
    thread = [one for one in where.messages if one.body.get("thread_ts") == root.ts and one.only_for is None]
    if not thread:
        return {}
    return {
        "thread_ts": root.ts,
        "reply_count": len(thread),
        "reply_users": sorted({str(one.body["user"]) for one in thread}),
        "latest_reply": thread[-1].ts,
    }


METHODS = (
    Method("conversations.open", open_conversation, ("im:write", "mpim:write", "channels:manage", "groups:write")),
    Method("conversations.info", info, READ),
    Method("conversations.list", list_conversations, READ),
    Method("conversations.members", members, READ),
    Method("conversations.history", history, HISTORY),
    Method("conversations.replies", replies, HISTORY),
)
