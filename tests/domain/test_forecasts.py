"""Forecasts: straight lines are found exactly, wild values change little, and up mirrors down."""

from datetime import date, timedelta
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.forecasts import Forecast, Observation, Standing, forecast, ramp, tolerance

START, DUE = date(2026, 6, 1), date(2026, 8, 10)  # ten weeks
HALF = date(2026, 7, 6)
ZERO, HUNDRED = Decimal(0), Decimal(100)

numbers = st.decimals(-10_000, 10_000, places=2)
offsets = st.integers(0, 70)
histories = st.lists(st.tuples(offsets, numbers), max_size=12).map(
    lambda pairs: [Observation(START + timedelta(days=day), value) for day, value in pairs]
)


def seen(*pairs: tuple[int, int | str]) -> list[Observation]:
    return [Observation(START + timedelta(days=day), Decimal(value)) for day, value in pairs]


def up(observations: list[Observation], today: date = HALF) -> Forecast:
    return forecast("up", ZERO, HUNDRED, START, DUE, observations, today)


def test_the_ramp_is_straight_and_flat_outside_the_plan() -> None:
    assert ramp(ZERO, HUNDRED, START, DUE, HALF) == 50
    assert ramp(ZERO, HUNDRED, START, DUE, START - timedelta(days=9)) == 0
    assert ramp(ZERO, HUNDRED, START, DUE, DUE + timedelta(days=9)) == 100
    assert ramp(ZERO, HUNDRED, START, START, START) == 100


@given(numbers, numbers, st.integers(-10, 90))
def test_the_ramp_never_leaves_its_two_ends(baseline: Decimal, target: Decimal, day: int) -> None:
    value = ramp(baseline, target, START, DUE, START + timedelta(days=day))

    assert min(baseline, target) <= value <= max(baseline, target)


def test_without_a_value_only_the_ramp_and_the_pace_are_known() -> None:
    assert up([]) == Forecast(Decimal(50), None, None, None, None, Decimal(20), Standing.NO_DATA)


def test_two_points_are_no_trend_and_three_are() -> None:
    assert up(seen((0, 0), (7, 10))).projected is None
    assert up(seen((0, 0), (7, 10), (14, 20))).projected == 100


def test_two_values_of_one_day_are_one_point_the_later_given() -> None:
    found = up(seen((0, 0), (7, 99), (7, 10)))

    assert found.latest == 10
    assert found.projected is None


def test_values_from_before_the_plan_or_after_today_are_left_out() -> None:
    assert up(seen((-3, 90), (60, 95))).standing is Standing.NO_DATA


@pytest.mark.parametrize(
    ("value", "standing"),
    [
        (61, Standing.AHEAD),
        (60, Standing.ON_TRACK),
        (40, Standing.ON_TRACK),
        (39, Standing.NEEDS_ATTENTION),
        (100, Standing.REACHED),
        (130, Standing.REACHED),
    ],
)
def test_standing_compares_the_last_value_with_the_ramp(value: int, standing: Standing) -> None:
    assert up(seen((35, value))).standing is standing


def test_a_report_that_did_not_come_is_not_held_against_anybody() -> None:
    assert up(seen((7, 10)), today=DUE - timedelta(days=1)).standing is Standing.ON_TRACK


def test_a_slow_start_that_now_leads_to_the_target_is_on_track() -> None:
    found = up(seen((14, 0), (21, 0), (28, 18), (35, 36)))

    assert found.projected is not None
    assert found.projected >= 100
    assert found.standing is Standing.ON_TRACK


def test_the_pace_needed_is_per_week_and_ends_with_the_target_or_the_date() -> None:
    assert up(seen((35, 40))).pace_needed == 12
    assert up(seen((35, 100))).pace_needed is None
    assert up(seen((35, 40)), today=DUE).pace_needed is None
    assert forecast("down", HUNDRED, ZERO, START, DUE, seen((35, 60)), HALF).pace_needed == -12


def test_after_the_due_date_nothing_is_projected() -> None:
    found = up(seen((0, 0), (7, 10), (14, 20)), today=DUE + timedelta(days=1))

    assert found.projected is None
    assert found.standing is Standing.NEEDS_ATTENTION


