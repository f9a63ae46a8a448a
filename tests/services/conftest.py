"""The services on both databases: every test that asks for `database` runs on SQLite and on PostgreSQL.

On PostgreSQL they share one database, which is emptied before each of them: a new one for each would take ten times as
long. That nothing depends on a new one, the tests of storage show.
"""

import shutil
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.storage.conftest import connect, database, engine, migrated_file, migrated_template, sealer
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["connect", "database", "engine", "migrated_file", "migrated_template", "postgresql_server", "sealer"]


@pytest.fixture(scope="session")
def shared_url(postgresql_server: PostgreSQL, migrated_template: str) -> str:
    return postgresql_server.fresh(migrated_template)


@pytest.fixture
def url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """An empty database with all tables."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "pip.db")
        return f"sqlite:///{tmp_path}/pip.db"
    shared: str = request.getfixturevalue("shared_url")
    empty(shared)
    return shared


def empty(url: str) -> None:
    """Takes every row out, without asking foreign keys and triggers."""
    with psycopg.connect(url.replace("postgresql+psycopg", "postgresql")) as connection:
        connection.execute("SET session_replication_role = replica")
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in tables:
            if name != "alembic_version":
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
