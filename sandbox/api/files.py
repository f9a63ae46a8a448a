"""files.*: pictures and documents that the bot uploads."""

import secrets
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import shapes
from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.drafts import read_blocks
from sandbox.api.errors import ApiError, invalid
from sandbox.api.methods import Method
from sandbox.jsons import Json, as_dict, as_list
from sandbox.messages import Draft, post_as_bot
from sandbox.workspaces import File

if TYPE_CHECKING:
    from sandbox.engine import Engine

CONFLICT = 400


def upload_url(engine: "Engine", args: Arguments) -> Json:
    """An address to which the bytes are posted."""
    name, length = args.required("filename"), args.number("length", 0)
    if length <= 0:
        raise invalid("invalid_arguments", ["[ERROR] must be greater than 0 [json-pointer:/length]"])
    created = int(engine.clock.now().timestamp())
    file_id = f"F{secrets.token_hex(5).upper()}"
    engine.workspace.files[file_id] = File(file_id, name, length, created, args.text("alt_txt"))
    return {"upload_url": f"{engine.base_url}/upload/v1/{file_id}", "file_id": file_id}


async def receive(engine: "Engine", request: web.Request) -> web.Response:
    """Take the bytes of a file, raw or as a form."""
    found = engine.workspace.files.get(request.match_info["file_id"])
    if found is None:
        return web.Response(status=404, text="file not found")
    content = await _bytes(request)
    if len(content) != found.length:
        detail = f"{len(content)} bytes came, {found.length} were announced"
        engine.violate("upload_length", "files upload", detail)
        return web.Response(status=CONFLICT, text=detail)
    found.content = content
    return web.Response(text=f"OK - {len(content)}")


async def _bytes(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    parts = await request.post()
    for part in parts.values():
        if isinstance(part, web.FileField):
            return part.file.read()
    return b""


def complete(engine: "Engine", args: Arguments) -> Json:
    """Finish uploads and share them in a conversation, as a message with the files."""
    files = [_finish(engine, as_dict(one)) for one in as_list(args.structure("files"))]
    if not files:
        raise invalid("invalid_arguments", ["[ERROR] missing required field: files"])
    if args.text("channel_id"):
        _share(engine, args, files)
    engine.changed()
    return {"files": [shapes.file(one, engine.base_url) for one in files]}


def _finish(engine: "Engine", entry: Json) -> File:
    found = engine.workspace.files.get(str(entry.get("id")))
    if found is None or found.content is None:
        raise ApiError("file_not_found", breach="no bytes came for this file")
    if found.complete:
        raise ApiError("file_update_failed", breach="the upload was already completed")
    found.complete, found.title = True, str(entry.get("title") or found.name)
    return found


def _share(engine: "Engine", args: Arguments, files: list[File]) -> None:
    where = lookups.writable(engine, args.text("channel_id"))
    comment, blocks = args.text("initial_comment"), read_blocks(args.structure("blocks"))
    if comment and blocks:
        # docs.slack.dev/reference/methods/files.completeUploadExternal: "if initial_comment is
        # provided, blocks will be ignored"
        engine.violate("blocks_ignored", "files.completeUploadExternal", "initial_comment and blocks together")
        blocks = []
    draft = Draft(text=comment, blocks=blocks, files=files, thread_ts=args.text("thread_ts") or None)
    post_as_bot(engine, where, draft)


def info(engine: "Engine", args: Arguments) -> Json:
    """One file, and where it was shared."""
    return {
        "file": shapes.file(_file(engine, args), engine.base_url),
        "comments": [],
        "response_metadata": {"next_cursor": ""},
    }


def delete(engine: "Engine", args: Arguments) -> Json:
    """Delete a file; messages that carried it show that it is gone."""
    found = _file(engine, args)
    del engine.workspace.files[found.id]
    for conversation in engine.workspace.conversations.values():
        for message in conversation.messages:
            if any(one["id"] == found.id for one in message.body.get("files") or []):
                gone = {"id": found.id, "mode": "tombstone"}
                message.body["files"] = [gone if one["id"] == found.id else one for one in message.body["files"]]
    engine.changed()
    return {}


def _file(engine: "Engine", args: Arguments) -> File:
    found = engine.workspace.files.get(args.required("file"))
    if found is None or not found.complete:
        raise ApiError("file_not_found")
    return found


METHODS = (
    Method("files.getUploadURLExternal", upload_url, ("files:write",), feature="files"),
    Method("files.completeUploadExternal", complete, ("files:write",), feature="files"),
    Method("files.info", info, ("files:read",), feature="files"),
    Method("files.delete", delete, ("files:write",), feature="files"),
)
