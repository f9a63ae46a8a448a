"""The pace from here to a target, as a person would say it."""

from datetime import date
from decimal import Decimal

import pytest

from domain.checkins import GoalView
from domain.forecasts import forecast
from domain.goals import Direction, Goal, GoalId
from domain.progress import Reported
from handlers.i18n import translator
from handlers.views.goals.courses import chart, outlook
from handlers.views.screens import Screen
from services.clock import SystemClock


def screen(language: str) -> Screen:
    now = SystemClock().now()
    return Screen(translator(language), lambda _values: "token", date(2027, 1, 25), now, "Etc/UTC", "nonce")


def view(direction: Direction, baseline: str, target: str, unit: str, *figures: str) -> GoalView:
    low, high = Decimal(baseline), Decimal(target)
    goal = Goal(
        id=GoalId("g"),
        title="Questions",
        metric="questions",
        baseline=low,
        target=high,
        unit=unit,
        direction=direction,
        due=date(2027, 3, 12),
    )
    seen = tuple(Reported(date(2027, 1, 15 + 5 * at), Decimal(each)) for at, each in enumerate(figures))
    told = forecast(direction.value, low, high, date(2027, 1, 11), goal.due, seen, date(2027, 1, 25))
    return GoalView(goal, seen, told)


@pytest.mark.parametrize(
    ("language", "down", "up", "points"),
    [("en", "down by about 0.", "up by about ", "percentage points"), ("zh", "降低 0.", "提高 ", "个百分点")],
)
def test_a_pace_has_a_direction_and_no_sign_and_no_second_week(language: str, down: str, up: str, points: str) -> None:
    falling = list(outlook(screen(language), view(Direction.DOWN, "7", "3", "questions a week", "7", "6.5")))[-1]
    rising = list(outlook(screen(language), view(Direction.UP, "55", "90", "%", "55", "60")))[-1]

    assert down in falling
    assert "-" not in falling
    assert " questions" in falling
    assert "a week" not in falling
    assert up in rising
    assert points in rising
    assert "%" not in rising


def test_a_bar_is_full_only_at_the_target() -> None:
    almost, there = (chart(screen("en"), view(Direction.UP, "0", "100", "", each)) for each in ("99.6", "100"))

    assert "99% of the way" in almost
    assert almost.endswith("▱")
    assert "▱" not in there
