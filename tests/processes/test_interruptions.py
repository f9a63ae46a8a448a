"""kill -9 in the middle of every step: while a form is being saved, a tick is planning, a picture is going up.

The database is held, so whoever wants to write waits; then the bot dies, and somebody sends the form once more.
"""

import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sandbox.driver import Persona, RefusedError
from sandbox.driver.conversations import Message
from tests.processes.journeys import Journey
from tests.processes.machines import Machine, held, machine, violations

LEASE_AND_LOOK = 150.0
"""Seconds. A sender's lease lasts 60, what it left behind is looked up every 30 (handlers.delivery.sending)."""
STEPS = ("name_hr", "begin", "describe", "hand_in", "approve", "talk", "wish", "take_in", "acknowledge")


@dataclass
class Interrupted(Journey):
    """Whatever somebody sends is interrupted once, and sent again to the bot that was started anew."""

    host: Machine = field(kw_only=True)
    struck: list[str] = field(default_factory=list)

    def send(self, person: Persona) -> None:
        window = person.modal
        self.strike_during(window.submit, lambda: is_waiting(person))
        self.struck.append(window.title)
        window.submit()

    def press(self, person: Persona, label: str) -> None:
        heard = self.heard_presses()
        self.strike_during(lambda: person.modal.press(label), lambda: self.heard_presses() > heard)
        self.struck.append(label)
        person.modal.press(label)

    def tap(self, message: Message, label: str) -> None:
        """The bot has heard of the press, and dies before the window could open; the person presses again."""
        heard = self.heard_presses()
        self.strike_during(lambda: message.press(label), lambda: self.heard_presses() > heard)
        self.struck.append(label)
        message.press(label)

    def heard_presses(self) -> int:
        """How many presses of buttons have reached a bot."""
        return sum(each["what"].startswith("block_actions") for each in self.driver.traffic())

    def strike_during(self, act: Callable[[], object], is_under_way: Callable[[], bool]) -> None:
        """Holds the database, lets somebody act, kills the bot while it waits, and starts it again."""
        with held(self.host.folder / "data" / "pipcoach.db"), ThreadPoolExecutor(1) as hand:
            pressed = hand.submit(act)
            self.driver.expect(is_under_way)
            self.host.bot.end(signal.SIGKILL)
            with suppress(RefusedError):
                pressed.result()
        self.host.start()

    def reach_the_prompt(self, week: int = 1) -> None:
        """The bot dies on the morning of the prompt, while its tick wants to plan."""
        before = self.driver.now
        with held(self.host.folder / "data" / "pipcoach.db"), ThreadPoolExecutor(1) as hand:
            moved = hand.submit(self.driver.advance_to_working_morning)
            self.driver.expect(lambda: self.driver.now > before)
            self.host.bot.end(signal.SIGKILL)
            moved.result()
        self.host.start()
        super().reach_the_prompt(week)


def is_waiting(person: Persona) -> bool:
    """Whether the window on top waits for the bot, or has just heard that the database is busy."""
    top = person.state()["modals"][-1]
    return bool(top["busy"] or top["errors"] or top["banner"])


@pytest.mark.parametrize(("way", "language"), [("socket", "en"), ("http", "zh")])
def test_killed_in_the_middle_of_every_step_the_story_goes_on(tmp_path: Path, way: str, language: str) -> None:
    with machine(tmp_path, way=way) as host:
        host.start()
        journey = Interrupted(host.driver, language, host=host)

        for step in STEPS:
            getattr(journey, step)()
        journey.reach_the_prompt()
        journey.alex_answers()
        host.driver.trouble("latency", "files.getUploadURLExternal", seconds=600)
        journey.mei_answers()
        host.driver.expect(lambda: host.driver.troubles() == [])
        host.bot.end(signal.SIGKILL)
        host.start()
        journey.read_the_summary()
        journey.alex.until(lambda: any(each.files for each in journey.alex.dm.messages), LEASE_AND_LOOK)

        assert len(journey.struck) > 20
        for person in (journey.mei, journey.alex, journey.priya):
            texts = [each.text for each in person.dm.messages]
            assert len(texts) == len(set(texts)), f"said twice to {person}"
        assert [each for each in violations(host) if not each.startswith("late_ack")] == []
