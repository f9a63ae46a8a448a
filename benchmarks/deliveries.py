"""What sending costs: many at once beside Slack's own client, with one worker and with two, and for everybody else."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from statistics import median
from typing import Any

from slack_sdk import WebClient

from benchmarks import loads, seeds
from benchmarks.benches import Bench, interleaved, medians
from benchmarks.goals import Measured
from benchmarks.processes import Process
from bot.app import Bot, build
from services.clock import SystemClock
from storage.database import Database

LATENCY = 0.1  # seconds that Slack takes for a message
SENDERS, FAN_OUT = 64, 1280
SHARED = 480
FEED = 100
MILLI = 1000


@contextmanager
def slow(bench: Bench) -> Iterator[None]:
    """Slack takes its time for messages, and has forgotten those of before."""
    bench.slack.ask(f"latency/{LATENCY}")
    bench.slack.ask("forget")
    try:
        yield
    finally:
        bench.slack.ask("latency/0")


def fan_out(bench: Bench, kind: str) -> dict[str, Measured]:
    """Messages a second with 64 threads, beside the bare client with as many."""
    url = bench.seeded(kind)
    bot = build(bench.settings(url), SystemClock(), senders=SENDERS)
    bot.tick()  # what the plan of the seed left to say
    times, numbers = bench.count(FAN_OUT), iter(range(0, 1_000_000, FAN_OUT))
    with slow(bench):
        floor, ours = medians(bench.rounds, lambda: _bare_rate(bench, times), lambda: _rate(bot, next(numbers), times))
        doubles = bench.slack.ask("posts")["doubles"]
    bot.close()
    return {"fan-out": Measured(floor, ours, doubles)}


def _rate(bot: Bot, first: int, times: int) -> float:
    seeds.messages(bot.database, first, times)
    began = time.perf_counter()
    sent = bot.deliverer.drain()
    took = time.perf_counter() - began
    assert sent == times, f"{sent} of {times} were sent"
    return times / took


def _bare_rate(bench: Bench, times: int) -> float:
    client = WebClient(loads.TOKEN, base_url=bench.slack.url, retry_handlers=[])

    def post(number: int) -> None:
        client.chat_postMessage(channel=f"D{number}", text=_TEXT, blocks=_BLOCKS)

    with ThreadPoolExecutor(SENDERS) as threads:
        began = time.perf_counter()
        list(threads.map(post, range(times)))
        return times / (time.perf_counter() - began)


_TEXT = "The list of HR partners was changed."
_BUTTON = {"type": "button", "text": {"type": "plain_text", "text": "Look"}, "action_id": "look", "value": "x" * 300}
_BLOCKS: list[dict[str, Any]] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": _TEXT}},
    {"type": "actions", "elements": [_BUTTON]},
]


def workers(bench: Bench, kind: str) -> dict[str, Measured]:
    """Two processes on one outbox beside one alone, each with the threads it has in earnest."""
    url = bench.seeded(kind)
    store = seeds.database(url)
    numbers = iter(range(0, 1_000_000, SHARED))
    with slow(bench), bench.coach(url) as one, bench.coach(url) as other:
        one.tell("drain")
        bench.slack.ask("forget")

        def side(*programs: Process) -> Callable[[], float]:
            return lambda: _together(store, programs, next(numbers), bench.count(SHARED))

        alone, both = medians(bench.rounds, side(one), side(one, other))
        doubles = bench.slack.ask("posts")["doubles"]
    store.dispose()
    return {"workers": Measured(alone, both, doubles)}


def _together(store: Database, programs: tuple[Process, ...], first: int, times: int) -> float:
    seeds.messages(store, first, times)
    with ThreadPoolExecutor(len(programs)) as threads:
        began = time.perf_counter()
        sent = sum(int(each) for each in threads.map(lambda each: each.tell("drain"), programs))
        took = time.perf_counter() - began
    assert sent == times, f"{sent} of {times} were sent"
    return times / took


def meanwhile(bench: Bench, kind: str) -> dict[str, Measured]:
    """`/pip status` while a hundred messages a second go out, beside the same without them."""
    coach = bench.pair(kind).coach

    def p50() -> float:
        times = loads.answers(coach.port, bench.slack, bench.status, bench.count(200))
        return median(each.answer for each in times) * MILLI

    def busy() -> float:
        coach.tell(f"feed {FEED}")
        time.sleep(0.5)  # until it flows evenly
        try:
            return p50()
        finally:
            coach.tell("rest")

    with slow(bench):
        idle, feeding = interleaved(bench.rounds, p50, busy)
    return {"status-during-fan-out": Measured(median(idle), median(feeding))}
