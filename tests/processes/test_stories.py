"""The main story with the bot as a process, over both ways and on both databases; and a prompt while no clock moves."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.processes.journeys import Journey
from tests.processes.machines import LEISURE, Machine, machine, violations
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["postgresql_server"]


@pytest.fixture
def database(request: pytest.FixtureRequest) -> dict[str, str]:
    """What stands in the `.env` about the database; nothing for the embedded one."""
    if request.param == "sqlite":
        return {}
    server: PostgreSQL = request.getfixturevalue("postgresql_server")
    return {"DATABASE_URL": server.fresh(), "PIPCOACH_MASTER_KEY": "11" * 32}


@pytest.mark.parametrize(
    ("database", "way", "language"),
    [
        ("sqlite", "socket", "en"),
        pytest.param("postgresql", "http", "zh", marks=pytest.mark.postgres),
    ],
    indirect=["database"],
)
def test_the_main_story(tmp_path: Path, database: dict[str, str], way: str, language: str) -> None:
    with machine(tmp_path, way=way, sandbox_words=(), patience=LEISURE, **database) as host:
        if database:
            assert host.run("db", "upgrade")[0] == 0
        host.start()
        journey = Journey(host.driver, language)

        journey.name_hr()
        journey.begin()
        journey.describe()
        journey.hand_in()
        journey.approve()
        journey.talk()
        journey.acknowledge()
        for week in (1, 2):
            journey.reach_the_prompt(week)
            journey.alex_answers(week)
            journey.mei_answers(week)
        journey.read_the_summary()

        pictures = [file.name for each in journey.alex.dm.messages for file in each.files]
        assert pictures
        assert not any(name in each.lower() for each in pictures for name in ("pip", "plan", "alex", "mei"))
        assert violations(host) == []
        assert "ERROR" not in host.bot.said


def test_a_prompt_comes_from_the_running_scheduler_while_nobody_moves_the_clock(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()
        journey = Journey(host.driver)
        for step in ("name_hr", "begin", "describe", "hand_in", "approve", "talk", "acknowledge"):
            getattr(journey, step)()
        host.bot.end()
        due = first_prompt(host)
        host.driver.advance_to(due - timedelta(seconds=20))

        host.start()

        assert journey.prompts(journey.alex) == 0
        assert host.driver.now < due, "the machine was too slow to see anything"
        journey.until(journey.alex, lambda: journey.prompts(journey.alex) == 1)
        assert host.driver.now >= due


def first_prompt(host: Machine) -> datetime:
    """When the first check-in is due, as the stopped bot has planned it."""
    with closing(sqlite3.connect(host.folder / "data" / "pipcoach.db")) as database:
        planned = "SELECT min(due_at) FROM occurrences WHERE kind = 'checkins.prompt' AND state = 'planned'"
        return datetime.fromisoformat(database.execute(planned).fetchone()[0])
