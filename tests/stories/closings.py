"""Closing reviews as people do them: a short plan that has come to its last day, and what is pressed and written then."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.drafts import Draft
from domain.plans import Plan
from tests.stories.harness import Coach
from tests.stories.plans import an_active_plan
from tests.stories.weeks import goal, on_fridays

LAST_DAY = datetime(2027, 1, 25, 22, 30, tzinfo=UTC)
"""A Monday, 17:30 in New York: the closing review has just begun."""


def two_weeks(draft: Draft) -> Draft:
    """From Monday the 11th to Monday the 25th, with check-ins on Fridays."""
    return replace(
        on_fridays(draft), end="2027-01-25", support=tuple(replace(each, due="2027-01-22") for each in draft.support)
    )


def under_way(coach: Coach) -> Plan:
    """It has just begun."""
    plan = an_active_plan(coach, change=two_weeks)
    coach.settle()
    return plan


def begin(coach: Coach) -> Plan:
    """The last day has come; nobody has answered a check-in."""
    plan = under_way(coach)
    coach.advance_to(LAST_DAY)
    return plan


def opened(coach: Coach, name: str) -> None:
    """Somebody opens the packet from their status."""
    t, person = coach.t, getattr(coach, name)
    person.types("/pip status")
    person.modal.press(t("hub-open-plan"))
    person.modal.press(t("review-open"))


def packet(coach: Coach, name: str) -> str:
    """What the packet says to somebody now."""
    opened(coach, name)
    person = getattr(coach, name)
    said: str = person.modal.text
    person.modal.close(everything=True)
    return said


def mei_states(coach: Coach, result: str = "result-met", recommends: str = "outcome-completed-retained") -> None:
    """Mei rates both goals alike, writes, and recommends."""
    t = coach.t
    opened(coach, "mei")
    coach.mei.modal.press(t("review-state"))
    modal = coach.mei.modal
    for name in ("goal", "second"):
        modal.fill(t("review-result-label", goal=goal(coach, name)), t(result))
    modal.fill(t("review-statement-label"), "Both weeks were prepared with care.")
    modal.fill(t("review-recommend"), t(recommends)).submit()
    assert t("review-state-sent").split("*")[1] in coach.mei.modal.text
    coach.mei.modal.close(everything=True)


def alex_responds(coach: Coach, words: str = "The training came late, and it helped.") -> None:
    t = coach.t
    coach.alex.dm.message(t("notice-review-stated")).press(t("todo-state-button"))
    assert t("review-intro-employee").split("*")[1] in coach.alex.modal.text
    coach.alex.modal.press(t("review-respond"))
    coach.alex.modal.fill(t("review-respond-label"), words).submit()
    coach.alex.modal.close(everything=True)


def decides(coach: Coach, name: str, outcome: str, reason: str = "The figures and both views.", ends: str = "") -> str:
    """Somebody of HR records an outcome; gives what the screen then says."""
    t, person = coach.t, getattr(coach, name)
    opened(coach, name)
    person.modal.press(t("review-decide"))
    person.modal.fill(t("review-outcome"), t(outcome)).fill(t("review-reason"), reason)
    if ends:
        person.modal.fill(t("review-ends"), ends)
    person.modal.submit()
    said: str = person.modal.text
    person.modal.close(everything=True)
    return said


def mei_tells(coach: Coach) -> None:
    """Mei confirms the conversation about the outcome."""
    t = coach.t
    coach.mei.dm.message(t("notice-review-decided")).press(t("todo-tell-button"))
    coach.mei.modal.press(t("review-tell"))
    coach.mei.modal.submit()
    assert t("review-told").split("*")[1] in coach.mei.modal.text
    coach.mei.modal.close(everything=True)


def both_state(coach: Coach, result: str = "result-met", recommends: str = "outcome-completed-retained") -> None:
    mei_states(coach, result, recommends)
    alex_responds(coach)
