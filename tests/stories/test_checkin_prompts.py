"""When people are asked: at their own half past nine, reminded gently, later if they like; and what a phone shows."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.drafts import Draft
from tests.stories.harness import IDS, Coach
from tests.stories.plans import an_active_plan
from tests.stories.weeks import CLOSED, FIRST, a_running_plan, alex_answers, begin, mei_answers, on_fridays, start

SECRET = re.compile(
    r"\b(pip|plan|performance|mei|chen|alex|rivera|priya|nair)\b|绩效|改进计划|计划|demo|演示", re.IGNORECASE
)


def said(coach: Coach, name: str, text: str) -> int:
    """How many of somebody's messages say this."""
    return sum(text in each.text for each in getattr(coach, name).dm.messages)


def test_the_prompt_comes_at_the_chosen_time_and_once(bilingual: Coach) -> None:
    coach, text = bilingual, bilingual.t("prompt-text", count=1)
    a_running_plan(coach)

    coach.advance_to(FIRST - timedelta(minutes=1))
    before = said(coach, "alex", text)
    coach.advance_to(FIRST)
    coach.settle()
    coach.settle()

    assert before == 0
    assert [said(coach, name, text) for name in ("alex", "mei")] == [1, 1]


def test_everybody_is_asked_at_their_own_half_past_nine(coach: Coach) -> None:
    coach.alex.set_timezone("Asia/Shanghai")
    a_running_plan(coach)

    coach.advance_to(datetime(2027, 1, 15, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC))
    early = [said(coach, name, coach.t("prompt-text", count=1)) for name in ("alex", "mei")]
    coach.advance_to(FIRST)

    assert early == [1, 0]
    assert said(coach, "mei", coach.t("prompt-text", count=1)) == 1


def test_who_moves_is_asked_in_the_new_zone(coach: Coach) -> None:
    a_running_plan(coach)

    coach.alex.set_timezone("Europe/London")
    coach.advance_to(datetime(2027, 1, 15, 9, 30, tzinfo=UTC))

    assert [said(coach, name, coach.t("prompt-text", count=1)) for name in ("alex", "mei")] == [1, 0]


def test_a_holiday_moves_the_check_in_to_the_next_working_day(bilingual: Coach) -> None:
    coach = bilingual
    an_active_plan(coach, change=lambda draft: replace(on_fridays(draft), rhythm=draft.rhythm))
    coach.settle()

    coach.advance_to(datetime(2027, 1, 18, 23, 0, tzinfo=UTC))
    on_the_holiday = said(coach, "alex", coach.t("prompt-text", count=1))
    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))

    assert on_the_holiday == 0
    assert said(coach, "alex", coach.t("prompt-text", count=1)) == 1


def test_a_check_in_follows_the_holidays_of_the_country_that_was_chosen(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.advance_to(datetime(2027, 1, 29, 23, 0, tzinfo=UTC))
    an_active_plan(coach, change=on_chinese_mondays)
    coach.settle()

    coach.advance_to(datetime(2027, 2, 8, 23, 0, tzinfo=UTC))  # the Spring Festival lasts until the 10th
    on_the_holiday = said(coach, "alex", t("prompt-text", count=1))
    coach.advance_to(datetime(2027, 2, 11, 14, 0, tzinfo=UTC))
    before = said(coach, "alex", t("prompt-text", count=1))
    coach.advance_to(datetime(2027, 2, 11, 14, 40, tzinfo=UTC))

    assert on_the_holiday == before == 0
    assert said(coach, "alex", t("prompt-text", count=1)) == 1


def on_chinese_mondays(draft: Draft) -> Draft:
    return replace(draft, start="2027-02-02", rhythm=replace(draft.rhythm, country="CN", weekday="0"))


def test_only_who_has_not_answered_is_reminded(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach).close()

    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))
    first = [said(coach, name, t("reminder-text", count=1)) for name in ("alex", "mei")]
    coach.advance_to(datetime(2027, 1, 20, 14, 30, tzinfo=UTC))
    second = [said(coach, name, t("reminder-text", count=1)) for name in ("alex", "mei")]

    assert (first, second) == ([0, 1], [0, 2])
    coach.mei.dm.message(t("reminder-text", count=1)).press(t("todo-check-in-button"))
    assert coach.mei.modal.title == t("checkin-title")


