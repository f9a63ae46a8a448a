"""When Slack won't show the next screen: a line at the top of the open window leads on, and what was typed stays."""

import pytest

from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.wizards import opened_at


def at_step(coach: Coach, name: str) -> None:
    """Mei's complete draft, open at that step."""
    plans.a_draft(coach)
    opened_at(coach, name)


@pytest.mark.parametrize(("kind", "key"), [("error", "slack-slow"), ("status", "slack-refused")])
def test_a_window_that_could_not_be_pushed_leaves_a_button_at_the_top(bilingual: Coach, kind: str, key: str) -> None:
    coach, t = bilingual, bilingual.t
    at_step(coach, "goals")
    coach.driver.trouble(kind, "views.push", error="expired_trigger_id")
    coach.mei.modal.press(t("wizard-goal-add"))
    assert t(key) in coach.mei.modal.text.splitlines()[0]

    coach.mei.modal.press(t("open-again"))

    assert coach.mei.modal.title == t("wizard-goal-title")


def test_a_second_failure_says_so_once_more_and_still_leads_on(coach: Coach) -> None:
    at_step(coach, "goals")
    coach.driver.trouble("error", "views.push", error="expired_trigger_id", times=2)
    coach.mei.modal.press("Add a goal")
    coach.mei.modal.press("Open again")
    assert coach.mei.modal.buttons.count("Open again") == 1

    coach.mei.modal.press("Open again")

    assert coach.mei.modal.title == "A goal"


def test_a_screen_is_shown_at_the_second_attempt_and_nobody_notices(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_step(coach, "assessment")
    coach.driver.trouble("status", "views.update", status=500)

    coach.mei.modal.press(t("wizard-area-add"))

    assert t("wizard-area-number", number=2) in coach.mei.modal.text
    assert t("open-again") not in coach.mei.modal.buttons


def test_what_was_typed_stays_when_the_next_screen_cannot_be_shown(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_step(coach, "assessment")
    coach.mei.modal.fill(t("wizard-impact"), "Seen on Monday.")
    coach.driver.trouble("status", "views.update", status=500, times=2)
    coach.mei.modal.press(t("wizard-area-add"))
    assert t("slack-refused") in coach.mei.modal.text.splitlines()[0]
    assert coach.mei.modal.field(t("wizard-impact")).value == "Seen on Monday."
    coach.mei.modal.fill(t("wizard-coaching"), "Talked about it.")

    coach.mei.modal.press(t("open-again"))

    assert t("wizard-area-number", number=2) in coach.mei.modal.text
    coach.mei.modal.press(t("wizard-area-remove"))
    assert coach.mei.modal.field(t("wizard-impact")).value == "Seen on Monday."
    assert coach.mei.modal.field(t("wizard-coaching")).value == "Talked about it."


def test_after_a_form_was_sent_the_window_below_says_so_rather_than_stay_as_it_was(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()
    coach.alex.dm.latest.press(t("todo-read-button"))
    coach.alex.modal.press(t("reading-comment"))
    coach.driver.trouble("status", "views.update", status=500, times=2)

    coach.alex.modal.fill(t("comment-label"), "My view of it").submit()

    assert t("slack-refused") in coach.alex.modal.text


def test_a_choice_that_acts_at_once_is_made_again(coach: Coach) -> None:
    plans.a_submitted_plan(coach)
    coach.priya.types("/pip status")
    coach.driver.trouble("status", "views.update", status=500, times=2)
    coach.priya.modal.fill("Show", "Ended")
    assert "Slack could not show that" in coach.priya.modal.text.splitlines()[0]

    coach.priya.modal.press("Open again")

    assert "Nothing in this list" in coach.priya.modal.text


def test_a_sentence_that_could_not_be_pushed_stands_at_the_top(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_step(coach, "goals")
    coach.bot.routes.actions.pop("goals.open")
    coach.driver.trouble("error", "views.push", error="expired_trigger_id")

    coach.mei.modal.press(t("wizard-goal-add"))

    assert t("error-button-old").replace("`", "") in coach.mei.modal.text.splitlines()[0].replace("`", "")


def test_a_button_of_an_older_version_says_so_calmly(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_submitted_plan(coach)
    coach.settle()
    coach.bot.routes.actions.pop("approvals.open")
    coach.priya.dm.latest.press(t("todo-approve-button"))
    assert t("error-button-old").replace("`", "") in coach.priya.ephemerals[-1].text.replace("`", "")

    coach.bot.routes.actions.pop("hub.help")
    coach.priya.types("/pip")
    coach.priya.modal.press(t("hub-help"))

    assert t("error-button-old").replace("`", "") in coach.priya.modal.text.replace("`", "")
