"""A file of figures as people save it from a spreadsheet: its encoding, its columns, and each line as a figure."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain import figures
from domain.figures import Figure

COLUMNS: Mapping[str, frozenset[str]] = {
    "person": frozenset({"person", "employee", "人员", "员工", "姓名"}),
    "metric": frozenset({"metric", "指标", "衡量指标"}),
    "date": frozenset({"date", "day", "日期"}),
    "value": frozenset({"value", "figure", "数值", "数字", "值"}),
}
"""The four columns, in any order, and the names that each may have."""
MOST_LINES = 50_000
"""In one file: a department's figures for years."""
_BOMS = ((b"\xef\xbb\xbf", "UTF-8"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_SEPARATORS = ",;\t"
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ]00:00(?::00)?)?")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d{1,2}(?!\d)")


class Flaw(StrEnum):
    """What can be wrong with a file or one of its lines."""

    ENCODING = "encoding"
    EMPTY = "empty"
    COLUMNS = "columns"  # `text`: the names that are missing
    TWICE = "twice"  # `text`: the column that stands there twice
    LONG = "long"
    QUOTE = "quote"  # a text in quotation marks that does not end
    SHORT_LINE = "short_line"  # fewer cells than the head has columns
    LONG_LINE = "long_line"  # more: 12,5 without quotation marks would be read as 12
    PERSON = "person"
    METRIC = "metric"
    DATE = "date"
    AHEAD = "ahead"
    OTHERWISE = "otherwise"  # another line says something else for the same; `text`: its number
    VALUE = "value"  # `text`: what was typed; `code`: why it is no figure (figures.InvalidFigure)


@dataclass(frozen=True)
class Fault:
    """One flaw, and the line that it is on; 0 for the file as a whole."""

    flaw: Flaw
    line: int = 0
    text: str = ""
    code: str = ""


@dataclass(frozen=True)
class Line:
    """One figure of the file. `number` is the line in which it begins, the head being line 1."""

    number: int
    person: str
    metric: str
    day: date
    figure: Figure


@dataclass(frozen=True)
class Sheet:
    """What was read: with any fault, nothing of it should be used."""

    encoding: str
    lines: tuple[Line, ...] = ()
    faults: tuple[Fault, ...] = ()


def read(data: bytes, today: date) -> Sheet:
    """All figures of a file with the columns person, metric, date and value; further columns are left alone.

    Encodings: UTF-8 with and without BOM, UTF-16 with BOM, GB18030. Between cells stands a comma, a semicolon or a tab.
    Days are year-month-day, and none may be after `today`.
    """
    decoded = _decoded(data)
    if decoded is None:
        return Sheet("", faults=(Fault(Flaw.ENCODING),))
    text, encoding = decoded
    if not text.strip():
        return Sheet(encoding, faults=(Fault(Flaw.EMPTY),))
    head = text.lstrip("\n").split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    rows = _rows(text, separator)
    try:
        first = next(rows, None)
        if first is None:  # quotation marks and separators, and nothing in or between them
            return Sheet(encoding, faults=(Fault(Flaw.EMPTY),))
        places, faults = _places(first[1])
        if faults:
            return Sheet(encoding, faults=faults)
        return replace(_filled(rows, places, len(first[1]), separator, today), encoding=encoding)
    except csv.Error:
        return Sheet(encoding, faults=(Fault(Flaw.QUOTE),))


def _decoded(data: bytes) -> tuple[str, str] | None:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strictly(data, "utf-8-sig" if name == "UTF-8" else "utf-16", name)
    return _strictly(data, "utf-8", "UTF-8") or _strictly(data, "gb18030", "GB18030")


def _strictly(data: bytes, codec: str, name: str) -> tuple[str, str] | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else (text.replace("\r\n", "\n").replace("\r", "\n"), name)


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with something in them, each with the line in which it begins."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator, skipinitialspace=True)
    begins = 1
    for row in reader:
        cells = [" ".join(cell.split()) for cell in row]
        if any(cells):
            yield begins, cells
        begins = reader.line_num + 1


