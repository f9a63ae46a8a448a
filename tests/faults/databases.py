"""What may happen to a database in the middle: it is locked, the disk is full, the server is restarted."""

import resource
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

from tests.faults.crowds import Act, Storm, storm
from tests.faults.labs import Lab, Row, until

PEOPLE, QUICK = 600, 60
TIMES = 4
LOCKED_SECONDS = 3.0
"""Longer than a bot waits for somebody else's write (bot.app.BUSY)."""
SMALL = 4096
"""Bytes that a file may have when the disk is full: not one page can be added."""
NOTICED = "the database did not answer"
TARGET = "0 lost, 0 twice, 0 stuck"


def locked(lab: Lab) -> Row:
    """Another program writes for longer than the bot waits, again and again."""
    url, people = lab.sqlite("locked", _people(lab)), _people(lab)

    def hold() -> None:
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, timeout=30)) as other:
            other.execute("BEGIN IMMEDIATE")
            time.sleep(LOCKED_SECONDS)
            other.execute("ROLLBACK")

    seen = storm(lab, "locked", url, people, 1, lambda _: [hold] * TIMES)
    return Row(f"SQLite locked for {LOCKED_SECONDS:.0f} s, {TIMES} times", TARGET, str(seen), seen.good)


def full(lab: Lab) -> Row:
    """No file of the bot's can grow, until it has noticed and somebody makes room."""
    url, people = lab.sqlite("full", _people(lab)), _people(lab)
    noticed: list[bool] = []

    def acts(run: Storm) -> list[Act]:
        def fill() -> None:
            bot = run.bots[0].ready().bot
            assert bot is not None
            told = bot.said.count(NOTICED)
            with _limited(bot.pid):
                noticed.append(until(lambda: bot.said.count(NOTICED) > told, 30))

        return [fill] * TIMES

    seen = storm(lab, "full", url, people, 1, acts)
    told = f"{seen}; noticed {sum(noticed)} of {TIMES} times"
    return Row(f"disk full, {TIMES} times", TARGET, told, seen.good and all(noticed))


@contextmanager
def _limited(pid: int) -> Iterator[None]:
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (SMALL, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


def restarted(lab: Lab) -> Row:
    """PostgreSQL goes down at once and comes back, under two bots."""
    people = _people(lab)
    url = lab.postgresql(people)
    # Losing the last commits in a crash is what these two allow; a server that is restarted must not.
    lab.server.set("synchronous_commit = on", "full_page_writes = on")

    seen = storm(lab, "restarted", url, people, 2, lambda _: [lab.server.restart] * TIMES)
    return Row(f"PostgreSQL restarted {TIMES} times under 2 processes", TARGET, str(seen), seen.good)


def _people(lab: Lab) -> int:
    return QUICK if lab.quick else PEOPLE
