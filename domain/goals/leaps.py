"""Steps from one figure to another that nobody can make within a plan."""

from decimal import Decimal

from domain import figures
from domain.goals.readings import Reading, Span

GREATEST = 5
"""Times the baseline from which a target is doubted; small counts (up to SMALL) may grow so fast."""
GREATEST_SHARE = 10
"""The same for shares: what few do today, most can do soon ("8 % to 60 % of notes on the day")."""
LEAST = 20
"""A time is doubted when it should take no more than this part of what it takes now."""
SMALL = 10

_SECONDS = {
    **dict.fromkeys(("s", "sec", "second", "seconds", "秒", "秒钟"), 1),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "分", "分钟"), 60),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "小时"), 3600),
    **dict.fromkeys(("day", "days", "working days", "天", "个工作日"), 86_400),
    **dict.fromkeys(("week", "weeks", "周"), 604_800),
}


def leap(goal: Reading) -> Span | None:
    """Where the text leaps, the whole when the fields do, or None."""
    if (span := goal.place(goal.words.leap, goal.text)) is not None:
        return span
    steps = (match.span() for match in goal.words.from_to.finditer(goal.undated) if _is_leap(match[1], match[2]))
    return next(steps, goal.whole if _is_leap(goal.baseline, goal.target) else None)


def is_faultless(goal: Reading) -> Span | None:
    """The whole when the fields ask for no fault at all, or None: "defects per month", 12, 0."""
    figure = _figure(goal.target)
    asked = figure is not None and figure.value == 0 and goal.words.fault.search(goal.metric) is not None
    return goal.whole if asked else None


def _is_leap(baseline: str, target: str) -> bool:
    """Whether no one gets from one figure to the other; what can't be read is not doubted."""
    low, high = _figure(baseline), _figure(target)
    if low is None or high is None:
        return False
    before, after = _seconds(low), _seconds(high)
    if before is not None and after is not None:
        return 0 < after * LEAST <= before
    if low.value <= 0 or high.value <= SMALL:
        return False
    share = "%" in (low.unit, high.unit) and high.value <= 100
    return high.value >= Decimal(GREATEST_SHARE if share else GREATEST) * low.value


def _figure(text: str) -> figures.Figure | None:
    try:
        return figures.parse(text)
    except figures.InvalidFigure:
        return None


def _seconds(figure: figures.Figure) -> Decimal | None:
    size = _SECONDS.get(figure.unit.lower())
    return None if size is None else figure.value * size
