"""The days on which training comes: working days in the morning, once, and then a single quiet word."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.stories.harness import Coach
from tests.stories.lessons import PLANNING, TALKING, begin, do, message, module, said

FRIDAY = datetime(2027, 1, 15, 14, 30, tzinfo=UTC)
"""Half past nine in New York; Monday the 18th is a holiday there."""
DISCREET = re.compile(r"A short step for today \(about \d+ minutes\)\.|今天的一小步（约 \d+ 分钟）。")


def test_a_step_comes_over_a_weekend_and_a_holiday_on_the_next_working_day(either: Coach) -> None:
    coach, t = either, either.t
    first, second = module(coach).steps[:2]
    coach.advance_to(FRIDAY.replace(hour=14, minute=0))
    begin(coach, coach.jordan).close(everything=True)
    coach.advance_to(FRIDAY)
    message(coach, coach.jordan, first).press(t("training-open"))
    do(coach, coach.jordan).close(everything=True)

    coach.advance_to(datetime(2027, 1, 19, 14, 29, tzinfo=UTC))
    between = len(coach.jordan.dm.messages)
    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))

    assert between == 1
    assert len(coach.jordan.dm.messages) == 2
    coach.jordan.dm.latest.press(t("training-open"))
    assert second.title in coach.jordan.modal.text


def test_a_phone_shows_only_that_a_short_step_is_there(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach, coach.jordan).close(everything=True)

    coach.advance(minutes=30)

    [shown] = coach.jordan.notifications
    assert DISCREET.fullmatch(shown.text)
    assert module(coach).title not in coach.jordan.dm.latest.text


def test_a_step_that_nobody_does_is_brought_once_mentioned_once_and_then_let_be(bilingual: Coach) -> None:
    coach = bilingual
    minutes = module(coach).steps[0].minutes
    begin(coach, coach.jordan).close(everything=True)
    coach.advance(minutes=30)

    coach.advance(days=7)  # five working days, for Monday was a holiday, are over on Tuesday
    before = said(coach, coach.jordan, "training-again-text", minutes=minutes)
    coach.advance(days=14)

    assert before == 0
    assert said(coach, coach.jordan, "training-step-text", minutes=minutes) == 1
    assert said(coach, coach.jordan, "training-again-text", minutes=minutes) == 1
    assert len(coach.jordan.dm.messages) == 2


def test_two_modules_make_one_message_which_leads_to_both(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    minutes = sum(module(coach, key).steps[0].minutes for key in (PLANNING, TALKING))
    for key in (PLANNING, TALKING):
        begin(coach, coach.jordan, key).close(everything=True)

    coach.advance(minutes=30)

    assert said(coach, coach.jordan, "training-step-text", count=2, minutes=minutes) == 1
    coach.jordan.dm.latest.press(t("training-open"))
    for key in (PLANNING, TALKING):
        assert module(coach, key).title in coach.jordan.modal.text


def test_the_step_comes_at_half_past_nine_where_the_person_is(coach: Coach) -> None:
    coach.jordan.set_timezone("Asia/Shanghai")
    begin(coach, coach.jordan).close(everything=True)
    shanghai = datetime(2027, 1, 12, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))

    coach.advance_to(shanghai.replace(minute=29).astimezone(UTC))
    early = len(coach.jordan.dm.messages)
    coach.advance_to(shanghai.astimezone(UTC))

    assert (early, len(coach.jordan.dm.messages)) == (0, 1)


def test_who_moves_gets_the_step_in_the_new_zone(coach: Coach) -> None:
    begin(coach, coach.jordan).press(coach.t("training-now"))
    do(coach, coach.jordan).close(everything=True)
    coach.jordan.set_timezone("Europe/London")

    coach.advance_to(datetime(2027, 1, 12, 9, 30, tzinfo=UTC))

    assert len(coach.jordan.dm.messages) == 1


def test_nothing_is_sent_to_an_account_that_was_deactivated(coach: Coach) -> None:
    begin(coach, coach.jordan).close(everything=True)

    coach.driver.deactivate("Jordan Lee")
    coach.advance(days=10)

    with coach.turn(job="look") as turn:
        assert turn.store.outbox.needs_attention() == []
    assert [call for call in coach.driver.traffic() if call["what"] == "chat.postMessage"] == []
