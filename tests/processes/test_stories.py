"""The main story with the bot as a process: prompts come from the really running scheduler, never from a called tick."""

from pathlib import Path

import pytest

from tests.processes.journeys import Journey
from tests.processes.machines import machine, violations


@pytest.mark.parametrize(("way", "language"), [("socket", "en"), ("http", "zh")])
def test_the_main_story(tmp_path: Path, way: str, language: str) -> None:
    with machine(tmp_path, way=way) as host:
        host.start()
        journey = Journey(host.driver, language)

        journey.name_hr()
        journey.begin()
        journey.describe()
        journey.hand_in()
        journey.approve()
        journey.talk()
        journey.acknowledge()
        journey.reach_the_prompt()
        journey.check_in()
        journey.read_the_summary()

        assert violations(host) == []
        assert "ERROR" not in host.bot.said
