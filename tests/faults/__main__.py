"""`make faults`: measures what docs/delivery.md promises and prints one table; exit code 1 when a row fails."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path

from tests.faults import catching, crowds, databases, duels, matrix, paces, zones
from tests.faults.labs import Lab, Row


def every_zone(lab: Lab) -> Row:
    """Every occurrence once and at the right local time, in every zone there is."""
    names, years = zones.every_zone(), 1 if lab.quick else 2
    found = zones.simulate(names[::20] if lab.quick else names, years)
    return Row(
        figure=f"{years} simulated year{'s' if years > 1 else ''} × {found.zones} IANA zones",
        target="each once, at the right local time",
        seen=f"{found.occurrences:,} due, {found.missing} missing, {found.double} twice, {found.wrong} at a wrong time, "
        f"{found.at_night} at night; {found.distinct} zones through services and storage",
        good=found.clean,
    )


ROWS: Mapping[str, Callable[[Lab], Row]] = {
    "sqlite-1": partial(crowds.row, engine="sqlite", count=1),
    "postgresql-2": partial(crowds.row, engine="postgresql", count=2),
    "postgresql-4": partial(crowds.row, engine="postgresql", count=4),
    "points-sqlite": partial(matrix.row, engine="sqlite"),
    "points-postgresql": partial(matrix.row, engine="postgresql"),
    "commits": matrix.commits,
    "stopped": duels.row,
    "locked": databases.locked,
    "full": databases.full,
    "restarted": databases.restarted,
    "plants": catching.row,
    "zones": every_zone,
    "nine": paces.row,
}


def table(rows: list[Row]) -> str:
    """The rows as a table for a terminal and for Markdown alike."""
    lines = [
        ("figure", "target", "seen", "verdict"),
        *((row.figure, row.target, row.seen, row.verdict) for row in rows),
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    shown = ["| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)) + " |" for line in lines]
    return "\n".join([shown[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *shown[1:]])


def measure(lab: Lab, names: list[str]) -> list[Row]:
    """These rows, each said as soon as it is known. A row that can't be measured at all has failed."""
    rows = []
    for name in names:
        try:
            row = ROWS[name](lab)
        except Exception as error:  # noqa: BLE001 - the other rows are still worth having
            row = Row(name, "measured", f"{type(error).__name__}: {error}", good=False)
        lab.say(f"{name}: {row.seen} ({row.verdict})")
        rows.append(row)
    return rows


def main() -> int:
    """Everything, or what `--only` names."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--only", action="append", choices=list(ROWS), help="this row alone; may be repeated")
    parser.add_argument("--quick", action="store_true", help="less of everything, in some minutes")
    parser.add_argument("--seed", type=int, default=1, help="of the random kills and troubles")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as well")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep databases and logs there")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pip-faults-", ignore_cleanup_errors=True) as folder:
        lab = Lab(given.keep or Path(folder), given.quick, given.seed, say=_say)
        try:
            rows = measure(lab, given.only or list(ROWS))
        finally:
            lab.close()
    _say("\n" + table(rows))
    if given.json:
        given.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    return 1 if any(row.good is False for row in rows) else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
