"""Asking for support and getting an answer, with a plan or without: the sponsor learns nothing beyond the request."""

import re

from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.supporting import WISH, asks, fill, form, plan_list, promised, request, told_by_now, under_way
from tests.stories.wires import HOSTILE, alive
from tests.stories.wizards import opened_at

TELLING = re.compile(
    r"\b(pip|plan|performance|HR|manager|employee|goal|check-in|alex)\b|绩效|计划|主管|员工|目标|每周沟通",
    re.IGNORECASE,
)
"""What a sponsor must not be able to read in what they are sent."""


def test_an_employee_asks_and_a_sponsor_says_yes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    shown = form(coach, "alex")
    assert t("support-seen-employee") in shown.text
    fill(coach, shown).submit()
    assert t("support-asked-done") in coach.alex.modal.text
    assert t("support-state-requested") in coach.alex.modal.text
    coach.settle()

    message = request(coach)
    for part in (WISH[coach.language]["title"], WISH[coach.language]["why"]):
        assert part in message.text
    assert "Alex Rivera" in message.text
    message.press(t("support-approve"))

    assert t("support-state-approved") in message.refresh().text
    assert t("support-approve") not in message.buttons
    told_by_now(coach)
    coach.alex.dm.message(t("support-notice-decided")).press(t("support-todo-button"))
    assert t("support-state-approved") in coach.alex.modal.text


def test_a_sponsor_reads_the_same_whether_or_not_there_is_a_plan(bilingual: Coach) -> None:
    coach = bilingual
    under_way(coach)
    plan_list(coach, "mei").press(coach.t("support-ask"))
    fill(coach, coach.mei.modal).submit()
    coach.settle()
    on_a_plan = request(coach)

    asks(coach, "jordan")
    without = request(coach)

    assert on_a_plan.text.replace("Mei Chen", "Jordan Lee") == without.text
    assert on_a_plan.buttons == without.buttons
    assert TELLING.findall(without.text) == []
    assert {each.text for each in coach.sam.notifications} == {coach.t("support-notice-decide")}


