"""Two bots over HTTP on one PostgreSQL, as behind a load balancer: what comes to both is done once, and said once."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from sandbox.delivery.posts import post
from tests.processes.journeys import Journey
from tests.processes.machines import LEISURE, SECRET, free_port, machine, violations
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["postgresql_server"]


def given(address: str, body: Any) -> Any:
    """Slack's request in a thread of its own: a browser test in this process may have left a loop running here."""
    with ThreadPoolExecutor(1) as slack:
        return slack.submit(asyncio.run, post(address, SECRET, "interactive", body, 20, {})).result()


@pytest.mark.postgres
def test_what_slack_gives_to_both_is_done_once_and_said_once(tmp_path: Path, postgresql_server: PostgreSQL) -> None:
    database = {"DATABASE_URL": postgresql_server.fresh(), "PIPCOACH_MASTER_KEY": "11" * 32}
    with machine(tmp_path, way="http", sandbox_words=(), patience=LEISURE, **database) as host:
        assert host.run("db", "upgrade")[0] == 0
        host.start()
        host.settings["PORT"] = str(free_port())
        other = host.start()
        journey = Journey(host.driver)
        journey.name_hr()
        journey.begin()
        journey.describe()
        journey.hand_in()

        for form in [each for each in host.driver.traffic() if each["what"].startswith("view_submission")]:
            address = host.health_address().replace("/healthz", "/slack/events")
            assert given(address, form["body"]).ok
        journey.approve()
        journey.talk()
        journey.acknowledge()
        journey.reach_the_prompt(1)

        assert other.running
        assert _said_once(journey)
        assert violations(host) == []


def _said_once(journey: Journey) -> bool:
    """Each of the three has been told everything, and nothing of it again."""
    told: list[list[Any]] = [
        [each.text for each in one.dm.messages] for one in (journey.alex, journey.mei, journey.priya)
    ]
    return all(texts and len(texts) == len(set(texts)) for texts in told)
