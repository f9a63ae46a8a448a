"""Versions, and what the employee asks to change in them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreements import (
    Agreement,
    Proposal,
    ProposalId,
    ProposalState,
    Target,
    amended,
    changes,
    needs_hr,
)
from domain.approvals import completeness
from domain.assessments import AreaAssessment
from domain.cadence import Calendar, Rhythm
from domain.errors import InvalidInputError, NotFoundError
from domain.goals import Direction, Goal, GoalDraft, GoalId, lowers
from domain.people import UserId
from domain.plans import PlanId
from domain.support import MOST_SUPPORT, Kind, SupportDraft, SupportId, SupportItem

NOW = datetime(2027, 1, 11, 14, tzinfo=UTC)
START, END = date(2027, 1, 18), date(2027, 3, 19)
ALEX, MEI = UserId("UALEX"), UserId("UMEI")
GOAL = Goal(GoalId("g1"), "Answer mails", "Mails in a day", Decimal(55), Decimal(90), END, Direction.UP, "%")
OTHER = Goal(GoalId("g2"), "Hold demos", "Demos", Decimal(2), Decimal(6), END)
ITEM = SupportItem(SupportId("s1"), Kind.TRAINING, "Product training", owner=MEI, due=START + timedelta(days=14))
FIRST = Agreement(PlanId("p1"), 1, START, END, "AE", (), (), (GOAL, OTHER), (ITEM,), Rhythm(), Calendar("US"), MEI, NOW)
DRAFT = GoalDraft(GOAL.id, GOAL.title, "", GOAL.metric, "55%", "90%", "up", END.isoformat())


def wish(goal: GoalDraft | None = None, support: SupportDraft | None = None, version: int = 1) -> Proposal:
    target = Target.GOAL if goal else Target.SUPPORT if support else Target.COMMENT
    return Proposal(ProposalId("w1"), FIRST.plan, version, target, NOW, "Because.", goal, support)


def test_a_change_makes_the_next_version_and_leaves_the_first_alone() -> None:
    after = amended(FIRST, FIRST, wish(replace(DRAFT, target="95 %")), ALEX, NOW)

    assert (after.version, after.made_by) == (2, ALEX)
    assert after.goals == (replace(GOAL, target=Decimal(95)), OTHER)
    assert FIRST.goals[0] == GOAL
    assert changes(FIRST, after) == ((GOAL, after.goals[0]),)


def test_a_wish_made_on_an_older_version_keeps_what_changed_meanwhile() -> None:
    second = amended(FIRST, FIRST, wish(replace(DRAFT, target="95 %")), ALEX, NOW)

    third = amended(second, FIRST, wish(replace(DRAFT, title="Answer all mails")), ALEX, NOW)

    assert third.goals[0] == replace(GOAL, title="Answer all mails", target=Decimal(95))


def test_a_wish_that_reads_as_before_changes_nothing() -> None:
    assert changes(FIRST, amended(FIRST, FIRST, wish(DRAFT), ALEX, NOW)) == ()
    assert changes(FIRST, amended(FIRST, FIRST, wish(), ALEX, NOW)) == ()


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"target": "about 95"}, "target", "figure-approximate"),
        ({"target": "50 %"}, "target", "goal-target-below"),
        ({"target": "90 days"}, "target", "goal-units-differ"),
        ({"due": (END + timedelta(days=1)).isoformat()}, "due", "goal-due-after-end"),
        ({"title": "  "}, "title", "goal-title-missing"),
    ],
)
def test_what_does_not_hold_is_named_at_its_field(changed: dict[str, str], field: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        amended(FIRST, FIRST, wish(replace(DRAFT, **changed)), ALEX, NOW)  # type: ignore[arg-type]

    assert caught.value.fields[field].code == code


def test_a_goal_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(NotFoundError):
        amended(FIRST, FIRST, wish(replace(DRAFT, id=GoalId("g9"))), ALEX, NOW)


def test_further_support_is_added_up_to_the_most_that_a_plan_holds() -> None:
    further = wish(support=SupportDraft(SupportId("s9"), "mentor", "An hour a week"))
    full = replace(FIRST, support=tuple(replace(ITEM, id=SupportId(f"s{n}")) for n in range(10, 10 + MOST_SUPPORT)))

    assert [each.title for each in amended(FIRST, FIRST, further, ALEX, NOW).support] == [ITEM.title, "An hour a week"]
    with pytest.raises(InvalidInputError, match="invalid-input"):
        amended(full, full, further, ALEX, NOW)


@pytest.mark.parametrize(
    ("after", "less"),
    [
        (replace(GOAL, target=Decimal(89)), True),
        (replace(GOAL, target=Decimal(91)), False),
        (replace(GOAL, title="Other words"), False),
        (replace(GOAL, unit="mails"), True),
        (replace(GOAL, direction=Direction.HOLD), True),
    ],
)
def test_what_asks_for_less_goes_past_hr(after: Goal, less: bool) -> None:
    assert lowers(GOAL, after) is less
    assert needs_hr(FIRST, replace(FIRST, goals=(after, OTHER))) is less


@given(st.integers(1, 99), st.integers(1, 99))
def test_for_a_figure_that_should_go_down_a_higher_target_is_less(before: int, after: int) -> None:
    down = replace(GOAL, direction=Direction.DOWN, baseline=Decimal(100), target=Decimal(before))

    assert lowers(down, replace(down, target=Decimal(after))) is (after > before)


def test_a_later_day_a_moved_end_and_less_support_go_past_hr() -> None:
    early = replace(FIRST, goals=(replace(GOAL, due=END - timedelta(days=7)), OTHER))

    assert needs_hr(early, FIRST)
    assert not needs_hr(FIRST, early)
    assert needs_hr(FIRST, replace(FIRST, end=END + timedelta(days=7)))
    assert needs_hr(FIRST, replace(FIRST, support=()))


def test_only_a_wish_holds_up_the_response_and_only_while_it_waits() -> None:
    asked, said = wish(DRAFT), wish()

    assert asked.holds_up
    assert said.waiting
    assert not said.holds_up
    assert not replace(asked, state=ProposalState.WITHDRAWN).waiting


def test_what_is_missing_for_a_fair_start_is_listed() -> None:
    area = AreaAssessment("sales", "Expected", "It was late.", "A second call", "")
    lacking = replace(FIRST, areas=(area,), support=(replace(ITEM, owner=None),))
    whole = replace(
        FIRST,
        areas=(replace(area, observed="Late on 3 May.", coaching="Talked.", level=2),),
        factors=("tools",),
        goals=(replace(GOAL, measured_by="Report"),),
    )

    assert [code for code, holds in completeness(whole, START) if not holds] == []
    assert [code for code, holds in completeness(lacking, START + timedelta(days=1)) if not holds] == [
        "facts",
        "coaching",
        "factors",
        "levels",
        "measured",
        "owners",
        "start",
    ]
    assert "owners" not in dict(completeness(replace(FIRST, support=()), START))
