"""What people really received, held against what the outbox believes: lost, twice, stuck.

It asks the sandbox's conversations and reads the tables by itself, so that a mistake in storage can't hide one.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from sandbox.engine import Engine as Slack
from sandbox.running import Sandbox
from sandbox.seed import crowd
from sandbox.settings import BOT_USER_ID
from sandbox.workspaces import Message
from services.clock import SystemClock

SETTLED = frozenset({"sent", "dead", "cancelled"})


def connect(url: str) -> Engine:
    """An engine of the harness's own: one connection for each look, none kept."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return create_engine(parsed, poolclass=NullPool, connect_args={"timeout": 60})
    return create_engine(parsed.set(drivername="postgresql+psycopg"), poolclass=NullPool)


def states(url: str) -> Counter[str]:
    """How many deliveries stand in each state, and how many prompts are due but not yet in the outbox (`due`)."""
    with connect(url).connect() as connection:
        found = connection.execute(text("SELECT state, count(*) FROM outbox GROUP BY state")).all()
        prompts = "SELECT count(*) FROM occurrences WHERE state = 'planned' AND kind = 'checkins.prompt'"
        counts = Counter({str(state): int(count) for state, count in found})
        counts["due"] = int(connection.scalar(text(prompts)) or 0)
    return +counts


def unsettled(url: str) -> int:
    """How many prompts are still on their way."""
    return sum(count for state, count in states(url).items() if state not in SETTLED)


@dataclass(frozen=True)
class Seen:
    """What came of `people` prompts. `odd` are other things that should not be."""

    people: int
    lost: int
    twice: int
    stuck: int
    odd: tuple[str, ...] = field(default=())

    @property
    def good(self) -> bool:
        return not (self.lost or self.twice or self.stuck or self.odd)

    def __str__(self) -> str:
        told = f"{self.lost} lost, {self.twice} twice, {self.stuck} stuck"
        return f"{told}; {'; '.join(self.odd)}" if self.odd else told


def look(sandbox: Sandbox, url: str, people: int, each: int = 1, refused: int = 0, *, killed: bool = False) -> Seen:
    """Holds what each of the crowd was told against the `each` messages that they should get.

    `refused` of all messages were refused for good: they must be given up visibly, and count as neither lost nor stuck.
    A bot that was `killed` may have died before it could write down what Retry-After said.
    """
    received = sandbox.ask(_received)
    told = [received.get(person.id, []) for person in crowd(people)]
    found = states(url)
    given_up = min(found["dead"], refused)
    return Seen(
        people=people,
        lost=sum(max(0, each - len({said.delivery for said in one})) for one in told) - given_up,
        twice=sum(max(0, len(one) - min(each, len({said.delivery for said in one}))) for one in told),
        stuck=sum(count for state, count in found.items() if state != "sent") - given_up,
        odd=tuple(_odd(sandbox, url, received, killed=killed)),
    )


@dataclass(frozen=True)
class Said:
    """One message in a person's conversation with the app; `delivery` is the id that it carries."""

    ts: str
    delivery: str


def _received(slack: Slack) -> Mapping[str, list[Said]]:
    """What the app said to each person."""
    return {
        one.with_: [Said(each.ts, _id(each)) for each in one.messages if each.body.get("user") == BOT_USER_ID]
        for one in slack.workspace.conversations.values()
        if one.kind == "dm"
    }


def _id(message: Message) -> str:
    return str(((message.metadata or {}).get("event_payload") or {}).get("id") or message.ts)


def _odd(sandbox: Sandbox, url: str, received: Mapping[str, list[Said]], *, killed: bool) -> list[str]:
    with connect(url).connect() as connection:
        rows = connection.execute(text("SELECT id, recipient, ts FROM outbox WHERE state = 'sent'")).all()
    wrong = sum(Said(ts, delivery) not in received.get(recipient, []) for delivery, recipient, ts in rows)
    early = 0 if killed else sandbox.ask(lambda engine: engine.rates.too_early)
    broken = sorted({f"{one.rule} in {one.where}" for one in sandbox.violations})
    return [
        *([f"{wrong} marked sent that nobody got"] if wrong else []),
        *([f"{early} calls before Retry-After was over"] if early else []),
        *broken,
    ]


LONG_AGO = "2000-01-01T00:00:00.000000Z"


def age(url: str) -> None:
    """A minute and more passes for the leases. Only while no bot is alive: until somebody starts it again."""
    with connect(url).begin() as connection:
        connection.execute(text(f"UPDATE outbox SET lease_until = '{LONG_AGO}' WHERE lease_until IS NOT NULL"))


def age_pauses(url: str) -> None:
    """The seconds of a pause that Slack did not measure pass. Only while no call is under way."""
    with connect(url).begin() as connection:
        connection.execute(text(f"UPDATE pauses SET until = '{LONG_AGO}'"))


def pause_left(url: str) -> float:
    """Seconds until the last pause ends; they are measured by the database's clock, which is this machine's."""
    with connect(url).connect() as connection:
        until = connection.scalar(text("SELECT max(until) FROM pauses"))
    ends = datetime.fromisoformat(until) if isinstance(until, str) else until
    return (ends - SystemClock().now()).total_seconds() if ends else 0.0
