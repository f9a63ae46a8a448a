"""Charts are small, quick, readable in both languages, and drawn in whatever thread asks for them."""

import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from handlers.charts import ChartLabels, GoalSeries, goal_chart, lettering, progress_chart

PNG_HEADER = b"\x89PNG\r\n\x1a\n"
LARGEST = 200_000
START = date(2026, 3, 2)
EN = ChartLabels("expected", "actual", "projected", "today", "en", "○ noted between check-ins")
ZH = ChartLabels("预期", "实际", "预计", "今天", "zh_CN", "○ 两次沟通之间记录")
ACTUAL = (0x00, 0x72, 0xB2)

UP = GoalSeries(
    title="Explain the core products accurately",
    unit="points",
    start=START,
    due=START + timedelta(days=60),
    baseline=Decimal(55),
    target=Decimal(80),
    points=tuple((START + timedelta(days=7 * week), Decimal(50 + 5 * week)) for week in (1, 2, 3, 4)),
    projected=Decimal(78),
    low=Decimal(72),
    high=Decimal(84),
    today=START + timedelta(days=30),
)
CHINESE = replace(UP, title="围绕客户需求演示产品，并落实下一步", unit="个/周")


@pytest.fixture(autouse=True)
def no_glyph_is_missing() -> Iterator[None]:
    """Matplotlib warns when it draws an empty box instead of a character."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.fixture
def without_the_font(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Act as if the package that carries the font were not installed."""
    _forget()
    monkeypatch.setattr(lettering, "find_spec", lambda _name: None)
    yield
    _forget()


def _forget() -> None:
    lettering.font_file.cache_clear()
    lettering.glyphs.cache_clear()


def picture(png: bytes) -> Image.Image:
    assert png.startswith(PNG_HEADER)
    return Image.open(BytesIO(png)).convert("RGB")


def colours(png: bytes) -> set[tuple[int, int, int]]:
    return {colour for _, colour in picture(png).getcolors(1 << 24) or ()}  # type: ignore[misc]


@pytest.mark.parametrize(("goal", "labels"), [(UP, EN), (CHINESE, ZH)])
def test_one_goal_becomes_a_small_png_with_every_glyph(goal: GoalSeries, labels: ChartLabels) -> None:
    png = goal_chart(goal, labels=labels)

    assert picture(png).width == 1200
    assert len(png) < LARGEST


@pytest.mark.parametrize(("count", "width"), [(1, 1200), (2, 1200), (3, 1200), (4, 1600), (7, 1600), (8, 1600)])
def test_up_to_eight_goals_share_one_picture_that_a_phone_can_show(count: int, width: int) -> None:
    png = progress_chart([CHINESE] * count, ZH)

    shown = picture(png)

    assert shown.width == width
    assert shown.height < 2400
    assert len(png) < LARGEST


@pytest.mark.parametrize("count", [0, 9])
def test_no_goals_or_more_than_eight_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="one to 8"):
        progress_chart([UP] * count, EN)


def test_nothing_in_a_chart_is_red() -> None:
    behind = replace(UP, points=((START + timedelta(days=20), Decimal(50)),), projected=Decimal(45))

    seen = colours(goal_chart(behind, labels=EN))

    assert not [colour for colour in seen if colour[0] > max(colour[1], colour[2]) + 8]


def test_observations_are_drawn_only_when_there_are_some() -> None:
    empty = replace(UP, points=(), projected=None, low=None, high=None)

    assert ACTUAL in colours(goal_chart(UP, labels=EN))
    assert ACTUAL not in colours(goal_chart(empty, labels=EN))


@pytest.mark.parametrize("part", ["projected", "range", "today", "title", "unit", "beside"])
def test_every_part_of_a_series_shows(part: str) -> None:
    changed = {
        "projected": replace(UP, projected=Decimal(70)),
        "range": replace(UP, low=None, high=None),
        "today": replace(UP, today=START + timedelta(days=40)),
        "title": replace(UP, title="Another"),
        "unit": replace(UP, unit="questions"),
        "beside": replace(UP, beside=frozenset({UP.points[0][0]})),
    }

    assert goal_chart(changed[part], labels=EN) != goal_chart(UP, labels=EN)


