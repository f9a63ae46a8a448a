"""A real bot for these tests: `python -m tests.faults.bot [--crash-at NAME[:N]] [--stop-at …] [--plant NAME]`.

It is `python -m bot run` from the `.env` of its folder, struck at a named point (points.py) or with a bug planted
(plants.py). `drive` is the same bot without its scheduler: it ticks and looks up until nothing is on its way, and moves
business time on by itself, so that no test waits for 30 s to pass.
"""

import argparse
import json
import logging
import os
import signal
import sys
import time
import urllib.request
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import Bot, build
from bot.settings import Settings
from services.clock import OffsetClock
from storage.errors import DatabaseProblem
from tests.faults import plants
from tests.faults.gate import Gate, GateKind
from tests.faults.looking import age_pauses, pause_left, unsettled
from tests.faults.points import Points, install
from tests.faults.prompts import KEY

log = logging.getLogger("tests.faults")

CALL_SECONDS = 1
"""How long a driven bot waits for Slack's answer; a real one waits 10 s. Latency and lost answers scale with it."""
ROUND = 31.0
"""Seconds of business time between two rounds: two reads must lie 30 s apart (DELIVERY.md)."""
MOST_ROUNDS = 30
SHORT_PAUSE = 5.0
"""A Retry-After that is really waited for; the 30 s that Slack did not ask for are not."""
IDLE_SECONDS = 20.0
NOT_SETTLED = 3


@dataclass(frozen=True)
class Case:
    """One life of a bot, of so many `rounds`.

    `steps` are sudden jumps of the clock, in seconds, one after each of the first rounds; `fast` is how far the bot's
    clock is ahead of Slack's. `lease`, when given, is used instead of the 60 s that a row is claimed for.
    """

    url: str
    slack: str
    folder: Path
    name: str = "bot"
    strike_at: str = ""
    strike: signal.Signals | None = signal.SIGKILL
    plant: str = ""
    gate: GateKind | None = None
    steps: tuple[float, ...] = ()
    fast: float = 0.0
    rounds: int = MOST_ROUNDS
    lease: float | None = None
    posts_per_second: int = 0
    senders: int = 8

    @property
    def record(self) -> Path:
        """The points that this life passed, in order."""
        return self.folder / f"{self.name}.points"


def drive(case: Case) -> None:
    """Works off everything that is due and ends; exit code 3 when something is still on its way. For a new process."""
    _say_into(case.folder / f"{case.name}.log")
    plants.plant(case.plant)
    install(Points(case.strike_at, case.strike, case.record), CALL_SECONDS)
    slack = Gate(case.slack, case.gate).url if case.gate else case.slack
    clock = FastClock(f"{case.slack}/clock", case.fast)
    clock.read()
    bot = build(
        settings(case.url, slack, PIPCOACH_POSTS_PER_SECOND=str(case.posts_per_second)), clock, senders=case.senders
    )
    bot.deliverer.lease = case.lease or bot.deliverer.lease
    settled = _work_off(bot, clock, case)
    sys.stdout.flush()
    os._exit(0 if settled else NOT_SETTLED)


class FastClock(OffsetClock):
    """The sandbox's clock as a machine shows it whose own is some seconds ahead."""

    def __init__(self, url: str, ahead: float) -> None:
        super().__init__(url)
        self._ahead = timedelta(seconds=ahead)

    def now(self) -> datetime:
        return super().now() + self._ahead


def settings(url: str, slack: str, **more: str) -> Settings:
    """A bot on that database, unpaced unless asked otherwise."""
    env = {
        "SLACK_BOT_TOKEN": "xoxb-sandbox",
        "SLACK_SIGNING_SECRET": "sandbox-secret",
        "SLACK_API_URL": f"{slack}/api/",
        "DATABASE_URL": url,
        "PIPCOACH_MASTER_KEY": KEY,
        "PIPCOACH_CLOCK_URL": f"{slack}/clock",
        "PIPCOACH_POSTS_PER_SECOND": "0",
    }
    return Settings.from_env(env | more, Path("/nowhere/.env"))


def _work_off(bot: Bot, clock: OffsetClock, case: Case) -> bool:
    for number in range(case.rounds):
        clock.read()
        for step in (bot.tick, bot.deliverer.reconcile):
            try:
                step()
            except DatabaseProblem as error:  # as the scheduler does: the next tick tries again
                log.warning("the database did not answer: %s", error.problem.code)
        if not unsettled(case.url):
            return True
        _wait_until_idle(case.slack)
        _sit_out(case.url)
        _move(case.slack, ROUND + (case.steps[number] if number < len(case.steps) else 0.0))
    return False


def _sit_out(url: str) -> None:
    wait = pause_left(url)
    if wait > SHORT_PAUSE:
        age_pauses(url)
    elif wait > 0:
        time.sleep(wait)


def _wait_until_idle(slack: str) -> None:
    """No call is being answered any more: a message that Slack stores late is stored before business time moves on."""
    deadline = time.monotonic() + IDLE_SECONDS
    while _ask(f"{slack}/client/faults")["calls_under_way"] and time.monotonic() < deadline:
        time.sleep(0.02)


def _move(slack: str, seconds: float) -> None:
    body = json.dumps({"advance": "hours", "hours": seconds / 3600}).encode()
    _ask(f"{slack}/client/clock", body)


def _ask(url: str, body: bytes | None = None) -> dict[str, Any]:
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=IDLE_SECONDS) as answer:
        told: dict[str, Any] = json.load(answer)
        return told


def _say_into(file: Path) -> None:
    written = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(written, 1)
    os.dup2(written, 2)
    logging.basicConfig(level=logging.WARNING, force=True)


def main() -> None:
    """`python -m bot run`, with the same settings, watched and perhaps struck."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.bot", description="The bot, struck at a named point.")
    parser.add_argument("--crash-at", default="", metavar="NAME[:N]", help="kill -9 there")
    parser.add_argument("--stop-at", default="", metavar="NAME[:N]", help="SIGSTOP there")
    parser.add_argument("--plant", default="", choices=["", *plants.PLANTS], help="with this bug")
    parser.add_argument("--record", type=Path, help="write the names of all points there")
    given = parser.parse_args()
    kind = signal.SIGSTOP if given.stop_at else signal.SIGKILL
    plants.plant(given.plant)
    install(Points(given.crash_at or given.stop_at, kind, given.record))
    from bot.commands.run import run

    run()


if __name__ == "__main__":
    main()
