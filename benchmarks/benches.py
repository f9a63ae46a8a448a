"""What a run stands on: Slack's double, both databases, and on each of them Coach with its floors beside it."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from benchmarks import forms, loads, seeds
from benchmarks.databases import Databases, databases
from benchmarks.processes import Process
from bot.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True)
class Pair:
    """Coach and two bare Bolt apps that answer with the views it gave; `form` is a modal to submit."""

    coach: Process
    early: Process
    shipped: Process
    form: Mapping[str, Any]


@dataclass
class Bench:
    """`rounds` and `count` say how much is measured; programs start when first needed, and end with the run."""

    rounds: int
    quick: bool
    folder: Path
    slack: loads.Slack
    databases: Databases
    running: ExitStack
    _pairs: dict[str, Pair] = field(default_factory=dict)

    def count(self, full: int, least: int = 10) -> int:
        """How many times: a tenth when it has to be quick."""
        return max(full // 10, least) if self.quick else full

    def seeded(self, kind: str) -> str:
        """A database with people and a plan under way."""
        url = self.databases.fresh(kind)
        store = seeds.database(url)
        seeds.people(store)
        seeds.plan(store)
        store.dispose()
        return url

    def env(self, url: str = "") -> dict[str, str]:
        """What a bot is started with."""
        return {
            "SLACK_BOT_TOKEN": loads.TOKEN,
            "SLACK_SIGNING_SECRET": loads.SECRET,
            "SLACK_API_URL": self.slack.url,
            "DATABASE_URL": url,
            "PIPCOACH_MASTER_KEY": seeds.KEY,
            "PORT": "0",
            "PIPCOACH_TICK_SECONDS": "3600",  # what is measured sends by itself
            "PIPCOACH_POSTS_PER_SECOND": "0",
            "HOME": str(self.folder),
        }

    def settings(self, url: str) -> Settings:
        """The same for a bot inside this process."""
        return Settings.from_env(self.env(url), self.folder / "none.env")

    def coach(self, url: str) -> Process:
        """Coach in a process of its own."""
        return Process("-m", "benchmarks.serving", env=self.env(url), cwd=self.folder)

    def bare(self, kind: str, opened: Any, updated: Any) -> Process:
        """Bare Bolt, with the views that Coach gives."""
        files = []
        for name, view in (("opened", opened), ("updated", updated)):
            file = self.folder / f"{name}.json"
            file.write_text(json.dumps(view), encoding="utf-8")
            files.append(str(file))
        return Process("-m", "benchmarks.bare", kind, *files, env=self.env(), cwd=self.folder)

    def pair(self, kind: str) -> Pair:
        """Coach on that database, and its floors."""
        if kind not in self._pairs:
            coach = self.running.enter_context(self.coach(self.seeded(kind)))
            opened = self.answer(coach, "status")
            form = self._next(coach, self.answer(coach, f"start <@{seeds.OTHER}>"))
            updated = self._next(coach, form)
            early, shipped = (
                self.running.enter_context(self.bare(each, opened, updated)) for each in ("middleware", "listener")
            )
            self._pairs[kind] = Pair(coach, early, shipped, forms.filled(form))
        return self._pairs[kind]

    def status(self) -> loads.Sent:
        """`/pip status` of a manager with a plan under way."""
        return loads.command("status", seeds.MANAGER, self.slack)

    def answer(self, program: Process, words: str) -> Any:
        """The modal that a command opens."""
        loads.answers(program.port, self.slack, lambda: loads.command(words, seeds.MANAGER, self.slack), 1)
        return self.slack.ask("view")["view"]

    def _next(self, coach: Process, view: Mapping[str, Any]) -> Any:
        """The screen that takes a modal's place when it is submitted as it stands."""
        with loads.Line(coach.port) as line:
            told = json.loads(line.call(loads.submission(forms.filled(view), seeds.MANAGER).bytes()))
        return told["view"]


@contextmanager
def bench(*, rounds: int, quick: bool) -> Iterator[Bench]:
    """Everything for one run, gone when it ends."""
    with (
        TemporaryDirectory(prefix="pip-bench-", ignore_cleanup_errors=True) as folder,
        databases(Path(folder)) as both,
        loads.Slack() as slack,
        ExitStack() as running,
    ):
        yield Bench(rounds, quick, Path(folder), slack, both, running)


def interleaved(rounds: int, *sides: Callable[[], T]) -> list[list[T]]:
    """What each side gave, round by round; every other round in reverse, so that a drift falls on all alike."""
    found: list[list[T]] = [[] for _ in sides]
    for number in range(rounds):
        order = range(len(sides))
        for at in order if number % 2 == 0 else reversed(order):
            found[at].append(sides[at]())
    return found


def medians(rounds: int, *sides: Callable[[], float]) -> list[float]:
    """The median of each side over all rounds."""
    return [median(each) for each in interleaved(rounds, *sides)]
