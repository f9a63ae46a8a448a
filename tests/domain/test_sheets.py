"""A file of figures as people save it: encodings, columns, days and figures, and each flaw at its line."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain import sheets
from domain.figures import Figure
from domain.sheets import Fault, Flaw, Sheet

TODAY = date(2027, 2, 1)
HEAD = "person,metric,date,value"


def read(*lines: str, head: str = HEAD, codec: str = "utf-8") -> Sheet:
    return sheets.read("\n".join((head, *lines)).encode(codec), TODAY)


def flaws(sheet: Sheet) -> list[tuple[Flaw, int]]:
    return [(each.flaw, each.line) for each in sheet.faults]


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("gb18030", "GB18030"),
        ("utf-16", "UTF-16"),
    ],
)
def test_encodings_are_told_apart(codec: str, name: str) -> None:
    sheet = read("李雷,客户评分 4 分及以上的演示场数,2027-01-20,3", codec=codec)

    assert (sheet.encoding, sheet.lines[0].person, sheet.faults) == (name, "李雷", ())


def test_what_is_no_text_is_said() -> None:
    assert flaws(sheets.read(b"PK\x03\x04\x00\x00\xff", TODAY)) == [(Flaw.ENCODING, 0)]
    assert flaws(sheets.read(b" \n", TODAY)) == [(Flaw.EMPTY, 0)]
    assert flaws(read()) == [(Flaw.EMPTY, 0)]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("person;metric;date;value", "Alex;Demos;2027-01-20;12,5"),
        ("value\tdate\tmetric\tperson\tnote", "12.5\t2027-01-20\tDemos\tAlex\tfine"),
        ("姓名,指标,日期,数值", "Alex,Demos,2027年1月20日,12.5"),
        ('"Person" , METRIC,Date,Value', '"Alex",  Demos ,2027/1/20,12.5'),
    ],
)
def test_columns_in_any_order_and_language_and_with_any_separator(head: str, line: str) -> None:
    found = read(line, head=head).lines

    assert [(each.person, each.metric, each.day, each.figure) for each in found] == [
        ("Alex", "Demos", date(2027, 1, 20), Figure(Decimal("12.5")))
    ]


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [('"1,200"', "1200", ""), ("12.5 %", "12.5", "%"), ("¥1.2万", "12000", "¥"), ("１２", "12", ""), ("-3", "-3", "")],
)
def test_figures_are_taken_as_people_write_them(typed: str, value: str, unit: str) -> None:
    assert read(f"Alex,Demos,2027-01-20,{typed}").lines[0].figure == Figure(Decimal(value), unit)


def test_missing_and_double_columns_are_named() -> None:
    assert read("Alex,3", head="person,value").faults == (Fault(Flaw.COLUMNS, 1, "metric, date"),)
    assert read("Alex,3,,", head="person,value,metric,value").faults == (Fault(Flaw.TWICE, 1, "value"),)


def test_a_quotation_mark_without_its_second_is_said() -> None:
    assert flaws(read('Alex,"Demos,2027-01-20,3', *["x" * 100] * 2000)) == [(Flaw.QUOTE, 0)]


def test_every_flaw_stands_at_its_line() -> None:
    sheet = read(
        "Alex,Demos,2027-01-20,3",
        "",
        ",,2027-01-20,3",
        "Alex,Demos,20.01.2027,3",
        "Alex,Demos,2027-02-30,3",
        "Alex,Demos,2027-02-02,3",
        "Alex,Demos,2027-01-21,about 3",
        "Alex,Demos,2027-01-21",
        "ALEX,demos,2027/1/20,4",
    )

    assert flaws(sheet) == [
        (Flaw.PERSON, 4),
        (Flaw.METRIC, 4),
        (Flaw.DATE, 5),
        (Flaw.DATE, 6),
        (Flaw.AHEAD, 7),
        (Flaw.VALUE, 8),
        (Flaw.SHORT_LINE, 9),
        (Flaw.OTHERWISE, 10),
    ]


@pytest.mark.parametrize("line", ["Alex,Demos,2027-01-20,12,5", "Alex,Demos, rated,2027-01-20,3"])
def test_a_comma_too_many_is_said_and_never_read_as_another_figure(line: str) -> None:
    assert flaws(read(line)) == [(Flaw.LONG_LINE, 2)]


def test_empty_cells_at_the_end_say_nothing() -> None:
    assert read("Alex,Demos,2027-01-20,3,,,").faults == ()


def test_a_cell_may_hold_a_line_break_and_lines_are_counted_as_an_editor_counts() -> None:
    sheet = read('Alex,"Demos\nrated 4",2027-01-20,3', "Alex,Demos,2027-01-20,x")

    assert sheet.lines[0].metric == "Demos rated 4"
    assert flaws(sheet) == [(Flaw.VALUE, 4)]


@given(st.binary(max_size=200))
@example(b'"')
@example(b'","\n,,,')
def test_any_bytes_are_answered(data: bytes) -> None:
    sheet = sheets.read(data, TODAY)

    assert sheet.lines or sheet.faults


cells = st.text(st.characters(blacklist_categories=["C", "Z"]), min_size=1, max_size=12).filter(
    lambda each: each.strip() and '"' not in each
)


@given(cells, cells, st.dates(date(2020, 1, 1), TODAY), st.integers(-10_000, 10_000), st.sampled_from([",", ";", "\t"]))
def test_what_was_written_is_read_back(person: str, metric: str, day: date, value: int, separator: str) -> None:
    head = HEAD.replace(",", separator)
    line = separator.join(f'"{each}"' for each in (person, metric, day.isoformat(), str(value)))

    found = read(line, head=head).lines

    assert [(each.person, each.metric, each.day, int(each.figure.value)) for each in found] == [
        (person, metric, day, value)
    ]


def test_slacks_list_of_members_tells_accounts_by_address() -> None:
    exported = "username,email,status,userid\nalex,Alex@Example.com,Member,U1\nbot,,Bot,U2\n".encode("utf-8-sig")

    assert sheets.addresses(exported) == {"alex@example.com": "U1"}
    assert sheets.addresses(b"name,id\n") is None
