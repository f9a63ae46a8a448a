"""Every crash point under every trouble: killed there, started again, and everybody was told once."""

import signal
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sandbox.running import Sandbox
from tests.faults import children
from tests.faults.bot import Case
from tests.faults.labs import slack
from tests.faults.looking import Seen, age, look
from tests.faults.prompts import Template
from tests.faults.troubles import TROUBLES

PEOPLE = 2
RESTING = 20.0
"""Seconds after which a call that is still being answered is no longer waited for."""
LANES = 2
"""Trials at a time; they wait more than they work."""


@dataclass(frozen=True)
class Trial:
    """One point under one trouble, and what came of it. `point` is "" for a life without a strike."""

    trouble: str
    point: str
    struck: bool
    seen: Seen
    ended: int

    @property
    def good(self) -> bool:
        return self.seen.good and self.ended == 0 and (self.struck or not self.point)

    def __str__(self) -> str:
        missed = "" if self.struck or not self.point else " (never reached)"
        return f"{self.trouble} × {self.point or 'no crash'}{missed}: {self.seen}, exit {self.ended}"


def attempt(url: str, folder: Path, trouble: str, point: str = "", plant: str = "") -> Trial:
    """One trial on a database of its own: a first life that may be struck, and if so a second one."""
    set_ = TROUBLES[trouble]
    with slack(PEOPLE) as sandbox:
        set_.begin(sandbox)
        base = Case(url, sandbox.url, folder, plant=plant, steps=set_.steps)
        first = Case(**vars(base) | {"name": "first", "strike_at": point, "gate": set_.gate})
        ended = children.run(first)
        struck = ended == -signal.SIGKILL
        if struck:
            _rest(sandbox)
            age(url)
            ended = children.run(base)
        return Trial(trouble, point, struck, look(sandbox, url, PEOPLE), ended)


def _rest(sandbox: Sandbox) -> None:
    """Until nothing is being answered any more: what a killed bot sent is carried out all the same."""
    deadline = time.monotonic() + RESTING
    while sandbox.ask(lambda engine: engine.calls_under_way) and time.monotonic() < deadline:
        time.sleep(0.02)


def points_of(folder: Path) -> list[str]:
    """The points that the first life in this folder passed, with their numbers."""
    return (folder / "first.points").read_text(encoding="utf-8").split("\n")[:-1]


def explore(template: Template, folder: Path, troubles: Sequence[str], most: int | None = None) -> list[Trial]:
    """All trials: first each trouble without a crash, then a crash at every point that such a life passes.

    `most` bounds the passes of one point that are tried, for a short form.
    """

    def one(number: int, trouble: str, point: str = "") -> tuple[Trial, Path]:
        place = folder / f"{number:04d}"
        return attempt(template.copy(place), place, trouble, point), place

    with ThreadPoolExecutor(LANES) as lanes:
        calm = list(lanes.map(one, range(len(troubles)), troubles))
        wanted = [
            (trial.trouble, point)
            for trial, place in calm
            for point in points_of(place)
            if most is None or int(point.rpartition(":")[2]) <= most
        ]
        numbers = range(len(troubles), len(troubles) + len(wanted))
        struck = lanes.map(one, numbers, *zip(*wanted, strict=True)) if wanted else []
        return [trial for trial, _ in (*calm, *struck)]
