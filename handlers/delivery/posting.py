"""One message on its way into one channel, carrying the delivery's id so that it can be found again."""

import logging
import uuid
from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient

from handlers.responses import Message
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

EVENT = "coach_delivery"
_SPACE = uuid.UUID("8f0c2a5e-6f3b-5d0a-9c5e-2b1d4e7a9f10")


def post(client: WebClient, delivery: Delivery, channel: str, message: Message) -> str:
    """Posts the message and gives its ts. The id stands in the metadata and in the first block's block_id.

    Metadata can be read by any member (Slack docs), so nothing but the opaque id is in it.
    """
    answer = client.chat_postMessage(
        channel=channel,
        text=message.text,
        blocks=_marked(delivery, message),
        metadata={"event_type": EVENT, "event_payload": {"id": delivery.id}},
        unfurl_links=False,
        unfurl_media=False,
        link_names=False,
        client_msg_id=str(uuid.uuid5(_SPACE, delivery.id)),
    )
    return str(answer["ts"])


def _marked(delivery: Delivery, message: Message) -> list[dict[str, Any]]:
    first, *rest = message.blocks or ({"type": "section", "text": {"type": "plain_text", "text": message.text}},)
    return [{**first, "block_id": f"d-{delivery.id}"}, *(dict(block) for block in rest)]


def attach(client: WebClient, channel: str, message: Message) -> str | None:
    """Puts the message's picture into the channel and gives the file's id; None where files can't be had.

    A picture is an extra: everything in it also stands in words, so a server without files only costs a log line.
    """
    if message.picture is None:
        return None
    try:
        answer = client.files_upload_v2(
            channel=channel,
            file=message.picture(),
            filename=message.picture_name,
            title=message.picture_alt[:100],
            alt_txt=message.picture_alt,
        )
    except Exception as error:  # noqa: BLE001 — drawing may fail as well; the message stands already
        log.warning("no picture: %s", type(error).__name__)
        return None
    return str((answer.get("file") or {}).get("id", ""))


def find(client: WebClient, delivery: Delivery, channel: str, oldest: float) -> str | None:
    """The ts of this delivery's message if it stands in the channel's history since `oldest` (epoch seconds).

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
                return str(message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        if not cursor:
            return None


def _is(delivery: Delivery, message: Mapping[str, Any]) -> bool:
    payload = (message.get("metadata") or {}).get("event_payload", {})
    blocks = message.get("blocks") or [{}]
    return bool(payload.get("id") == delivery.id) or bool(blocks[0].get("block_id") == f"d-{delivery.id}")
