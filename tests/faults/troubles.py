"""Everything that may go wrong between the bot and Slack while prompts are on their way (DELIVERY.md)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.jsons import Json
from sandbox.running import Sandbox
from tests.faults.gate import GateKind

POST, READ = "chat.postMessage", "conversations.history"
LONGER_THAN_THE_CALL = 1.6
"""Seconds; a driven bot waits for one (bot.CALL_SECONDS)."""


@dataclass(frozen=True)
class Trouble:
    """What the sandbox does to the next calls, what the gate does, how the clock jumps and how fast it is (seconds).

    `refused` is how many messages Slack refuses for good.
    """

    faults: tuple[Json, ...] = ()
    gate: GateKind | None = None
    steps: tuple[float, ...] = ()
    fast: float = 0.0
    refused: int = 0

    def begin(self, sandbox: Sandbox) -> None:
        """From now on."""
        for each in self.faults:
            sandbox.ask(lambda slack, order=each: slack.faults.add(dict(order)))  # type: ignore[misc]


def _post(kind: str, **more: object) -> Trouble:
    return Trouble(({"kind": kind, "method": POST, **more},))


LOST: Json = {"kind": "stored_then_reset", "method": POST}


def _unread(kind: str, times: int | None = 2, **more: object) -> Trouble:
    return Trouble((LOST, {"kind": kind, "method": READ, "times": times, **more}))


TROUBLES: Mapping[str, Trouble] = {
    "none": Trouble(),
    "refused": Trouble(gate="refused"),
    "reset before the body": Trouble(gate="reset_before_body"),
    "reset, not stored": _post("reset"),
    "stored, then reset": _post("stored_then_reset"),
    "stored, then timeout": _post("stored_then_timeout", seconds=LONGER_THAN_THE_CALL),
    "stored, then 500": _post("stored_then_500"),
    "500, not stored": _post("status", status=500),
    "429 with Retry-After": _post("ratelimited", retry_after=3, insist=True),
    "429 without Retry-After": _post("ratelimited", retry_after=None),
    "internal_error": _post("error", error="internal_error"),
    "HTML with 200": _post("html"),
    "cut JSON": _post("cut"),
    "latency, then stored late": _post("latency", seconds=LONGER_THAN_THE_CALL),
    "refused for good": Trouble(({"kind": "error", "method": POST, "error": "messages_tab_disabled"},), refused=1),
    "lost answer, read-back fails": _unread("status", status=503),
    "lost answer, read-back limited": _unread("ratelimited", retry_after=1),
    "lost answer, read-back lags": _unread("stale", times=1),
    "lost answer, short pages": _unread("short", times=None),
    "clock leaps ahead": Trouble((LOST,), steps=(3600.0, 3600.0)),
    "clock goes back": Trouble((LOST,), steps=(-90.0, -90.0)),
    "clock 5 minutes fast": Trouble((LOST,), fast=300.0),
    "clock 5 minutes slow": Trouble((LOST,), fast=-300.0),
}
