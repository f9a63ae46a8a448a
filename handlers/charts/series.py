"""What a chart shows: the figures of a goal, and the words around them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class GoalSeries:
    """What is drawn for one goal: the expected path, the observations, and where the trend leads by the due date.

    `points` are in the order of their days; those of days in `beside` did not come from a check-in. `projected`, `low`
    and `high` are values at `due`; a band needs all three.
    """

    title: str
    unit: str
    start: date
    due: date
    baseline: Decimal
    target: Decimal
    points: tuple[tuple[date, Decimal], ...]
    projected: Decimal | None
    low: Decimal | None
    high: Decimal | None
    today: date
    beside: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class ChartLabels:
    """The words in the picture, already in the reader's language; `locale` (`en`, `zh_CN`) shapes dates and numbers."""

    expected: str
    actual: str
    projected: str
    today: str
    locale: str
    beside: str = ""