def _places(names: Sequence[str]) -> tuple[Mapping[str, int], tuple[Fault, ...]]:
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        column = next((each for each, known in COLUMNS.items() if even(name) in known), None)
        if column in found:
            return {}, (Fault(Flaw.TWICE, 1, name),)
        if column is not None:
            found[column] = place
    missing = [each for each in COLUMNS if each not in found]
    return found, (Fault(Flaw.COLUMNS, 1, ", ".join(missing)),) if missing else ()


def _filled(
    rows: Iterator[tuple[int, list[str]]], places: Mapping[str, int], width: int, separator: str, today: date
) -> Sheet:
    lines: list[Line] = []
    faults: list[Fault] = []
    for number, cells in rows:
        if len(lines) + len(faults) >= MOST_LINES:
            return Sheet("", faults=(Fault(Flaw.LONG),))
        if len(cells) <= max(places.values()) or any(cells[width:]):
            faults.append(Fault(Flaw.LONG_LINE if len(cells) > width else Flaw.SHORT_LINE, number))
            continue
        said = {name: cells[place] for name, place in places.items()}
        line = _line(number, said, separator, today, faults)
        lines += [line] if line is not None else []
    if not lines and not faults:
        faults.append(Fault(Flaw.EMPTY))
    faults += _contradictions(lines)
    return Sheet("", tuple(lines), tuple(sorted(faults, key=lambda each: each.line)))


def _contradictions(lines: Sequence[Line]) -> Iterator[Fault]:
    first: dict[tuple[str, str, date], Line] = {}
    for line in lines:
        said = first.setdefault((even(line.person), even(line.metric), line.day), line)
        if said.figure != line.figure:
            yield Fault(Flaw.OTHERWISE, line.number, str(said.number))


def _line(number: int, said: Mapping[str, str], separator: str, today: date, faults: list[Fault]) -> Line | None:
    before = len(faults)
    faults += [
        Fault(flaw, number) for name, flaw in (("person", Flaw.PERSON), ("metric", Flaw.METRIC)) if not said[name]
    ]
    day = _day(said["date"])
    if day is None:
        faults.append(Fault(Flaw.DATE, number, said["date"]))
    elif day > today:
        faults.append(Fault(Flaw.AHEAD, number, said["date"]))
    figure = _figure(number, said["value"], separator, faults)
    if len(faults) > before or day is None or figure is None:
        return None
    return Line(number, said["person"], said["metric"], day, figure)


def _day(text: str) -> date | None:
    """A day written from the year down; any other order could be meant in two ways."""
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", text))
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _figure(number: int, text: str, separator: str, faults: list[Fault]) -> Figure | None:
    """As people write figures; where a semicolon stands between cells, a comma is a decimal mark."""
    if separator == ";" and _DECIMAL_COMMA.match(text):
        text = text.replace(",", ".", 1)
    try:
        return figures.parse(text)
    except figures.InvalidFigure as error:
        faults.append(Fault(Flaw.VALUE, number, text, error.code))
        return None


def addresses(data: bytes) -> Mapping[str, str] | None:
    """Slack ids by e-mail address, from the list of members that Slack exports (columns `email` and `userid`).

    None when it has no such columns.
    """
    decoded = _decoded(data)
    if decoded is None:
        return None
    try:
        rows = [cells for _, cells in _rows(decoded[0], ",")]
    except csv.Error:
        return None
    names = [even(each) for each in rows[0]] if rows else []
    if not {"email", "userid"} <= set(names):
        return None
    email, user = names.index("email"), names.index("userid")
    whole = [cells for cells in rows[1:] if len(cells) > max(email, user)]
    return {even(cells[email]): cells[user] for cells in whole if cells[email] and cells[user]}


def even(text: str) -> str:
    """A name or a metric so that two ways of writing it compare as one: width, case, blanks, a mark at the end."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(plain.split()).rstrip(".:。：")
