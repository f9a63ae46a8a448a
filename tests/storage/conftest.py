"""The same tests on SQLite and on PostgreSQL: ask for `database`, or for `url` and open it yourself."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
