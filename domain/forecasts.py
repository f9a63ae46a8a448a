"""Where a numeric goal stands and where it is heading: for a chart and one sentence, never to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal, localcontext
from enum import StrEnum
from itertools import combinations
from statistics import median, quantiles

FEWEST_FOR_TREND = 3
"""Days with a value before a trend is drawn: two points make a line out of chance."""
MARGIN = Decimal("0.1")
"""Share of the way from baseline to target by which a value may differ from the ramp and be on track."""
TOLERANCE = Decimal("0.05")
"""Share of the target within which a level counts as held."""
_PRECISION = Context(prec=28)
_WEEK = 7


class Standing(StrEnum):
    """How a goal stands, in the words of DOMAIN.md ("needs attention", never "behind")."""

    NO_DATA = "no_data"
    AHEAD = "ahead"
    ON_TRACK = "on_track"
    NEEDS_ATTENTION = "needs_attention"
    REACHED = "reached"


@dataclass(frozen=True)
class Observation:
    """A value of the metric, in the goal's unit, as it was on `day`."""

    day: date
    value: Decimal

    def __post_init__(self) -> None:
        """Raise ValueError for NaN and infinity."""
        if not self.value.is_finite():
            raise ValueError(f"not a finite number: {self.value}")


@dataclass(frozen=True)
class Forecast:
    """Values are in the goal's unit, `pace_needed` in units a week; None where nothing can be said.

    `low` and `high` bound the projection by the quartiles of the observed slopes; show values
    through `figures.rounded`.
    """

    expected_today: Decimal
    latest: Decimal | None
    projected: Decimal | None
    low: Decimal | None
    high: Decimal | None
    pace_needed: Decimal | None
    standing: Standing


def ramp(baseline: Decimal, target: Decimal, start: date, due: date, on: date) -> Decimal:
    """The straight line from `baseline` on `start` to `target` on `due`, flat before and after."""
    if on >= due:
        return target
    if on <= start:
        return baseline
    with localcontext(_PRECISION):
        return baseline + (target - baseline) * (on - start).days / (due - start).days


def tolerance(baseline: Decimal, target: Decimal) -> Decimal:
    """How far a held level may be from its target: 5 % of it, of the baseline when the target is 0."""
    with localcontext(_PRECISION):
        return TOLERANCE * abs(target or baseline)


def forecast(
    direction: str,
    baseline: Decimal,
    target: Decimal,
    start: date,
    due: date,
    observations: Sequence[Observation],
    today: date,
    steps: Sequence[date] = (),
) -> Forecast:
    """Where the goal stands on `today` and, until it is due, where its trend leads.

    `direction` is "up", "down", "hold" (within `tolerance` of the target) or "milestone" (done once
    the target is reached; expected are as many as are due of `steps`, the days of its milestones, without
    them nothing before the goal is due; nothing is projected).
    Observations before `start` or after `today` are left out, the last given of a day counts.
    Raises ValueError for another direction.
    """
    if direction not in ("up", "down", "hold", "milestone"):
        raise ValueError(f"no direction: {direction!r}")
    with localcontext(_PRECISION):
        goal = _Goal(str(direction), baseline, target, start, due, tuple(steps))
        seen = _seen(observations, start, today)
        trend = _trend(seen, due) if direction != "milestone" and today <= due else None
        low, projected, high = trend or (None, None, None)
        return Forecast(
            expected_today=goal.expected(today),
            latest=seen[-1].value if seen else None,
            projected=projected,
            low=low,
            high=high,
            pace_needed=goal.pace(seen[-1].value if seen else baseline, today),
            standing=goal.standing(seen[-1], projected, today) if seen else Standing.NO_DATA,
        )


@dataclass(frozen=True)
class _Goal:
    direction: str
    baseline: Decimal
    target: Decimal
    start: date
    due: date
    steps: tuple[date, ...] = ()

    def expected(self, on: date) -> Decimal:
        if self.direction == "hold":
            return self.target
        if self.direction == "milestone":
            return self.target if on >= self.due else self.baseline + sum(each <= on for each in self.steps)
        return ramp(self.baseline, self.target, self.start, self.due, on)

    def met(self, value: Decimal) -> bool:
        if self.direction == "hold":
            return abs(value - self.target) <= tolerance(self.baseline, self.target)
        return value <= self.target if self._falls else value >= self.target

    def pace(self, value: Decimal, today: date) -> Decimal | None:
        """Units a week, signed, from `value` to the target; None once met, due or never a slope."""
        days = (self.due - today).days
        if self.direction in ("hold", "milestone") or days <= 0 or self.met(value):
            return None
        return (self.target - value) * _WEEK / days

    def standing(self, latest: Observation, projected: Decimal | None, today: date) -> Standing:
        """The last value against the ramp on its own day: nobody falls behind by a missing report."""
        over = today >= self.due
        if self.met(latest.value):
            held_so_far = self.direction == "hold" and not over
            return Standing.ON_TRACK if held_so_far else Standing.REACHED
        if over or self.direction == "hold":
            return Standing.NEEDS_ATTENTION
        if self.direction == "milestone":
            return self._among_steps(latest)
        return self._on_the_way(latest, projected)

    def _among_steps(self, latest: Observation) -> Standing:
        lead = latest.value - self.expected(latest.day)
        return Standing.AHEAD if lead > 0 else Standing.ON_TRACK if lead == 0 else Standing.NEEDS_ATTENTION

    def _on_the_way(self, latest: Observation, projected: Decimal | None) -> Standing:
        lead = latest.value - self.expected(latest.day)
        lead = -lead if self._falls else lead
        margin = MARGIN * abs(self.target - self.baseline)
        if lead > margin:
            return Standing.AHEAD
        heading_there = projected is not None and self.met(projected)
        return Standing.ON_TRACK if lead >= -margin or heading_there else Standing.NEEDS_ATTENTION

    @property
    def _falls(self) -> bool:
        return self.direction == "down"


def _seen(observations: Sequence[Observation], start: date, today: date) -> list[Observation]:
    """One observation a day within the plan so far, by day."""
    last = {seen.day: seen for seen in observations if start <= seen.day <= today}
    return [last[day] for day in sorted(last)]


def _trend(seen: Sequence[Observation], due: date) -> tuple[Decimal, Decimal, Decimal] | None:
    """Low, middle and high value on `due`, by the Theil-Sen estimator (Sen 1968).

    The slope is the median of all pairs' slopes, so up to 29 % of wild values change little; the
    range comes from the quartiles of those slopes. Each line passes through the middle of the points.
    """
    if len(seen) < FEWEST_FOR_TREND:
        return None
    slopes = [(b.value - a.value) / (b.day - a.day).days for a, b in combinations(seen, 2)]
    first, _, third = quantiles(slopes, n=4, method="inclusive")
    low, middle, high = sorted(
        median(one.value + slope * (due - one.day).days for one in seen) for slope in (first, median(slopes), third)
    )
    return low, middle, high
