"""Numbers as people write them: read one exact figure from a text, and show one to a person."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

LIMIT = Decimal(10) ** 15
"""Figures stay below this: no goal counts further, and a chart's float still holds it exactly."""
MOST_DIGITS = 18
"""Written digits in one figure; SQLite and PostgreSQL both keep as many without loss."""
MOST_TEXT = 80
"""Characters in one field; a longer text is a note, not a figure."""


class InvalidFigure(ValueError):
    """A text that is not one exact figure.

    `code` is one of not_a_number, approximate, several_numbers, ambiguous, empty, too_large; the
    words for the reader stand in the locale files.
    """

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code
        self.text = text


@dataclass(frozen=True)
class Figure:
    """One exact number and its unit: "", a symbol (%, ¥, $) or plain words (days, 次)."""

    value: Decimal
    unit: str = ""


_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_MAGNITUDES = {
    **dict.fromkeys(("k", "K", "千", "thousand"), 3),
    **dict.fromkeys(("M", "mn", "mln", "million", "百万"), 6),
    **dict.fromkeys(("B", "bn", "billion"), 9),
    **dict.fromkeys(("trillion", "万亿", "萬億"), 12),
    **dict.fromkeys(("万", "萬"), 4),
    **dict.fromkeys(("亿", "億"), 8),
    **dict.fromkeys(("百",), 2),
    **dict.fromkeys(("十万",), 5),
    **dict.fromkeys(("千万",), 7),
}
# "5m" may be metres, minutes or millions, "3w" weeks or 万, "5b" bits or billions.
_UNCLEAR = frozenset({"m", "b", "w", "W"})
_UNITS = {
    **dict.fromkeys(("percent", "per cent", "pct"), "%"),
    **dict.fromkeys(("元", "块", "块钱", "元人民币", "人民币", "rmb", "cny", "yuan"), "¥"),
    **dict.fromkeys(("usd", "us$", "dollar", "dollars", "美元", "美金"), "$"),
    **dict.fromkeys(("eur", "euro", "euros", "欧元"), "€"),
    **dict.fromkeys(("gbp", "英镑"), "£"),
}
_APPROXIMATE_BEFORE = re.compile(
    r"^(?:about|around|approx(?:\.|imately)?|roughly|circa|ca\.|some|nearly|almost|close to|maybe|"
    r"perhaps|probably|possibly|over|under|above|below|more than|less than|fewer than|at least|"
    r"at most|up to|no more than|no less than|up to|[~≈><≥≤]|大?约|大概|差不多|将?近|接近|几乎|"
    r"可能|估计|超过|不到|不超过|不少于|至少|至多|最多|最少|大于|小于)",
    re.IGNORECASE,
)
_APPROXIMATE_AFTER = re.compile(
    r"\d\s*[+~?]\s*$|\d\s*-?\s*(?:ish|odd)\b|\b(?:or so|or more|or less|or fewer|plus|give or take|approx"
    r"(?:imately)?|roughly|ballpark|maybe|perhaps|probably|i think|i guess|at least|at most)\b|"
    r"(?:左右|上下|以上|以下|以内|吧|差不多)\s*$|[\d十百千万亿][多余几]",
    re.IGNORECASE,
)
_CURRENCY_CODE = r"(?:rmb|cny|usd|eur|gbp|人民币)"
_NUMBER = r"\d[\d.,' ]*\d|\.?\d|\d"
_SHAPE = re.compile(
    rf"^(?P<sign1>[+-]?)\s*(?P<currency>(?:[A-Z]{{0,3}}\$|[^\W\d\s]{{0}}[¢£¤¥€₠-₿฿]|{_CURRENCY_CODE})?)"
    rf"\s*(?P<sign2>[+-]?)\s*(?P<number>{_NUMBER})\s*(?P<tail>[^\d]*)$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"^[^\W\d_][^\d_+<>=~*?!:;,()]*$|^[%‰°$¢£¥€₠-₿฿]$")
_MAGNITUDE = re.compile(
    "^(?:" + "|".join(sorted(_MAGNITUDES, key=len, reverse=True)) + r")(?![A-Za-z])\s*"
)
_HUNDREDTHS = re.compile(r"^百分之([零一二两三四五六七八九十百]+|\d+(?:\.\d+)?)$")
_CHINESE_DIGITS = {word: at for at, word in enumerate("零一二三四五六七八九")} | {"两": 2}
