"""The database: connections, transactions, migrations; and the Store, all repositories over one session."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.orm import Session

from domain.people import WorkspaceId
from storage import engines, migrations, waiting
from storage.agreements import Agreements
from storage.assessments import SelfAssessments
from storage.audit import Audit
from storage.changes import Changes
from storage.checkins import CheckIns
from storage.concerns import Concerns
from storage.errors import DatabaseBusyError, DatabaseProblem, KeyProblem
from storage.evidence import EvidenceRecords
from storage.exports import Exports
from storage.inbox import Inbox
from storage.obligations import Obligations
from storage.occurrences import Occurrences
from storage.outbox import Outbox
from storage.pauses import Pauses
from storage.people import People
from storage.plans import Plans
from storage.progress import Progress
from storage.proposals import Proposals
from storage.reviews import Reviews
from storage.rounds import Rounds
from storage.rows import insert_or_ignore
from storage.sealing import Sealer
from storage.support import SupportRecords
from storage.tables import WorkspaceRow, master_keys
from storage.tables.audit import AuditHeadRow, AuditRow
from storage.tips import Tips
from storage.training import Training
from storage.vault import Vault
from storage.workspaces import Workspaces

__all__ = ["Database", "DatabaseBusyError", "DatabaseProblem", "KeyProblem", "Store"]


class Store:
    """What one workspace keeps, for the length of one transaction."""

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        self.workspace = vault.workspace
        self.workspaces = Workspaces(session, vault, writing=writing)
        self.people = People(session, vault, writing=writing)
        self.plans = Plans(session, vault, writing=writing)
        self.agreements = Agreements(session, vault, writing=writing)
        self.assessments = SelfAssessments(session, vault, writing=writing)
        self.evidence = EvidenceRecords(session, vault, writing=writing)
        self.proposals = Proposals(session, vault, writing=writing)
        self.rounds = Rounds(session, vault, writing=writing)
        self.checkins = CheckIns(session, vault, writing=writing)
        self.concerns = Concerns(session, vault, writing=writing)
        self.progress = Progress(session, vault, writing=writing)
        self.obligations = Obligations(session, vault, writing=writing)
        self.occurrences = Occurrences(session, vault, writing=writing)
        self.outbox = Outbox(session, vault, writing=writing)
        self.changes = Changes(session, vault, writing=writing)
        self.pauses = Pauses(session, vault, writing=writing)
        self.audit = Audit(session, vault, writing=writing)
        self.inbox = Inbox(session, vault, writing=writing)
        self.tips = Tips(session, vault, writing=writing)
        self.support = SupportRecords(session, vault, writing=writing)
        self.training = Training(session, vault, writing=writing)
        self.reviews = Reviews(session, vault, writing=writing)
        self.exports = Exports(session, vault, writing=writing)


@dataclass
class _Known:
    """What this process need not ask the database again."""

    key: bool = False
    workspaces: set[WorkspaceId] = field(default_factory=set)


class Database:
    """`url` is sqlite:///path or postgresql://…; nothing connects before the first use.

    `busy_ms` is how long to wait for somebody else's write before DatabaseBusyError. `on_news` is called after each
    commit that left something to send; it is a hint for this process, the truth is the rows.
    """

    def __init__(self, url: str, sealer: Sealer, *, pool_size: int = 4, busy_ms: int = 5000) -> None:
        self._sealer = sealer
        self._engine = engines.engine(url, pool_size, busy_ms)
        self._known = _Known()
        self._busy_seconds = busy_ms / 1000
        self.on_news: Callable[[], None] | None = None
        # SQLite has one writer. Within a process a lock hands over at once, where SQLite would poll and sleep.
        self._writer = threading.Lock() if self._engine.dialect.name == "sqlite" else None

    @contextmanager
    def transaction(self, workspace: WorkspaceId) -> Iterator[Store]:
        """Read and write: committed at the end, rolled back on an exception.

        Raises DatabaseBusyError when another writer holds on for too long, DatabaseProblem or KeyProblem otherwise.
        """
        with engines.problems(), self._one_writer(), self._connection(writing=True) as connection:
            with connection.begin(), Session(bind=connection, autoflush=False) as session:
                self._check_key(connection)
                self._know(session, workspace)
                vault = Vault(session, self._sealer, workspace)
                store = Store(session, vault, writing=True)
                yield store
                store.audit.write()
            self._known.workspaces.add(workspace)
            if vault.destroyed:
                engines.forget_deleted(connection)
        if (store.outbox.news or store.changes.news) and self.on_news is not None:
            self.on_news()

    @contextmanager
    def reading(self, workspace: WorkspaceId) -> Iterator[Store]:
        """Read only, all of it as of one moment; waits for no writer."""
        with engines.problems(), self._reading() as connection, Session(bind=connection, autoflush=False) as session:
            self._check_key(connection)
            yield Store(session, Vault(session, self._sealer, workspace), writing=False)

    def workspaces(self) -> list[WorkspaceId]:
        """All workspaces that ever wrote anything."""
        with engines.problems(), self._reading() as connection:
            return [WorkspaceId(each) for each in connection.scalars(select(WorkspaceRow.workspace))]

    def waiting(self, now: datetime) -> list[waiting.Waiting]:
        """What there is to do at that business time in each of them: ticks go through these."""
        with engines.problems(), self._reading() as connection:
            return waiting.ask(connection, now)

    def upgrade(self) -> list[str]:
        """Bring the tables up to date and return the revisions applied. Safe to run twice, or from two processes.

        Raises KeyProblem when the database was sealed with another master key.
        """
        with engines.problems(), self._one_writer(), self._connection(writing=True) as connection:
            with connection.begin():
                engines.lock_for_migrations(connection)
                chained = inspect(connection).has_table(AuditHeadRow.__tablename__)
                applied = migrations.upgrade(connection)
                self._adopt_key(connection)
                if not chained:
                    self._begin_chains(connection)
            return applied

    def recorded(self) -> list[WorkspaceId]:
        """All workspaces of which there is a record."""
        places = select(WorkspaceRow.workspace).union(select(AuditHeadRow.workspace), select(AuditRow.workspace))
        with engines.problems(), self._reading() as connection:
            return sorted(WorkspaceId(each) for each in connection.scalars(places))

    def pending(self) -> list[str]:
        """Migrations that this version of the bot needs and the database has not had."""
        with engines.problems(), self._reading() as connection:
            return migrations.pending(connection)

    def check(self) -> None:
        """Raise DatabaseProblem when the database can't be reached, KeyProblem when it is not our key's."""
        with engines.problems(), self._reading() as connection:
            connection.execute(text("SELECT 1"))
            if inspect(connection).has_table(master_keys.name):
                self._known.key = False
                self._check_key(connection)

    def dispose(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def _connection(self, *, writing: bool) -> Connection:
        return self._engine.connect().execution_options(**engines.options(self._engine, writing=writing))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._connection(writing=False) as connection, connection.begin():
            yield connection

    @contextmanager
    def _one_writer(self) -> Iterator[None]:
        if self._writer is None:
            yield
        elif not self._writer.acquire(timeout=self._busy_seconds):
            raise DatabaseBusyError
        else:
            try:
                yield
            finally:
                self._writer.release()

    def _check_key(self, connection: Connection) -> None:
        if self._known.key:
            return
        known = connection.scalar(select(master_keys.c.id))
        if known not in {None, self._sealer.key_id}:
            raise KeyProblem("key-mismatch", expected=known, found=self._sealer.key_id)
        self._known.key = True

    def _adopt_key(self, connection: Connection) -> None:
        self._known.key = False
        self._check_key(connection)
        if connection.scalar(select(master_keys.c.id)) is None:
            connection.execute(master_keys.insert().values(id=self._sealer.key_id))

    def _begin_chains(self, connection: Connection) -> None:
        """Entries from before there were chains are tied once, and never again: later ones would be somebody else's."""
        for workspace in connection.scalars(select(AuditRow.workspace).distinct()).all():
            with Session(bind=connection, autoflush=False) as session:
                Audit(session, Vault(session, self._sealer, workspace), writing=True).adopt()

    def _know(self, session: Session, workspace: WorkspaceId) -> None:
        if workspace not in self._known.workspaces:
            insert_or_ignore(session, WorkspaceRow, {"workspace": workspace, "revision": 0, "settings": None})
