"""What a subcommand costs all the others: the way to an acknowledgement with thirty of them beside one."""

import time
from concurrent.futures import Executor, Future
from statistics import median
from typing import Any

from slack_bolt import App
from slack_bolt.request import BoltRequest
from slack_sdk.signature import SignatureVerifier

from benchmarks import loads, seeds
from benchmarks.benches import Bench, medians
from benchmarks.goals import Measured
from bot.app import build
from handlers.requests import Request
from handlers.responses import Response
from handlers.routing import Command
from services.clock import SystemClock

MILLI = 1000
SUBCOMMANDS = 30


class Nowhere(Executor):
    """Takes what runs after the acknowledgement and leaves it: the turn would drown what is measured here."""

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        return Future()


def dispatch(bench: Bench, kind: str) -> dict[str, Measured]:
    """Through Bolt, signature and all, inside this process."""
    one, many = (_app(bench, kind, count) for count in (1, SUBCOMMANDS))
    times = bench.count(1000)
    floor, ours = medians(bench.rounds, lambda: _p50(one, bench, times), lambda: _p50(many, bench, times))
    return {"dispatch": Measured(floor, ours)}


def _app(bench: Bench, kind: str, count: int) -> App:
    bot = build(bench.settings(bench.databases.fresh(kind)), SystemClock(), executor=Nowhere())
    bot.routes.commands.clear()
    bot.routes.commands.update({f"word-{each}": Command(f"word-{each}", _nothing) for each in range(count)})
    return bot.app


def _nothing(_: Request) -> Response:
    return None


def _p50(app: App, bench: Bench, times: int) -> float:
    took = []
    verifier = SignatureVerifier(loads.SECRET)
    for _ in range(times):
        body = loads.command("word-0", seeds.MANAGER, bench.slack).body.decode()
        at = str(int(time.time()))
        signed = verifier.generate_signature(timestamp=at, body=body)
        headers = {"x-slack-request-timestamp": at, "x-slack-signature": signed or ""}
        began = time.perf_counter()
        answer = app.dispatch(BoltRequest(body=body, headers={**headers, "content-type": _FORM}))
        took.append(time.perf_counter() - began)
        assert answer.status == 200
    return median(took) * MILLI


_FORM = "application/x-www-form-urlencoded"
