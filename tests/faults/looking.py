"""What people really received, held against what the outbox believes: lost, twice, stuck.

It asks the sandbox's conversations and reads the tables by itself, so that a mistake in storage can't hide one.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from sandbox.engine import Engine as Slack
from sandbox.running import Sandbox
from sandbox.seed import crowd
from sandbox.settings import BOT_USER_ID

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


def look(sandbox: Sandbox, url: str, people: int) -> Seen:
    """Counts how often each of the crowd was told, and what is left in the outbox."""
    received = sandbox.ask(_received)
    told = [received.get(each.id, Counter()) for each in crowd(people)]
    counts = [sum(each.values()) for each in told]
    return Seen(
        people=people,
        lost=sum(count == 0 for count in counts),
        twice=sum(count > 1 for count in counts),
        stuck=sum(count for state, count in states(url).items() if state != "sent"),
        odd=tuple(_odd(sandbox, url, received)),
    )


def _received(slack: Slack) -> Mapping[str, Counter[str]]:
    """For each person the app's messages in their DM, by timestamp."""
    return {
        one.with_: Counter(each.ts for each in one.messages if each.body.get("user") == BOT_USER_ID)
        for one in slack.workspace.conversations.values()
        if one.kind == "dm"
    }


def _odd(sandbox: Sandbox, url: str, received: Mapping[str, Counter[str]]) -> list[str]:
    with connect(url).connect() as connection:
        rows = connection.execute(text("SELECT recipient, ts FROM outbox WHERE state = 'sent'")).all()
    wrong = sum(ts not in received.get(recipient, ()) for recipient, ts in rows)
    broken = sorted({f"{each.rule} in {each.where}" for each in sandbox.violations})
    return ([f"{wrong} marked sent with another message's ts"] if wrong else []) + broken


LONG_AGO = "2000-01-01T00:00:00.000000Z"


def age(url: str) -> None:
    """A minute and more passes for what is measured in real time: leases and pauses end.

    Only while no bot is alive: it stands for the time until somebody starts it again.
    """
    with connect(url).begin() as connection:
        connection.execute(text(f"UPDATE outbox SET lease_until = '{LONG_AGO}' WHERE lease_until IS NOT NULL"))
    age_pauses(url)


def age_pauses(url: str) -> None:
    """The seconds that Slack asked for pass. Only while no call is under way."""
    with connect(url).begin() as connection:
        connection.execute(text(f"UPDATE pauses SET until = '{LONG_AGO}'"))
