"""The main story with the bot as a process: prompts come from the really running scheduler, never from a called tick."""

from pathlib import Path

import pytest

from tests.processes.journeys import Journey
from tests.processes.machines import machine, violations
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
    with machine(tmp_path, way=way, sandbox_words=(), **database) as host:
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
