"""Answers in place: what comes to a response URL, or with the acknowledgement of a command."""

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api.arguments import Arguments
from sandbox.api.drafts import read_draft
from sandbox.api.errors import ApiError
from sandbox.jsons import Json, as_dict
from sandbox.messages import edit, post_as_bot
from sandbox.triggers import KeyRefusedError, ResponseUrl

if TYPE_CHECKING:
    from sandbox.engine import Engine

NOT_FOUND = 404
BAD_REQUEST = 400


async def receive(engine: "Engine", request: web.Request) -> web.Response:
    """Take one post to a response URL (docs.slack.dev/interactivity/handling-user-interaction,
    "Message responses": up to 5 times within 30 minutes).
    """
    try:
        body = as_dict(await request.json())
    except ValueError:
        body = {}
    answer: Json = {"ok": True}
    status = 200
    try:
        url = engine.keys.use_url(request.match_info["key"])
        respond(engine, url, body, "response_url")
    except KeyRefusedError as error:
        engine.violate(str(error), "response_url", "the response URL no longer works")
        answer, status = {"ok": False, "error": str(error)}, NOT_FOUND
    except ApiError as error:
        if error.breach:
            engine.violate(error.code, "response_url", error.breach)
        answer, status = error.answer(), BAD_REQUEST
    _note(engine, body, answer)
    return web.Response(text="ok") if status == 200 else web.json_response(answer, status=status)


def _note(engine: "Engine", body: Json, answer: Json) -> None:
    entry = {
        "direction": "from_bot",
        "what": "response_url",
        "ms": 0.0,
        "ok": answer["ok"],
        "body": body,
        "answer": answer,
    }
    engine.traffic.note({"at": engine.clock.now().isoformat(), **entry})


def respond(engine: "Engine", url: ResponseUrl, body: Json, where: str) -> None:
    """Carry an answer out. Raises ApiError when its text or blocks are not valid."""
    conversation = engine.workspace.conversations[url.conversation]
    original = conversation.message(url.message_ts, url.person) if url.message_ts else None
    if body.get("delete_original"):
        if original is not None:
            conversation.messages.remove(original)
            engine.changed()
        return
    draft = read_draft(engine, Arguments(body), where)
    if body.get("replace_original") and original is not None:
        edit(engine, original, draft)
        return
    if body.get("response_type") != "in_channel":
        draft.only_for = url.person
    draft.thread_ts = str(body["thread_ts"]) if body.get("thread_ts") else None
    post_as_bot(engine, conversation, draft)
