"""The courier: brings a payload to the bot by whichever way it listens, and notes what came back."""

import asyncio
import time
from typing import TYPE_CHECKING, Literal

from sandbox.delivery.acks import Ack
from sandbox.delivery.posts import post
from sandbox.delivery.sockets import Sockets
from sandbox.jsons import Json

if TYPE_CHECKING:
    from sandbox.engine import Engine

Kind = Literal["slash_commands", "interactive", "events_api"]
NO_RETRY: Json = {"retry_attempt": 0, "retry_reason": ""}
RETRY_REASONS = {"timeout": "http_timeout", "no_connection": "connection_failed"}


class Courier:
    """Delivers by signed HTTP when a bot URL is set, otherwise by Socket Mode."""

    def __init__(self, engine: "Engine") -> None:
        """Nothing is under way at first."""
        self.engine = engine
        self.sockets = Sockets(engine)
        self.under_way: set[asyncio.Task[None]] = set()
        self.unheard: set[asyncio.Future[None]] = set()

    async def interact(self, kind: Kind, payload: Json, what: str, *, answers: bool) -> Ack:
        """Deliver a command or an interaction; Slack never retries these.

        `answers` says whether an acknowledgement may carry a payload.
        """
        ack = await self._send(kind, payload, what, answers, NO_RETRY)
        if ack.ok and ack.payload and not answers:
            self.engine.violate("unexpected_ack_payload", what, f"Slack ignores {ack.payload}")
        return ack

    def event(self, payload: Json, what: str) -> None:
        """Deliver an event in the background, with retries; a fault may make it late, or have it come twice."""
        fault = self.engine.faults.take(what.removeprefix("event "), event=True)
        late = fault.seconds if fault and fault.kind == "event_late" else 0.0
        for _ in range(2 if fault and fault.kind == "event_twice" else 1):
            task = asyncio.get_running_loop().create_task(self._event(payload, what, late))
            self.under_way.add(task)
            task.add_done_callback(self.under_way.discard)

    async def _event(self, payload: Json, what: str, late: float) -> None:
        retry = NO_RETRY
        heard: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.unheard.add(heard)
        heard.add_done_callback(self.unheard.discard)
        await asyncio.sleep(late)
        for attempt, delay in enumerate((0.0, *self.engine.settings.retry_delays)):
            if attempt:
                await asyncio.sleep(delay)
            ack = await self._send("events_api", payload, what, answers=False, retry=retry)
            if not heard.done():
                heard.set_result(None)
            if ack.ok or ack.no_retry:
                return
            reason = RETRY_REASONS.get(ack.reason, ack.reason)
            retry = {"retry_attempt": attempt + 1, "retry_reason": reason}

    async def _send(self, kind: Kind, payload: Json, what: str, answers: bool, retry: Json) -> Ack:
        began = time.perf_counter()
        if self.engine.bot_url:
            settings = self.engine.settings
            secret, seconds = settings.signing_secret, settings.ack_seconds
            ack = await post(self.engine.bot_url, secret, kind, payload, seconds, retry)
        else:
            extra = retry if kind == "events_api" else {}
            envelope = {"type": kind, "accepts_response_payload": answers, "payload": payload, **extra}
            ack = await self.sockets.send(envelope)
        self._note(payload, what, ack, (time.perf_counter() - began) * 1000)
        return ack

    def _note(self, payload: Json, what: str, ack: Ack, ms: float) -> None:
        self.engine.traffic.note(
            {
                "at": self.engine.clock.now().isoformat(),
                "direction": "to_bot",
                "what": what,
                "ms": round(ms, 1),
                "ok": ack.ok,
                "body": payload,
                "answer": ack.payload if ack.ok else {"error": ack.reason, "detail": ack.detail},
            }
        )
        if ack.reason == "timeout":
            seconds = self.engine.settings.ack_seconds
            self.engine.violate("late_ack", what, f"not acknowledged within {seconds:g} s")

    async def hearing(self) -> None:
        """Wait until every event was brought to the bot once; those that failed are brought again later."""
        await asyncio.sleep(0)  # a task begins only now
        while self.unheard:
            await asyncio.wait(self.unheard)

    async def close(self) -> None:
        """Stop everything that is under way."""
        for task in list(self.under_way):
            task.cancel()
        await asyncio.gather(*self.under_way, return_exceptions=True)
        self.sockets.drop()
