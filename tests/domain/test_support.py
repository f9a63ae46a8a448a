"""A promise or request on its way: what may come after what, and that the company's ledger always adds up."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import support
from domain.cadence import Calendar
from domain.errors import DomainError, InvalidInputError, NotNowError
from domain.figures import Figure
from domain.goals import Goal, GoalId
from domain.obligations import COUNTED, Duty, Obligation, ObligationId, Reason, State, share_kept
from domain.people import UserId
from domain.plans import PlanId
from domain.support import Helped, Kind, Support, SupportDraft, SupportId, SupportItem, SupportState, Wish

PLAN = PlanId("p")
MEI, ALEX, SAM = UserId("UMEI"), UserId("UALEX"), UserId("USAM")
NOW = datetime(2027, 1, 11, 14, tzinfo=UTC)
TODAY, DUE = NOW.date(), date(2027, 1, 25)
EUROS = Figure(Decimal(400), "€")


def item(**changes: object) -> SupportItem:
    values: dict[str, object] = {"owner": MEI, "due": DUE, "goal": GoalId("g1"), **changes}
    return SupportItem(SupportId("s1"), Kind.TRAINING, "Product training", **values)  # type: ignore[arg-type]


def promise(**changes: object) -> Support:
    return support.promised(item(**changes), PLAN, ALEX, MEI, NOW)


def duty() -> Obligation:
    return Obligation(ObligationId("o"), PLAN, Duty.SUPPORT, "s1", support.deadline(DUE, "America/New_York"))


# --- what may come after what ----------------------------------------------------------------------------------------


def test_what_costs_nothing_can_be_delivered_without_asking_anybody() -> None:
    assert promise().deliverable
    assert not promise(cost=EUROS).deliverable


def test_working_time_is_somebodys_budget_too() -> None:
    assert support.needs_approval(Kind.TIME, None)
    assert not support.needs_approval(Kind.TOOL, None)


def test_a_sponsor_says_yes_and_it_can_be_delivered() -> None:
    asked = support.ask(promise(cost=EUROS), SAM, "So that we can show the products.")

    assert support.approve(asked, NOW).deliverable


def test_no_needs_a_reason() -> None:
    asked = support.ask(promise(cost=EUROS), SAM, "Why")

    with pytest.raises(InvalidInputError) as raised:
        support.decline(asked, NOW, " ")

    assert set(raised.value.fields) == {"reason"}


def test_a_decision_is_made_once_and_can_be_taken_back() -> None:
    asked = support.ask(promise(cost=EUROS), SAM, "Why")
    declined = support.decline(asked, NOW, "Not this quarter.")

    with pytest.raises(NotNowError):
        support.approve(declined, NOW)

    assert support.undo(declined) == asked


def test_another_sponsor_is_asked_anew() -> None:
    declined = support.decline(support.ask(promise(cost=EUROS), SAM, "Why"), NOW, "No budget.")

    again = support.ask(support.help_with(declined, NOW), UserId("UDANA"), "Why")

    assert (again.state, again.reason, again.help_at, again.asked) == (SupportState.REQUESTED, "", None, 2)


def test_nobody_is_asked_for_what_needs_no_approval() -> None:
    with pytest.raises(NotNowError):
        support.ask(promise(), SAM, "Why")


def test_what_costs_more_than_was_approved_is_asked_anew() -> None:
    approved = support.approve(support.ask(promise(cost=EUROS), SAM, "Why"), NOW)

    dearer = support.amend(approved, item(cost=Figure(Decimal(900), "€")))

    assert dearer.unapproved
    assert support.amend(approved, item(cost=EUROS, due=DUE + timedelta(7))).deliverable


def test_who_has_to_wait_is_told_a_later_day_and_why() -> None:
    later = support.later(promise(), DUE + timedelta(7), "The trainer is ill.", TODAY)
    assert (later.due, later.expected) == (DUE, DUE + timedelta(7))

    for day, reason in ((DUE, "x"), (None, "x"), (DUE + timedelta(1), "")):
        with pytest.raises(InvalidInputError):
            support.later(promise(), day, reason, TODAY)


def test_it_did_not_come_after_all() -> None:
    delivered = support.deliver(promise(), NOW)

    assert support.dispute(delivered) == promise()
    assert support.rate(support.rate(delivered, Helped.YES, "Good"), Helped.NO).note == "Good"


def test_what_stands_in_an_agreement_is_not_taken_back_alone() -> None:
    with pytest.raises(NotNowError):
        support.take_back(support.ask(promise(cost=EUROS), SAM, "Why"))


# --- what is typed ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "figure"), [("400 €", EUROS), ("", None), ("0", None), ("¥1,200", "¥1,200")])
def test_a_cost_is_written_as_people_write_numbers(typed: str, figure: object) -> None:
    found = support.parse(SupportDraft(SupportId("s"), title="Training", cost=typed), None, None).cost

    assert found == (Figure(Decimal(1200), "¥") if figure == "¥1,200" else figure)


@pytest.mark.parametrize("typed", ["about 400", "cheap", "1.200", "-5"])
def test_a_cost_that_is_no_figure_is_said_at_its_field(typed: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        support.parse(SupportDraft(SupportId("s"), title="Training", cost=typed), None, None)

    assert set(raised.value.fields) == {"cost"}


WISH = Wish(title="Product training", why="So that we can show it.", due=DUE.isoformat(), sponsor=SAM)


def test_a_request_says_everything_that_is_missing_at_once() -> None:
    with pytest.raises(InvalidInputError) as raised:
        support.read(Wish(cost="about 5"), TODAY)

    assert set(raised.value.fields) == {"title", "why", "cost", "due", "sponsor"}


def test_a_manager_promises_alone_what_costs_nothing() -> None:
    wish = Wish(title="An hour each week", why="To practise.", due=DUE.isoformat())

    assert support.read(wish, TODAY, promise=True).sponsor is None
    for dear in (Wish(**{**vars(wish), "cost": "5"}), Wish(**{**vars(wish), "kind": "time"})):
        with pytest.raises(InvalidInputError):
            support.read(dear, TODAY, promise=True)


@pytest.mark.parametrize(
    "text",
    [
        "for Alex's PIP",
        "part of a performance improvement plan",
        "He underperforms",
        "绩效改进需要",
        "成长计划的一部分",
    ],
)
def test_what_tells_a_sponsor_of_a_plan_is_said_before_it_is_sent(text: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        support.read(Wish(**{**vars(WISH), "why": text}), TODAY)

    assert raised.value.fields["why"].code == "support-tells"


@pytest.mark.parametrize(
    "text",
    ["Database performance training", "A planning tool", "产品培训，两个下午", "改进演示效果", "Pipeline hygiene"],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert support.read(Wish(**{**vars(WISH), "title": text}), TODAY).title == text


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
