"""Two bots at one database: one stands still past its lease, or both reach for the same rows at the same moment."""

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

from tests.faults import children
from tests.faults.bot import Case
from tests.faults.labs import Lab, Row, slack, until
from tests.faults.looking import look, unsettled
from tests.faults.matrix import EACH, PEOPLE, Trial, attempt, points_of
from tests.faults.points import AFTER_POST, BEFORE_POST
from tests.faults.troubles import TROUBLES

LEASE = 3.0
"""Seconds for which these bots claim rows, instead of 60; and really waited for."""
OVER = LEASE + 0.3
FEW_ROUNDS = 8
STANDING = 30.0
RIVALS, CROWD = 2, 60
QUICK = ("sending.Drain._step/after-commit", "posting.post/after-call", "occurrences._next/after-commit")
CALLS, CAME_BACK = "posting.post" + BEFORE_POST, "posting.post" + AFTER_POST


def duel(url: str, folder: Path, stop_at: str, trouble: str = "none", plant: str = "", stop_second: str = "") -> Trial:
    """The first bot is stopped at a point, the second takes over (and may be stopped too), the first goes on."""
    set_ = TROUBLES[trouble]
    with slack(PEOPLE) as sandbox:
        set_.begin(sandbox)
        base = Case(url, sandbox.url, folder, plant=plant, lease=LEASE, rounds=FEW_ROUNDS, strike=signal.SIGSTOP)
        first = children.start(replace(base, name="first", strike_at=stop_at, gate=set_.gate))
        stood = _stands(first)
        if stood:
            time.sleep(OVER)  # the lease really ends
        second = children.start(replace(base, name="second", strike_at=stop_second, senders=1))
        _stands(second)
        for each in (first, second):
            _go_on(each)
            children.end(each)
        ended = children.run(replace(base, name="third", rounds=30)) if unsettled(url) else 0
        seen = look(sandbox, url, PEOPLE, EACH, set_.refused)
        frozen = calls_open(replace(base, name="first").record, stop_at) if stood else 0
        return Trial(trouble, stop_at, stood, seen, ended, min(seen.twice, frozen))


def calls_open(record: Path, stopped_at: str) -> int:
    """How many calls were about to leave when the bot was stopped there: the honest limit (docs/delivery.md).

    It is about a process that is frozen between its last look at the clock and the first byte of the call; eight
    threads send, so it may hold for others than the one that reached the point.
    """
    passed = record.read_text(encoding="utf-8").splitlines()
    before = passed[: passed.index(stopped_at if stopped_at in passed else f"{stopped_at}:1") + 1]
    return sum(each.startswith(CALLS) for each in before) - sum(each.startswith(CAME_BACK) for each in before)


def _stands(child: children.Child) -> bool:
    """Waits until it has stopped, or ended; says whether it has stopped."""
    until(lambda: child.exitcode is not None or _is_stopped(child.pid), STANDING)
    return child.exitcode is None and _is_stopped(child.pid)


def _is_stopped(pid: int | None) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "T"
    except OSError:
        return False


def _go_on(child: children.Child) -> None:
    if child.exitcode is None and child.pid is not None:
        os.kill(child.pid, signal.SIGCONT)


def rivals(url: str, folder: Path, plant: str = "") -> Trial:
    """Two bots drain one database at the same time, and then a third looks after what they left."""
    with slack(CROWD) as sandbox:
        base = Case(url, sandbox.url, folder, plant=plant, rounds=FEW_ROUNDS)
        both = [children.start(replace(base, name=f"rival-{number}")) for number in range(RIVALS)]
        for each in both:
            children.end(each)
        ended = children.run(replace(base, name="third")) if unsettled(url) else 0
        return Trial("two at once", "", False, look(sandbox, url, CROWD), ended)


def row(lab: Lab) -> Row:
    """SIGSTOP at every point, until the lease is over and another bot has done the work."""
    place = lab.place("stopped")
    attempt(lab.postgresql(PEOPLE, greet=True), place, "none")
    points = [each for each in points_of(place) if each.endswith(":1")]
    if lab.quick:
        points = [each for each in points if each.startswith(QUICK)]
    trials = [duel(lab.postgresql(PEOPLE, greet=True), lab.place(f"stopped/{n}"), p) for n, p in enumerate(points)]
    bad = [each for each in trials if not each.good]
    for each in bad:
        lab.say(f"  {each}")
    limit = sum(each.at_limit for each in trials)
    told = f"{len(trials)} points, {len(bad)} violations; at the limit that docs/delivery.md names: {limit} twice"
    return Row("stopped (SIGSTOP) past the lease, at every point", "0 violations", told, not bad)
