"""The plot of one goal: expected path, observations, projection and today, each named where it stands."""

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from handlers.charts.lettering import QUIET, SMALL, WORDS, columns, day, drawable, number, style, wrap
from handlers.charts.series import ChartLabels, GoalSeries

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Blue and grey of Okabe and Ito's palette, apart in every kind of colour vision: https://jfly.uni-koeln.de/color/
# No red and no green, since a chart informs and does not judge. The kinds of line differ as well.
ACTUAL = "#0072B2"
BAND = "#CFE5F3"
EXPECTED = "#8A929B"
GRID = "#ECEFF2"

NAME_COLUMNS = 11
"""Half-width characters that fit beside a plot; a longer name takes two lines."""
NAME_OFFSETS = tuple((across, up) for up in (14, -14, 36, -36) for across in (-8, 8))
"""Where the name of the newest observation can stand, in pixels from it; of equally good places the first is taken."""
MARK_COUNTS = 30
"""A name over the target or an older observation is as bad as one over this many of the 41 dots on a line."""

Point = tuple[float, float]


def draw_goal(axes: "Axes", goal: GoalSeries, labels: ChartLabels) -> None:
    """Draw a goal into its place in the picture."""
    observed: list[Point] = [(at.toordinal(), float(value)) for at, value in goal.points]
    start: Point = (goal.start.toordinal(), float(goal.baseline))
    end: Point = (max(goal.due, goal.start).toordinal(), float(goal.target))
    _frame(axes, goal, labels.locale)
    today = _draw_today(axes, goal, labels)
    axes.plot(*zip(start, end, strict=True), color=EXPECTED, lw=2.6, ls=(0, (5, 3)))
    _ring(axes, end, EXPECTED, "D")
    lines = [[start, end], observed, today, []]
    names = [(goal.target, labels.expected, QUIET)]
    if goal.projected is not None:
        lines[-1] = _draw_projection(axes, goal, (observed or [start])[-1], goal.projected)
    if goal.projected is not None and lines[-1]:
        names.append((goal.projected, labels.projected, ACTUAL))
    _name_ends(axes, goal, labels.locale, names)
    if observed:
        axes.plot(*zip(*observed, strict=True), "o-", color=ACTUAL, lw=4, ms=10, mec="white", mew=1.6, clip_on=False)
        beside = [point for point, (at, _) in zip(observed, goal.points, strict=True) if at in goal.beside]
        axes.plot(
            *([point[axis] for point in beside] for axis in (0, 1)), "o", color="white", mec=ACTUAL, mew=2.6, ms=9
        )
        _name_newest(axes, lines, f"{drawable(labels.actual)} {number(goal.points[-1][1], goal, labels.locale)}")


def _frame(axes: "Axes", goal: GoalSeries, locale: str) -> None:
    """Set the ranges, and a quiet grid with few figures."""
    from matplotlib.ticker import MaxNLocator

    days = [goal.start, goal.due, *(at for at, _ in goal.points)]
    seen = [goal.baseline, goal.target, goal.projected, goal.low, goal.high, *(value for _, value in goal.points)]
    heights = [float(value) for value in seen if value is not None]
    room = (max(heights) - min(heights)) * 0.2 or abs(heights[0]) * 0.1 or 1.0
    low, high = min(heights) - room, max(heights) + room
    first, last = min(days).toordinal(), max(days).toordinal()
    axes.set(xlim=(first, max(last, first + 1)), ylim=(low, high))
    scale = MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    ticks = [round(float(tick), 9) for tick in scale if low + room / 3 <= tick <= high]
    axes.set_yticks(ticks, [number(Decimal(str(tick)), goal, locale) for tick in ticks], **style(SMALL, QUIET))
    ends = sorted({goal.start, max(goal.due, goal.start)})
    axes.set_xticks([at.toordinal() for at in ends], [day(at, locale) for at in ends], **style(SMALL, QUIET))
    axes.tick_params(length=0, pad=10)
    axes.grid(axis="y", color=GRID, lw=1.5)
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)


