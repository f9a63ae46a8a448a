"""The people, a clock and a real database: services as the bot calls them, and the tables as anybody could read them."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, create_engine, text

from bot.app import DUE
from domain.people import Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.workspaces import Workspace
from services import occurrences
from services.turn import Turn
from storage.database import Database, Store
from storage.sealing import MasterKey, Sealer

MANAGER, EMPLOYEE, SPONSOR, MENTOR = UserId("UMEI"), UserId("UALEX"), UserId("USAM"), UserId("ULIN")
PRIYA, TOM, NORA = UserId("UPRIYA"), UserId("UTOM"), UserId("UNORA")
HEIR = UserId("UOMAR")
"""Somebody who can go on with a plan."""
STRANGER, ADMIN = UserId("UDANA"), UserId("UOLA")
HR = (PRIYA, TOM, NORA)
ZONES: Mapping[str, str] = {
    MANAGER: "Etc/GMT+5", EMPLOYEE: "Etc/GMT-8", SPONSOR: "Etc/GMT-1", MENTOR: "Etc/GMT+5",
    PRIYA: "Etc/GMT", TOM: "Etc/GMT-8", NORA: "Etc/GMT+8", STRANGER: "Etc/GMT", HEIR: "Etc/GMT-5", ADMIN: "Etc/GMT",
}  # fmt: skip
"""Names with a sign the other way round: GMT-8 is eight hours ahead. None has a country, so only weekends are free."""
PEOPLE = tuple(UserId(each) for each in ZONES)
BEGINS = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
"""A Monday."""


class ViolationError(AssertionError):
    """The bot did something that no plan may go through."""


@dataclass(frozen=True)
class Place:
    """A database with all tables, and a second way into it that knows nothing of the bot's."""

    database: Database
    engine: Engine

    @classmethod
    def at(cls, url: str) -> "Place":
        database = Database(url, Sealer(MasterKey(bytes(range(32)))))
        database.upgrade()
        return cls(database, create_engine(url.replace("postgresql:", "postgresql+psycopg:")))

    def close(self) -> None:
        self.database.dispose()
        self.engine.dispose()


@dataclass(frozen=True)
class Message:
    """One row of the outbox."""

    id: str
    kind: str
    recipient: str
    plan: str | None
    subject: str
    not_before: datetime


class _Alarm(logging.Handler):
    """What fails in a tick is logged and tried again: here somebody listens."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self.heard.append(f"{record.getMessage()}: {error!r}")


@dataclass
class World:
    """One workspace of its own in the database, so that many worlds share one."""

    place: Place
    hr: tuple[UserId, ...]
    now: datetime = BEGINS
    workspace: WorkspaceId = field(default_factory=lambda: WorkspaceId(f"T{uuid4().hex}"))
    on_tick: Callable[[datetime], None] = lambda _: None

    def begin(self) -> None:
        """Everybody works here, and HR is set."""
        with self.turn("") as turn:
            for user, zone in ZONES.items():
                turn.store.people.put(Person(UserId(user), user, zone=zone, admin=user == ADMIN), self.now)
            turn.store.workspaces.save(Workspace(hr=self.hr, revision=turn.workspace.revision))

    @contextmanager
    def turn(self, user: str) -> Iterator[Turn]:
        with self.place.database.transaction(self.workspace) as store:
            yield Turn(store, Actor(UserId(user)) if user else Actor.system("tick"), self.now)

    @contextmanager
    def look(self) -> Iterator[Store]:
        with self.place.database.reading(self.workspace) as store:
            yield store

    def rows(self, statement: str, **values: object) -> list[Any]:
        """As they stand in the tables, read without the bot's own code."""
        with self.place.engine.connect() as connection:
            return list(connection.execute(text(statement), {"workspace": self.workspace, **values}).all())

    def outbox(self) -> list[Message]:
        found = self.rows(
            "SELECT id, kind, recipient, plan, subject, not_before FROM outbox WHERE workspace = :workspace"
        )
        return [Message(id_, kind, to, plan, subject, _instant(at)) for id_, kind, to, plan, subject, at in found]

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Works off everything due, as the running bot does. Raises ViolationError when something failed in it."""
        alarm = _Alarm()
        log = logging.getLogger("pipcoach.occurrences")
        log.addHandler(alarm)
        try:
            occurrences.run(
                lambda: self.place.database.transaction(self.workspace),
                lambda store: Turn(store, Actor.system("tick"), self.now),
                DUE,
            )
        finally:
            log.removeHandler(alarm)
        if alarm.heard:
            raise ViolationError(f"a tick failed: {alarm.heard}")
        self.on_tick(self.now)

    def moment_passes(self) -> None:
        """Nobody does two things in the same second."""
        self.now += timedelta(seconds=7)

    def run_to(self, end: datetime) -> None:
        """The clock runs on while the bot is up: it ticks whenever something is due."""
        while (due := self.next_due()) is not None and due <= end:
            self.now = max(self.now, due)
            self.tick()
        self.now = max(self.now, end)
        self.tick()

    def step_to(self, end: datetime, step: timedelta) -> None:
        """The bot is up, and ticks as seldom as a sandbox whose clock is moved (four hours at most)."""
        while self.now < end:
            self.now = min(self.now + step, end)
            self.tick()

    def sleep_to(self, end: datetime) -> None:
        """The bot is down until then."""
        self.now = max(self.now, end)
        self.tick()

    def next_due(self) -> datetime | None:
        found = self.rows(
            "SELECT min(due_at) FROM occurrences WHERE workspace = :workspace AND state = 'planned'",
        )
        return _instant(found[0][0]) if found[0][0] is not None else None


def _instant(value: Any) -> datetime:
    """A driver's own datetime, or what SQLite keeps: microseconds since 1970, or a text."""
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, int):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)
    return datetime.fromisoformat(value).replace(tzinfo=UTC)
