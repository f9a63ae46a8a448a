"""A promise or request on its way: what may come after what, and what has to stand in it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from domain import support
from domain.errors import InvalidInputError, NotNowError
from domain.figures import Figure
from domain.goals import GoalId
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
