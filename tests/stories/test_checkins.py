"""Answering: the two forms, blind until both are in, edited until the summary; and whatever can be typed into them."""

from datetime import date

import pytest

from tests.stories.harness import Coach
from tests.stories.weeks import (
    CLOSED,
    SECOND,
    a_running_plan,
    alex_answers,
    begin,
    goal,
    mei_answers,
    read,
    start,
)

HOSTILE = "<!channel> *bold* <https://evil.example|here> <@U0MEICHEN> مرحبا 🎉 😀"


def test_both_answer_and_read_one_summary(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)

    receipt = alex_answers(coach)
    assert t("receipt-thanks") in receipt.text
    receipt.close()
    receipt = mei_answers(coach, checkin_situation="In the demo on Tuesday")

    assert t("receipt-both") in receipt.text
    for name in ("alex", "mei"):
        told = read(coach, name).text
        assert "Two demos went smoothly." in told
        assert "In the demo on Tuesday" in told


def test_the_summary_of_the_second_week_shows_the_way_so_far(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach, "3").close()
    mei_answers(coach).close()
    coach.advance_to(SECOND)

    assert t("checkin-last", last="3") in start(coach, "alex").field(t("checkin-progress", goal=goal(coach))).hint
    coach.alex.modal.close()
    alex_answers(coach, "5").close()
    mei_answers(coach).close()

    told = read(coach, "alex")
    assert t("summary-path", path="2 → 3 → 5", target="6") in told.text
    assert t("summary-way", percent=75) in told.text
    assert t("summary-ahead", latest="5", expected="2.7") in told.text
    told.press(t("summary-read"))
    assert t("summary-path", path="2 → 3", target="6") in coach.alex.modal.text


def test_nothing_shows_before_both_are_in(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    alex_answers(coach, "4", well="A secret so far").close()

    seen = [start(coach, "mei").text]
    coach.mei.modal.close()
    for command in ("/pip", "/pip status", "/pip checkin"):
        coach.mei.types(command)
        seen.append(coach.mei.modal.text)
        coach.mei.modal.close(everything=True)
    seen += [coach.mei.open_home().text, *(each.text for each in coach.mei.dm.messages)]

    assert [text for text in seen if "A secret so far" in text or "2 → 4" in text] == []


def test_answers_stand_in_the_form_again_until_the_summary(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    figure = t("checkin-progress", goal=goal(coach))

    alex_answers(coach, "3").press(t("receipt-edit"))
    form = coach.alex.modal
    assert (form.field(figure).value, form.field(t("checkin-went-well")).value) == ("3", "Two demos went smoothly.")
    form.fill(figure, "4").submit()
    form.close()
    mei_answers(coach).close()

    assert "2 → 4" in read(coach, "alex").text


def test_a_form_that_stood_open_when_the_summary_came_keeps_its_words(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    alex_answers(coach).press(coach.t("receipt-edit"))
    form = coach.alex.modal
    mei_answers(coach).close()

    form.fill(coach.t("checkin-went-well"), "One more thing").submit()

    assert coach.t("error-round-summarised") in form.errors.values()
    assert form.field(coach.t("checkin-went-well")).value == "One more thing"


def test_a_form_that_stood_open_when_the_window_closed_is_taken_late(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    form = start(coach, "alex")
    mei_answers(coach).close()
    coach.advance_to(CLOSED)

    form.fill(t("checkin-went-well"), "Better late").submit()

    assert t("receipt-late") in form.text
    told = coach.mei.dm.message(t("summary-late-text"))
    told.press(t("summary-open"))
    assert "Better late" in coach.mei.modal.text


def test_who_did_not_answer_in_time_can_add_their_side(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    alex_answers(coach).close()
    coach.advance_to(CLOSED)

    told = read(coach, "mei")
    assert t("promise-manager-did-not") in told.text
    told.press(t("summary-add"))
    form = coach.mei.modal
    for name in ("goal", "second"):
        form.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-ahead"))
    form.submit().press(t("summary-open"))

    assert t("rating-ahead") in coach.mei.modal.text


# --- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("about 5", "figure-approximate"),
        ("大约 5", "figure-approximate"),
        ("soon", "figure-not-a-number"),
        ("1.200", "figure-ambiguous"),
        ("3 to 5", "figure-several-numbers"),
    ],
)
def test_a_figure_that_cannot_be_read_is_asked_for_at_its_field(bilingual: Coach, typed: str, code: str) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    figure = t("checkin-progress", goal=goal(coach))

    form = alex_answers(coach, typed)

    assert form.errors == {figure: t(f"error-{code}")}
    assert form.field(t("checkin-went-well")).value == "Two demos went smoothly."
    assert t("receipt-thanks") in form.fill(figure, "5").submit().text


def test_another_unit_is_asked_about(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    figure = t("checkin-progress", goal=goal(coach, "second"))

    form = start(coach, "alex").fill(figure, "3 days").submit()

    assert form.errors == {figure: t("error-checkin-unit", unit="%", typed="days", example="55%")}


def test_an_empty_form_is_not_sent(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)

    form = start(coach, "alex").submit()

    assert form.errors == {t("checkin-went-well"): t("error-checkin-empty")}


def test_a_talk_cannot_lie_in_the_future(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)

    form = mei_answers(coach, checkin_talked_on="2027-01-16")

    assert form.errors == {t("checkin-talked-on"): t("error-checkin-talked-future")}
    form.fill(t("checkin-talked-on"), date(2027, 1, 15)).submit()
    assert t("receipt-thanks") in form.text


def test_what_people_type_stays_text(bilingual: Coach) -> None:
    coach = bilingual
    begin(coach)
    long = "é" * 3000

    alex_answers(coach, "3", well=HOSTILE, checkin_in_the_way=long).close()
    mei_answers(coach, checkin_next_steps=HOSTILE).close()

    told = read(coach, "mei").text
    assert told.count(HOSTILE) == 2
    assert long in told
    assert all(HOSTILE not in each.text for each in coach.mei.dm.messages)


def test_several_plans_of_one_manager_make_one_message_and_a_list(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach, employee="jordan")
    begin(coach)

    coach.mei.dm.message(t("prompt-text", count=2)).press(t("todo-check-in-button"))
    assert t("checkin-waiting", count=2) in coach.mei.modal.text
    coach.mei.modal.press(t("todo-check-in-button"), near="Jordan")
    form = coach.mei.modal
    for name in ("goal", "second"):
        form.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-ahead"))
    form.submit().press(t("receipt-another"))

    assert t("checkin-rating", goal=goal(coach)) in coach.mei.modal.fields


def test_nothing_waits_says_when_the_next_one_comes(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)

    coach.alex.types("/pip checkin")

    assert "09:30" in coach.alex.modal.text
    coach.alex.modal.close()
    coach.noor.types("/pip checkin")
    assert t("checkin-none") in coach.noor.modal.text
