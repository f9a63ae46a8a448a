"""kill -9 anywhere: the bot is started again, and the story goes on with nothing lost and nothing said twice."""

import signal
from pathlib import Path

import pytest

from tests.processes.journeys import Journey
from tests.processes.machines import Machine, machine, violations

STAGES = ("name_hr", "begin", "describe", "hand_in", "approve", "talk", "acknowledge")
WEEK = ("reach_the_prompt", "alex_answers", "mei_answers", "read_the_summary")
LEASE_AND_LOOK = 150.0
"""Seconds. A sender's lease lasts 60, what it left behind is looked up every 30 (handlers.delivery.sending)."""


def strike(host: Machine) -> None:
    """Kill -9, and a new start from the same `.env`."""
    host.bot.end(signal.SIGKILL)
    host.start()


@pytest.mark.parametrize("way", ["socket", "http"])
def test_killed_between_any_two_steps_the_story_goes_on(tmp_path: Path, way: str) -> None:
    with machine(tmp_path, way=way) as host:
        host.start()
        journey = Journey(host.driver)

        for stage in (*STAGES, *WEEK):
            getattr(journey, stage)()
            strike(host)

        for person in (journey.mei, journey.alex, journey.priya):
            texts = [each.text for each in person.dm.messages]
            assert len(texts) == len(set(texts)), f"said twice to {person}"
        assert violations(host) == []


def test_killed_before_a_window_opens_the_draft_is_found_again(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()
        journey = Journey(host.driver)
        journey.name_hr()
        journey.begin()
        journey.describe()
        journey.close(journey.mei)
        host.driver.trouble("latency", "views.open", seconds=600)

        journey.mei.types("/pip")
        strike(host)
        host.driver.no_trouble()
        journey.mei.types("/pip")
        journey.mei.modal.press(journey.t("todo-write-button"))

        journey.hand_in()


def test_killed_while_a_message_is_on_its_way_it_arrives_once(tmp_path: Path) -> None:
    with machine(tmp_path) as host:
        host.start()
        journey = Journey(host.driver)
        journey.name_hr()
        journey.begin()
        journey.describe()
        host.driver.trouble("stored_then_timeout", "chat.postMessage", seconds=600)

        journey.hand_in()
        before = len(host.driver.traffic())
        strike(host)
        host.driver.no_trouble()
        host.driver.expect(lambda: looked_up(host, before), LEASE_AND_LOOK)
        journey.approve()

        waiting = journey.t("notice-approval")
        assert sum(waiting in each.text for each in journey.priya.dm.messages) == 1


def looked_up(host: Machine, after: int) -> bool:
    """Whether the bot has read the conversation for the message whose fate it did not know."""
    return any(each["what"] == "conversations.history" for each in host.driver.traffic()[after:])