@pytest.mark.parametrize(
    ("value", "today", "standing"),
    [
        (95, HALF, Standing.ON_TRACK),
        (105, HALF, Standing.ON_TRACK),
        (105, DUE, Standing.REACHED),
        (94, HALF, Standing.NEEDS_ATTENTION),
        (106, DUE, Standing.NEEDS_ATTENTION),
    ],
)
def test_a_level_is_held_within_five_percent(value: int, today: date, standing: Standing) -> None:
    found = forecast("hold", HUNDRED, HUNDRED, START, DUE, seen((35, value)), today)

    assert found.standing is standing
    assert found.expected_today == 100
    assert found.pace_needed is None


def test_a_level_of_zero_is_held_within_five_percent_of_the_baseline() -> None:
    assert tolerance(Decimal(40), ZERO) == 2


@pytest.mark.parametrize(
    ("value", "today", "standing"),
    [
        (0, HALF, Standing.ON_TRACK),
        (1, HALF, Standing.REACHED),
        (0, DUE, Standing.NEEDS_ATTENTION),
    ],
)
def test_a_milestone_is_done_or_not_yet(value: int, today: date, standing: Standing) -> None:
    found = forecast("milestone", ZERO, Decimal(1), START, DUE, seen((1, 0), (2, 0), (35, value)), today)

    assert found.standing is standing
    assert found.projected is None
    assert found.expected_today == (1 if today == DUE else 0)


def test_another_direction_is_refused() -> None:
    with pytest.raises(ValueError, match="no direction"):
        forecast("sideways", ZERO, HUNDRED, START, DUE, [], HALF)


@pytest.mark.parametrize("bad", ["NaN", "Infinity"])
def test_a_value_that_is_no_number_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        Observation(START, Decimal(bad))


@given(numbers, numbers, st.sets(st.integers(0, 35), min_size=3, max_size=20))
def test_an_exact_line_is_found_exactly(first: Decimal, step: Decimal, days: set[int]) -> None:
    line = [Observation(START + timedelta(days=day), first + step * day) for day in days]

    found = forecast("up", ZERO, HUNDRED, START, DUE, line, HALF)

    assert found.low == found.projected == found.high == first + step * 70


@given(st.integers(0, 20), st.decimals(-1_000_000, 1_000_000, places=0))
def test_one_wild_value_hardly_moves_the_projection(where: int, wild: Decimal) -> None:
    line = seen(*((day, day) for day in range(21)))
    line[where] = Observation(line[where].day, wild)

    found = forecast("up", ZERO, Decimal(70), START, DUE, line, HALF)

    assert found.projected is not None
    assert abs(found.projected - 70) <= 1


@given(numbers, numbers, histories, offsets)
def test_down_is_up_in_the_mirror(baseline: Decimal, target: Decimal, history: list[Observation], day: int) -> None:
    today = START + timedelta(days=day)
    mirrored = [Observation(one.day, -one.value) for one in history]

    rising = forecast("up", baseline, target, START, DUE, history, today)
    falling = forecast("down", -baseline, -target, START, DUE, mirrored, today)

    assert rising.standing is falling.standing
    assert rising.expected_today == -falling.expected_today
    assert (rising.latest is None) is (falling.latest is None)
    if rising.projected is not None:
        assert falling.projected is not None
        assert falling.high is not None
        assert rising.low is not None
        assert abs(rising.projected + falling.projected) < Decimal("1e-15")
        assert abs(rising.low + falling.high) < Decimal("1e-15")


@given(numbers, numbers, histories, offsets)
def test_the_projection_lies_within_its_range(
    baseline: Decimal, target: Decimal, history: list[Observation], day: int
) -> None:
    found = forecast("up", baseline, target, START, DUE, history, START + timedelta(days=day))

    if found.projected is not None:
        assert found.low is not None
        assert found.high is not None
        assert found.low <= found.projected <= found.high


@given(histories)
def test_the_result_does_not_depend_on_order_or_on_the_callers_precision(history: list[Observation]) -> None:
    unique = list({one.day: one for one in history}.values())
    expected = up(unique)

    with localcontext(prec=3):
        assert up(unique[::-1]) == expected
