"""Ids of requests are kept for a day at least, and not for ever."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import DUE
from domain.permissions import Actor
from services import housekeeping, occurrences
from services.turn import Turn
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.services.active_plans import TEAM

MONDAY = datetime(2027, 1, 18, 15, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path}/pip.db", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    yield database
    database.dispose()


def hear(database: Database, key: str, at: datetime) -> bool:
    with database.transaction(TEAM) as store:
        return housekeeping.first_time(store, key, at)


def tick(database: Database, at: datetime) -> int:
    """With everything that the bot does when something is due."""
    return occurrences.run(lambda: database.transaction(TEAM), lambda store: Turn(store, Actor.system("tick"), at), DUE)


def kept(database: Database) -> int:
    """How many are known; they are gone afterwards."""
    with database.transaction(TEAM) as store:
        return store.inbox.forget_before(MONDAY + 999 * DAY)


def test_a_request_that_comes_again_within_a_day_is_known(database: Database) -> None:
    first = hear(database, "Ev1", MONDAY)
    tick(database, MONDAY + DAY)

    again = hear(database, "Ev1", MONDAY + DAY)

    assert (first, again) == (True, False)


def test_what_is_older_than_a_day_is_forgotten(database: Database) -> None:
    hear(database, "Ev1", MONDAY)
    hear(database, "Ev2", MONDAY + HOUR)
    hear(database, "Ev3", MONDAY + DAY)

    done = [tick(database, MONDAY + hours * HOUR) for hours in range(0, 34, 3)]

    assert sum(done) == 1
    assert kept(database) == 1


def test_after_an_outage_everything_old_is_forgotten(database: Database) -> None:
    for day in range(5):
        hear(database, f"Ev{day}", MONDAY + day * DAY)

    tick(database, MONDAY + 30 * DAY)

    assert kept(database) == 0


def test_an_idle_workspace_has_nothing_due(database: Database) -> None:
    assert tick(database, MONDAY + 30 * DAY) == 0
