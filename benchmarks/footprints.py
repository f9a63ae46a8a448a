"""What the program takes before anybody uses it: memory, and the time from its start to its first answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple

from benchmarks import loads
from benchmarks.benches import Bench, interleaved
from benchmarks.goals import Measured
from benchmarks.processes import Process


class Found(NamedTuple):
    """Seconds to the first answer; megabytes then, and once a chart was drawn."""

    start: float
    memory: float
    drawn: float = 0.0


def footprint(bench: Bench, kind: str) -> dict[str, Measured]:
    """`pipcoach run` beside bare Bolt, started anew each round; the chart is drawn in a process that takes orders."""
    url = bench.seeded(kind)
    view = {"type": "modal", "title": {"type": "plain_text", "text": "Coach"}, "blocks": []}

    def floor() -> Found:
        with bench.bare("middleware", view, view) as program:
            return Found(_first_answer(bench, program), program.megabytes)

    def ours() -> Found:
        with Process("-m", "bot", "run", env=bench.env(url), cwd=bench.folder) as program:
            found = Found(_first_answer(bench, program), program.megabytes)
        with _drawing(bench, url) as program:
            return found._replace(drawn=program.megabytes)

    bare, coach = interleaved(bench.rounds, floor, ours)
    start, memory = (median(getattr(each, name) for each in bare) for name in ("start", "memory"))
    return {
        "start": Measured(start, median(each.start for each in coach)),
        "memory": Measured(memory, median(each.memory for each in coach)),
        "memory-chart": Measured(memory, median(each.drawn for each in coach)),
    }


@contextmanager
def _drawing(bench: Bench, url: str) -> Iterator[Process]:
    with bench.coach(url) as program:
        _first_answer(bench, program)
        program.tell("chart")
        yield program


def _first_answer(bench: Bench, program: Process) -> float:
    sent = bench.status()
    with loads.Line(program.port) as line:
        line.call(sent.bytes())
    return float(bench.slack.ask(f"seen/{sent.mark}")["at"]) - program.began
