"""Numbers become pictures here: the course of one goal, or of up to eight, as PNG bytes.

Matplotlib is imported when the first chart is drawn, and used without its global state (`Figure` and its Agg
canvas, never pyplot), so that charts can be drawn in any thread.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from domain.goals import MOST_GOALS
from handlers.charts.lettering import DPI, INK, QUIET, SMALL, TITLE, drawable, has_unit_line, style, wrap
from handlers.charts.plots import draw_goal
from handlers.charts.series import ChartLabels, GoalSeries

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["ChartLabels", "GoalSeries", "goal_chart", "progress_chart"]

WIDTH, TWO_COLUMNS_WIDTH = 1200, 1600
"""Pixels: wider pictures shrink on a phone until nothing can be read."""
TALL, LOW = 420, 270
"""Pixels of a plot that is alone, and of one among others."""
LEFT, RIGHT, BELOW = 110, 160, 76
"""Pixels around a plot: figures, names of the lines, dates."""
MARGIN, LINE, TODAY = 30, 38, 44
"""Pixels around the titles, of one line of them, and above a plot for the word at today's line."""
COLOURS = 128
"""Enough for a few colours and their soft edges; a palette makes the file a quarter of its size."""


def goal_chart(series: GoalSeries, *, labels: ChartLabels) -> bytes:
    """Draw one goal as a PNG, 1200 pixels wide."""
    return _draw([[series]], labels, width=WIDTH, plot=TALL)


def progress_chart(goals: Sequence[GoalSeries], labels: ChartLabels) -> bytes:
    """Draw one to eight goals as one PNG of small plots: below each other up to three goals, else in two columns.

    Raises:
        ValueError: there are no goals, or more than eight.
    """
    if not 1 <= len(goals) <= MOST_GOALS:
        raise ValueError(f"one to {MOST_GOALS} goals can be drawn, not {len(goals)}")
    if len(goals) == 1:
        return goal_chart(goals[0], labels=labels)
    columns, width = (1, WIDTH) if len(goals) <= 3 else (2, TWO_COLUMNS_WIDTH)
    rows = [goals[at : at + columns] for at in range(0, len(goals), columns)]
    return _draw(rows, labels, width=width, plot=LOW)


def _draw(rows: Sequence[Sequence[GoalSeries]], labels: ChartLabels, *, width: int, plot: int) -> bytes:
    from matplotlib.figure import Figure

    across = width // len(rows[0])
    titles = [[_title(goal, labels, across) for goal in row] for row in rows]
    heads = [MARGIN + LINE * max(map(len, row)) + TODAY for row in titles]
    height = sum(head + plot + BELOW for head in heads)
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor="white")
    top = height
    for row, lines, head in zip(rows, titles, heads, strict=True):
        for at, (goal, title) in enumerate(zip(row, lines, strict=True)):
            left, bottom = at * across + LEFT, top - head - plot
            _write_title(figure, title, (at * across + MARGIN) / width, top - MARGIN)
            box = left / width, bottom / height, (across - LEFT - RIGHT) / width, plot / height
            draw_goal(figure.add_axes(box), goal, labels)
        top -= head + plot + BELOW
    return _png(figure)


def _title(goal: GoalSeries, labels: ChartLabels, across: int) -> list[tuple[str, int, str]]:
    """Give the lines above a plot with their size and colour."""
    lines = [(line, TITLE, INK) for line in wrap(goal.title, (across - 2 * MARGIN) / (TITLE * 0.51))]
    notes = [goal.unit] if has_unit_line(goal) else []
    notes += [labels.beside] if goal.beside and labels.beside else []
    return [*lines, *((drawable(each), SMALL, QUIET) for each in notes)]


def _write_title(figure: "Figure", lines: list[tuple[str, int, str]], left: float, top: int) -> None:
    height = figure.bbox.height
    for at, (line, size, colour) in enumerate(lines):
        figure.text(left, (top - at * LINE) / height, line, ha="left", va="top", **style(size, colour))


def _png(figure: "Figure") -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    canvas: Any = FigureCanvasAgg(figure)  # matplotlib types its figures, but not this canvas
    canvas.draw()
    picture = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    out = BytesIO()
    # Of Pillow's methods the quickest by five times, with the smallest files; `optimize` would save 5 % for 30 ms.
    small = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(out, "PNG")
    return out.getvalue()
