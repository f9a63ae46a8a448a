"""`python -m benchmarks`: measures, and prints one table."""

import os
import platform
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.benches import Bench, bench
from benchmarks.databases import POSTGRESQL
from benchmarks.rows import BOTH, GROUPS, Group, names
from benchmarks.tables import Result, document, table

ROUNDS, FEWER = 5, 3


def measured(running: Bench, only: list[str], databases: list[str]) -> Iterator[Result]:
    """Row by row, as far as they were asked for."""
    for group in GROUPS:
        wanted = [name for name in group.rows if not only or name in only]
        for database in group.databases if wanted else ():
            if not databases or database in databases:
                yield from _group(running, group, database, wanted)


def _group(running: Bench, group: Group, database: str, wanted: list[str]) -> Iterator[Result]:
    if database == POSTGRESQL and not running.databases.server:
        for name in wanted:
            yield Result(name, group.rows[name], database, None, running.databases.reason)
        return
    began = time.monotonic()
    found = group.measure(running, database)
    told = f"{', '.join(wanted)} on {database}: {time.monotonic() - began:.0f} s"
    typer.echo(told, err=True)
    for name in wanted:
        yield Result(name, group.rows[name], database, found[name])


def main(
    json: Annotated[Path | None, typer.Option(help="Write the figures to this file, too.")] = None,
    only: Annotated[list[str] | None, typer.Option(help=f"One row, may be repeated: {', '.join(names())}.")] = None,
    database: Annotated[list[str] | None, typer.Option(help=f"One of {', '.join(BOTH)}, may be repeated.")] = None,
    rounds: Annotated[int | None, typer.Option(help=f"How often each side is measured ({ROUNDS}).")] = None,
    quick: Annotated[bool, typer.Option(help="A tenth of everything: whether it runs, not what it costs.")] = False,
) -> None:
    """Measure what Coach costs beside bare Bolt and the bare libraries, and print one table."""
    unknown = sorted({*(only or ()), *(database or ())} - {*names(), *BOTH})
    if unknown:
        raise typer.BadParameter(f"no such row or database: {', '.join(unknown)}")
    with bench(rounds=rounds or (FEWER if quick else ROUNDS), quick=quick) as running:
        results = list(measured(running, only or [], database or []))
        about = {"rounds": running.rounds, "quick": quick, "cores": os.cpu_count(), "python": platform.python_version()}
    typer.echo(table(results))
    if json is not None:
        json.write_text(document(results, **about), encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
