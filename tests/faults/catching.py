"""Whether each planted bug is caught, and by what; the same look without a bug finds nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.faults import children
from tests.faults.bot import Case
from tests.faults.duels import CROWD, duel, rivals
from tests.faults.labs import Lab, Row, slack
from tests.faults.looking import look
from tests.faults.matrix import PEOPLE, Trial, attempt
from tests.faults.plants import PLANTS

BEFORE, AFTER = (f"posting.post/{when}-call chat.postMessage" for when in ("before", "after"))
MARKED = "sending.Drain._step/after-commit:1"
"""The first messages are marked as being sent, and have not left."""
Look = Callable[[Lab, str], Trial]
PACED, A_SECOND = 12, 5


@dataclass(frozen=True)
class Crash:
    """One trial of the matrix."""

    trouble: str = "none"
    point: str = ""

    def __call__(self, lab: Lab, plant: str) -> Trial:
        name = f"plants/{plant or 'none'}-{self.trouble}-{self.point}".replace(" ", "_").replace("/", "_")
        return attempt(lab.sqlite(name, PEOPLE, greet=True), lab.place(name), self.trouble, self.point, plant)


@dataclass(frozen=True)
class Duel:
    """One bot stands still while another takes over."""

    stop_at: str
    trouble: str = "none"
    stop_second: str = ""

    def __call__(self, lab: Lab, plant: str) -> Trial:
        name = f"plants-duel-{plant or 'none'}-{self.trouble}-{self.stop_at}".replace(" ", "_").replace("/", "_")
        url = lab.sqlite(name, PEOPLE, greet=True)
        return duel(url, lab.place(name), self.stop_at, self.trouble, plant, self.stop_second)


def at_once(lab: Lab, plant: str) -> Trial:
    """Two bots drain one PostgreSQL together."""
    return rivals(lab.postgresql(CROWD), lab.place(f"plants-rivals-{plant or 'none'}"), plant)


def paced(lab: Lab, plant: str) -> Trial:
    """A dozen prompts at 5 a second, under Slack's limits."""
    name = f"plants-pace-{plant or 'none'}"
    url = lab.sqlite(name, PACED)
    with slack(PACED, rate_limits=True) as sandbox:
        ended = children.run(Case(url, sandbox.url, lab.place(name), plant=plant, posts_per_second=A_SECOND))
        refused = sandbox.ask(lambda engine: engine.rates.refused)
        return Trial(f"limits, {refused} refused", "", False, look(sandbox, url, PACED), ended or refused)


LOOKS: Mapping[str, Look] = {
    "retried-by-the-client": Crash("stored, then reset"),
    "sent-before-posting": Crash(point=f"{BEFORE}:1"),
    "no-commit-before-the-call": Crash(point=f"{AFTER}:1"),
    "unknown-counts-as-unsent": Crash("stored, then 500"),
    "absent-after-one-read": Crash("lost answer, read-back lags"),
    "fence-not-checked": Duel(MARKED, stop_second=f"{AFTER}:4"),
    "lease-not-checked": Duel(MARKED),
    "claimed-without-a-guard": at_once,
    "pause-ignored": Crash("429 with Retry-After"),
    "pace-ignored": paced,
    "key-dropped": Crash(),
    "dead-counts-as-sent": Crash("refused for good"),
    "first-page-only": Crash("lost answer, short pages"),
    "done-before-it-is-done": Crash(point="occurrences.run/after-commit:3"),
    "orphans-forgotten": Crash(point=f"{BEFORE}:1"),
    "frozen-and-late": Duel(MARKED),
}
"""What catches each planted bug."""


def missed(lab: Lab, plant: str) -> str:
    """Why this bug counts as not caught; "" when it was."""
    look_ = LOOKS[plant]
    with_bug = look_(lab, plant)
    if with_bug.good:
        return f"{plant}: {with_bug}"
    point = getattr(look_, "point", "") if plant != "done-before-it-is-done" else ""
    without = look_(lab, "") if point or not isinstance(look_, Crash) else Crash(look_.trouble)(lab, "")
    return "" if without.good else f"{plant} is seen without the bug, too: {without}"


def row(lab: Lab) -> Row:
    """How many of the planted bugs were caught."""
    assert LOOKS.keys() == PLANTS.keys()
    names = list(LOOKS)[::2] if lab.quick else list(LOOKS)
    found = [why for name in names if (why := missed(lab, name))]
    for why in found:
        lab.say(f"  {why}")
    told = f"{len(names) - len(found)} of {len(names)} caught"
    return Row("planted bugs, one of them slack_sdk's own retry", "all caught", told, not found)
