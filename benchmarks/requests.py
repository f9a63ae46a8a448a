"""What a person waits for: the acknowledgement and the answer, alone and in a crowd."""

from collections.abc import Callable
from itertools import count
from statistics import median, quantiles

from benchmarks import forms, loads, seeds
from benchmarks.benches import Bench, interleaved, medians
from benchmarks.goals import Measured
from benchmarks.processes import Process

AT_ONCE, BURST = 16, 200
MILLI = 1000


def reading(bench: Bench, kind: str) -> dict[str, Measured]:
    """`/pip status`, one at a time."""
    pair = bench.pair(kind)

    def side(program: Process) -> Callable[[], tuple[float, float]]:
        def run() -> tuple[float, float]:
            times = loads.answers(program.port, bench.slack, bench.status, bench.count(200))
            return median(each.ack for each in times) * MILLI, median(each.answer for each in times) * MILLI

        return run

    floor, ours = interleaved(bench.rounds, side(pair.early), side(pair.coach))
    return {
        name: Measured(median(each[at] for each in floor), median(each[at] for each in ours))
        for at, name in enumerate(("status-ack", "status-answer"))
    }


def writing(bench: Bench, kind: str) -> dict[str, Measured]:
    """A step of the wizard, saved before it is acknowledged, beside Bolt at its fastest, and as shipped."""
    pair, numbers = bench.pair(kind), count(1)

    def side(program: Process) -> Callable[[], float]:
        def make() -> loads.Sent:
            return loads.submission(forms.retyped(pair.form, next(numbers)), seeds.MANAGER)

        return lambda: median(loads.acks(program.port, make, bench.count(200))) * MILLI

    early, shipped, ours = medians(bench.rounds, *(side(each) for each in (pair.early, pair.shipped, pair.coach)))
    return {"submission": Measured(early, ours), "submission-shipped": Measured(shipped, ours)}


def crowd(bench: Bench, kind: str) -> dict[str, Measured]:
    """Sixteen people who type `/pip status` again as soon as they are answered."""
    pair = bench.pair(kind)

    def side(program: Process) -> Callable[[], float]:
        times = bench.count(800, least=AT_ONCE)
        return lambda: loads.throughput(program.port, bench.slack, bench.status, times, AT_ONCE)

    floor, ours = medians(bench.rounds, side(pair.early), side(pair.coach))
    return {"throughput": Measured(floor, ours)}


def burst(bench: Bench, kind: str) -> dict[str, Measured]:
    """Two hundred people at the same moment: how long the slowest acknowledgements take."""
    pair = bench.pair(kind)

    def side(program: Process) -> Callable[[], float]:
        def run() -> float:
            sent = [bench.status() for _ in range(BURST)]
            acked = loads.burst(program.port, sent)
            for each in sent:  # the next round begins when everybody has been answered
                bench.slack.ask(f"seen/{each.mark}")
            return quantiles(acked, n=100)[98] * MILLI

        return run

    floor, ours = medians(bench.rounds, side(pair.early), side(pair.coach))
    return {"burst": Measured(floor, ours)}
