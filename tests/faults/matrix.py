"""Every crash point under every trouble: killed there, started again, and everybody was told once."""

import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from sandbox.running import Sandbox
from tests.faults import children
from tests.faults.bot import Case
from tests.faults.labs import Lab, Row, slack
from tests.faults.looking import Seen, age, look, unsettled
from tests.faults.troubles import TROUBLES

PEOPLE, EACH = 3, 2
"""Three people on two plans, so that one is asked about two at once; and each is greeted as well."""
RESTING = 20.0
"""Seconds after which a call that is still being answered is no longer waited for."""
LANES = 2
"""Trials at a time."""
FEW_ROUNDS = 8
TRIES = 3
"""A point's last pass comes a little earlier or later with the threads; a trial that missed it is made again."""
PASSES, QUICK_PASSES = 2, 1
"""So many passes of each point are tried."""
QUICK_TROUBLES = ("none", "stored, then reset", "429 with Retry-After", "refused")
SHORT_TROUBLES = ("none", "stored, then reset")


@dataclass(frozen=True)
class Trial:
    """One point under one trouble, and what came of it. `point` is "" for a life without a strike.

    `at_limit` of the messages that came twice were at the honest limit (docs/delivery.md), and are none of the bot's fault.
    """

    trouble: str
    point: str
    struck: bool
    seen: Seen
    ended: int
    at_limit: int = 0

    @property
    def reached(self) -> bool:
        return self.struck or not self.point

    @property
    def good(self) -> bool:
        return replace(self.seen, twice=self.seen.twice - self.at_limit).good and self.ended == 0

    def __str__(self) -> str:
        missed = "" if self.reached else " (never reached)"
        return f"{self.trouble} × {self.point or 'no crash'}{missed}: {self.seen}, exit {self.ended}"


def attempt(url: str, folder: Path, trouble: str, point: str = "", plant: str = "") -> Trial:
    """One trial on a database of its own: a first life that may be struck, and if so a second one."""
    set_ = TROUBLES[trouble]
    with slack(PEOPLE) as sandbox:
        set_.begin(sandbox)
        base = Case(url, sandbox.url, folder, plant=plant, steps=set_.steps, fast=set_.fast)
        ended = children.run(replace(base, name="first", strike_at=point, gate=set_.gate))
        struck = ended == -signal.SIGKILL
        if struck:
            _rest(sandbox)
            age(url)
            ended = children.run(base)
        return Trial(trouble, point, struck, look(sandbox, url, PEOPLE, EACH, set_.refused, killed=struck), ended)


def unanswered(url: str, folder: Path, point: str) -> Trial:
    """A commit is carried out and its answer lost, as when the server goes away just then; the bot lives on."""
    with slack(PEOPLE) as sandbox:
        base = Case(url, sandbox.url, folder)
        ended = children.run(replace(base, name="first", strike_at=point, strike=None, rounds=FEW_ROUNDS))
        if unsettled(url):
            age(url)
            ended = children.run(base)
        return Trial("the commit's answer lost", point, True, look(sandbox, url, PEOPLE, EACH), ended)


def commits(lab: Lab) -> Row:
    """Every commit once without an answer."""
    place = lab.place("commits")
    attempt(lab.sqlite("commits/calm", PEOPLE, greet=True), place, "none")
    points = [each for each in points_of(place) if "/after-commit" in each and int(each.rpartition(":")[2]) <= PASSES]
    trials = []
    for number, point in enumerate(points):
        name = f"commits/{number}"
        trials.append(unanswered(lab.sqlite(name, PEOPLE, greet=True), lab.place(name), point))
    bad = [each for each in trials if not each.good]
    for each in bad:
        lab.say(f"  {each}")
    told = f"{len(trials)} commits, {len(bad)} violations"
    return Row("the answer to a commit is lost, at every commit", "0 violations", told, not bad)


def _rest(sandbox: Sandbox) -> None:
    """Until nothing is being answered any more: what a killed bot sent is carried out all the same."""
    deadline = time.monotonic() + RESTING
    while sandbox.ask(lambda engine: engine.calls_under_way) and time.monotonic() < deadline:
        time.sleep(0.02)


def points_of(folder: Path) -> list[str]:
    """The points that the first life in this folder passed, with their numbers."""
    return (folder / "first.points").read_text(encoding="utf-8").split("\n")[:-1]


Databases = Callable[[str], str]
"""Gives the URL of a new database, ready for a trial of this name."""


@dataclass(frozen=True)
class Grid:
    """Where trials are made."""

    folder: Path
    databases: Databases

    def trial(self, trouble: str, point: str = "") -> Trial:
        """The trial, made again if it missed its point or was lost; whatever a miss shows counts all the same."""
        for attempted in range(TRIES):
            name = "-".join((trouble, point or "calm", str(attempted))).replace("/", "_").replace(" ", "_")
            place = self.folder / name
            place.mkdir(parents=True, exist_ok=True)
            try:
                found = attempt(self.databases(name), place, trouble, point)
            except children.LostError:
                continue
            if found.reached or not found.good:
                return found
        return Trial(trouble, point, struck=False, seen=Seen(PEOPLE, 0, 0, 0), ended=0)

    def points(self, trouble: str) -> list[str]:
        """What the last calm life under this trouble passed."""
        lives = sorted(self.folder.glob(f"{trouble}-calm-*".replace(" ", "_")))
        return points_of(lives[-1])


def explore(grid: Grid, troubles: Sequence[str], passes: int) -> list[Trial]:
    """All trials: first each trouble without a crash, then a crash at every point that such a life passes."""
    with ThreadPoolExecutor(LANES) as lanes:
        calm = list(lanes.map(grid.trial, troubles))
        wanted = [
            (trouble, point)
            for trouble in troubles
            for point in grid.points(trouble)
            if int(point.rpartition(":")[2]) <= passes
        ]
        return [*calm, *lanes.map(lambda each: grid.trial(*each), wanted)]


def row(lab: Lab, engine: str) -> Row:
    """Trials made, and what they found. PostgreSQL, where a commit means the same, is tried with fewer troubles."""
    place = lab.place(f"points-{engine}")
    if engine == "sqlite":
        troubles = QUICK_TROUBLES if lab.quick else tuple(TROUBLES)
        lab.sqlite("points-sqlite", PEOPLE, greet=True)  # the first makes the template, before there are lanes
        grid = Grid(place, lambda name: lab.sqlite(f"points-sqlite/{name}", PEOPLE, greet=True))
    else:
        troubles = SHORT_TROUBLES if lab.quick else QUICK_TROUBLES
        lab.postgresql(PEOPLE, greet=True)
        grid = Grid(place, lambda _: lab.postgresql(PEOPLE, greet=True))
    trials = explore(grid, troubles, QUICK_PASSES if lab.quick else PASSES)
    bad, missed = [each for each in trials if not each.good], [each for each in trials if not each.reached]
    for each in (*bad, *missed):
        lab.say(f"  {each}")
    names = {each.point.rpartition(":")[0] for each in trials if each.point}
    told = f"{len(names)} points × {len(troubles)} troubles: {len(trials)} trials, {len(bad)} violations"
    told += f", {len(missed)} points missed" if missed else ""
    label = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine]
    return Row(f"every crash point × every fault, {label}", "all visited, 0 violations", told, not (bad or missed))
