"""What the bot said when something was delivered to it."""

from dataclasses import dataclass
from typing import Literal

from sandbox.jsons import Json

Reason = Literal["", "timeout", "http_error", "connection_failed", "no_connection"]


@dataclass(frozen=True)
class Ack:
    """An acknowledgement: with a payload, or none, or why there was none at all."""

    ok: bool
    payload: Json | None = None
    reason: Reason = ""
    detail: str = ""
    no_retry: bool = False