def _draw_today(axes: "Axes", goal: GoalSeries, labels: ChartLabels) -> list[Point]:
    """Mark today, and give the line: empty when today lies outside the picture."""
    first, last = axes.get_xlim()
    today = goal.today.toordinal()
    if not first <= today <= last:
        return []
    axes.axvline(today, color=QUIET, lw=1.6, ls=(0, (1, 2.2)), zorder=1)
    share = (today - first) / (last - first)
    side = "left" if share < 0.08 else "right" if share > 0.92 else "center"
    above = axes.get_xaxis_transform()
    axes.text(today, 1.01, drawable(labels.today), transform=above, ha=side, va="bottom", **style(SMALL, QUIET))
    return [(today, height) for height in axes.get_ylim()]


def _draw_projection(axes: "Axes", goal: GoalSeries, newest: Point, projected: Decimal) -> list[Point]:
    """Draw from the newest observation to the due date; give the line, empty when the due date has passed."""
    end: Point = (goal.due.toordinal(), float(projected))
    if end[0] <= newest[0]:
        return []
    days, value = [newest[0], end[0]], newest[1]
    if goal.low is not None and goal.high is not None:
        low, high = [value, float(goal.low)], [value, float(goal.high)]
        axes.fill_between(days, low, high, color=BAND, lw=0, zorder=1.5)
    axes.plot(days, [value, end[1]], color=ACTUAL, lw=3, ls=(0, (1, 1.6)))
    _ring(axes, end, ACTUAL, "o")
    return [newest, end]


def _ring(axes: "Axes", at: Point, colour: str, shape: str) -> None:
    axes.plot(*at, shape, color="white", mec=colour, mew=2.6, ms=10, clip_on=False, zorder=3)


def _name_ends(axes: "Axes", goal: GoalSeries, locale: str, names: list[tuple[Decimal, str, str]]) -> None:
    """Name the lines where they end, pushed apart so that no two names overlap."""
    height = axes.get_window_extent().height
    low, high = axes.get_ylim()
    names.sort(key=lambda name: name[0])
    texts = ["\n".join([*wrap(word, NAME_COLUMNS), number(value, goal, locale)]) for value, word, _ in names]
    tall = [(text.count("\n") + 1) * WORDS * 1.35 for text in texts]
    at = [max((float(value) - low) / (high - low) * height, WORDS) for value, _, _ in names]
    missing = (tall[0] + tall[-1]) / 2 - (at[-1] - at[0])
    if len(at) > 1 and missing > 0:
        down = min(missing / 2, at[0] - WORDS)
        at = [at[0] - down, at[1] + missing - down]
    for text, (_, _, colour), up in zip(texts, names, at, strict=True):
        axes.annotate(
            text,
            (1, up / height),
            (16, 0),
            xycoords="axes fraction",
            textcoords="offset pixels",
            va="center",
            linespacing=1.15,
            **style(WORDS, colour),
        )


def _name_newest(axes: "Axes", lines: list[list[Point]], words: str) -> None:
    from matplotlib.patheffects import withStroke

    offset = _free_place(axes, lines, words)
    axes.annotate(
        words,
        lines[1][-1],
        offset,
        textcoords="offset pixels",
        ha="left" if offset[0] > 0 else "right",
        va="bottom" if offset[1] > 0 else "top",
        path_effects=[withStroke(linewidth=5, foreground="white")],
        zorder=4,
        **style(WORDS, ACTUAL),
    )


def _free_place(axes: "Axes", lines: list[list[Point]], words: str) -> Point:
    """Find the place where the name of the newest observation covers the least of the lines and marks."""
    drawn = [axes.transData.transform(line) for line in lines if line]
    dots = [(a + (b - a) * step / 40) for line in drawn for a, b in pairwise(line) for step in range(41)]
    dots += [drawn[0][-1], *drawn[1][:-1]] * MARK_COUNTS
    x, y = axes.transData.transform(lines[1][-1])
    wide, tall, (left, bottom, right, top) = columns(words) * WORDS * 0.53, WORDS * 1.3, axes.bbox.extents

    def cost(offset: Point) -> float:
        x0, y0 = x + offset[0] - wide * (offset[0] < 0), y + offset[1] - tall * (offset[1] < 0)
        inside = sum(x0 - 6 < px < x0 + wide + 6 and y0 - 4 < py < y0 + tall + 4 for px, py in dots)
        outside = max(left - x0, x0 + wide - right, bottom - 10 - y0, y0 + tall - top, 0)
        return float(inside + 2 * outside + abs(offset[1]) / 20)

    return min(NAME_OFFSETS, key=cost)
