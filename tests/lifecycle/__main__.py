"""`make lifecycle`: many random lives of a plan against the reference model; prints one table, exit code 1 unless all holds.

`--plants` shows that it sees: each bug of plants.py in turn, and what caught it. The same runs without one have to be clean.
"""

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from pathlib import Path

from tests.lifecycle.plants import PLANTS
from tests.lifecycle.running import ENOUGH, STEPS, Found, caught, run, sqlite
from tests.lifecycle.tallies import Tally
from tests.storage.servers import postgresql

AT_ONCE = 50
"""Runs that share a process and a database. Hypothesis takes up what it drew before, so more at once reach less."""
FAST = Path("/dev/shm")


def main() -> int:
    """Everything that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.lifecycle", description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000, help="how many plans (default %(default)s)")
    parser.add_argument("--steps", type=int, default=STEPS, help="of each, after its beginning (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="the same one gives the same runs")
    parser.add_argument("--workers", type=int, default=2, help="processes at once (default %(default)s)")
    parser.add_argument("--postgresql", action="store_true", help="on PostgreSQL instead of SQLite")
    parser.add_argument("--plants", action="store_true", help="plant bugs, and show that each is caught")
    parser.add_argument("--plant", action="append", choices=list(PLANTS), help="this one alone; may be repeated")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pip-lifecycle-", dir=FAST if FAST.is_dir() else None) as folder:
        if given.plants or given.plant:
            return _plants(given, Path(folder))
        return _lives(given, Path(folder))


def _lives(given: argparse.Namespace, folder: Path) -> int:
    began, whole, broken = time.monotonic(), Tally(), []
    chunks = [min(AT_ONCE, given.runs - first) for first in range(0, given.runs, AT_ONCE)]
    with _urls(folder, len(chunks), server=given.postgresql) as urls, _pool(given.workers) as pool:
        seeds = (given.seed * 10_000 + number for number in range(len(chunks)))
        jobs = [
            pool.submit(run, url, runs, seed, steps=given.steps)
            for url, runs, seed in zip(urls, chunks, seeds, strict=True)
        ]
        for done in as_completed(jobs):
            found: Found = done.result()
            whole.add(found.tally)
            broken += [found.violation] if found.violation else []
            _say(
                f"{whole.runs:,} runs, {whole.steps:,} tries, {len(broken)} violations, {time.monotonic() - began:.0f} s"
            )
    return _told(whole, broken)


def _told(whole: Tally, broken: list[str]) -> int:
    _say("\n" + whole.table() + "\n")
    lacking = whole.unreached()
    _say("not reached: " + ", ".join(lacking) if lacking else "every status, transition and outcome was reached")
    _say(f"violations: {len(broken)}")
    for each in broken:
        _say("\n" + each)
    return 1 if lacking or broken else 0


def _plants(given: argparse.Namespace, folder: Path) -> int:
    names = given.plant or list(PLANTS)
    rows = [("planted bug", "caught", "runs before", "by"), ("---", "---", "---", "---")]
    with _urls(folder, len(names) + 1, server=given.postgresql) as urls, _pool(given.workers) as pool:
        control, *planted = urls
        nothing = pool.submit(run, control, ENOUGH, given.seed, shrink=False)
        jobs = [pool.submit(caught, name, url, given.seed) for name, url in zip(names, planted, strict=True)]
        if broken := nothing.result().violation:
            pool.shutdown(cancel_futures=True)
            _say(f"with nothing planted something is violated, so no bug can be shown to be caught:\n{broken}")
            return 1
        for done in as_completed(jobs):
            name, found = done.result()
            by = found.violation.partition("\n")[0].replace("|", "/")[:160]
            rows.append((name, "yes" if by else "NO", str(found.tally.runs), by or "nothing"))
            _say(f"{name}: {rows[-1][1]}")
    _say("\n" + "\n".join("| " + " | ".join(row) + " |" for row in rows))
    missed = [row[0] for row in rows if row[1] == "NO"]
    _say(f"\n{len(names) - len(missed)} of {len(names)} caught")
    return 1 if missed else 0


def _pool(workers: int) -> ProcessPoolExecutor:
    """A new process for each job: what is planted in one is in no other."""
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), max_tasks_per_child=1)


@contextmanager
def _urls(folder: Path, count: int, *, server: bool) -> Iterator[Iterable[str]]:
    """So many empty databases."""
    if not server:
        yield [sqlite(folder / str(number)) for number in range(count)]
        return
    with postgresql() as running:
        yield [running.fresh() for _ in range(count)]


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
