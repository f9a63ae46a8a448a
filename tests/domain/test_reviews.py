"""Reviews: who may decide what and when, what can be rated, how far a plan can be extended."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import reviews
from domain.agreements import Acknowledgement, Agreement, Answer
from domain.cadence import Calendar, Rhythm
from domain.errors import InvalidInputError
from domain.goals import Direction, Goal, GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.reviews import Choice, Course, Entry, Limits, Outcome, Part, Rated, Result

PLAN = PlanId("plan1")
MEI, ALEX, PRIYA, TOM = UserId("UMEI"), UserId("UALEX"), UserId("UPRIYA"), UserId("UTOM")
NOW = datetime(2027, 3, 19, 21, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
BEGINS, ENDS = date(2027, 1, 18), date(2027, 3, 19)
DEMOS, MAILS = GoalId("demos"), GoalId("mails")
GOALS = (
    Goal(DEMOS, "Show the products", "Demos", Decimal(2), Decimal(6), ENDS),
    Goal(MAILS, "Answer mails", "Within a day", Decimal(55), Decimal(90), date(2027, 2, 12)),
)
AGREEMENT = Agreement(PLAN, 1, BEGINS, ENDS, "Seller", (), (), GOALS, (), Rhythm(), Calendar("US"), MEI, NOW)
WIDE = Limits(ENDS, ENDS + timedelta(days=60), 1)

outcomes, shares = st.sampled_from(Outcome), st.none() | st.fractions(0, 1)


def entry(part: Part, by: UserId = PRIYA, at: datetime = NOW, version: int = 1, **more: object) -> Entry:
    return Entry(PLAN, version, part, by, at, **more)  # type: ignore[arg-type]


# --- the gate ---------------------------------------------------------------------------------------------------------


@given(outcomes, st.booleans(), shares)
def test_only_what_weighs_on_the_employee_is_gated_and_only_below_the_fair_share(
    outcome: Outcome, demotion: bool, share: Fraction | None
) -> None:
    gated = reviews.gated(Choice(outcome, "why", demotion), share)

    weighs = outcome is Outcome.EMPLOYMENT_ENDED or (outcome is Outcome.ROLE_CHANGED and demotion)
    assert gated == (weighs and share is not None and share < Fraction(4, 5))


@pytest.mark.parametrize(("kept", "gated"), [(79, True), (80, False), (100, False)])
def test_eighty_in_a_hundred_are_enough(kept: int, gated: bool) -> None:
    assert reviews.gated(Choice(Outcome.EMPLOYMENT_ENDED, "why"), Fraction(kept, 100)) is gated


@given(outcomes, st.booleans(), st.sampled_from(["", " ", "\n"]), st.integers(0, 5))
def test_nothing_is_recorded_without_a_reason(outcome: Outcome, demotion: bool, reason: str, partners: int) -> None:
    with pytest.raises(InvalidInputError) as raised:
        reviews.check(Choice(outcome, reason, demotion, ENDS + timedelta(days=9)), partners, WIDE)

    assert "reason" in raised.value.fields


@given(outcomes, st.booleans(), st.integers(0, 1))
def test_with_fewer_than_two_of_hr_nobody_is_left_without_a_second_look(
    outcome: Outcome, demotion: bool, partners: int
) -> None:
    choice = Choice(outcome, "why", demotion, ENDS + timedelta(days=9))
    if not reviews.adverse(outcome, demotion=demotion):
        reviews.check(choice, partners, WIDE)
        return

    with pytest.raises(InvalidInputError) as raised:
        reviews.check(choice, partners, WIDE)

    assert raised.value.fields["outcome"].code == "review-two-hr"
    reviews.check(choice, 2, WIDE)


@given(st.sampled_from([MEI, ALEX, PRIYA, TOM]))
def test_only_another_one_of_hr_confirms(second: UserId) -> None:
    made = entry(Part.DECISION, PRIYA, gated=True)

    assert reviews.may_confirm(second, made, (PRIYA, TOM)) is (second == TOM)


def test_a_decision_that_was_given_back_does_not_stand_and_the_next_one_does() -> None:
    first = entry(Part.DECISION, gated=True, outcome=Outcome.EMPLOYMENT_ENDED)
    back = entry(Part.NOT_CONFIRMED, TOM, NOW + HOUR)
    second = entry(Part.DECISION, PRIYA, NOW + 2 * HOUR, number=1, outcome=Outcome.COMPLETED_RETAINED)

    assert Course((first,)).waits_for_second
    assert not Course((first,)).settled
    assert Course((first, back)).decision is None
    assert Course((first, back, second)).settled
    assert Course((first, entry(Part.CONFIRMED, TOM, NOW + HOUR))).settled


# --- when -------------------------------------------------------------------------------------------------------------


def test_hr_decides_when_both_have_spoken_or_had_their_time() -> None:
    manager, employee = entry(Part.MANAGER, MEI), entry(Part.EMPLOYEE, ALEX, NOW + HOUR)
    later, past = NOW + timedelta(days=9), NOW - HOUR

    assert reviews.may_decide(Course((manager, employee)), later, later, NOW + 2 * HOUR)
    assert not reviews.may_decide(Course((manager,)), later, later, NOW)
    assert reviews.may_decide(Course((manager,)), later, past, NOW)
    assert not reviews.may_decide(Course((employee,)), later, later, NOW + 2 * HOUR)
    assert reviews.may_decide(Course(), past, past, NOW)
    assert not reviews.may_decide(Course(), None, None, NOW)


def test_what_the_employee_wrote_before_the_manager_is_no_response_to_it() -> None:
    employee, manager = entry(Part.EMPLOYEE, ALEX), entry(Part.MANAGER, MEI, NOW + HOUR)

    assert not Course((employee, manager)).responded
    assert not reviews.may_decide(Course((employee, manager)), None, NOW + timedelta(days=2), NOW + HOUR)


# --- goals ------------------------------------------------------------------------------------------------------------


@given(st.integers(1, 5), st.integers(1, 5), st.sampled_from([None, *Answer]))
def test_only_goals_of_an_acknowledged_version_can_be_rated(stands: int, said: int, answer: Answer | None) -> None:
    acknowledged = Acknowledgement(PLAN, said, ALEX, NOW, answer)

    goals = reviews.ratable(replace(AGREEMENT, version=stands), [acknowledged])

    assert goals == (GOALS if stands == said else ())


def test_every_goal_is_rated_and_no_other() -> None:
    met, other = Rated(DEMOS, Result.MET), Rated(GoalId("other"), Result.NOT_MET)

    reviews.check_ratings(GOALS, [met, Rated(MAILS, Result.PARTLY)])
    with pytest.raises(InvalidInputError) as raised:
        reviews.check_ratings(GOALS, [met, other])

    assert set(raised.value.fields) == {"result-mails", "result-other"}


def test_a_review_may_come_early_when_every_last_figure_reaches_its_target() -> None:
    assert reviews.all_met(GOALS, {DEMOS: Decimal(6), MAILS: Decimal(95)})
    assert not reviews.all_met(GOALS, {DEMOS: Decimal(6)})
    assert not reviews.all_met(GOALS, {DEMOS: Decimal(5), MAILS: Decimal(95)})
    assert not reviews.all_met((), {})


@pytest.mark.parametrize(
    ("direction", "value", "met"),
    [(Direction.DOWN, 6, True), (Direction.DOWN, 7, False), (Direction.HOLD, 6, True), (Direction.HOLD, 7, False)],
)
def test_each_direction_has_its_own_way_to_be_met(direction: Direction, value: int, met: bool) -> None:
    goal = replace(GOALS[0], direction=direction)

    assert reviews.all_met([goal], {DEMOS: Decimal(value)}) is met


# --- more time --------------------------------------------------------------------------------------------------------


@given(st.integers(-90, 90), st.integers(-30, 30))
def test_more_time_ends_later_and_lasts_at_most_as_long_as_the_plan_did(days: int, late: int) -> None:
    today = ENDS + timedelta(days=late)
    limits = reviews.limits(AGREEMENT, AGREEMENT, [], today)
    ends = ENDS + timedelta(days=days)
    fine = max(ENDS, today) < ends <= max(ENDS, today) + (ENDS - BEGINS)

    assert refused(Choice(Outcome.EXTENDED, "why", ends=ends), limits) == (set() if fine else {"ends"})


def refused(choice: Choice, limits: Limits) -> set[str]:
    """The fields that need another look."""
    try:
        reviews.check(choice, 2, limits)
    except InvalidInputError as error:
        return set(error.fields)
    return set()


def test_a_plan_is_extended_once() -> None:
    told = entry(Part.TOLD, MEI, outcome=Outcome.EXTENDED)
    limits = reviews.limits(AGREEMENT, AGREEMENT, [told], ENDS)

    with pytest.raises(InvalidInputError) as raised:
        reviews.check(Choice(Outcome.EXTENDED, "why", ends=ENDS + timedelta(days=9)), 2, limits)

    assert raised.value.fields["outcome"].code == "review-extended-before"


def test_an_extension_moves_the_end_and_the_goals_that_were_not_met() -> None:
    rated = (Rated(DEMOS, Result.PARTLY), Rated(MAILS, Result.MET))
    course, ends = Course((entry(Part.MANAGER, MEI, ratings=rated),)), ENDS + timedelta(days=30)

    later = reviews.extended(AGREEMENT, course, ends, 2, PRIYA, NOW)

    assert (later.version, later.start, later.end) == (2, BEGINS, ends)
    assert [goal.due for goal in later.goals] == [ends, date(2027, 2, 12)]


def test_an_appeal_can_change_what_applies() -> None:
    made = entry(Part.DECISION, outcome=Outcome.EMPLOYMENT_ENDED)
    asked = entry(Part.APPEAL, ALEX, NOW + HOUR)
    stays = entry(Part.APPEAL_ANSWER, TOM, NOW + 2 * HOUR)

    assert Course((made, asked, stays)).outcome is Outcome.EMPLOYMENT_ENDED
    changed = replace(stays, outcome=Outcome.COMPLETED_RETAINED)
    assert Course((made, asked, changed)).outcome is Outcome.COMPLETED_RETAINED