def test_the_prompt_can_wait_an_hour(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    prompt = coach.alex.dm.message(t("prompt-text", count=1))

    prompt.press(t("snooze-hour"))
    snoozed = prompt.refresh().text
    coach.advance(hours=1)

    assert "10:30" in snoozed
    assert said(coach, "alex", t("prompt-text", count=1)) == 1
    assert start(coach, "alex").title == t("checkin-title")


def test_the_prompt_can_wait_for_a_day_and_come_back_at_once(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    prompt = coach.alex.dm.message(t("prompt-text", count=1))

    prompt.press(t("snooze-day"))
    form = coach.alex.modal.fill(t("snooze-until"), "2027-01-25").submit()
    assert list(form.errors) == [t("snooze-until")]
    form.fill(t("snooze-until"), "2027-01-20").submit()
    snoozed = prompt.refresh().text
    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))
    reminded = said(coach, "alex", t("reminder-text", count=1))
    prompt.press(t("snoozed-undo"))

    assert "09:30" in snoozed
    assert reminded == 0
    assert prompt.refresh().text.startswith(t("prompt-text", count=1))


def test_tomorrow_is_the_next_working_day(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)

    coach.alex.dm.message(t("prompt-text", count=1)).press(t("snooze-tomorrow"))
    coach.advance_to(datetime(2027, 1, 18, 23, 0, tzinfo=UTC))
    on_the_holiday = said(coach, "alex", t("prompt-text", count=1))
    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))

    assert on_the_holiday == 0
    assert said(coach, "alex", t("prompt-text", count=1)) == 1


def test_a_person_reads_in_their_own_language(coach: Coach) -> None:
    with coach.turn("alex") as turn:
        turn.store.people.set_language(IDS["alex"], "zh")
    coach.mei.set_language("zh-CN")

    begin(coach)

    for name in ("alex", "mei"):
        assert getattr(coach, name).dm.latest.text.startswith("您有一次每周沟通")


def test_after_an_outage_the_prompt_says_that_it_is_late(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = a_running_plan(coach)
    coach.advance_to(FIRST - timedelta(minutes=1))
    with coach.turn() as turn:
        planned = turn.store.occurrences.find(plan.id, "checkins.prompt", IDS["alex"], 1)
        assert planned is not None
        turn.store.occurrences.save(replace(planned, due_at=FIRST - timedelta(hours=8)))

    coach.advance_to(FIRST)

    assert t("prompt-late") in coach.alex.dm.message(t("prompt-text", count=1)).text
    assert t("prompt-late") not in coach.mei.dm.message(t("prompt-text", count=1)).text


def test_hr_hears_when_a_manager_did_not_come_twice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)

    coach.advance_to(CLOSED)
    once = said(coach, "priya", t("missed-text"))
    coach.advance_to(CLOSED + timedelta(days=7))

    assert once == 0
    assert said(coach, "priya", t("missed-text")) == 1
    coach.priya.dm.message(t("missed-text")).press(t("hub-open-plan"))
    assert coach.priya.modal.is_open


def test_no_phone_and_no_file_says_what_it_is_about(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    coach.advance_to(datetime(2027, 1, 19, 14, 30, tzinfo=UTC))
    alex_answers(coach).close()
    mei_answers(coach).close()

    people = (coach.alex, coach.mei)
    shown = [text for person in people for each in person.notifications for text in (each.title, each.text)]
    shown += [each.text for person in people for each in person.dm.messages]
    files = [each for person in people for message in person.dm.messages for each in message.files]
    shown += [text for each in files for text in (each.name, each.title, each.alt_text)]

    assert len(files) == 2
    assert [text for text in shown if SECRET.search(text)] == []
