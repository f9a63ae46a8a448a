"""Socket Mode: the bot's open connections, envelopes and their acknowledgements."""

import asyncio
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import uuid4

from aiohttp import WSMsgType, web

from sandbox.delivery.acks import Ack
from sandbox.jsons import Json, as_dict, compact
from sandbox.settings import APP_ID

if TYPE_CHECKING:
    from sandbox.engine import Engine


@dataclass(eq=False)
class Socket:
    """One connection, and the envelopes that wait for its answer."""

    stream: web.WebSocketResponse
    transport: asyncio.Transport | None
    pending: dict[str, asyncio.Future[Ack]] = field(default_factory=dict)
    leaving: bool = False
    silent: bool = False


class Sockets:
    """All connections of the bot. Each envelope goes to one of them, in turn.

    Source: docs.slack.dev/apis/events-api/using-socket-mode ("Using multiple connections").
    """

    def __init__(self, engine: "Engine") -> None:
        """No connection at first."""
        self.engine = engine
        self.open: list[Socket] = []
        self.tickets: set[str] = set()
        self.next = 0

    def new_url(self) -> str:
        """A WebSocket address for one connection, as apps.connections.open answers it."""
        ticket = secrets.token_urlsafe(12)
        self.tickets.add(ticket)
        return f"{self.engine.base_url.replace('http', 'ws', 1)}/socket/{ticket}?ticket={ticket}&app_id={APP_ID}"

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it closes."""
        ticket = request.match_info["ticket"]
        if ticket not in self.tickets:
            return web.json_response({"ok": False, "error": "invalid_ticket"}, status=401)
        self.tickets.discard(ticket)
        stream = web.WebSocketResponse(autoping=True, max_msg_size=0)
        await stream.prepare(request)
        socket = Socket(stream, request.transport)
        self._forget_silent()
        self.open.append(socket)
        try:
            await stream.send_str(compact(self._hello()))
            async for message in stream:
                if message.type == WSMsgType.TEXT:
                    self._receive(socket, message.json())
        finally:
            self._drop(socket)
        return stream

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.open),
            "connection_info": {"app_id": APP_ID},
            "debug_info": {"host": "sandbox", "approximate_connection_time": 18060},
        }

    def _receive(self, socket: Socket, body: object) -> None:
        answer = as_dict(body)
        waiting = socket.pending.pop(str(answer.get("envelope_id")), None)
        if waiting is not None and not waiting.done():
            payload = answer.get("payload")
            waiting.set_result(Ack(ok=True, payload=payload if isinstance(payload, dict) else None))

    def _drop(self, socket: Socket) -> None:
        if socket in self.open:
            self.open.remove(socket)
        for waiting in socket.pending.values():
            if not waiting.done():
                waiting.set_result(Ack(ok=False, reason="connection_failed", detail="the connection closed"))

    async def send(self, envelope: Json) -> Ack:
        """Send an envelope over the next connection and wait for its acknowledgement."""
        takers = [socket for socket in self.open if not socket.leaving and not socket.stream.closed]
        if not takers:
            return Ack(ok=False, reason="no_connection", detail="the app has no connection")
        self.next += 1
        socket = takers[self.next % len(takers)]
        key = str(uuid4())
        waiting: asyncio.Future[Ack] = asyncio.get_running_loop().create_future()
        socket.pending[key] = waiting
        try:
            await socket.stream.send_str(compact({"envelope_id": key, **envelope}))
        except ConnectionError as error:
            return Ack(ok=False, reason="connection_failed", detail=str(error))
        try:
            return await asyncio.wait_for(waiting, self.engine.settings.ack_seconds)
        except TimeoutError:
            return Ack(ok=False, reason="timeout")

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Ask every connection to reconnect, as Slack does now and then, and end it."""
        for socket in list(self.open):
            socket.leaving = True
            body = {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
            await socket.stream.send_str(compact(body))
            self._drop(socket)
            if socket.transport is not None:
                socket.transport.close()

    def silence(self) -> None:
        """Read nothing any more, not even pings, and say nothing: a connection that died on the way without a sign."""
        for socket in self.open:
            socket.silent = True
            if socket.transport is not None:
                socket.transport.pause_reading()

    def _forget_silent(self) -> None:
        for socket in [each for each in self.open if each.silent]:
            self._drop(socket)
            if socket.transport is not None:
                socket.transport.abort()

    def drop(self) -> None:
        """Cut every connection, as a failing network does."""
        for socket in list(self.open):
            self._drop(socket)
            if socket.transport is not None:
                socket.transport.abort()
