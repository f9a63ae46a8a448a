"""Signed HTTP: what Slack posts to the bot's request URL."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from sandbox.delivery.acks import Ack
from sandbox.jsons import Json, as_dict, compact

OK = 200
MULTIPLE_CHOICES = 300


def encode(kind: str, payload: Json) -> tuple[bytes, str]:
    """The body and content type: forms for commands and interactions, JSON for events."""
    if kind == "slash_commands":
        return urlencode(payload).encode(), "application/x-www-form-urlencoded"
    if kind == "interactive":
        return urlencode({"payload": compact(payload)}).encode(), "application/x-www-form-urlencoded"
    return compact(payload).encode(), "application/json"


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """X-Slack-Signature (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


def headers(secret: str, body: bytes, content_type: str, retry: Json) -> dict[str, str]:
    """The headers of one delivery, those of a retried event included."""
    timestamp = str(int(time.time()))
    sent = {
        "Content-Type": content_type,
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature(secret, timestamp, body),
    }
    if retry.get("retry_attempt"):
        sent["X-Slack-Retry-Num"] = str(retry["retry_attempt"])
        sent["X-Slack-Retry-Reason"] = str(retry["retry_reason"])
    return sent


async def post(url: str, secret: str, kind: str, payload: Json, seconds: float, retry: Json) -> Ack:
    """Post one delivery and read the acknowledgement from the answer."""
    body, content_type = encode(kind, payload)
    timeout = aiohttp.ClientTimeout(total=seconds)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(url, data=body, headers=headers(secret, body, content_type, retry)) as answer,
        ):
            no_retry = answer.headers.get("X-Slack-No-Retry") == "1"
            if not OK <= answer.status < MULTIPLE_CHOICES:
                detail = f"HTTP {answer.status}"
                return Ack(ok=False, reason="http_error", detail=detail, no_retry=no_retry)
            return Ack(ok=True, payload=_payload(await answer.text()))
    except TimeoutError:
        return Ack(ok=False, reason="timeout")
    except aiohttp.ClientError as error:
        return Ack(ok=False, reason="connection_failed", detail=str(error))


def _payload(text: str) -> Json | None:
    if not text.strip():
        return None
    try:
        return as_dict(json.loads(text)) or None
    except ValueError:
        return {"text": text}
