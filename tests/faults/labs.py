"""What every figure is measured with: a folder, databases, a sandbox with a crowd, and a row for the table."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sandbox.running import Sandbox
from tests.faults.prompts import JUST_AFTER, Template, prepare
from tests.storage.servers import PostgreSQL, postgresql

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


@dataclass(frozen=True)
class Row:
    """One line of the table. `good` is None for a figure that could not be measured here."""

    figure: str
    target: str
    seen: str
    good: bool | None

    @property
    def verdict(self) -> str:
        return {True: "holds", False: "FAILS", None: "skipped"}[self.good]


@dataclass
class Lab:
    """`quick` measures less of everything. `seed` makes the random kills and troubles the same again."""

    folder: Path
    quick: bool = False
    seed: int = 1
    say: Callable[[str], None] = print
    _open: ExitStack = field(default_factory=ExitStack)
    _templates: dict[tuple[int, bool], str] = field(default_factory=dict)

    def random(self, name: str) -> random.Random:
        return random.Random(f"{self.seed} {name}")

    def place(self, name: str) -> Path:
        """A folder of one's own."""
        made = self.folder / name
        made.mkdir(parents=True, exist_ok=True)
        return made

    def sqlite(self, name: str, people: int, *, greet: bool = False) -> str:
        """A new file in which so many people are due."""
        return Template(self.folder, people, greet=greet).copy(self.place(name))

    def postgresql(self, people: int, *, greet: bool = False) -> str:
        """A new database in which so many people are due."""
        wanted = (people, greet)
        if wanted not in self._templates:
            url = self.server.fresh()
            prepare(url, people, greet=greet)
            self._templates[wanted] = url.partition("?")[0].rpartition("/")[2]
        return self.server.fresh(self._templates[wanted])

    @cached_property
    def server(self) -> PostgreSQL:
        return self._open.enter_context(postgresql())

    def close(self) -> None:
        """Ends what was started."""
        self._open.close()


@contextmanager
def slack(people: int, at: datetime = JUST_AFTER, **options: object) -> Iterator[Sandbox]:
    """A sandbox with a crowd, just after the prompts became due. It waits for no bot when its clock moves."""
    with Sandbox.running(crowd=people, bot_silence_seconds=0.0, manifest=MANIFEST, **options) as sandbox:
        sandbox.ask(lambda engine: engine.clock.jump_to(at))
        yield sandbox


LOOK_SECONDS = 0.1


def until(true: Callable[[], bool], seconds: float) -> bool:
    """Looks again and again until it is true, or the time is up; says which."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(LOOK_SECONDS)
    return True
