"""What stands in a conversation once the check-in that it asked for was answered, put off, closed or called off."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.checkins import EmployeeAnswers
from handlers.delivery import changing
from handlers.delivery.sending import Deliverer
from sandbox.driver.conversations import Message
from services import checkins as services
from tests.stories.harness import Coach
from tests.stories.weeks import CLOSED, a_running_plan, alex_answers, begin, goal, mei_answers, start

REMINDED = datetime(2027, 1, 19, 14, 30, tzinfo=UTC)
"""The first reminder: Tuesday, for Monday is a holiday."""


def asked(coach: Coach, name: str, key: str = "prompt-text", count: int = 1) -> Message:
    """The message that asked somebody, by the words it came with."""
    return getattr(coach, name).dm.message(coach.t(key, count=count))  # type: ignore[no-any-return]


def says(coach: Coach, message: Message, key: str, **values: object) -> bool:
    """Whether the message says this by now, on a phone as well as in the conversation."""
    coach.settle()
    text = coach.t(key, **values)
    return message.refresh().text.startswith(text) and message.fallback == text


def test_an_answered_check_in_leads_back_to_the_answers(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    coach.advance_to(REMINDED)
    prompt, reminder = asked(coach, "alex"), asked(coach, "alex", "reminder-text")

    alex_answers(coach).close()

    assert [says(coach, each, "answered-text") for each in (prompt, reminder)] == [True, True]
    assert prompt.buttons == reminder.buttons == [t("receipt-edit")]
    prompt.press(t("receipt-edit"))
    form = coach.alex.modal
    assert form.field(t("checkin-went-well")).value == "Two demos went smoothly."
    assert t("receipt-thanks") in form.fill(t("checkin-went-well"), "Three demos went smoothly.").submit().text


def test_once_the_summary_is_out_nothing_is_left_to_press(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    prompts = [asked(coach, name) for name in ("alex", "mei")]
    alex_answers(coach).close()

    mei_answers(coach).close()

    assert [says(coach, each, "held-text") for each in prompts] == [True, True]
    assert [each.buttons for each in prompts] == [[], []]


def test_a_changed_message_makes_no_phone_ring(coach: Coach) -> None:
    begin(coach)
    prompt, before = asked(coach, "alex"), len(coach.alex.notifications)

    alex_answers(coach).close()

    assert says(coach, prompt, "answered-text")
    assert len(coach.alex.notifications) == before


def test_of_two_check_ins_the_other_can_still_be_started(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach, employee="jordan")
    begin(coach)
    message = asked(coach, "mei", count=2).press(t("todo-check-in-button"))

    answer(coach, near="Jordan")
    assert says(coach, message, "prompt-text", count=1)
    message.press(t("todo-check-in-button"))
    answer(coach)

    assert says(coach, message, "answered-text")
    message.press(t("receipt-edit"))
    assert [name in coach.mei.modal.text for name in ("Alex", "Jordan")] == [True, True]
    coach.mei.modal.press(t("receipt-edit"), near="Jordan")
    assert coach.mei.modal.field(t("checkin-rating", goal=goal(coach))).value == t("rating-ahead")


def answer(coach: Coach, near: str = "") -> None:
    """Mei rates both goals of the form in front of her, or of the one that she chooses from the list."""
    if near:
        coach.mei.modal.press(coach.t("todo-check-in-button"), near=near)
    for name in ("goal", "second"):
        coach.mei.modal.fill(coach.t("checkin-rating", goal=goal(coach, name)), coach.t("rating-ahead"))
    coach.mei.modal.submit().close(everything=True)


def test_what_was_put_off_stays_put_off_while_another_is_answered(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    jordan = a_running_plan(coach, employee="jordan")
    begin(coach)
    message = asked(coach, "mei", count=2)
    with coach.turn("mei") as turn:
        round_ = next(each for plan, each in services.waiting(turn) if plan.id == jordan.id)
        due = services.snooze(turn, "tomorrow", jordan.id, round_.id)
        back = coach.bot.desk.screen(turn, turn.user).moment(due)

    message.press(t("todo-check-in-button"))
    answer(coach, near="Alex")

    assert says(coach, message, "snoozed-text", at=back)
    message.press(t("snoozed-start"))
    assert coach.mei.modal.title == t("checkin-title")


def test_a_message_that_said_when_it_comes_back_says_that_it_was_answered(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    message = asked(coach, "alex").press(t("snooze-hour"))

    coach.alex.types("/pip checkin")
    coach.alex.modal.fill(t("checkin-went-well"), "Done already").submit()

    assert says(coach, message, "answered-text")


def test_who_did_not_answer_in_time_can_add_it_from_the_message(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    message = asked(coach, "alex")
    mei_answers(coach).close()
    coach.advance_to(CLOSED)
    assert says(coach, message, "closed-text", count=1)

    message.press(t("summary-add"))
    coach.alex.modal.fill(t("checkin-went-well"), "Better late").submit()

    assert t("receipt-late") in coach.alex.modal.text
    assert says(coach, message, "held-text")
    assert message.buttons == []


def test_after_reminders_one_message_alone_says_that_it_has_closed(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    prompt = asked(coach, "alex")
    coach.advance_to(REMINDED)
    reminder = asked(coach, "alex", "reminder-text")
    mei_answers(coach).close()
    coach.advance_to(CLOSED)

    assert (says(coach, reminder, "above-text"), reminder.buttons) == (True, [])
    assert (says(coach, prompt, "closed-text", count=1), prompt.buttons) == (True, [t("summary-add")])
    prompt.press(t("summary-add"))
    coach.alex.modal.fill(t("checkin-went-well"), "Late").submit()
    assert [says(coach, each, "held-text") for each in (prompt, reminder)] == [True] * 2


def test_a_check_in_that_a_pause_calls_off_says_that_nothing_is_left_to_do(bilingual: Coach) -> None:
    coach = bilingual
    plan = begin(coach)
    message = asked(coach, "alex")

    with coach.turn("priya") as turn:
        services.pause(turn, plan.id)

    assert says(coach, message, "called-off-text")
    assert message.buttons == []


def test_the_message_of_the_week_before_stays_as_it_is(coach: Coach) -> None:
    begin(coach)
    before = asked(coach, "alex")
    alex_answers(coach).close()
    mei_answers(coach).close()

    coach.advance_to(CLOSED + timedelta(hours=1))
    alex_answers(coach).close()

    assert says(coach, before, "held-text")
    assert coach.t("answered-text") in coach.alex.dm.latest.text


# --- Slack does not take it --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("latency", {"seconds": 1.5}),
        ("ratelimited", {"retry_after": 0}),
        ("status", {"status": 500}),
        ("reset", {}),
        ("stored_then_500", {}),
        ("error", {"error": "internal_error"}),
    ],
)
def test_a_change_that_slack_did_not_take_well_is_made_a_minute_later(
    bilingual: Coach, kind: str, more: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    coach = bilingual
    begin(coach)
    prompt, before = asked(coach, "alex"), len(coach.alex.dm.messages)
    coach.driver.trouble(kind, "chat.update", **more)

    alex_answers(coach).close()
    coach.advance(minutes=1)

    assert says(coach, prompt, "answered-text")
    assert len(coach.alex.dm.messages) == before
    assert ("change of checkins.prompt" in caplog.text) is (kind != "latency")


def test_changes_keep_to_the_pace_that_slack_allows(coach: Coach) -> None:
    begin(coach)
    coach.advance_to(REMINDED)
    bot, messages = coach.bot, [asked(coach, "alex"), asked(coach, "alex", "reminder-text")]
    paced = Deliverer(bot.deliverer.client, bot.routes, bot.desk, posts_per_second=5)
    with coach.turn("alex") as turn:
        plan, round_ = services.waiting(turn)[0]
        services.answer_as_employee(turn, plan.id, round_.id, EmployeeAnswers(went_well="Two demos went smoothly."))

    assert [paced.drain(), paced.drain()] == [1, 0]
    assert 0 < paced.paused() <= changing.APART
    with coach.turn() as turn:
        turn.store.pauses.free_in([changing.PACE], 0)
    assert paced.drain() == 1

    assert [coach.t("answered-text") in each.refresh().text for each in messages] == [True, True]
    paced.close()


@pytest.mark.parametrize("error", ["message_not_found", "cant_update_message", "edit_window_closed"])
def test_a_message_that_cannot_be_changed_stays_and_its_buttons_lead_where_things_stand(
    bilingual: Coach, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    coach.driver.trouble("error", "chat.update", error=error, times=None)
    alex_answers(coach).close()
    coach.advance(minutes=5)
    prompt = asked(coach, "alex")
    assert caplog.text.count(error) == 1

    prompt.press(t("snooze-hour"))
    assert coach.alex.ephemerals[-1].text == t("error-checkin-answered")
    assert start(coach, "alex").field(t("checkin-went-well")).value == "Two demos went smoothly."
    coach.alex.modal.close()
    mei_answers(coach).close()
    prompt.press(t("todo-check-in-button"))

    assert coach.alex.modal.title == t("summary-title")
