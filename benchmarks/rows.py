"""Every figure of docs/performance.md: what it is called, what it should come to, and what measures it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks import deliveries, dispatches, footprints, jobs, requests, ticks
from benchmarks.benches import Bench
from benchmarks.databases import POSTGRESQL, SQLITE
from benchmarks.goals import Goal, Measured, at_least, at_most, below, cheaper, more

BOTH = (SQLITE, POSTGRESQL)


@dataclass(frozen=True)
class Row:
    """One line of the table, for each database that takes part."""

    figure: str
    goal: Goal


@dataclass(frozen=True)
class Group:
    """Rows by their names, which one measurement fills together; `databases` are those it is made on."""

    measure: Callable[[Bench, str], Mapping[str, Measured]]
    rows: Mapping[str, Row]
    databases: tuple[str, ...] = BOTH


GROUPS = (
    Group(
        requests.reading,
        {
            "status-ack": Row("`/pip status`: acknowledged, p50", at_most(1.3)),
            "status-answer": Row("`/pip status`: answer sent, p50", at_most(2)),
        },
    ),
    Group(
        requests.writing,
        {
            "submission": Row("a submission that writes, p50", at_most(3)),
            "submission-shipped": Row("the same beside Bolt as shipped", at_most(0.25)),
        },
    ),
    Group(requests.crowd, {"throughput": Row("`/pip status`, 16 at once", at_least(0.25, "/s"))}),
    Group(requests.burst, {"burst": Row("200 at once: acknowledged, p99", below(500))}),
    Group(
        dispatches.dispatch,
        {"dispatch": Row("dispatch with 30 subcommands beside 1", at_most(1.15))},
        databases=(SQLITE,),  # it never gets as far as the database
    ),
    Group(ticks.tick, {"tick": Row("tick, nothing due, 1M planned beside 10k", at_most(1.3))}),
    Group(jobs.cost, {"delivery": Row("claim → sent beside an APScheduler job", cheaper(20))}),
    Group(
        deliveries.workers,
        {"workers": Row("2 workers beside 1", at_least(1.4, "/s"))},
        databases=(POSTGRESQL,),
    ),
    Group(deliveries.fan_out, {"fan-out": Row("fan-out beside slack_sdk, 64 threads", at_least(0.95, "/s"))}),
    Group(
        deliveries.meanwhile,
        {"status-during-fan-out": Row("`/pip status` p50 while 100/s go out", at_most(1.3))},
    ),
    Group(
        footprints.footprint,
        {
            "start": Row("start to first answer", more(0.8, "s")),
            "memory": Row("memory, no charts", more(45, "MB")),
            "memory-chart": Row("memory, a chart drawn", more(80, "MB")),
        },
    ),
)


def names() -> list[str]:
    """What `--only` takes."""
    return [name for group in GROUPS for name in group.rows]
