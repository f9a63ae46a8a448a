"""How to talk to SQLite and to PostgreSQL: URLs, connections, locks, and what their errors mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc, text
from sqlalchemy.engine import URL, make_url

from storage.errors import DatabaseBusyError, DatabaseProblem
from storage.files import make_once

_MIGRATIONS_LOCK = 0x50495020  # any number that nobody else locks
_CONNECT_SECONDS = 5


def engine(url: str, pool_size: int, busy_ms: int) -> Engine:
    """An engine that has not connected yet. Raises DatabaseProblem (`database-url-unknown`)."""
    try:
        parsed = make_url(url)
    except exc.ArgumentError:
        raise DatabaseProblem("database-url-unknown") from None
    pool = {"pool_size": pool_size, "max_overflow": 0, "pool_timeout": busy_ms / 1000, "hide_parameters": True}
    if parsed.get_backend_name() == "sqlite" and parsed.database and parsed.database != ":memory:":
        return _sqlite(parsed, pool, busy_ms)
    if parsed.drivername in {"postgres", "postgresql", "postgresql+psycopg"}:
        return _postgresql(parsed.set(drivername="postgresql+psycopg"), pool, busy_ms)
    raise DatabaseProblem("database-url-unknown", scheme=parsed.drivername)


def _sqlite(url: URL, pool: dict[str, Any], busy_ms: int) -> Engine:
    assert url.database is not None
    file = Path(url.database)
    # isolation_level None: SQLAlchemy says BEGIN itself, see _begin.
    made = create_engine(url, connect_args={"isolation_level": None, "timeout": busy_ms / 1000}, **pool)

    @event.listens_for(made, "do_connect")
    def _create(*_: object) -> None:
        try:
            make_once(file, _new_file)  # SQLite gives its WAL the mode of the database file
        except OSError as error:
            raise DatabaseProblem("database-unwritable", file=file, reason=error.strerror) from None

    @event.listens_for(made, "connect")
    def _prepare(connection: Any, _: object) -> None:
        _write_ahead(connection)
        for setting in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {setting}")

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that reads first and writes later would be refused at once if another wrote in between.
        writing = connection.get_execution_options().get("writing", False)
        if connection.info.get("writing") is not writing:  # it lasts as long as the connection
            connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writing else 'ON'}")
            connection.info["writing"] = writing
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return made


def _new_file(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    # The switch waits for nobody, so two starts at once would clash over it: a new file has had it before it appears.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")


def _postgresql(url: URL, pool: dict[str, Any], busy_ms: int) -> Engine:
    made = create_engine(url, connect_args={"connect_timeout": _CONNECT_SECONDS}, pool_pre_ping=True, **pool)

    @event.listens_for(made, "connect")
    def _prepare(connection: Any, _: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {int(busy_ms)}")
            cursor.execute("SET timezone = 'UTC'")
        connection.commit()

    return made


def options(made: Engine, *, writing: bool) -> dict[str, Any]:
    """Execution options of a connection for writing, or for reading as of one moment."""
    if made.dialect.name == "sqlite":
        return {"writing": writing}
    return {} if writing else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def lock_for_migrations(connection: Connection) -> None:
    """Until the transaction ends, no other process migrates; on SQLite BEGIN IMMEDIATE has seen to that."""
    if connection.dialect.name == "postgresql":
        patience = connection.scalar(text("SHOW lock_timeout"))
        connection.execute(text("SET LOCAL lock_timeout = 0"))  # another replica's migration may take its time
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATIONS_LOCK})
        connection.execute(text("SELECT set_config('lock_timeout', :patience, true)"), {"patience": patience})


def forget_deleted(connection: Connection) -> None:
    """Empty SQLite's WAL, where deleted keys could still be read; with a reader open, the next checkpoint does it."""
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def problems() -> Iterator[None]:
    """Turn the errors of the driver into ours."""
    try:
        yield
    except exc.TimeoutError:
        raise DatabaseBusyError(reason="no connection free") from None
    except exc.SQLAlchemyError as error:
        raise _problem(error) from error


_BUSY = "database-busy"
_MEANINGS = {
    _BUSY: ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "40001", "40P01", "53300"),
    "database-full": ("SQLITE_FULL", "53100"),
    "database-unwritable": ("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "25006", "42501"),
    "database-damaged": ("SQLITE_CORRUPT", "SQLITE_NOTADB", "XX001", "XX002"),
    "database-unreachable": ("08", "28", "3D000", "57P"),
    "database-conflict": ("SQLITE_CONSTRAINT", "23"),
    "migrations-pending": ("42P01", "42703"),
}
"""Beginnings of SQLite's result codes (sqlite.org/rescode.html) and of PostgreSQL's SQLSTATEs (Appendix A)."""


def _problem(error: exc.SQLAlchemyError) -> Exception:
    cause = error.orig if isinstance(error, exc.StatementError) else None
    if isinstance(cause, ValueError | TypeError):
        return cause  # a value that no column takes: our mistake, not the database's
    state = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    for code, beginnings in _MEANINGS.items():
        if state is not None and state.startswith(beginnings):
            return DatabaseBusyError() if code == _BUSY else DatabaseProblem(code)
    said = str(cause or error)
    if "no such table" in said or "no such column" in said:
        return DatabaseProblem("migrations-pending")
    if isinstance(error, exc.OperationalError) and state is None:
        return DatabaseProblem("database-unreachable", reason=said.partition("\n")[0])
    return DatabaseProblem("database-failed", kind=state or type(cause or error).__name__)
