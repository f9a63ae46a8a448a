"""The conversation, and what is on the screen of an agreement."""

import re
from datetime import timedelta

from services import agreements
from tests.stories.harness import Coach
from tests.stories.plans import WORDS, a_shared_plan, an_approved_plan
from tests.stories.wishes import asks, reads, responds

SECRET = re.compile(r"\b(pip|plan|performance|mei|chen|alex|rivera|priya|nair)\b|绩效|改进计划|计划", re.IGNORECASE)


def test_the_employee_gets_access_only_when_the_conversation_is_confirmed(bilingual: Coach) -> None:
    coach, t, mei, alex = bilingual, bilingual.t, bilingual.mei, bilingual.alex
    an_approved_plan(coach)
    coach.settle()
    alex.types("/pip")
    assert t("hub-nothing") in alex.modal.text
    alex.modal.close()

    mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))
    assert t("talk-guide") in mei.modal.text
    mei.modal.press(t("talk-preview"))
    assert WORDS[coach.language]["goal"] in mei.modal.text
    assert t("reading-nothing-decided") in mei.modal.text
    mei.modal.close()
    mei.modal.submit()

    assert t("talk-done") in mei.modal.text
    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    told, said = alex.modal.text, WORDS[coach.language]
    for name in ("area", "expected", "observed", "impact", "coaching", "goal", "why", "metric", "second", "support"):
        assert said[name] in told
    assert t("reading-nothing-decided") in told
    assert t("reading-who-sees") in told
    assert t("paper-owner") in told
    assert said["note"] not in told


def test_a_conversation_cannot_have_been_tomorrow(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(t("todo-talk-button"))

    coach.mei.modal.fill(t("talk-day"), (coach.now + timedelta(days=1)).date()).submit()

    assert coach.mei.modal.errors == {t("talk-day"): t("error-talked-future")}
    assert coach.alex.dm.messages == []


def test_confirming_the_conversation_twice_says_that_it_is_known(coach: Coach) -> None:
    an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(coach.t("todo-talk-button"))
    form = coach.mei.modal
    with coach.turn("mei") as turn:
        plan = turn.my_plans()[0]
        agreements.hold_talk(turn, plan.id)

    form.submit()

    assert form.errors == {coach.t("talk-day"): coach.t("error-not-now-manager-awaiting-ack")}
    coach.settle()
    assert len(coach.alex.dm.messages) == 1


def test_manager_and_hr_read_the_shared_version_without_the_employees_buttons(coach: Coach) -> None:
    t = coach.t
    plan = a_shared_plan(coach)
    coach.mei.types("/pip status")
    coach.mei.modal.press(t("hub-open-plan"))

    coach.mei.modal.press(t("plan-read"))

    told = coach.mei.modal
    assert t("reading-waits") in told.text
    assert t("reading-respond") not in told.buttons
    assert t("wish-goal", number=1) not in told.buttons
    assert plan.version == 1


def test_many_long_comments_are_read_in_pages_and_nothing_in_them_is_live(coach: Coach) -> None:
    t = coach.t
    plan = reads(coach)
    text = ("<!channel> <@U0MEICHEN> <https://example.com|link> 🙂 שלום *bold* " * 60)[:3000]
    with coach.turn("alex") as turn:
        for number in range(40):
            agreements.comment(turn, plan.id, f"comment-{number}", f"{number}: {text}")

    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    while t("page-on") in coach.alex.modal.buttons:
        coach.alex.modal.press(t("page-on"))

    assert "39: <!channel> <@U0MEICHEN> <https://example.com|link>" in coach.alex.modal.text
    coach.mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert t("page-where", number=1, count=2).split("1")[0] in coach.mei.modal.text


def test_nothing_on_a_phone_names_anybody_or_what_it_is_about(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    reads(coach)
    asks(coach, target="5")
    coach.mei.dm.latest.press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-accept"))
    coach.priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    coach.priya.modal.press(t("proposals-accept"))
    coach.priya.modal.close()
    responds(coach, "not-signed")

    people = (coach.mei, coach.alex, coach.priya, coach.tom)
    shown = [text for person in people for each in person.notifications for text in (each.title, each.text)]
    shown += [message.text for person in people for message in person.dm.messages]
    assert len(shown) > 20
    assert [text for text in shown if SECRET.search(text)] == []


def test_three_windows_deep_a_wish_still_finds_its_way_and_comes_back_to_the_paper(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    a_shared_plan(coach)
    alex.types("/pip")
    alex.modal.press(t("hub-open-plan"))
    alex.modal.press(t("plan-read"))

    asks(coach, target="8")

    assert t("wish-sent") in alex.modal.text
    assert t("asked-open") in alex.modal.text


def test_the_hub_tells_hr_of_whom_to_help_once_the_time_has_passed(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_shared_plan(coach)
    coach.priya.types("/pip")
    assert t("hub-nothing") in coach.priya.modal.text
    coach.priya.modal.close()

    coach.advance(days=9)
    coach.priya.types("/pip")

    assert t("todo-help", who="@Alex Rivera") in coach.priya.modal.text
