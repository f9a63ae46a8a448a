"""Numbers as people write them: read one exact figure from a text, and show one to a person."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

LIMIT = Decimal(10) ** 15
"""Figures stay below this: no goal counts further, and a chart's float still holds it exactly."""
MOST_DIGITS = 18
"""Written digits in one figure, so that no database column and no sum has to round."""
MOST_TEXT = 80
"""Characters in one field; a longer text is a note, not a figure."""

_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_CURRENCY = r"[$¢£¤¥฿₠-₿]"
_MAGNITUDES = {
    "十万": 5, "百万": 6, "千万": 7, "万亿": 12, "十亿": 9, "百亿": 10, "千亿": 11,
    "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "mln": 6, "mn": 6, "bn": 9, "k": 3, "K": 3, "M": 6, "B": 9,
}  # fmt: skip
_MAGNITUDE = re.compile(
    r"(万亿|[十百千][万亿]|百(?!分)|千(?![克米瓦])|[万萬亿億]"
    r"|(?:(?i:thousand|million|billion|trillion)|mln|mn|bn|[kKMB])(?![^\W\d_]))\s*"
)
# "5m" may be metres, minutes or millions, "3w" weeks or 万: only a currency settles it.
_UNCLEAR = frozenset({"m", "b", "w", "W"})
_SETTLED = {"m": 6, "b": 9}
_UNITS = {
    **dict.fromkeys(("percent", "per cent", "pct"), "%"),
    **dict.fromkeys(("元", "块", "块钱", "人民币", "元人民币", "rmb", "cny", "yuan"), "¥"),
    **dict.fromkeys(("usd", "us$", "dollar", "dollars", "美元", "美金"), "$"),
    **dict.fromkeys(("eur", "euro", "euros", "欧元"), "€"),
    **dict.fromkeys(("gbp", "英镑"), "£"),
}
_NEARLY_BEFORE = re.compile(
    r"^(?:[~≈><≥≤]|(?:about|around|approx(?:imately|\.)?|roughly|circa|some|nearly|almost|close to"
    r"|maybe|perhaps|probably|possibly|over|under|above|below|more than|less than|fewer than"
    r"|at least|at most|up to|no more than|no less than)(?![a-z])|大?约|大概|差不多|将?近|接近|几乎"
    r"|可能|估计|超过|不到|不超过|不少于|至少|至多|最多|最少|大于|小于)",
    re.IGNORECASE,
)
_NEARLY_AFTER = re.compile(
    r"\d\s*[+~?](?!\d)|\d\s*-?\s*(?:ish|odd)\b|\b(?:or so|or more|or less|or fewer|plus"
    r"|give or take|approx(?:imately)?|roughly|ballpark|maybe|perhaps|probably|i think|i guess"
    r"|at least|at most)\b|(?:左右|上下|以上|以下|以内|吧|差不多)$|[\d十百千万亿]\s*[多余几]",
    re.IGNORECASE,
)
_SHAPE = re.compile(
    rf"^(?P<sign>[+-]?)\s*(?P<currency>[A-Za-z]{{0,3}}{_CURRENCY}|(?i:rmb|cny|usd|eur|gbp|人民币)|)"
    r"\s*(?P<inner>[+-]?)\s*(?P<number>\d(?:[\d.,' ]*\d)?|\.\d+)\s*(?P<tail>\D*)$"
)
_UNIT = re.compile(rf"^(?:[^\W\d_][\w /'’.%-]{{0,39}}|[%‰°]|{_CURRENCY})$")
_HUNDREDTHS = re.compile(r"^百分之(?:([一二三四五六七八九]?)十)?([一二三四五六七八九零两]|一?百|)$")
_NUMERALS = {"百": 100, "一百": 100, "两": 2, "": 0} | {word: at for at, word in enumerate("零一二三四五六七八九")}
_GROUPED = re.compile(r"^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})(?:\.\d+)?$")
_EUROPEAN = re.compile(r"^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$")
_SPACED = re.compile(r"^[1-9]\d{0,2}(?:(?: \d{3})+|(?:'\d{3})+)(?:[.,]\d+)?$")
_EITHER = re.compile(r"^[1-9]\d{0,2}\.\d{3}$")


class InvalidFigure(ValueError):  # noqa: N818 - the name is part of the agreed interface
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


def parse(text: str) -> Figure:
    """Read the one exact figure in `text`; "," between groups of three is a thousands mark.

    Raises InvalidFigure. "1.200" is refused as ambiguous: 1.2 in English, 1200 in German.
    """
    clean = _half_width(text)
    if not clean:
        raise InvalidFigure("empty", text)
    if len(clean) > MOST_TEXT:
        raise InvalidFigure("not_a_number", text)
    if (share := _hundredths(clean)) is not None:
        return Figure(share, "%")
    _refuse_vague(clean)
    shape = _SHAPE.match(clean)
    if shape is None or (shape["sign"] and shape["inner"]):
        raise InvalidFigure("not_a_number", text)
    power, unit = _unit(shape["currency"], shape["tail"].strip(), clean)
    value = _EXACT.scaleb(Decimal(_western(shape["number"])), power)
    if abs(value) >= LIMIT or sum(map(str.isdigit, clean)) > MOST_DIGITS:
        raise InvalidFigure("too_large", text)
    negative = "-" in (shape["sign"], shape["inner"])
    return Figure(_plain(-value if negative else value), unit)


