"""So many runs in this process: against a database of its own, until something is violated."""

from dataclasses import dataclass
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import get_state_machine_test

from tests.lifecycle.machine import Lifecycle
from tests.lifecycle.plants import plant
from tests.lifecycle.tallies import Tally
from tests.lifecycle.worlds import Place

STEPS = 25
"""Steps of one run, after those by which it reached the point in a plan's life where it begins."""
ENOUGH = 400
"""Runs in which a planted bug has to be seen."""


@dataclass(frozen=True)
class Found:
    """What came of some runs; `violation` is "" when everything held, else what broke and by which steps."""

    tally: Tally
    violation: str = ""


def run(url: str, runs: int, seed: int, *, steps: int = STEPS, shrink: bool = True) -> Found:
    """So many plans, each in a workspace of its own in the database at `url`, which is brought up to date.

    The same seed gives the same runs. `shrink`: a violation is told by the fewest steps that lead to it.
    """
    place, tally = Place.at(url), Tally()

    class Run(Lifecycle):
        """A class of its own, because Hypothesis keeps what it knows of one."""

    Run.place, Run.tally = place, tally
    chosen = settings(
        max_examples=runs,
        stateful_step_count=steps,
        phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
        deadline=None,
        database=None,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    try:
        hypothesis.seed(seed)(get_state_machine_test(Run, settings=chosen))()
    except Exception as error:  # noqa: BLE001 - whatever breaks is what is looked for
        return Found(tally, told(error))
    finally:
        place.close()
    return Found(tally)


def caught(name: str, url: str, seed: int) -> tuple[str, Found]:
    """Plants that bug in this process, for good, and looks until it is seen."""
    plant(name)
    return name, run(url, ENOUGH, seed, shrink=False)


def told(error: BaseException) -> str:
    """What broke, and the steps that Hypothesis noted."""
    steps = [each for each in getattr(error, "__notes__", []) if "state." in each]
    kept = [line for each in steps for line in each.splitlines() if ".holds()" not in line]
    return "\n".join([f"{type(error).__name__}: {error}", *kept])


def sqlite(folder: Path) -> str:
    """A new file in that folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder}/pip.db"
