"""A Slack-shaped server that lacks something: the bot does with less, and never falls over."""

from pathlib import Path

import pytest

from tests.processes.journeys import Journey
from tests.processes.machines import machine


@pytest.mark.parametrize("lacking", ["files,metadata,locale", "conversations.history", "conversations.info"])
def test_the_story_goes_on_with_less(tmp_path: Path, lacking: str) -> None:
    with machine(tmp_path, sandbox_words=("--without", lacking)) as host:
        host.start()
        journey = Journey(host.driver)

        journey.name_hr()
        journey.begin()
        journey.describe()
        journey.hand_in()
        journey.approve()
        journey.talk()
        journey.acknowledge()
        journey.reach_the_prompt()
        journey.alex_answers()
        journey.mei_answers()
        journey.read_the_summary()

        assert "ERROR" not in host.bot.said
        assert host.bot.end() == 0
