"""One message on its way into one channel, carrying the delivery's id so that it can be found again."""

import json
import threading
import urllib.request
import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_sdk import WebClient

from handlers.delivery.outcomes import NotSharedError
from handlers.responses import Message
from storage.outbox import Delivery

EVENT = "coach_delivery"
_SPACE = uuid.UUID("8f0c2a5e-6f3b-5d0a-9c5e-2b1d4e7a9f10")


def post(client: WebClient, delivery: Delivery, channel: str, message: Message) -> tuple[str, str]:
    """Posts the message and gives its channel and ts; `channel` may be a user id.

    The delivery's id stands in the metadata and in the first block's block_id.

    Metadata can be read by any member (Slack docs), so nothing but the opaque id is in it.
    """
    answer = client.chat_postMessage(
        channel=channel,
        text=message.text,
        blocks=marked(delivery, message),
        metadata={"event_type": EVENT, "event_payload": {"id": delivery.id}},
        unfurl_links=False,
        unfurl_media=False,
        link_names=False,
        client_msg_id=str(uuid.uuid5(_SPACE, delivery.id)),
    )
    return str(answer["channel"]), str(answer["ts"])


def marked(delivery: Delivery, message: Message) -> list[dict[str, Any]]:
    """Its blocks, the first of which carries the delivery's id."""
    first, *rest = message.blocks or ({"type": "section", "text": {"type": "plain_text", "text": message.text}},)
    return [{**first, "block_id": f"d-{delivery.id}"}, *(dict(block) for block in rest)]


_DRAWING = threading.Lock()
"""One picture at a time: drawing is nothing but computing, and font caches are shared."""


def share(client: WebClient, delivery: Delivery, channel: str, message: Message) -> tuple[str, str]:
    """Puts the message's picture into the channel, under a line with the delivery's id; gives channel and file id.

    The message's own ts is not told; by its file it can be taken away again.

    A file that was shared nowhere is seen by the bot alone, so a lost answer to the first two calls loses nothing.
    `initial_comment` would make Slack ignore the blocks (docs.slack.dev, files.completeUploadExternal).
    """
    assert message.picture is not None
    try:
        with _DRAWING:
            picture = message.picture()
        place = client.files_getUploadURLExternal(
            filename=message.picture_name, length=len(picture), alt_txt=message.picture_alt
        )
        _upload(place["upload_url"], picture)
    except Exception as error:
        raise NotSharedError from error
    line = {"type": "section", "text": {"type": "plain_text", "text": message.picture_line}}
    client.files_completeUploadExternal(
        files=[{"id": place["file_id"], "title": message.picture_title[:100]}],
        channel_id=channel,
        blocks=json.dumps(marked(delivery, replace(message, blocks=[line]))),
    )
    return channel, str(place["file_id"])


def is_file(delivery: Delivery) -> bool:
    """Whether what arrived is known by its file: a picture."""
    return delivery.ts.startswith("F")


def _upload(url: str, content: bytes) -> None:
    # The address comes from Slack's own answer.
    request = urllib.request.Request(url, content, {"Content-Type": "application/octet-stream"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=10):  # noqa: S310
        pass


def find(client: WebClient, delivery: Delivery, channel: str, oldest: float) -> str | None:
    """The ts of this delivery's message, a picture's file id, if it stands in the channel's history since `oldest`
    (epoch seconds).

    Reads every page. Raises SlackApiError or OSError when the history can't be read.
    """
    cursor = ""
    while True:
        page = client.conversations_history(
            channel=channel, oldest=f"{oldest:.6f}", limit=200, cursor=cursor, include_all_metadata=True
        )
        messages: list[Mapping[str, Any]] = page.get("messages") or []
        for message in messages:
            if _is(delivery, message):
                files = message.get("files")
                return str(files[0]["id"] if files else message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        if not cursor:
            return None


def _is(delivery: Delivery, message: Mapping[str, Any]) -> bool:
    payload = (message.get("metadata") or {}).get("event_payload", {})
    blocks = message.get("blocks") or [{}]
    return bool(payload.get("id") == delivery.id) or bool(blocks[0].get("block_id") == f"d-{delivery.id}")
