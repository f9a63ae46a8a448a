"""Steps from one figure to another that nobody can make within a plan."""

import re
from decimal import Decimal

from domain import figures
from domain.goals.words import Words

GREATEST = 5
"""Times the baseline from which a target is doubted; small counts (up to SMALL) may grow so fast."""
GREATEST_SHARE = 10
"""The same for shares: what few do today, most can do soon ("8 % to 60 % of notes on the day")."""
LEAST = 20
"""A target below this part of the baseline is doubted as well, where time is measured."""
SMALL = 10

_SECONDS = {
    **dict.fromkeys(("s", "sec", "second", "秒"), 1),
    **dict.fromkeys(("min", "minute", "分钟"), 60),
    **dict.fromkeys(("h", "hr", "hour", "小时"), 3600),
    **dict.fromkeys(("d", "day", "working day", "天", "工作日"), 86_400),
    **dict.fromkeys(("week", "周"), 604_800),
}


def leaps(words: Words, text: str, undated: str, baseline: str, target: str) -> tuple[int, int] | None:
    """Where the text leaps (`undated` is the text without its dates), all of it when the fields do, or None."""
    if (match := words.leap.search(text)) is not None:
        return match.span()
    steps = (match.span() for match in words.from_to.finditer(undated) if _is_leap(match[1], match[2]))
    return next(steps, (0, len(text)) if _is_leap(baseline, target) else None)


def _is_leap(baseline: str, target: str) -> bool:
    """Whether no one gets from one figure to the other; what can't be read is not doubted."""
    try:
        low, high = figures.parse(baseline), figures.parse(target)
    except figures.InvalidFigure:
        return False
    before, after = _seconds(low), _seconds(high)
    if before is not None and after is not None:
        return 0 < after * LEAST <= before
    if low.value <= 0 or high.value <= SMALL:
        return False
    share = "%" in (low.unit, high.unit) and high.value <= 100
    return high.value >= Decimal(GREATEST_SHARE if share else GREATEST) * low.value


def _seconds(figure: figures.Figure) -> Decimal | None:
    size = _SECONDS.get(re.sub(r"s$", "", figure.unit.lower()) or figure.unit)
    return None if size is None else figure.value * size
