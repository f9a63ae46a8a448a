"""The assessment that comes before any goal: what was expected, what was seen, what was tried."""

from dataclasses import dataclass

LEVELS = (1, 2, 3, 4, 5)
FACTORS = ("training", "tools", "workload", "clarity", "personal")
"""Contributory factors to explore before a plan (DOMAIN.md, Assessment)."""


@dataclass(frozen=True)
class AreaAssessment:
    """One area of work. `area` is a catalog key or the writer's own words; `level` is 1 to 5 or None."""

    area: str
    expected: str
    observed: str = ""
    impact: str = ""
    coaching: str = ""
    level: int | None = None
    factors: tuple[str, ...] = ()
