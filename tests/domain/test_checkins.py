"""Check-ins as pure rules: figures read, forms that say something, ratings that are there, and when views differ."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import figures
from domain.checkins import (
    CheckIn,
    EmployeeAnswers,
    GoalProgress,
    GoalView,
    ManagerAnswers,
    Rating,
    Round,
    RoundId,
    RoundState,
    Side,
    check_open,
    check_ratings,
    complete,
    read_progress,
)
from domain.errors import InvalidInputError, NotNowError
from domain.forecasts import Forecast, Standing
from domain.goals import Direction, Goal, GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.progress import NOT_YET, REACHED

NOW = datetime(2027, 1, 11, 14, 30, tzinfo=UTC)
DUE = date(2027, 3, 19)
CALLS = Goal(GoalId("calls"), "Call customers", "Calls", Decimal(2), Decimal(8), DUE, unit="calls a week")
SHARE = Goal(GoalId("share"), "Answer mails", "Within a day", Decimal(55), Decimal(90), DUE, unit="%")
DONE = Goal(GoalId("done"), "Pass the course", "", Decimal(0), Decimal(1), DUE, Direction.MILESTONE)
ROUND = Round(RoundId("r"), PlanId("p"), 1, date(2027, 1, 11), NOW, 1)


def said(goal: Goal, typed: str, note: str = "") -> EmployeeAnswers:
    return EmployeeAnswers((GoalProgress(goal.id, typed, note=note),))


def value(goal: Goal, typed: str) -> Decimal | None:
    return read_progress([goal], replace(said(goal, typed), went_well="x")).progress[0].value


@pytest.mark.parametrize(
    ("goal", "typed", "read"),
    [
        (CALLS, "5", Decimal(5)),
        (CALLS, "5 calls", Decimal(5)),
        (CALLS, "1 Call", Decimal(1)),
        (SHARE, "62.5 %", Decimal("62.5")),
        (SHARE, "62.5", Decimal("62.5")),
        (SHARE, "百分之六十", Decimal(60)),
        (DONE, REACHED, Decimal(1)),
        (DONE, NOT_YET, Decimal(0)),
        (CALLS, "  ", None),
    ],
)
def test_a_figure_is_read_as_people_write_it(goal: Goal, typed: str, read: Decimal | None) -> None:
    assert value(goal, typed) == read


@pytest.mark.parametrize(
    ("goal", "typed", "code"),
    [
        (CALLS, "about 5", "figure-approximate"),
        (CALLS, "5 %", "checkin-unit"),
        (SHARE, "5 days", "checkin-unit"),
        (SHARE, "many", "figure-not-a-number"),
    ],
)
def test_what_is_not_one_exact_figure_in_the_goals_unit_is_refused(goal: Goal, typed: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        value(goal, typed)

    assert refused.value.fields[f"progress-{goal.id}"].code == code


@given(st.decimals(min_value=0, max_value=10**6, places=2), st.sampled_from(["en", "zh"]))
def test_a_figure_that_a_form_was_filled_with_is_read_back(figure: Decimal, locale: str) -> None:
    assert value(SHARE, figures.editable(figure, SHARE.unit, locale)) == figure


def test_a_form_that_says_nothing_is_refused() -> None:
    with pytest.raises(InvalidInputError) as refused:
        read_progress([CALLS], said(CALLS, "", " "))

    assert refused.value.fields["went_well"].code == "checkin-empty"


def test_a_goal_that_is_not_agreed_is_left_out() -> None:
    answers = replace(said(CALLS, "5"), went_well="x")

    assert read_progress([SHARE], answers).progress == ()


def test_every_goal_is_rated_and_nobody_talked_tomorrow() -> None:
    answers = ManagerAnswers({CALLS.id: Rating.AHEAD}, talked_on=date(2027, 1, 12))

    with pytest.raises(InvalidInputError) as refused:
        check_ratings([CALLS, SHARE], answers, date(2027, 1, 11))

    assert set(refused.value.fields) == {f"rating-{SHARE.id}", "talked_on"}


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (RoundState.PLANNED, "round-not-open"),
        (RoundState.CANCELLED, "round-cancelled"),
        (RoundState.SUMMARISED, "round-summarised"),
    ],
)
def test_only_an_open_round_can_be_answered(state: RoundState, code: str) -> None:
    with pytest.raises(NotNowError, match=code):
        check_open(replace(ROUND, state=state))

    check_open(replace(ROUND, state=RoundState.OPEN))


def test_a_round_is_complete_with_both_sides() -> None:
    one = CheckIn(ROUND.plan, ROUND.id, Side.EMPLOYEE, UserId("U1"), NOW)
    other = CheckIn(ROUND.plan, ROUND.id, Side.MANAGER, UserId("U2"), NOW)

    assert not complete([one])
    assert complete([other, one])


@pytest.mark.parametrize(
    ("standing", "rating", "differs"),
    [
        (Standing.AHEAD, Rating.BEHIND, True),
        (Standing.NEEDS_ATTENTION, Rating.ON_TRACK, True),
        (Standing.ON_TRACK, Rating.AHEAD, False),
        (Standing.NEEDS_ATTENTION, Rating.AT_RISK, False),
        (Standing.NO_DATA, Rating.BEHIND, False),
        (Standing.AHEAD, None, False),
    ],
)
def test_views_differ_when_figures_and_rating_point_different_ways(
    standing: Standing, rating: Rating | None, differs: bool
) -> None:
    told = Forecast(Decimal(3), None, None, None, None, None, standing)

    assert GoalView(CALLS, (), told, rating).differs is differs
