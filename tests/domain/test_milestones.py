"""Dated milestones and weights of goals: read from what was typed, pictured as shares, asked for and forecast."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import goals
from domain.errors import InvalidInputError
from domain.forecasts import Observation, Standing, forecast
from domain.goals import Direction, Goal, GoalDraft, GoalId, MilestoneDraft, MilestoneId

START, END = date(2027, 1, 11), date(2027, 3, 19)


def a_draft(*steps: tuple[str, str], **changes: str) -> GoalDraft:
    rows = tuple(MilestoneDraft(MilestoneId(f"m{at}"), *each) for at, each in enumerate(steps))
    values = {"direction": Direction.MILESTONE.value, **changes}
    return GoalDraft(GoalId("g"), "Handle the new product", milestones=rows, **values)  # type: ignore[arg-type]


def read(*steps: tuple[str, str], **changes: str) -> Goal:
    return goals.parse(a_draft(*steps, **changes), START, END)


def test_a_milestone_goal_runs_to_the_number_of_its_milestones() -> None:
    several = read(("Demo held", "2027-03-01"), ("", ""), ("Test passed", "2027-02-01"), ("Sold", ""))

    assert [each.title for each in several.milestones] == ["Test passed", "Demo held", "Sold"]
    assert several.milestones[-1].due == several.due == END
    assert (several.baseline, several.target) == (Decimal(0), Decimal(3))
    assert read().target == 1


@pytest.mark.parametrize(
    ("step", "field", "code"),
    [
        (("", "2027-02-01"), "milestone-0", "milestone-title-missing"),
        (("Test passed", "2027-03-08"), "milestone_due-0", "milestone-due-after"),
        (("Test passed", "2027-01-11"), "milestone_due-0", "goal-due-before-start"),
    ],
)
def test_what_is_wrong_with_a_milestone_stands_at_its_field(step: tuple[str, str], field: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as told:
        read(step, due="2027-03-01")

    assert {name: problem.code for name, problem in told.value.fields.items()} == {field: code}


def test_milestones_of_a_goal_that_became_a_number_are_kept_and_not_read() -> None:
    numbers = {"metric": "Demos", "baseline": "2", "target": "6", "direction": Direction.UP.value}

    assert read(("", "2027-02-01"), **numbers).milestones == ()


def test_a_milestone_less_or_later_asks_for_less() -> None:
    before = read(("Test passed", "2027-02-01"), ("Demo held", "2027-03-01"))
    later = read(("Test passed", "2027-02-08"), ("Demo held", "2027-03-01"))
    earlier = read(("Test passed", "2027-01-25"), ("Demo held", "2027-03-01"))
    other = replace(before, milestones=tuple(replace(each, id=MilestoneId("x")) for each in before.milestones))

    assert [goals.lowers(before, each) for each in (before, later, earlier, other)] == [False, True, False, True]


STEPS = [date(2027, 1, 25), date(2027, 2, 15), date(2027, 3, 19)]


@pytest.mark.parametrize(
    ("reached", "today", "standing"),
    [
        (0, date(2027, 1, 22), Standing.ON_TRACK),
        (1, date(2027, 1, 22), Standing.AHEAD),
        (0, date(2027, 1, 25), Standing.NEEDS_ATTENTION),
        (1, date(2027, 2, 1), Standing.ON_TRACK),
        (2, date(2027, 3, 19), Standing.NEEDS_ATTENTION),
        (3, date(2027, 2, 1), Standing.REACHED),
    ],
)
def test_as_many_milestones_are_expected_as_are_due(reached: int, today: date, standing: Standing) -> None:
    seen = [Observation(today, Decimal(reached))]

    found = forecast("milestone", Decimal(0), Decimal(3), START, END, seen, today, STEPS)

    assert found.standing is standing
    assert found.projected is None


@given(st.lists(st.dates(START, END), min_size=1, max_size=6), st.integers(0, 90))
def test_what_is_expected_never_falls_and_ends_at_the_target(steps: list[date], day: int) -> None:
    one, other = START + timedelta(days=day), START + timedelta(days=day + 1)
    whole = Decimal(len(steps))

    now, then = (forecast("milestone", Decimal(0), whole, START, END, [], on, steps) for on in (one, other))

    assert 0 <= now.expected_today <= then.expected_today <= whole
    assert one < END or now.expected_today == whole


# --- weights ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "weight"), [("", None), ("40", 40), ("40 %", 40), ("４０", 40), ("100", 100)])
def test_a_weight_is_a_whole_number(typed: str, weight: int | None) -> None:
    assert read(weight=typed).weight == weight


@pytest.mark.parametrize("typed", ["0", "101", "12.5", "-3", "much", "40 points", "1e3"])
def test_anything_else_is_said_at_its_field(typed: str) -> None:
    with pytest.raises(InvalidInputError) as told:
        read(weight=typed)

    assert list(told.value.fields) == ["weight"]


weights = st.lists(st.one_of(st.none(), st.integers(1, 100)), min_size=1, max_size=8)


@given(weights)
def test_shares_add_up_to_a_hundred_and_keep_their_order(given_weights: list[int | None]) -> None:
    shares = goals.shares((str(at), each) for at, each in enumerate(given_weights))

    assert sum(shares.values()) == 100
    heavier = [
        each or sum(w for w in given_weights if w) / max(1, sum(map(bool, given_weights))) or 1
        for each in given_weights
    ]
    for one, mine in enumerate(heavier):
        for other, theirs in enumerate(heavier):
            assert mine <= theirs or shares[str(one)] >= shares[str(other)]


@given(st.integers(1, 8))
def test_without_weights_all_count_alike(count: int) -> None:
    shares = goals.shares((str(at), None) for at in range(count))

    assert max(shares.values()) - min(shares.values()) <= 1


def test_no_goals_have_no_shares() -> None:
    assert goals.shares([]) == {}
