"""Text in charts: a font that knows Chinese, figures and dates for the reader, titles in at most two lines."""

import logging
import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.numbers import format_compact_decimal

from domain import figures
from handlers.charts.series import GoalSeries

log = logging.getLogger(__name__)

DPI = 100
"""Pixels per inch; a text is sized in points, of which there are 72."""
TITLE, WORDS, SMALL = 29, 24, 22
"""Sizes of text in pixels; 22 of 1600 stay readable when a phone opens the picture."""
INK, QUIET = "#23292F", "#59626B"

_COMPACT_FROM = 100_000
"""From here on a figure is shortened ("1.2M", "120万"), or it would not fit beside the plot."""
_PIECE = re.compile(r"[\u2e80-\uffef][\u3001-\u303f\uff01-\uff1f]*|[^\s\u2e80-\uffef]+\s*|\s+")


def style(pixels: int, colour: str) -> dict[str, Any]:
    """Give the properties of a text; dollar signs in it stay dollar signs instead of starting a formula."""
    from matplotlib.font_manager import FontProperties

    font = FontProperties(fname=font_file(), size=pixels * 72 / DPI)
    return {"fontproperties": font, "color": colour, "parse_math": False}


@cache
def font_file() -> Path | None:
    """Find Noto Sans SC in the package that carries it, without importing that package (it changes matplotlib)."""
    found = find_spec("zhplot")
    for folder in (found and found.submodule_search_locations) or ():
        file = Path(folder, "fonts", "NotoSansSC-Regular.ttf")
        if file.is_file():
            return file
    log.warning("charts: the font for Chinese is not installed, the default font is used")
    return None


@cache
def glyphs() -> frozenset[int]:
    """Give the code points that the font can draw."""
    from matplotlib.font_manager import findfont
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(str(font_file() or findfont("DejaVu Sans"))).get_charmap())


def drawable(text: str) -> str:
    """Leave out what the font cannot draw, such as emoji, and put the rest on one line."""
    return " ".join("".join(char for char in text if char.isspace() or ord(char) in glyphs()).split())


def has_unit_line(goal: GoalSeries) -> bool:
    """Tell whether the unit stands once below the title; a unit of one character stands beside each figure."""
    return len(goal.unit) > 1


def number(value: Decimal, goal: GoalSeries, locale: str) -> str:
    """Write a figure of a goal for the reader, to four digits and never less than its whole part."""
    unit = "" if has_unit_line(goal) else goal.unit
    short = str(format_compact_decimal(value, locale=locale.replace("-", "_"), fraction_digits=2))
    if abs(value) < _COMPACT_FROM or drawable(short) != short:  # without its 万 a figure would be another one
        return drawable(figures.show(figures.rounded(value, 4), unit, locale))
    return drawable(unit + short if unicodedata.category(unit or " ") == "Sc" else short + unit)


def day(at: date, locale: str) -> str:
    """Write a day without its year."""
    pattern = "M月d日" if locale.startswith("zh") else "MMM d"
    text = format_date(at, pattern, locale=locale.replace("-", "_"))
    return text if drawable(text) == text else f"{at:%m-%d}"


def wrap(text: str, width: float) -> list[str]:
    """Break a title into at most two lines of `width` columns; a Chinese character takes two and may end a line."""
    lines = [""]
    for piece in _PIECE.findall(drawable(text)):
        if lines[-1] and columns(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    kept = [line.strip() for line in lines[:2]]
    if len(lines) > len(kept):
        kept[-1] += "…"
    return [_cut(line, width) for line in kept]


def _cut(line: str, width: float) -> str:
    if columns(line) <= width:
        return line
    while columns(line) > width - 1:
        line = line[:-1]
    return line.rstrip("… ") + "…"


def columns(text: str) -> int:
    """Measure a text in half-width characters."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
