"""Many prompts while bots are killed at random, Slack misbehaves at random, and the database comes and goes."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from sandbox.jsons import Json
from sandbox.running import Sandbox
from tests.faults.labs import Lab, Row, slack, until
from tests.faults.looking import Seen, look, states, unsettled
from tests.faults.replicas import Replica, replicas

PEOPLE, QUICK = 10_000, 200
DRAINING = 1800.0
"""Seconds after which a run is given up."""
RECOVERING = 300.0
"""Seconds for what the last kill left behind: a lease of 60, two reads 30 apart, and a look every 30."""

POST, READ = "chat.postMessage", "conversations.history"
KINDS: tuple[Json, ...] = (
    {"kind": "stored_then_reset", "method": POST},
    {"kind": "stored_then_500", "method": POST},
    {"kind": "reset", "method": POST},
    {"kind": "status", "method": POST, "status": 503},
    {"kind": "error", "method": POST, "error": "internal_error"},
    {"kind": "html", "method": POST},
    {"kind": "cut", "method": POST},
    {"kind": "ratelimited", "method": POST, "retry_after": 1},
    {"kind": "latency", "method": POST, "seconds": 2},
    {"kind": "status", "method": READ, "status": 500},
)
RARE: tuple[Json, ...] = (
    {"kind": "stored_then_timeout", "method": POST, "seconds": 11},
    {"kind": "ratelimited", "method": POST, "retry_after": None},
)
"""Those that cost 10 s or more; once each."""

Act = Callable[[], None]


@dataclass
class Storm:
    """A run: the sandbox, the bots, the database, and how many people are due."""

    sandbox: Sandbox
    bots: list[Replica]
    url: str
    people: int
    chance: Random

    def spread(self, acts: Sequence[Act]) -> list[tuple[int, Act]]:
        """Each act when a certain share of the prompts has left; so it does not matter how fast that is."""
        found = [(int(self.chance.uniform(0.02, 0.97) * self.people), act) for act in acts]
        return sorted(found, key=lambda each: each[0])

    def trouble(self, kind: Json) -> Act:
        def act() -> None:
            self.sandbox.ask(lambda engine: engine.faults.add(dict(kind)))

        return act

    def kill(self) -> None:
        """One of them dies, and another is started in its place."""
        victim = self.chance.choice(self.bots)
        victim.kill()
        victim.start()

    def rage(self, acts: Sequence[Act]) -> None:
        """Does all of it while the prompts leave, and then lets the bots recover."""
        for after, act in self.spread(acts):
            until(lambda enough=after: self._left() >= enough, DRAINING)  # type: ignore[misc]
            act()
        until(lambda: not unsettled(self.url), RECOVERING)

    def _left(self) -> int:
        found = states(self.url)
        return found["sent"] + found["unknown"] + found["dead"]


def storm(lab: Lab, name: str, url: str, people: int, count: int, acts: Callable[[Storm], Sequence[Act]]) -> Seen:
    """What people received after a run of `count` real bots in which all these acts happened."""
    with slack(people) as sandbox, replicas(lab.place(name), url, sandbox.url, count) as bots:
        for each in bots:
            each.start()
        run = Storm(sandbox, bots, url, people, lab.random(name))
        run.rage(acts(run))
        return look(sandbox, url, people)


def row(lab: Lab, engine: str, count: int) -> Row:
    """Lost, twice and stuck after a run with so many processes, kills and troubles."""
    people, kills, troubles = (QUICK, 2, 8) if lab.quick else (PEOPLE, 12, 60)
    name = f"{engine}-{count}"
    url = lab.sqlite(name, people) if engine == "sqlite" else lab.postgresql(people)

    def acts(run: Storm) -> list[Act]:
        rare = () if lab.quick else RARE
        kinds = [*rare, *run.chance.choices(KINDS, k=troubles - len(rare))]
        return [*map(run.trouble, kinds), *[run.kill] * kills]

    began = time.monotonic()
    seen = storm(lab, name, url, people, count, acts)
    label = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine]
    return Row(
        figure=f"{people:,} prompts, {label}, {count} process{'es' if count > 1 else ''}",
        target="0 lost, 0 twice, 0 stuck",
        seen=f"{seen}; {kills} kills, {troubles} troubles, {time.monotonic() - began:.0f} s",
        good=seen.good,
    )
