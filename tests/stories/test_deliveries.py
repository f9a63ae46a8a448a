"""Messages that did not arrive: HR hears of them and can act, an administrator sees numbers, nobody is charged."""

import pytest

from domain.plans import PlanId
from tests.stories import plans
from tests.stories.harness import Coach


def refused(coach: Coach, error: str) -> PlanId:
    """A plan that was shared, and Slack would not take the message to Alex about it."""
    plan = plans.an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(coach.t("todo-talk-button"))
    coach.driver.trouble("error", "chat.postMessage", error=error)
    coach.mei.modal.submit()
    coach.settle()
    return plan.id


@pytest.mark.parametrize(
    ("error", "why"), [("messages_tab_disabled", "undelivered-closed"), ("msg_too_long", "undelivered-other")]
)
def test_hr_hears_of_a_message_that_slack_refused_and_sends_it_again(bilingual: Coach, error: str, why: str) -> None:
    coach, t = bilingual, bilingual.t
    refused(coach, error)
    assert coach.alex.dm.messages == []

    coach.priya.types("/pip")
    assert t("undelivered-row", count=1) in coach.priya.modal.text
    coach.priya.modal.press(t("undelivered-look"))
    assert "@Alex Rivera" in coach.priya.modal.text
    assert t(why) in coach.priya.modal.text
    coach.priya.modal.press(t("undelivered-again"))

    assert t("undelivered-none") in coach.priya.modal.text
    coach.settle()
    assert t("notice-shared") in coach.alex.dm.latest.text


def test_a_message_that_needs_nothing_more_is_taken_off_the_list(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    refused(coach, "user_disabled")
    coach.priya.types("/pip")
    coach.priya.modal.press(t("undelivered-look"))

    coach.priya.modal.press(t("undelivered-seen"))

    assert t("undelivered-none") in coach.priya.modal.text
    coach.settle()
    assert coach.alex.dm.messages == []


def test_nobody_else_hears_to_whom_and_an_administrator_sees_numbers(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    refused(coach, "messages_tab_disabled")

    coach.mei.types("/pip")
    coach.dana.types("/pip settings")

    assert t("undelivered-row", count=1) not in coach.mei.modal.text
    assert f"{t('undelivered-closed')} (1)" in coach.dana.modal.text
    assert "Alex" not in coach.dana.modal.text


def test_a_partner_who_is_part_of_the_plan_is_not_told(coach: Coach) -> None:
    plans.an_approved_plan(coach, manager="tom")
    coach.settle()
    coach.tom.dm.latest.press(coach.t("todo-talk-button"))
    coach.driver.trouble("error", "chat.postMessage", error="user_disabled")
    coach.tom.modal.submit()
    coach.settle()

    coach.tom.types("/pip")
    coach.priya.types("/pip")

    row = coach.t("undelivered-row", count=1)
    assert row not in coach.tom.modal.text
    assert row in coach.priya.modal.text


def test_an_account_that_was_closed_meanwhile_is_not_written_to(coach: Coach) -> None:
    plans.an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(coach.t("todo-talk-button"))
    coach.driver.settle = None
    coach.mei.modal.submit()
    coach.driver.deactivate("Alex Rivera")
    coach.driver.settle = coach.settle
    coach.settle()

    assert coach.alex.dm.messages == []
    coach.priya.types("/pip")
    coach.priya.modal.press(coach.t("undelivered-look"))
    assert coach.t("undelivered-gone") in coach.priya.modal.text


def test_a_revoked_token_keeps_every_message_for_later(coach: Coach) -> None:
    coach.driver.trouble("error", "chat.postMessage", error="token_revoked")
    plans.a_submitted_plan(coach)
    coach.settle()
    assert coach.bot.deliverer.paused() > 200

    coach.priya.types("/pip")

    assert coach.t("undelivered-row", count=1) not in coach.priya.modal.text
