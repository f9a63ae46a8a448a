"""Concerns for HR alone: what a manager can never tell; words that come alive nowhere; and presses that come too late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from services import plans
from tests.stories.closings import opened, packet
from tests.stories.harness import IDS, Coach
from tests.stories.hearings import answers, form, raised, raises, reads, shown_to, words
from tests.stories.test_at_once import at_once, every_form_twice
from tests.stories.test_concerns import AFTER_THE_NIGHT, DUE
from tests.stories.weeks import a_running_plan
from tests.stories.wires import HOSTILE, alive
from tests.stories.wishes import stands

LONG = ("很长的一段话 🎉 and \u202eright-to-left\u202c مرحبا <!channel>. " * 80)[:2999] + "!"


def test_a_manager_sees_no_sign_of_what_is_for_hr_alone(either: Coach) -> None:
    coach, t, alex = either, either.t, either.alex
    a_running_plan(coach)
    before = shown_to(coach, "mei")
    form(coach)

    raises(coach, to_hr=True)
    alex.modal.close(everything=True)
    coach.settle()
    assert shown_to(coach, "mei") == before
    assert words(coach, "raised") in reads(coach, "priya").text
    answers(coach, "priya", words(coach, "from_hr"))
    coach.settle()

    assert shown_to(coach, "mei") == before
    assert words(coach, "from_hr") in reads(coach, "alex", "notice-concern-answered").text
    assert "@Priya Nair" in alex.modal.text
    assert t("concern-for-hr") in alex.modal.text


def test_a_review_lists_what_its_reader_may_know_of(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    raised(coach, to_hr=True)

    read = {name: packet(coach, name) for name in ("mei", "alex", "priya")}

    listed = t("concern-open", who="@Priya Nair", until="|").split("|")[0]
    assert t("concerns-title") not in read["mei"]
    for name in ("alex", "priya"):
        assert listed in read[name]
        assert words(coach, "raised") not in read[name]
    opened(coach, "priya")
    coach.priya.modal.press(t("review-concerns-read"))
    assert words(coach, "raised") in coach.priya.modal.text


def test_unanswered_it_comes_to_all_of_hr(bilingual: Coach) -> None:
    coach, t, tom = bilingual, bilingual.t, bilingual.tom
    raised(coach, to_hr=True)
    tom.types("/pip")
    assert t("todo-concern", who="@Alex Rivera", count=1) not in tom.modal.text
    tom.modal.close()

    coach.advance_to(DUE + AFTER_THE_NIGHT)

    tom.types("/pip")
    assert t("todo-concern", who="@Alex Rivera", count=1) in tom.modal.text
    tom.modal.press(t("todo-concern-button"))
    assert words(coach, "raised") in tom.modal.text
    assert t("notice-concern") not in [each.text.splitlines()[0] for each in coach.mei.dm.messages]
    assert "@Alex Rivera" in tom.modal.text


def test_a_share_of_promises_says_nothing_of_it_to_the_manager(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    raised(coach, to_hr=True)
    coach.advance_to(DUE + timedelta(minutes=5))

    shown = {}
    for name in ("mei", "alex", "priya"):
        person = getattr(coach, name)
        person.types("/pip status")
        person.modal.press(t("hub-open-plan"))
        shown[name] = person.modal.text
        person.modal.close(everything=True)

    none, nothing = (t(key, percent=0).replace("*", "") for key in ("plan-company-none", "plan-company"))
    assert none in shown["mei"].replace("*", "")
    assert nothing in shown["alex"].replace("*", "")
    assert nothing in shown["priya"].replace("*", "")


@pytest.mark.parametrize("text", [HOSTILE, LONG])
def test_what_is_typed_stays_text_and_is_read_whole(bilingual: Coach, text: str) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    raised(coach, text)
    reads(coach, "mei")
    answers(coach, "mei", text)
    coach.mei.modal.close(everything=True)
    board = reads(coach, "alex", "notice-concern-answered")
    assert "".join(board.text.split()).count("".join(text.split())) == 2
    board.press(t("concern-again"))
    alex.modal.fill(t("concern-again-label"), text).submit()
    reads(coach, "priya")
    answers(coach, "priya", text)

    assert alive(coach) == []
    assert coach.driver.person("Noor Aziz").notifications == []


def test_every_form_delivered_twice_counts_once(coach: Coach) -> None:
    t, alex = coach.t, coach.alex
    a_running_plan(coach)

    with every_form_twice(coach) as names:
        form(coach)
        raises(coach)
        alex.modal.close(everything=True)
        reads(coach, "mei")
        answers(coach, "mei")
        reads(coach, "alex", "notice-concern-answered").press(t("concern-again"))
        alex.modal.submit()

    assert len(set(names)) == 3
    assert alex.modal.text.count(words(coach, "raised")) == 1
    assert alex.modal.text.count(words(coach, "answered")) == 1
    assert alex.modal.text.count(t("concern-said-reopened")) == 1


def test_of_two_hr_people_at_once_one_is_heard_and_the_others_words_stay(coach: Coach) -> None:
    t, priya, tom = coach.t, coach.priya, coach.tom
    raised(coach, to_hr=True)
    for person in (priya, tom):
        person.types("/pip status")
        person.modal.press(t("hub-open-plan"))
        person.modal.press(t("plan-concerns"))
        person.modal.press(t("todo-answer-button"))
        person.modal.fill(t("concern-answer-label"), "Let us talk on Thursday.")
    forms = (priya.modal, tom.modal)

    at_once(coach, *(each.submit for each in forms))

    left = [each for each in forms if each.is_open]
    assert [list(each.errors.values()) for each in left] == [[t("error-concern-moved-on")]]
    assert left[0].field(t("concern-answer-label")).value == "Let us talk on Thursday."


def test_a_form_on_a_plan_that_was_withdrawn_meanwhile_keeps_the_words(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = a_running_plan(coach)
    form(coach)
    revision = stands(coach, plan).revision
    with coach.turn("priya") as turn:
        plans.withdraw(turn, plan.id, revision, "Another role")

    raises(coach)

    assert list(alex.modal.errors.values()) == [t("error-not-now-employee-withdrawn")]
    assert alex.modal.field(t("concern-text")).value == words(coach, "raised")


def test_the_message_to_a_manager_who_no_longer_leads_leads_nowhere(coach: Coach) -> None:
    t, mei = coach.t, coach.mei
    plan = raised(coach)
    with coach.turn(job="test") as turn:
        head = turn.store.plans.get(plan.id)
        assert head is not None
        turn.store.plans.save(replace(head, manager=IDS["sam"]))

    mei.dm.message(t("notice-concern")).press(t("todo-concern-button"))

    assert mei.ephemerals[-1].text == t("error-not-found")
    coach.sam.types("/pip status")
    coach.sam.modal.press(t("hub-open-plan"))
    coach.sam.modal.press(t("plan-concerns"))
    assert words(coach, "raised") not in coach.sam.modal.text
