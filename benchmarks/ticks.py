"""What a tick costs when nothing is due, however much is planned ahead."""

import time
from collections.abc import Callable
from statistics import median

from benchmarks import seeds
from benchmarks.benches import Bench, medians
from benchmarks.goals import Measured
from bot.app import Bot, build
from services.clock import SystemClock

FEW, MANY, QUICKLY = 10_000, 1_000_000, 100_000
MILLI = 1000


def tick(bench: Bench, kind: str) -> dict[str, Measured]:
    """A million rows beside ten thousand; a hundred thousand when it has to be quick."""
    few, many = (_planned(bench, kind, count) for count in (FEW, QUICKLY if bench.quick else MANY))

    def side(bot: Bot) -> Callable[[], float]:
        return lambda: median(_timed(bot) for _ in range(bench.count(100))) * MILLI

    floor, ours = medians(bench.rounds, side(few), side(many))
    for bot in (few, many):
        bot.close()
    return {"tick": Measured(floor, ours)}


def _planned(bench: Bench, kind: str, count: int) -> Bot:
    url = bench.databases.fresh(kind)
    store = seeds.database(url)
    seeds.occurrences(store, url, count)
    store.dispose()
    bot = build(bench.settings(url), SystemClock())
    bot.tick()
    return bot


def _timed(bot: Bot) -> float:
    began = time.perf_counter()
    worked = bot.tick()
    took = time.perf_counter() - began
    assert worked == 0
    return took
