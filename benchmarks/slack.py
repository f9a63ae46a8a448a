"""A server shaped like Slack that answers at once, in a process of its own: `python -m benchmarks.slack`.

It stands on callbacks alone, so that hundreds of answers that wait for their latency cost nothing meanwhile. A request
may carry a mark (`mark-17`, in a trigger or an address); when the first one with it came can be asked for later.
"""

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import parse_qs

from benchmarks.orders import follow

TEAM, BOT = "T0BENCH", "U0BENCHBOT"
MARK = re.compile(rb"mark-\d+")
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
DELIVERY = re.compile(rb'"event_payload": *\{"id": *"([^"]+)"')

Answer = Callable[[dict[str, Any]], None]


@dataclass
class Book:
    """What came: marks with their times (the machine's monotonic clock, the same in every process), and posts."""

    latency: float = 0.0
    seen: dict[bytes, float] = field(default_factory=dict)
    waiting: dict[bytes, Answer] = field(default_factory=dict)
    posts: Counter[bytes] = field(default_factory=Counter)
    first: float = 0.0
    last: float = 0.0
    view: Any = None

    def mark(self, found: bytes) -> None:
        at = self.seen.setdefault(found, time.monotonic())
        if found in self.waiting:
            self.waiting.pop(found)({"at": at})

    def post(self, body: bytes) -> None:
        """Counts a message by its delivery id; those without one are told apart by nothing."""
        known = DELIVERY.search(body)
        self.posts[known.group(1) if known else str(self.posts.total()).encode()] += 1
        self.last = time.monotonic()
        self.first = self.first or self.last

    def told(self) -> dict[str, Any]:
        doubles = sum(count - 1 for count in self.posts.values())
        return {"posts": self.posts.total(), "doubles": doubles, "first": self.first, "last": self.last}


class Connection(asyncio.Protocol):
    """One keep-alive connection; requests are small, and come one after the other."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._rest += data
        while b"\r\n\r\n" in self._rest:
            head, _, rest = self._rest.partition(b"\r\n\r\n")
            length = LENGTH.search(head)
            size = int(length.group(1)) if length else 0
            if len(rest) < size:
                return
            self._rest = rest[size:]
            path = head.split(b" ", 2)[1].decode()
            closing = b"connection: close" in head.lower()
            self._serve(path, rest[:size], partial(self._send, closing=closing))

    def _send(self, told: dict[str, Any], *, closing: bool = False) -> None:
        if self._transport.is_closing():
            return
        body = json.dumps(told).encode()
        kind = b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
        self._transport.write(kind + str(len(body)).encode() + b"\r\n\r\n" + body)
        if closing:
            self._transport.close()

    def _serve(self, path: str, body: bytes, answer: Answer) -> None:
        book = self._book
        if path.startswith("/bench/"):
            _control(book, path.removeprefix("/bench/"), answer)
            return
        mark = MARK.search(path.encode()) or MARK.search(body)
        if mark:
            book.mark(mark.group())
        method = path.rpartition("/")[2]
        if method == "chat.postMessage":
            book.post(body)
            if book.latency:
                asyncio.get_running_loop().call_later(book.latency, answer, _method(method, body))
                return
        if method.startswith("views."):
            book.view = body
        answer(_method(method, body))


def _control(book: Book, words: str, answer: Answer) -> None:
    """What the measuring side asks: `seen/mark-3` waits for it; `latency/0.1`, `posts`, `forget`, `view`."""
    name, _, value = words.partition("/")
    if name == "seen":
        mark = value.encode()
        if mark not in book.seen:
            book.waiting[mark] = answer
            return
        answer({"at": book.seen[mark]})
        return
    if name == "latency":
        book.latency = float(value)
    elif name == "forget":
        book.posts.clear()
        book.seen.clear()
        book.first = book.last = 0.0
    answer({"view": _view(book.view)} if name == "view" else book.told())


def _view(body: bytes | None) -> Any:
    """The view of the last views.* call, which comes as JSON or as a form."""
    if body is None:
        return None
    if body.startswith(b"{"):
        return json.loads(body)["view"]
    return json.loads(parse_qs(body.decode())["view"][0])


def _method(method: str, body: bytes) -> dict[str, Any]:
    if method == "auth.test":
        return {"ok": True, "team_id": TEAM, "team": "Bench", "user_id": BOT, "bot_id": "B0BENCH", "user": "coach"}
    if method == "users.info":
        user = re.search(rb"user=(\w+)", body)
        profile = {"display_name": "Somebody"}
        return {"ok": True, "user": {"id": user.group(1).decode() if user else "", "profile": profile, "tz": "UTC"}}
    if method == "conversations.open":
        return {"ok": True, "channel": {"id": f"D{abs(hash(body)):012d}"}}
    if method == "chat.postMessage":
        return {"ok": True, "channel": "D0", "ts": f"{time.time():.6f}"}
    return {"ok": True, "view": {"id": "V1"}}


def main() -> None:
    """Serves until the run ends."""
    loop = asyncio.new_event_loop()
    book = Book()
    server = loop.run_until_complete(loop.create_server(lambda: Connection(book), "127.0.0.1", 0, backlog=512))
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    follow({})
    loop.run_forever()


if __name__ == "__main__":
    main()
