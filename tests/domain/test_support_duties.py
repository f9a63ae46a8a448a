"""What the company owes: kept or not, always adding up; and goals that wait meanwhile."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import support
from domain.cadence import Calendar
from domain.errors import DomainError
from domain.goals import Goal, GoalId
from domain.obligations import COUNTED, Duty, Obligation, ObligationId, Reason, State, share_kept
from domain.support import Helped, Kind, Support, SupportId
from tests.domain.test_support import ALEX, DUE, EUROS, NOW, PLAN, SAM, TODAY, promise


def duty() -> Obligation:
    return Obligation(ObligationId("o"), PLAN, Duty.SUPPORT, "s1", support.deadline(DUE, "America/New_York"))


# --- the ledger ------------------------------------------------------------------------------------------------------


def test_the_day_ends_where_the_owners_clocks_are() -> None:
    assert support.deadline(DUE, "America/New_York") == datetime(2027, 1, 26, 5, tzinfo=UTC)
    assert support.deadline(DUE, "Asia/Shanghai") == datetime(2027, 1, 25, 16, tzinfo=UTC)


def test_delivered_in_the_last_minute_is_kept_and_a_minute_later_is_not() -> None:
    last = duty().due_at

    kept = support.settled(duty(), support.deliver(promise(), last), last + timedelta(days=3))
    late = support.settled(duty(), support.deliver(promise(), last + timedelta(minutes=1)), last + timedelta(days=3))

    assert (kept.state, kept.settled_at) == (State.KEPT, last)
    assert (late.state, late.reason) == (State.NOT_KEPT, Reason.OWNER_DID_NOT)


def test_what_nobody_approved_is_the_companys_to_answer_for() -> None:
    declined = support.decline(support.ask(promise(cost=EUROS), SAM, "Why"), NOW, "No budget.")

    found = support.settled(duty(), declined, duty().due_at)

    assert found.reason is Reason.NOT_APPROVED
    assert found.reason in COUNTED


def test_what_both_sides_took_out_is_not_counted() -> None:
    found = support.settled(duty(), support.call_off(promise()), NOW)

    assert found.reason is Reason.NO_LONGER_AGREED
    assert share_kept([found]) is None


def test_only_what_was_agreed_or_approved_is_owed_and_only_on_a_plan() -> None:
    wish = Support(SupportId("s2"), PLAN, Kind.TOOL, "A licence", ALEX, ALEX, NOW, cost=EUROS, due=DUE)
    asked = support.ask(wish, SAM, "Why")

    assert not support.owed(asked)
    assert support.owed(support.approve(asked, NOW))
    assert support.owed(support.ask(promise(cost=EUROS), SAM, "Why"))
    assert not support.owed(support.approve(Support(**{**vars(asked), "plan": None}), NOW))


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["ask", "approve", "decline", "undo", "help", "later", "deliver", "dispute", "rate", "off", "ok"]
        ),
        st.integers(0, 60),
    ),
    max_size=25,
)


def act(name: str, record: Support, at: datetime) -> Support:
    acts = {
        "ask": lambda: support.ask(record, SAM, "Why"),
        "approve": lambda: support.approve(record, at),
        "decline": lambda: support.decline(record, at, "No."),
        "undo": lambda: support.undo(record),
        "help": lambda: support.help_with(record, at),
        "later": lambda: support.later(record, DUE + timedelta(30), "Later.", at.date()),
        "deliver": lambda: support.deliver(record, at),
        "dispute": lambda: support.dispute(record),
        "rate": lambda: support.rate(record, Helped.YES),
        "off": lambda: support.call_off(record),
        "ok": lambda: record,
    }
    return acts[name]()


@given(st.booleans(), STEPS)
def test_the_ledger_adds_up_whatever_happens(dear: bool, steps: list[tuple[str, int]]) -> None:
    record, owed, at = promise(cost=EUROS if dear else None), duty(), NOW
    for name, hours in steps:
        at += timedelta(hours=12 * hours)
        owed = support.settled(owed, record, at)  # the tick came first
        before = owed
        try:
            record = act(name, record, at)
        except DomainError:
            continue
        owed = support.settled(owed, record, at)

        assert (owed.state is State.DUE) == (owed.reason is None and owed.settled_at is None)
        assert owed.state is not State.KEPT or (record.delivered_at is not None and record.delivered_at <= owed.due_at)
        assert owed.state is not State.DUE or at < owed.due_at
        assert owed.reason in {None, Reason.OWNER_DID_NOT, Reason.NOT_APPROVED, Reason.NO_LONGER_AGREED}
        assert before.state is not State.NOT_KEPT or owed == before
        assert support.settled(owed, record, at) == owed


@given(st.lists(STEPS, min_size=1, max_size=6))
def test_kept_and_missed_and_uncounted_and_due_are_all_there_is(several: list[list[tuple[str, int]]]) -> None:
    duties = []
    for steps in several:
        record, owed, at = promise(), duty(), NOW
        for name, hours in steps:
            at += timedelta(hours=12 * hours)
            owed = support.settled(owed, record, at)
            try:
                record = act(name, record, at)
            except DomainError:
                continue
            owed = support.settled(owed, record, at)
        duties.append(owed)

    kept = sum(each.state is State.KEPT for each in duties)
    missed = sum(each.reason in COUNTED for each in duties)
    uncounted = sum(each.reason is Reason.NO_LONGER_AGREED for each in duties)
    due = sum(each.state is State.DUE for each in duties)
    assert kept + missed + uncounted + due == len(duties)
    share = share_kept(duties)
    assert (share is None) == (kept + missed == 0)
    assert share is None or share * (kept + missed) == kept


# --- goals that wait -------------------------------------------------------------------------------------------------

GOAL = Goal(GoalId("g1"), "Show the products", "Demos", Decimal(2), Decimal(6), date(2027, 3, 19))
CALENDAR = Calendar("US")


def test_a_goal_waits_as_many_working_days_as_the_promise_is_late() -> None:
    found = support.waits(GOAL, [promise()], date(2027, 2, 1), CALENDAR)

    assert found is not None
    assert (found.title, found.due, found.later) == ("Product training", DUE, date(2027, 3, 26))


def test_the_day_that_the_owner_named_counts() -> None:
    late = support.later(promise(), date(2027, 2, 8), "The trainer is ill.", TODAY)

    found = support.waits(GOAL, [late], date(2027, 1, 26), CALENDAR)

    assert found is not None
    assert found.later == date(2027, 4, 2)


@pytest.mark.parametrize(
    "records",
    [
        [],
        [promise(goal=GoalId("g2"))],
        [promise(goal=None)],
        [promise(due=date(2027, 2, 1))],
        [support.deliver(promise(), NOW)],
        [support.call_off(promise())],
    ],
)
def test_a_goal_waits_for_nothing_else(records: list[Support]) -> None:
    assert support.waits(GOAL, records, date(2027, 2, 1), CALENDAR) is None
