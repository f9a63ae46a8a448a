"""A team's figures: a sum over at least three people, whoever comes first, and nothing of any one of them."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain.checkins import GoalView
from domain.forecasts import forecast
from domain.goals import Direction, Goal, GoalId
from domain.progress import Reported
from domain.teams import LEAST, TeamFigure, together

START, DUE = date(2027, 1, 11), date(2027, 4, 9)
amounts = st.decimals(0, 10_000, places=1)
person = st.tuples(amounts, st.lists(amounts, min_size=1, max_size=3))


def view(
    baseline: Decimal | int,
    seen: Sequence[Decimal | int],
    metric: str = "Orders in a month",
    unit: str = "orders",
    direction: Direction = Direction.UP,
) -> GoalView:
    """A goal of somebody's, with the figures that they gave."""
    goal = Goal(
        id=GoalId("g"),
        title="Win more orders",
        why="",
        metric=metric,
        unit=unit,
        baseline=Decimal(baseline),
        target=Decimal(baseline) + 5,
        direction=direction,
        due=DUE,
        measured_by="",
        weight=1,
    )
    observed = tuple(Reported(START, Decimal(each)) for each in seen)
    told = forecast(direction.value, goal.baseline, goal.target, START, DUE, observed, DUE)
    return GoalView(goal, observed, told)


@given(st.lists(person, min_size=LEAST, max_size=8), st.randoms())
def test_before_and_now_add_up_whoever_comes_first(people: list[tuple[Decimal, list[Decimal]]], chance: object) -> None:
    views = [[view(baseline, seen)] for baseline, seen in people]
    mixed = list(views)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    [figure] = together(mixed)

    assert figure.before == sum(baseline for baseline, _ in people)
    assert figure.now == sum(seen[-1] for _, seen in people)
    assert figure.people == len(people)


@given(st.lists(person, min_size=LEAST, max_size=8))
def test_shares_are_averaged_and_lie_between_the_lowest_and_the_highest(
    people: list[tuple[Decimal, list[Decimal]]],
) -> None:
    [figure] = together([[view(baseline, seen, unit="%")] for baseline, seen in people])

    assert figure.averaged
    assert min(baseline for baseline, _ in people) <= figure.before <= max(baseline for baseline, _ in people)
    assert min(seen[-1] for _, seen in people) <= figure.now <= max(seen[-1] for _, seen in people)


@given(st.lists(person, max_size=LEAST - 1))
def test_of_fewer_than_three_nothing_is_said(people: list[tuple[Decimal, list[Decimal]]]) -> None:
    assert together([[view(baseline, seen)] for baseline, seen in people]) == ()


def test_who_has_given_no_figure_yet_is_not_counted_in() -> None:
    given_ = [[view(2, [3])], [view(1, [4])], [view(3, [])]]

    assert together(given_) == ()
    [figure] = together([*given_, [view(5, [6])]])
    assert (figure.people, figure.before, figure.now) == (3, Decimal(8), Decimal(13))


def test_the_same_measure_is_known_by_its_words_and_its_unit() -> None:
    same = [[view(1, [2], metric=each)] for each in ("Orders in a month", " orders  IN a month", "ORDERS in a month ")]

    assert len(together(same)) == 1
    assert together([*same[:2], [view(1, [2], unit="€")]]) == ()
    assert together([*same[:2], [view(1, [2], metric="Orders in a year")]]) == ()


def test_a_milestone_is_no_figure_and_two_goals_of_one_person_are_one_person() -> None:
    milestones = [[view(0, [1], direction=Direction.MILESTONE)]] * 3
    twice = [[view(1, [2]), view(1, [2])], [view(1, [2])]]

    assert together(milestones) == ()
    assert together(twice) == ()


def test_nothing_in_a_figure_says_whose_it_is() -> None:
    assert {each.name for each in fields(TeamFigure)} == {"metric", "unit", "people", "before", "now"}