def test_a_second_press_says_calmly_how_it_stands(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    asks(coach, "jordan")
    message = request(coach)
    message.press(t("support-approve"))
    told_by_now(coach)
    coach.sam.types("/pip support")

    assert t("support-state-approved") in coach.sam.modal.text
    assert t("support-undo") not in coach.sam.modal.buttons
    message.refresh().press(t("support-undo"))
    assert t("support-state-approved") in message.refresh().text
    assert coach.jordan.dm.message(t("support-notice-decided"))


def test_a_sponsor_takes_a_yes_back_before_anybody_heard_of_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    asks(coach, "jordan")
    message = request(coach)
    message.press(t("support-approve"))

    message.press(t("support-undo"))
    told_by_now(coach)

    assert t("support-approve") in message.refresh().buttons
    assert coach.jordan.dm.messages == []


def test_a_no_has_a_reason_and_hr_helps(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    asks(coach, "alex")
    message = request(coach)
    message.press(t("support-decline"))
    assert set(TELLING.findall(coach.sam.modal.text)) == {"Alex"}  # who asks
    coach.sam.modal.fill(t("support-field-reason"), "No budget this quarter.").submit()
    assert t("support-state-declined") in message.refresh().text

    told_by_now(coach)

    coach.alex.dm.message(t("support-notice-decided")).press(t("support-todo-button"))
    assert "No budget this quarter." in coach.alex.modal.text
    coach.priya.dm.message(t("support-notice-help")).press(t("support-todo-button"))
    coach.priya.modal.press(t("support-ask-other"))
    coach.priya.modal.fill(t("support-field-sponsor"), "Dana Reyes").submit()
    coach.settle()
    assert coach.dana.dm.message(t("support-notice-decide"))


def test_no_answer_in_five_working_days_is_seen_to_by_hr(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    asks(coach, "alex")

    coach.advance(days=9)

    assert coach.priya.dm.message(t("support-notice-help"))
    coach.priya.types("/pip")
    assert t("support-todo-help-for", who="@Alex Rivera") in coach.priya.modal.text
    message = request(coach)
    message.press(t("support-approve"))
    assert t("support-state-approved") in message.refresh().text


def test_without_a_plan_who_asked_looks_for_another_way(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    asks(coach, "jordan")

    coach.advance(days=9)

    coach.jordan.dm.message(t("support-notice-help")).press(t("support-todo-button"))
    assert t("support-ask-other") in coach.jordan.modal.buttons
    assert coach.priya.dm.messages == []


def test_a_sponsor_leaves_and_hr_helps_at_once(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    asks(coach, "alex")

    coach.driver.deactivate("Sam Okafor")
    coach.settle()

    assert coach.priya.dm.message(t("support-notice-help"))


def test_nobody_is_their_own_sponsor_nor_is_the_manager(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    shown = fill(coach, form(coach, "alex"), "Mei Chen").submit()
    assert shown.errors == {t("support-field-sponsor"): t("error-sponsor-manager")}

    shown.fill(t("support-field-sponsor"), "Alex Rivera").submit()
    assert shown.errors == {t("support-field-sponsor"): t("error-sponsor-self")}

    shown.fill(t("support-field-sponsor"), "Priya Nair").submit()
    assert shown.errors == {t("support-field-sponsor"): t("error-sponsor-hr")}
    assert coach.sam.dm.messages == []


def test_what_would_tell_the_sponsor_of_a_plan_is_said_before_it_is_sent(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    shown = fill(coach, form(coach, "alex"))
    shown.fill(t("support-field-why"), "It is part of my PIP" if coach.language == "en" else "改进计划需要").submit()

    assert shown.errors == {t("support-field-why"): t("error-support-tells")}


def test_a_request_is_taken_back_and_its_message_says_so(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    asks(coach, "alex").press(t("support-take-back"))
    assert t("support-taken-back") in coach.alex.modal.text

    message = request(coach)
    message.press(t("support-approve"))

    assert t("support-state-called-off") in message.refresh().text
    assert t("support-approve") not in message.buttons


def test_a_guest_can_not_ask_and_is_not_offered_to(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    grace = coach.driver.person("Grace Kim").set_language("zh-CN" if coach.language == "zh" else "en-US")

    grace.types("/pip support")

    assert t("support-ask") not in grace.modal.buttons


def test_a_promise_that_costs_something_is_won_before_the_conversation(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach, cost="400 €")
    coach.mei.dm.message(t("support-notice-unapproved")).press(t("support-todo-button"))
    assert t("support-state-unasked") in coach.mei.modal.text
    coach.mei.modal.press(t("support-ask-first"))
    coach.mei.modal.fill(t("support-field-why"), WISH[coach.language]["why"])
    coach.mei.modal.fill(t("support-field-sponsor"), "Sam Okafor").submit()
    coach.settle()
    assert promised(coach) in request(coach).text

    request(coach).press(t("support-approve"))
    told_by_now(coach)
    coach.settle()

    assert coach.lin.dm.message(t("support-notice-owed"))
    assert t("support-state-approved") in plan_list(coach, "alex").text


def test_nothing_that_is_typed_comes_to_life(coach: Coach) -> None:
    t = coach.t
    shown = fill(coach, form(coach, "jordan"))
    shown.fill(t("wizard-support-what"), HOSTILE).fill(t("support-field-why"), HOSTILE).submit()
    coach.settle()
    coach.sam.types("/pip")
    assert HOSTILE in coach.sam.modal.text
    request(coach).press(t("support-decline"))
    coach.sam.modal.fill(t("support-field-reason"), HOSTILE).submit()
    told_by_now(coach)
    coach.jordan.types("/pip support")

    assert coach.jordan.modal.text.count(HOSTILE) == 3
    assert alive(coach) == []


def test_the_wizard_takes_a_cost_and_the_goal_that_waits(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    plans.a_draft(coach)
    opened_at(coach, "support")
    mei.modal.press(t("wizard-change"))
    mei.modal.fill(t("support-field-cost"), "about 400").submit()
    assert mei.modal.errors == {t("support-field-cost"): t("error-figure-approximate")}

    goal = plans.WORDS[coach.language]["goal"]
    mei.modal.fill(t("support-field-cost"), "400 €").fill(t("support-field-goal"), goal).submit()

    assert t("support-cost", cost="400 €") in mei.modal.text
    mei.modal.press(t("wizard-change"))
    assert mei.modal.field(t("support-field-goal")).value == goal
