"""Many prompts due at one moment, under Slack's limits: no call too many, no time wasted, and nobody else has to wait."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from sandbox.driver.client import Client
from sandbox.engine import Engine as Slack
from sandbox.running import Sandbox
from tests.faults.labs import Lab, Row, slack, until
from tests.faults.looking import look, unsettled
from tests.faults.prompts import DUE
from tests.faults.replicas import replicas

PEOPLE, QUICK = 5_000, 100
A_SECOND = 5
"""Messages a second in the whole workspace: the sandbox's assumption (sandbox.rates), and the bot's default."""
MARGIN = 1.10
EARLY = timedelta(seconds=15)
"""The bot is at work this long before the prompts are due."""
TRIGGER_SECONDS = 3.0
"""An answer that opens a window must come before its trigger expires (Slack, trigger_id)."""


@dataclass
class Asking:
    """Mei asks `/pip status` again and again; how long the acknowledgement and the answer took, in ms."""

    sandbox: Sandbox
    acks: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)

    def ask(self) -> None:
        before = self.sandbox.ask(_answers)
        began = time.perf_counter()
        Client(self.sandbox.url, None, 5.0).act("U0MEICHEN", "command", conversation="D0MEICHEN", text="/pip status")
        self.acks.append((time.perf_counter() - began) * 1000)
        while self.sandbox.ask(_answers) == before and time.perf_counter() - began < 2 * TRIGGER_SECONDS:
            time.sleep(0.005)
        self.answers.append((time.perf_counter() - began) * 1000)

    def __str__(self) -> str:
        return f"ack {statistics.median(self.acks):.0f} ms, answer {statistics.median(self.answers):.0f} ms"


def _answers(engine: Slack) -> int:
    """The number of the newest window, answer or private message that the bot has shown."""
    shown = ("views.open", "chat.postEphemeral")
    newest = (each for each in reversed(engine.traffic.entries) if each["what"].startswith(("response", *shown)))
    return int(next(newest, {"n": 0})["n"])


def row(lab: Lab) -> Row:
    """Refused calls, and the time from the due moment to the last message beside the least that the limits allow."""
    people = QUICK if lab.quick else PEOPLE
    url = lab.sqlite("paced", people)
    ticks = {"PIPCOACH_TICK_SECONDS": "0.5" if lab.quick else "20"}
    pace = {"PIPCOACH_POSTS_PER_SECOND": str(A_SECOND)}
    least = people / A_SECOND
    with (
        slack(people, DUE - EARLY, rate_limits=True) as sandbox,
        replicas(lab.place("paced"), url, sandbox.url, 1, **ticks, **pace) as bots,
    ):
        bots[0].start()
        bots[0].ready()
        calm, busy = Asking(sandbox), Asking(sandbox)
        _ask_while(calm, lambda: sandbox.ask(lambda engine: engine.clock.now()) < DUE, 1.0)
        _ask_while(busy, lambda: bool(unsettled(url)), 2.0, most=least * 2 + 60)
        until(lambda: not unsettled(url), 120)
        seen = look(sandbox, url, people)
        refused = sandbox.ask(lambda engine: engine.rates.refused)
        took = sandbox.ask(_last) - DUE.timestamp()
    told = f"{seen}; {refused} refused, {took:.1f} s; /pip status: {busy} (before: {calm})"
    prompt = max(busy.answers, default=0.0) < TRIGGER_SECONDS * 1000
    good = seen.good and not refused and took <= least * MARGIN and prompt
    figure = f"{people:,} due at one moment, 1/s a channel, {A_SECOND}/s a workspace"
    return Row(figure, f"no breach, at most {least * MARGIN:.0f} s", told, good)


def _ask_while(asking: Asking, true: Callable[[], bool], every: float, most: float = 600) -> None:
    deadline = time.monotonic() + most
    while true() and time.monotonic() < deadline:
        asking.ask()
        time.sleep(every)


def _last(engine: Slack) -> float:
    """When the last of the crowd was told (business time, which runs as real time does here)."""
    crowd = (one for one in engine.workspace.conversations.values() if one.with_.startswith("U9CROWD"))
    return max((float(message.ts) for one in crowd for message in one.messages), default=0.0)
