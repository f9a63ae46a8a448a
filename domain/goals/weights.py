"""How much each goal counts beside the others: typed as a number, shown as a share. It pictures, and never decides."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from domain import figures
from domain.errors import Problem

MOST_WEIGHT = 100


def read(text: str, problems: dict[str, Problem]) -> int | None:
    """A whole number from 1 to 100, with or without a percent sign; None for nothing typed, which counts as usual.

    What is no such number is noted under `weight`.
    """
    if not text.strip():
        return None
    try:
        found = figures.parse(text)
    except figures.InvalidFigure:
        found = figures.Figure(figures.LIMIT)
    if found.unit not in {"", "%"} or found.value % 1 or not 1 <= found.value <= MOST_WEIGHT:
        problems["weight"] = Problem("goal-weight", {"most": MOST_WEIGHT})
        return None
    return int(found.value)


def shares(weights: Iterable[tuple[str, int | None]]) -> Mapping[str, int]:
    """Whole percents by goal, which add up to 100; goals without a weight count as much as the others on average.

    What rounding leaves goes to the largest remainders (Hare–Niemeyer), so that equal weights differ by 1 at most.
    """
    known = dict(weights)
    given = [weight for weight in known.values() if weight]
    usual = Fraction(sum(given), len(given)) if given else Fraction(1)
    parts = {goal: Fraction(weight) if weight else usual for goal, weight in known.items()}
    whole = sum(parts.values())
    exact = {goal: part * 100 / whole for goal, part in parts.items()}
    found = {goal: int(share) for goal, share in exact.items()}
    left = 100 - sum(found.values()) if found else 0
    for goal in sorted(exact, key=lambda each: found[each] - exact[each])[:left]:
        found[goal] += 1
    return found
