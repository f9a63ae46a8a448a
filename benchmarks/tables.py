"""Results as one table to read, and as JSON for machines."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from benchmarks.goals import Measured
from benchmarks.rows import Row

HEAD = ("figure", "database", "floor", "ours", "ratio", "goal", "verdict")


@dataclass(frozen=True)
class Result:
    """One line; `measured` is None where it could not be had, and `reason` says why."""

    name: str
    row: Row
    database: str
    measured: Measured | None
    reason: str = ""

    @property
    def verdict(self) -> str:
        if self.measured is None:
            return self.reason
        return "met" if self.row.goal.met(self.measured) else "missed"

    def cells(self) -> tuple[str, ...]:
        """As the table shows it."""
        goal, unit = self.row.goal, self.row.goal.unit
        if self.measured is None:
            return (self.row.figure, self.database, "–", "–", "–", str(goal), self.verdict)
        figures = (_figure(self.measured.floor, unit), _figure(self.measured.ours, unit))
        return (self.row.figure, self.database, *figures, goal.shown(self.measured), str(goal), self.verdict)

    def plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        told = {"name": self.name, "figure": self.row.figure, "database": self.database, "unit": self.row.goal.unit}
        told |= {"goal": str(self.row.goal), "verdict": self.verdict}
        if self.measured is None:
            return told
        compared = self.row.goal.compared(self.measured)
        figures = {"floor": self.measured.floor, "ours": self.measured.ours, "compared": compared}
        return {**told, **figures, "doubles": self.measured.doubles}


def _figure(value: float, unit: str) -> str:
    digits = f"{value:.0f}" if value >= 100 else f"{value:.3g}"
    return f"{digits}{'' if unit.startswith('/') else ' '}{unit}"


def table(results: Iterable[Result]) -> str:
    """A Markdown table, aligned for a terminal too."""
    lines = [HEAD, *(each.cells() for each in results)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    rule = tuple("-" * width for width in widths)
    padded = [" | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    padded.insert(1, " | ".join(rule))
    return "\n".join(f"| {line} |" for line in padded)


def document(results: Iterable[Result], **about: object) -> str:
    """The same as JSON, with what it was measured on."""
    return json.dumps({**about, "rows": [each.plain() for each in results]}, indent=2, ensure_ascii=False)
