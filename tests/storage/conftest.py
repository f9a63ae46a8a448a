"""The same tests on SQLite and on PostgreSQL: ask for `database`, or for `url` and open it yourself."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from domain.people import WorkspaceId
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["postgresql_server"]

ACME = WorkspaceId("T-ACME")


@pytest.fixture(scope="session")
def sealer() -> Sealer:
    return Sealer(MasterKey(bytes(range(32))))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory, sealer: Sealer) -> Path:
    """A SQLite file with all tables; tests work on copies."""
    file = tmp_path_factory.mktemp("migrated") / "pip.db"
    _migrate(f"sqlite:///{file}", sealer)
    return file


@pytest.fixture(scope="session")
def migrated_template(postgresql_server: PostgreSQL, sealer: Sealer) -> str:
    """The name of a PostgreSQL database with all tables; tests work on copies."""
    url = postgresql_server.fresh()
    _migrate(url, sealer)
    return url.partition("?")[0].rpartition("/")[2]


def _migrate(url: str, sealer: Sealer) -> None:
    database = Database(url, sealer)
    database.upgrade()
    database.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty_url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Where there is nothing yet."""
    if engine == "sqlite":
        return f"sqlite:///{tmp_path}/data/pip.db"
    server: PostgreSQL = request.getfixturevalue("postgresql_server")
    return server.fresh()


@pytest.fixture
def url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A database of this test's own, with all tables."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "pip.db")
        return f"sqlite:///{tmp_path}/pip.db"
    server: PostgreSQL = request.getfixturevalue("postgresql_server")
    return server.fresh(request.getfixturevalue("migrated_template"))


@pytest.fixture
def connect(sealer: Sealer) -> Iterator[Callable[..., Database]]:
    """Open a database as one more replica would."""
    opened: list[Database] = []

    def connect(url: str, **options: int) -> Database:
        opened.append(Database(url, sealer, **options))
        return opened[-1]

    yield connect
    for database in opened:
        database.dispose()


@pytest.fixture
def database(url: str, connect: Callable[..., Database]) -> Database:
    return connect(url)


@pytest.fixture
def rows(url: str) -> Iterator[Callable[..., Any]]:
    """Look at and change the database behind the bot's back, as a thief or a fool would."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))

    def run(statement: str, **values: object) -> list[Any]:
        with engine.begin() as connection:
            result = connection.execute(text(statement), values)
            return list(result.all()) if result.returns_rows else []

    yield run
    engine.dispose()


@pytest.fixture
def thief(rows: Callable[..., Any], engine: str) -> Callable[..., Any]:
    """The same, with the guards of the record out of the way, as an owner of the tables can have it."""
    if engine == "postgresql":
        for table in ("audit", "audit_heads"):
            rows(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    else:
        for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            rows(f"DROP TRIGGER {name}")
    return rows
