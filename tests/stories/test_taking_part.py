"""HR looks first, the two talk, the employee takes part: reading, asking, acknowledging."""

import pytest

from domain.drafts import Draft
from sandbox.driver import Persona
from tests.stories import plans
from tests.stories.harness import IDS, Coach
from tests.stories.writing import LIVE


def open_latest(person: Persona, label: str) -> None:
    person.dm.latest.press(label)


def respond(coach: Coach, way: str, statement: str = "") -> None:
    """Alex chooses one of the three ways."""
    open_latest(coach.alex, coach.t("todo-read-button"))
    coach.alex.modal.press(coach.t("reading-respond"))
    modal = coach.alex.modal.fill(coach.t("ack-label"), coach.t(way))
    if statement:
        modal.fill(coach.t("ack-statement"), statement)
    modal.submit()


def test_hr_returns_it_with_comments_and_the_manager_goes_on(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()
    open_latest(coach.priya, t("todo-approve-button"))
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-return")).submit()
    assert coach.priya.modal.errors == {t("approvals-comment"): t("error-comment-missing")}

    coach.priya.modal.fill(t("approvals-comment"), LIVE).submit()

    assert t("notice-returned") in coach.mei.dm.latest.text
    open_latest(coach.mei, t("todo-write-button"))
    while t("wizard-review") not in coach.mei.modal.text.splitlines()[0]:
        coach.mei.modal.submit()
    assert LIVE in coach.mei.modal.text
    assert coach.alex.dm.messages == []


def test_of_two_hr_partners_at_once_the_second_is_told_and_keeps_their_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()
    for person in (coach.priya, coach.tom):
        open_latest(person, t("todo-approve-button"))
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()

    late = coach.tom.modal.fill(t("approvals-decision"), t("approvals-return"))
    late.fill(t("approvals-comment"), "One more thing").submit()

    assert coach.tom.modal.errors
    assert coach.tom.modal.field(t("approvals-comment")).value == "One more thing"
    assert t("notice-approved") in coach.mei.dm.latest.text


def test_an_hr_partner_never_looks_at_their_own_plan(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach, "mei", "tom")
    coach.settle()

    coach.tom.types("/pip")

    assert coach.tom.dm.messages == []
    assert t("hub-nothing") in coach.tom.modal.text
    assert t("notice-approval") in coach.priya.dm.latest.text


def test_before_the_talk_the_employee_sees_nothing_anywhere(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_approved_plan(coach)
    coach.settle()

    coach.alex.types("/pip status")

    assert coach.alex.dm.messages == []
    assert t("status-none") in coach.alex.modal.text


def test_the_manager_sees_what_the_employee_will_read_before_the_talk(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_approved_plan(coach)
    coach.settle()
    open_latest(coach.mei, t("todo-talk-button"))

    coach.mei.modal.press(t("talk-preview"))

    assert t("preview-note") in coach.mei.modal.text
    assert plans.WORDS[coach.language]["observed"] in coach.mei.modal.text


def test_a_lower_target_goes_past_hr(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    open_latest(coach.alex, t("todo-read-button"))
    coach.alex.modal.press(t("wish-goal", number=1))
    coach.alex.modal.fill(t("wizard-goal-target"), "4").fill(t("wish-reason"), "Fewer demos are planned.").submit()

    open_latest(coach.mei, t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-accept"))
    assert t("notice-with-hr") in coach.priya.dm.latest.text
    open_latest(coach.priya, t("todo-answer-button"))
    coach.priya.modal.press(t("proposals-accept"))

    open_latest(coach.alex, t("todo-read-button"))
    assert "2 → 4" in coach.alex.modal.text


def test_a_wish_that_is_not_taken_in_gets_a_reason(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    open_latest(coach.alex, t("todo-read-button"))
    coach.alex.modal.press(t("reading-comment"))
    coach.alex.modal.fill(t("comment-label"), LIVE).submit()

    open_latest(coach.mei, t("todo-answer-button"))
    assert LIVE in coach.mei.modal.text
    coach.mei.modal.press(t("proposals-reply"))
    coach.mei.modal.fill(t("answer-label"), "Let us talk on Monday.").submit()

    open_latest(coach.alex, t("todo-read-button"))
    assert "Let us talk on Monday." in coach.alex.modal.text


def test_figures_in_a_wish_are_read_as_people_write_them_or_said_at_the_field(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    open_latest(coach.alex, t("todo-read-button"))
    coach.alex.modal.press(t("wish-goal", number=1))

    coach.alex.modal.fill(t("wizard-goal-target"), "about 7").fill(t("wish-reason"), "More").submit()

    assert coach.alex.modal.errors == {t("wizard-goal-target"): t("error-figure-approximate")}
    assert coach.alex.modal.field(t("wish-reason")).value == "More"


@pytest.mark.parametrize(("way", "statement"), [("ack-agrees", ""), ("ack-differs", "I see the demos differently.")])
def test_receiving_puts_it_in_force_with_the_statement_kept(bilingual: Coach, way: str, statement: str) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()

    respond(coach, way, statement)

    assert t(way.replace("ack-", "ack-done-")) in coach.alex.modal.text
    assert t("notice-begun") in coach.mei.dm.latest.text
    open_latest(coach.mei, t("todo-read-button"))
    assert statement in coach.mei.modal.text


def test_seeing_things_differently_needs_a_statement(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()

    respond(coach, "ack-differs")

    assert coach.alex.modal.errors == {t("ack-statement"): t("error-statement-missing")}


def test_whoever_does_not_sign_is_helped_by_hr_who_may_put_it_in_force(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    respond(coach, "ack-not-signed", "I would like to talk first.")
    assert t("notice-not-signed") in coach.priya.dm.latest.text

    open_latest(coach.priya, t("todo-help-button"))
    assert "I would like to talk first." in coach.priya.modal.text
    coach.priya.modal.press(t("unsigned-activate"))

    assert t("unsigned-done") in coach.priya.modal.text
    assert t("notice-begun") in coach.mei.dm.latest.text


def test_no_answer_in_time_asks_hr_to_help(coach: Coach) -> None:
    plans.a_shared_plan(coach)
    coach.settle()

    coach.advance(days=10)

    assert any("Somebody could use your help" in each.text for each in coach.priya.dm.messages)


def test_nobody_else_can_learn_that_a_plan_exists(bilingual: Coach) -> None:
    coach = bilingual
    plans.an_active_plan(coach)
    coach.settle()
    for person in (coach.jordan, coach.dana, coach.sam):
        person.types("/pip status")
        assert coach.t("status-none") in person.modal.text
    with coach.turn("mei") as turn:
        assert [plan.employee for plan in turn.my_plans()] == [IDS["alex"]]


def test_hr_sees_a_word_that_touches_a_protected_matter(coach: Coach) -> None:
    def with_age(draft: Draft) -> Draft:
        from dataclasses import replace

        return replace(draft, areas=(replace(draft.areas[0], observed="At his age he is too slow to learn."),))

    plans.a_submitted_plan(coach, change=with_age)
    coach.settle()

    open_latest(coach.priya, "Review")

    assert "touches age" in coach.priya.modal.text