@pytest.mark.parametrize(
    "goal",
    [
        replace(UP, title=""),
        replace(UP, title="Grow $100 to $200_{x} \\frac 🚀\n\tÉtude Ω"),
        replace(UP, title="没有空格的很长很长的标题" * 12),
        replace(UP, title="W" * 300),
        replace(UP, unit="¥", baseline=Decimal(1_200_000), target=Decimal(999_999_999_999_999)),
        replace(UP, baseline=Decimal(0), target=Decimal(0), points=(), projected=None),
        replace(UP, baseline=Decimal("-0.004"), target=Decimal("0.0125"), points=(), projected=None),
        replace(UP, unit="%", baseline=Decimal(90), target=Decimal(90), projected=Decimal("90.25")),
        replace(UP, due=START, today=START, points=((START, Decimal(60)),)),
        replace(UP, due=START + timedelta(days=10)),
        replace(UP, today=START - timedelta(days=1)),
        replace(UP, today=START + timedelta(days=400)),
        replace(UP, points=(), projected=Decimal(60)),
    ],
    ids=range(13),
)
@pytest.mark.parametrize("labels", [EN, ZH], ids=["en", "zh"])
def test_unusual_goals_can_be_drawn_as_well(goal: GoalSeries, labels: ChartLabels) -> None:
    assert picture(progress_chart([goal] * 4, labels)).width == 1600


def test_the_same_goals_give_the_same_picture_in_many_threads_at_once() -> None:
    alone = [progress_chart([UP, CHINESE], EN), progress_chart([UP, CHINESE], ZH)] * 6

    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda labels: progress_chart([UP, CHINESE], labels), [EN, ZH] * 6))

    assert together == alone


def test_a_chart_carries_no_text_besides_the_pixels() -> None:
    assert Image.open(BytesIO(goal_chart(UP, labels=EN))).info == {}


@pytest.mark.usefixtures("without_the_font")
def test_without_the_chinese_font_a_chart_is_still_drawn_and_the_log_says_so(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="handlers.charts.lettering"):
        png = progress_chart([CHINESE, CHINESE], ZH)

    assert picture(png).width == 1200
    assert [record.message for record in caplog.records] == [
        "charts: the font for Chinese is not installed, the default font is used"
    ]


@pytest.mark.parametrize(
    ("value", "unit", "locale", "shown"),
    [
        ("62.50", "%", "en", "62.5%"),
        ("62.5", "分", "zh_CN", "62.5分"),
        ("1234.56", "meetings", "en", "1,235"),
        ("1520000", "¥", "en", "¥1.52M"),
        ("1520000", "¥", "zh-CN", "¥152万"),
        ("1520000", "次", "zh_CN", "152万次"),
    ],
)
def test_figures_are_short_and_in_the_readers_manner(value: str, unit: str, locale: str, shown: str) -> None:
    assert lettering.number(Decimal(value), replace(UP, unit=unit), locale) == shown


def test_days_are_in_the_readers_manner() -> None:
    assert [lettering.day(START, locale) for locale in ("en", "en-GB", "zh_CN", "zh-CN")] == [
        "Mar 2",
        "Mar 2",
        "3月2日",
        "3月2日",
    ]


@pytest.mark.usefixtures("without_the_font")
def test_without_the_chinese_font_no_figure_or_day_changes_its_meaning() -> None:
    assert lettering.number(Decimal(1_520_000), replace(UP, unit="¥"), "zh_CN") == "¥1,520,000"
    assert lettering.day(START, "zh_CN") == "03-02"


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Reply sooner", ["Reply sooner"]),
        ("Reply to every client sooner", ["Reply to every", "client sooner"]),
        ("及时回复客户，会后书面确认", ["及时回复客户，", "会后书面确认"]),
        ("one two three four five six seven eight", ["one two three", "four five six…"]),
        ("Donaudampfschifffahrt", ["Donaudampfsch…"]),
    ],
)
def test_a_title_takes_at_most_two_lines(title: str, lines: list[str]) -> None:
    assert lettering.wrap(title, 14) == lines


def test_matplotlib_is_imported_only_for_a_chart() -> None:
    look = "import sys, handlers.charts; print('matplotlib' in sys.modules, 'PIL' in sys.modules)"

    answer = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert answer.stdout.split() == ["False", "False"]
