"""Bots as processes of their own, forked from one that has loaded everything: real kills at a tenth of the price."""

import multiprocessing
from multiprocessing.context import ForkServerProcess

from tests.faults.bot import Case, drive

Child = ForkServerProcess
LONGEST = 120.0
"""Seconds that one life of a bot may take."""
GONE = 255
"""What multiprocessing says of a child when the process that forks them is gone (popen_forkserver)."""
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.faults.warm"])


def start(case: Case) -> Child:
    """A bot in the middle of its life."""
    child = _context.Process(target=drive, args=(case,), name=case.name, daemon=True)
    child.start()
    return child


def run(case: Case) -> int:
    """One life until its end: the exit code, or minus the signal that ended it. Raises TimeoutError."""
    return end(start(case))


class LostError(Exception):
    """Nothing is known of this life: what watches over it has died."""


def end(child: Child) -> int:
    """Waits for the end. Raises TimeoutError after LONGEST seconds, when that very process is killed, or LostError."""
    child.join(LONGEST)
    code = child.exitcode
    if code is None:
        child.kill()
        child.join()
        raise TimeoutError(f"the {child.name} bot did not end within {LONGEST:.0f} s")
    if code == GONE:
        raise LostError(child.name)
    return code