def show(value: Decimal, unit: str = "", locale: str = "en") -> str:
    """`value` for a reader: every digit, thousands marked, "¥1,200", "12.5%", "30 days".

    Chinese puts no space before a unit written in Chinese ("30天"). Raises ValueError for NaN and
    infinity. `parse` reads it back, except for the few like "1.125" that it calls ambiguous;
    a form is therefore filled in with `editable`.
    """
    return _written(value, unit, locale, ",f")


def editable(value: Decimal, unit: str = "", locale: str = "en") -> str:
    """`value` as a form is filled in with it: no thousands marks, and `parse` gives it back.

    A zero is added where three decimals could be read as thousands ("1.1250").
    Raises ValueError for NaN and infinity.
    """
    return _written(value, unit, locale, "f")


def rounded(value: Decimal, digits: int = 3) -> Decimal:
    """`value` to `digits` significant figures, its whole part kept: 1234.56 -> 1235, 0.33333 -> 0.333.

    For means and forecasts, whose 28 digits nobody measured. Half goes to even.
    """
    places = max(0, digits - 1 - value.adjusted()) if value else 0
    return _plain(value.quantize(Decimal(1).scaleb(-places), context=_EXACT))


def _half_width(text: str) -> str:
    """Digits of any script and full-width signs as ASCII, every run of spaces as one."""
    out = []
    for char in text:
        if unicodedata.category(char) == "Nd":
            out.append(str(unicodedata.decimal(char)))
        elif "\uff01" <= char <= "\uff5e":
            out.append(chr(ord(char) - 0xFEE0))
        else:
            out.append({"￥": "¥", "￡": "£", "−": "-", "–": "-", "﹪": "%", "’": "'"}.get(char, char))
    return " ".join("".join(out).split()).rstrip(".。!")


def _refuse_vague(text: str) -> None:
    numbers = re.findall(r"\d(?:[\d.,' ]*\d)?", text)
    if len(numbers) > 1:
        raise InvalidFigure("several_numbers", text)
    counted = numbers or re.search("[一二两三四五六七八九十百千万]", text)
    if counted and (_NEARLY_BEFORE.search(text) or _NEARLY_AFTER.search(text)):
        raise InvalidFigure("approximate", text)


def _hundredths(text: str) -> Decimal | None:
    """百分之三十五 -> 35; also 百分之35."""
    if figure := re.fullmatch(r"百分之\s*(\d{1,9}(?:\.\d{1,2})?)", text):
        return Decimal(figure[1])
    match = _HUNDREDTHS.match(text)
    if match is None or text == "百分之" or (match[1] is not None and "百" in match[2]):
        return None
    tens = 0 if match[1] is None else _NUMERALS[match[1] or "一"]
    return Decimal(tens * 10 + _NUMERALS[match[2]])


def _western(number: str) -> str:
    """The digits with at most one ".", or InvalidFigure when the marks can be read in two ways."""
    if _EITHER.match(number):
        raise InvalidFigure("ambiguous", number)
    if re.fullmatch(r"\d*\.?\d+", number):
        return number
    if _GROUPED.match(number):
        return number.replace(",", "")
    if _EUROPEAN.match(number):
        return number.replace(".", "").replace(",", ".")
    if _SPACED.match(number):
        return re.sub("[ ']", "", number).replace(",", ".")
    if " " in number or re.fullmatch(r"\d+(?:,\d+){2,}", number):
        raise InvalidFigure("several_numbers", number)
    raise InvalidFigure("not_a_number" if re.fullmatch(r"[\d.]+", number) else "ambiguous", number)


def _unit(currency: str, tail: str, text: str) -> tuple[int, str]:
    """The power of ten and the unit that stand around a number."""
    symbol = _UNITS.get(currency.lower(), currency)
    if tail in _UNCLEAR:
        power = 4 if symbol == "¥" and tail in "wW" else _SETTLED.get(tail)
        if not symbol or power is None:
            raise InvalidFigure("ambiguous", text)
        return power, symbol
    magnitude = _MAGNITUDE.match(tail)
    power, words = 0, tail
    if magnitude is not None:
        word = magnitude[1] if len(magnitude[1]) == 1 else magnitude[1].lower()
        power, words = _MAGNITUDES[word], tail[magnitude.end() :]
        if words in _UNCLEAR or _MAGNITUDE.match(words):
            raise InvalidFigure("ambiguous", text)
    unit = _UNITS.get(words.lower(), words)
    if (unit and not _UNIT.match(unit)) or (symbol and unit not in ("", symbol)):
        raise InvalidFigure("not_a_number", text)
    return power, symbol or unit


def _written(value: Decimal, unit: str, locale: str, style: str) -> str:
    if not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    plain = _plain(value)
    digits = format(abs(plain), style)
    if style == "f" and _EITHER.match(digits):
        digits += "0"
    sign = "-" if plain < 0 else ""
    if re.fullmatch(rf"[A-Za-z]{{0,3}}{_CURRENCY}", unit):
        return f"{sign}{unit}{digits}"
    close = unit in ("", "%", "‰", "°") or (locale.startswith("zh") and unit[0] >= "\u2e80")
    return f"{sign}{digits}{'' if close else ' '}{unit}"


def _plain(value: Decimal) -> Decimal:
    """The same number without exponent, trailing zeros or a negative zero."""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return _EXACT.create_decimal(text) if value else Decimal(0)
