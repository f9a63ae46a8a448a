"""Bots as processes of their own, forked from one that has loaded everything: real kills at a tenth of the price."""

import multiprocessing
import time
from multiprocessing.context import ForkServerProcess

from tests.faults.bot import Case, drive

LONGEST = 90.0
"""Seconds that one life of a bot may take."""
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.faults.bot"])


def start(case: Case) -> ForkServerProcess:
    """A bot in the middle of its life."""
    child = _context.Process(target=drive, args=(case,), name=case.name, daemon=True)
    child.start()
    return child


def run(case: Case) -> int:
    """One life until its end: the exit code, or minus the signal that ended it. Raises TimeoutError."""
    child = start(case)
    return end(child)


def end(child: ForkServerProcess) -> int:
    """Waits for the end. Raises TimeoutError after LONGEST seconds, when that very process is killed."""
    child.join(LONGEST)
    code = child.exitcode
    if code is None:
        child.kill()
        child.join()
        raise TimeoutError(f"{child.name} did not end within {LONGEST:.0f} s of {time.monotonic():.0f}")
    return code
