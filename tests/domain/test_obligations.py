"""What the company owes: the share kept counts its own side alone."""

from datetime import UTC, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from domain.obligations import (
    COUNTED,
    Duty,
    Obligation,
    ObligationId,
    Reason,
    State,
    keep,
    missed_by_manager,
    not_kept,
    share_kept,
)
from domain.plans import PlanId

NOW = datetime(2027, 1, 11, tzinfo=UTC)
DUE = Obligation(ObligationId("o"), PlanId("p"), Duty.CHECK_IN, "r", NOW)
REASONS = st.lists(st.sampled_from(list(Reason)))


def test_nothing_due_yet_has_no_share() -> None:
    assert share_kept([]) is None
    assert share_kept([DUE]) is None


def test_what_the_employee_did_not_do_is_listed_and_not_counted() -> None:
    duties = [keep(DUE, NOW), not_kept(DUE, Reason.EMPLOYEE_DID_NOT, NOW), not_kept(DUE, Reason.BOT_DOWN, NOW)]

    assert share_kept(duties) == 1


def test_a_promise_kept_late_loses_its_reason() -> None:
    assert keep(not_kept(DUE, Reason.EMPLOYEE_DID_NOT, NOW), NOW).reason is None


@given(st.integers(0, 20), REASONS)
def test_the_share_is_kept_over_kept_and_missed_by_the_company(kept: int, reasons: list[Reason]) -> None:
    duties = [keep(DUE, NOW)] * kept + [not_kept(DUE, reason, NOW) for reason in reasons]
    missed = sum(reason in COUNTED for reason in reasons)

    share = share_kept(duties)

    assert share == (Fraction(kept, kept + missed) if kept + missed else None)


@given(REASONS)
def test_only_a_managers_missing_answers_are_told_to_hr(reasons: list[Reason]) -> None:
    duties = [not_kept(DUE, reason, NOW) for reason in reasons]

    assert missed_by_manager(duties) == reasons.count(Reason.MANAGER_DID_NOT)
    assert all(each.state is State.NOT_KEPT for each in duties)
