"""What every command begins with: settings, a clock and a ready database, or a sentence that says what to do."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Never

import typer
from sqlalchemy.engine import make_url

from bot.settings import Settings, SettingsError
from services.clock import Clock, OffsetClock, SystemClock
from storage.database import Database, DatabaseProblem, KeyProblem
from storage.sealing import Sealer, load_master_key

log = logging.getLogger("pipcoach")

ADVICE = {
    "key-missing": "Set PIPCOACH_MASTER_KEY, or put the key file back from your backup (PIPCOACH_MASTER_KEY_FILE).",
    "key-mismatch": "This database was sealed with another key. Put back the key file that belongs to it.",
    "key-malformed": "The key is 32 bytes as base64 or hex. Make one with: openssl rand -base64 32",
    "key-wrong-length": "The key is 32 bytes as base64 or hex. Make one with: openssl rand -base64 32",
    "key-unreadable": "Let the bot's account read the key file and its folder.",
    "migrations-pending": "Bring the tables up to date with: pipcoach db upgrade",
    "database-url-unknown": "DATABASE_URL is sqlite:///path/to/file.db or postgresql://user:password@host/name",
    "database-unreachable": "Is the database running, and are host, name and password in DATABASE_URL right?",
    "database-unwritable": "Let the bot's account write the database file and its folder.",
    "database-full": "The disk is full. Make room; nothing was lost.",
    "database-damaged": "Stop the bot and put back the latest backup (docs/operations.md).",
    "database-busy": "Another program holds the database. Close it, or wait a moment.",
}
"""What to do about a problem of the database or the key."""


def advice(error: DatabaseProblem | KeyProblem) -> str:
    """What to do about it, and the code to look for."""
    return f"{ADVICE.get(error.problem.code, 'See docs/operations.md.')} [{error.problem.code}]"


def settings() -> Settings:
    """Settings from `.env` and the environment; ends the command when one of them can't be used."""
    try:
        return Settings.from_env()
    except SettingsError as error:
        stop(str(error))


def stop(*lines: str) -> Never:
    """Says why the command can't go on, and ends with 1."""
    for line in lines:
        typer.echo(line, err=True)
    sys.exit(1)


@contextmanager
def explained() -> Iterator[None]:
    """Turns problems of the database and the key into a sentence and exit code 1."""
    try:
        yield
    except (DatabaseProblem, KeyProblem) as error:
        stop(advice(error))


def clock(chosen: Settings) -> Clock:
    """The system clock, or a sandbox's, already read once."""
    if not chosen.clock_url:
        return SystemClock()
    made = OffsetClock(chosen.clock_url)
    try:
        made.read()
    except (OSError, ValueError) as error:
        log.warning("the clock at PIPCOACH_CLOCK_URL did not answer: %s", type(error).__name__)
    return made


def prepare(database: Database, *, embedded: bool) -> None:
    """Brings an embedded database up to date; a shared one must have been. Ends the command otherwise."""
    with explained():
        if embedded:
            database.upgrade()
        else:
            _check_tables(database)
        database.check()


def database_file(chosen: Settings) -> Path | None:
    """The file of an embedded database."""
    name = make_url(chosen.database_url).database if chosen.embedded else None
    return Path(name) if name else None


@contextmanager
def existing(chosen: Settings) -> Iterator[Database]:
    """The database that is there, for looking at it: no key, no file and no table is made. Ends the command otherwise.

    Raises storage.errors.KeyProblem, DatabaseProblem.
    """
    file = database_file(chosen)
    if file is not None and not file.exists():
        stop(f"There is no database at {file} yet.")
    key = load_master_key(chosen.master_key or None, chosen.master_key_file, create=False)
    database = Database(chosen.database_url, Sealer(key))
    try:
        database.check()
        _check_tables(database)
        yield database
    finally:
        database.dispose()


def _check_tables(database: Database) -> None:
    if database.pending():
        stop("The database's tables are older than this version.", ADVICE["migrations-pending"])
