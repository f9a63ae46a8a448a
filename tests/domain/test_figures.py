"""Figures: what people type is read exactly, or refused with a reason."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.figures import LIMIT, MOST_DIGITS, Figure, InvalidFigure, editable, parse, rounded, show

READ = [
    ("1200", "1200", ""),
    ("1,200", "1200", ""),
    ("1 200", "1200", ""),
    ("1\u00a0200", "1200", ""),
    ("1'200", "1200", ""),
    ("12,34,567", "1234567", ""),
    ("12.5 %", "12.5", "%"),
    ("12.5%", "12.5", "%"),
    ("１２．５％", "12.5", "%"),
    ("12.5 percent", "12.5", "%"),
    ("百分之十", "10", "%"),
    ("百分之三十五", "35", "%"),
    ("百分之百", "100", "%"),
    ("百分之95", "95", "%"),
    ("¥1.2万", "12000", "¥"),
    ("￥1,200", "1200", "¥"),
    ("1.2万元", "12000", "¥"),
    ("¥3w", "30000", "¥"),
    ("3亿", "300000000", ""),
    ("2千万", "20000000", ""),
    ("3百亿", "30000000000", ""),
    ("5百", "500", ""),
    ("3个百分点", "3", "个百分点"),
    ("5千克", "5", "千克"),
    ("1.2k", "1200", ""),
    ("2.5M", "2500000", ""),
    ("3bn", "3000000000", ""),
    ("2 Million users", "2000000", "users"),
    ("$1,200.50", "1200.50", "$"),
    ("$5m", "5000000", "$"),
    ("US$300", "300", "$"),
    ("HK$300", "300", "HK$"),
    ("1,200 USD", "1200", "$"),
    ("RMB 500", "500", "¥"),
    ("-3", "-3", ""),
    ("−3", "-3", ""),
    ("+5", "5", ""),
    ("-¥300", "-300", "¥"),
    ("¥-300", "-300", "¥"),
    ("30 days", "30", "days"),
    ("30天", "30", "天"),
    ("3 个签约", "3", "个签约"),
    ("12 calls per week", "12", "calls per week"),
    ("5km", "5", "km"),
    ("5 Mbps", "5", "Mbps"),
    ("1.200,50", "1200.5", ""),
    ("1.200.500", "1200500", ""),
    ("1 200,50", "1200.5", ""),
    ("0.125", "0.125", ""),
    (".5", "0.5", ""),
    ("1234.567", "1234.567", ""),
    ("1,234.567", "1234.567", ""),
    ("٣", "3", ""),
    ("  7. ", "7", ""),
    ("-0", "0", ""),
    ("007", "7", ""),
]

REFUSED = [
    ("about 5", "approximate"),
    ("5-ish", "approximate"),
    ("5ish", "approximate"),
    ("~5", "approximate"),
    ("≈ 5", "approximate"),
    ("大约5", "approximate"),
    ("约5%", "approximate"),
    ("5左右", "approximate"),
    ("30多个", "approximate"),
    ("3万多", "approximate"),
    ("十几", "approximate"),
    ("5+", "approximate"),
    ("at least 5", "approximate"),
    ("5 or so", "approximate"),
    ("5 to 7", "several_numbers"),
    ("5-7", "several_numbers"),
    ("5~7", "several_numbers"),
    ("5到7", "several_numbers"),
    ("5 / 7", "several_numbers"),
    ("5, 7", "several_numbers"),
    ("1,2,3", "several_numbers"),
    ("1 20", "several_numbers"),
    ("many", "not_a_number"),
    ("几个", "not_a_number"),
    ("about", "not_a_number"),
    ("--5", "not_a_number"),
    ("-$-5", "not_a_number"),
    ("1.2.3", "not_a_number"),
    ("(3)", "not_a_number"),
    ("%5", "not_a_number"),
    ("$5 per day", "not_a_number"),
    ("$5€", "not_a_number"),
    ("½", "not_a_number"),
    ("百分之", "not_a_number"),
    ("nan", "not_a_number"),
    ("1" * 81, "not_a_number"),
    ("1.200", "ambiguous"),
    ("12,5", "ambiguous"),
    ("0,125", "ambiguous"),
    ("1,20.5", "ambiguous"),
    ("5m", "ambiguous"),
    ("3w", "ambiguous"),
    ("3万K", "ambiguous"),
    ("3万m", "ambiguous"),
    ("", "empty"),
    ("  \u3000", "empty"),
    ("1000000000000000", "too_large"),
    ("9999万亿", "too_large"),
    ("0.1234567890123456789", "too_large"),
]


@pytest.mark.parametrize(("text", "value", "unit"), READ)
def test_what_people_write_is_read_exactly(text: str, value: str, unit: str) -> None:
    assert parse(text) == Figure(Decimal(value), unit)


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_not_one_exact_figure_is_refused_with_the_reason(text: str, code: str) -> None:
    with pytest.raises(InvalidFigure) as refusal:
        parse(text)

    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("value", "unit", "locale", "text"),
    [
        ("1200", "", "en", "1,200"),
        ("1E+6", "", "en", "1,000,000"),
        ("0.0000001", "", "en", "0.0000001"),
        ("12.500", "%", "en", "12.5%"),
        ("1200.50", "¥", "zh", "¥1,200.5"),
        ("-300", "HK$", "en", "-HK$300"),
        ("30", "days", "en", "30 days"),
        ("30", "天", "zh-CN", "30天"),
        ("30", "days", "zh-CN", "30 days"),
        ("-0.00", "", "en", "0"),
        ("1.125", "", "en", "1.125"),
    ],
)
def test_a_figure_is_shown_plainly(value: str, unit: str, locale: str, text: str) -> None:
    assert show(Decimal(value), unit, locale) == text


def test_a_form_is_filled_in_with_what_it_reads_back() -> None:
    assert editable(Decimal("1.125")) == "1.1250"
    assert editable(Decimal(12000), "¥") == "¥12000"


@pytest.mark.parametrize("bad", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_not_shown(bad: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        show(Decimal(bad))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1234.56", "1235"),
        ("0.33333333", "0.333"),
        ("3.14159", "3.14"),
        ("0", "0"),
        ("-12.345", "-12.3"),
        ("99.96", "100"),
    ],
)
def test_a_forecast_is_rounded_to_what_was_measured(value: str, text: str) -> None:
    assert str(rounded(Decimal(value))) == text


values = st.decimals(min_value=-LIMIT + 1, max_value=LIMIT - 1, allow_nan=False, allow_infinity=False, places=3)
fine = st.decimals(min_value=-99, max_value=99, allow_nan=False, allow_infinity=False, places=9)
units = st.sampled_from(["", "%", "¥", "$", "€", "£", "HK$", "days", "天", "calls per week", "个签约"])
locales = st.sampled_from(["en", "zh-CN"])


@given(values | fine, units, locales)
def test_what_fills_a_form_is_read_back(value: Decimal, unit: str, locale: str) -> None:
    assert parse(editable(value, unit, locale)) == Figure(value, unit)


@given(values | fine, units, locales)
def test_what_is_shown_is_read_back_or_called_ambiguous(value: Decimal, unit: str, locale: str) -> None:
    shown = show(value, unit, locale)
    looks_grouped = 1 <= abs(value) < 1000 and value * 100 % 1 != 0 and value * 1000 % 1 == 0

    if looks_grouped:
        with pytest.raises(InvalidFigure, match="ambiguous"):
            parse(shown)
    else:
        assert parse(shown) == Figure(value, unit)


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused_but_never_crashes(text: str) -> None:
    try:
        figure = parse(text)
    except InvalidFigure:
        return

    assert figure.value.is_finite()
    assert abs(figure.value) < LIMIT
    assert len(figure.value.as_tuple().digits) <= MOST_DIGITS + 12


@given(st.text(alphabet="0123456789.,' -+¥$%万亿kKM约", max_size=20))
def test_what_is_read_once_is_read_again_from_a_form(text: str) -> None:
    try:
        figure = parse(text)
    except InvalidFigure:
        return

    assert parse(editable(figure.value, figure.unit)) == figure
