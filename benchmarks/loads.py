"""Slack's side of a measurement: signed requests over loopback, and the time until the answer to each.

The HTTP is written by hand, because a client library costs more than what is measured.
"""

import json
import re
import selectors
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, Self
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from benchmarks.processes import Process
from benchmarks.slack import TEAM

SECRET, TOKEN = "bench-secret", "xoxb-bench"
PATIENCE = 60.0
"""Seconds until a measurement gives up on an answer."""
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_marks = count(1)
_verifier = SignatureVerifier(SECRET)


@dataclass(frozen=True)
class Sent:
    """One request as bytes, and the mark by which Slack's double knows its answer again."""

    body: bytes
    mark: str

    def bytes(self, *, closing: bool = False) -> bytes:
        """Signed for this second."""
        at = str(int(time.time()))
        signature = _verifier.generate_signature(timestamp=at, body=self.body)
        head = (
            "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"X-Slack-Request-Timestamp: {at}\r\nX-Slack-Signature: {signature}\r\n"
            f"Content-Length: {len(self.body)}\r\nConnection: {'close' if closing else 'keep-alive'}\r\n\r\n"
        )
        return head.encode() + self.body


def command(text: str, user: str, slack: "Slack") -> Sent:
    """`/pip text`."""
    mark = f"mark-{next(_marks)}"
    told = {
        "command": "/pip",
        "text": text,
        "team_id": TEAM,
        "user_id": user,
        "channel_id": "C0BENCH",
        "trigger_id": mark,
        "response_url": f"http://127.0.0.1:{slack.port}/answer/{mark}",
    }
    return Sent(urlencode(told).encode(), mark)


def submission(view: Mapping[str, Any], user: str) -> Sent:
    """A modal sent as it stands; `view` carries its state already (benchmarks.forms)."""
    mark = f"mark-{next(_marks)}"
    told = {
        "type": "view_submission",
        "team": {"id": TEAM},
        "user": {"id": user},
        "trigger_id": mark,
        "view": {"id": "V1", "team_id": TEAM, **view},
    }
    return Sent(urlencode({"payload": json.dumps(told)}).encode(), mark)


class Line:
    """One keep-alive connection."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call(self, request: bytes) -> bytes:
        """The body of the answer. Raises RuntimeError when it is not a 200."""
        self._socket.sendall(request)
        data = b""
        while True:
            part = self._socket.recv(65536)
            data += part
            head, separator, body = data.partition(b"\r\n\r\n")
            length = LENGTH.search(head)
            if separator and len(body) >= (int(length.group(1)) if length else 0):
                break
            if not part:
                raise RuntimeError("the connection ended before the answer")
        if b" 200 " not in head[:15]:
            raise RuntimeError(f"not answered: {head[:80]!r} {body[:80]!r}")
        return body

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()


class Slack(Process):
    """Slack's double, as the measuring side sees it."""

    def __init__(self) -> None:
        super().__init__("-m", "benchmarks.slack")

    def ask(self, words: str, line: Line | None = None) -> Any:
        """What it tells: `posts`, `view`, `seen/mark-3`, or what it does: `forget`, `latency/0.1`."""
        request = f"GET /bench/{words} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
        if line is not None:
            return json.loads(line.call(request))
        with Line(self.port) as own:
            return json.loads(own.call(request))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/"


@dataclass(frozen=True)
class Times:
    """Seconds from sending to the acknowledgement, and to the answer (0 where none was waited for)."""

    ack: float
    answer: float = 0.0


Making = Callable[[], Sent]


def acks(port: int, make: Making, times: int) -> list[float]:
    """One after the other, each until its acknowledgement."""
    with Line(port) as line:
        return [_timed(line, make().bytes()) for _ in range(times)]


def _timed(line: Line, request: bytes) -> float:
    began = time.perf_counter()
    line.call(request)
    return time.perf_counter() - began


def answers(port: int, slack: Slack, make: Making, times: int) -> list[Times]:
    """One after the other, each until Slack has the answer."""
    with Line(port) as line, Line(slack.port) as asking:
        return [_answered(line, asking, slack, make()) for _ in range(times)]


def _answered(line: Line, asking: Line, slack: Slack, sent: Sent) -> Times:
    request = sent.bytes()
    began = time.monotonic()
    line.call(request)
    acked = time.monotonic()
    return Times(acked - began, slack.ask(f"seen/{sent.mark}", asking)["at"] - began)


def throughput(port: int, slack: Slack, make: Making, times: int, at_once: int) -> float:
    """Answers a second, `at_once` people asking again as soon as they are answered."""
    shares = [times // at_once] * at_once
    with ThreadPoolExecutor(at_once) as people:
        began = time.monotonic()
        list(people.map(lambda share: answers(port, slack, make, share), shares))
        return sum(shares) / (time.monotonic() - began)


def burst(port: int, requests: Sequence[Sent]) -> list[float]:
    """All at the same moment, each over a connection of its own: seconds until each is acknowledged."""
    prepared = [sent.bytes(closing=True) for sent in requests]
    took: list[float] = []
    with selectors.DefaultSelector() as waiting:
        began = time.perf_counter()
        for request in prepared:
            talking = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
            talking.sendall(request)
            waiting.register(talking, selectors.EVENT_READ)
        while waiting.get_map():
            for key, _ in waiting.select(PATIENCE):
                assert isinstance(key.fileobj, socket.socket)
                if not key.fileobj.recv(65536).startswith(b"HTTP/1.1 200"):
                    raise RuntimeError("not acknowledged")
                took.append(time.perf_counter() - began)
                waiting.unregister(key.fileobj)
                key.fileobj.close()
    return took
