"""Small things that people stumble over: a unit that is missing, a button that leads nowhere, a rule told too late."""

from dataclasses import replace

from services import agreements
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import SECOND, begin, goal, mei_answers, start


def test_the_last_figure_has_its_unit(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    form = start(coach, "alex").fill(t("checkin-progress", goal=goal(coach, "second")), "60")
    form.fill(t("checkin-went-well"), "It went well.").submit()
    mei_answers(coach)
    coach.advance_to(SECOND)

    hint = start(coach, "alex").field(t("checkin-progress", goal=goal(coach, "second"))).hint

    assert t("checkin-last", last="60%") in hint


def test_no_heading_stands_over_no_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    start(coach, "alex").fill(t("checkin-progress", goal=goal(coach)), "3").submit()
    mei_answers(coach)

    coach.alex.dm.message(t("summary-text")).press(t("summary-open"))

    assert t("summary-employee") not in coach.alex.modal.text


def test_a_guest_is_not_offered_to_begin_what_they_cannot(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    grace = coach.driver.person("Grace Kim").set_language("zh-CN" if coach.language == "zh" else "en-US")
    grace.types("/pip")
    assert t("hub-start") not in grace.modal.buttons
    assert t("hub-settings") in grace.modal.buttons

    assert t("hub-start") not in grace.open_home().buttons
    assert t("hub-start") in coach.jordan.open_home().buttons


def test_the_form_to_respond_says_first_that_suggestions_are_answered_first(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_shared_plan(coach)
    coach.settle()
    coach.alex.dm.latest.press(t("todo-read-button"))
    coach.alex.modal.press(t("reading-respond"))
    assert t("ack-open-first", count=1) not in coach.alex.modal.text
    coach.alex.modal.close()
    with coach.turn("alex") as turn:
        wished = agreements.read(turn, plan.id).agreement.goals[0].id
        goal = replace(agreements.goal_to_change(turn, plan.id, wished), target="5")
        agreements.propose_goal(turn, plan.id, turn.new_id(), goal, "Fewer demos are booked.")

    coach.alex.modal.press(t("reading-respond"))

    assert t("ack-open-first", count=1) in coach.alex.modal.text


def test_the_time_of_the_tips_is_that_of_a_city(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    city = {"en": "New York", "zh": "纽约"}[coach.language]
    coach.dana.types("/pip settings")
    coach.dana.modal.press(t("settings-tips-add"))

    assert coach.dana.modal.field(t("digest-time")).hint == t("digest-time-hint", place=city)
