"""The shared summary: plain words, both sides, the picture; what HR alone may see; and pauses."""

from datetime import UTC, datetime

import pytest

from tests.stories.harness import Coach
from tests.stories.weeks import CLOSED, FIRST, a_running_plan, alex_answers, begin, goal, mei_answers, read, start


def both(coach: Coach, figure: str = "2", rating: str = "rating-behind") -> None:
    begin(coach)
    alex_answers(coach, figure).close()
    mei_answers(coach, rating, checkin_next_steps="Practise on Wednesday").close()


@pytest.mark.parametrize("rating", ["rating-behind", "rating-at-risk"])
def test_the_employee_reads_that_a_goal_needs_attention_and_never_a_harder_word(bilingual: Coach, rating: str) -> None:
    coach, t = bilingual, bilingual.t
    both(coach, rating=rating)

    employee, manager = read(coach, "alex").text, read(coach, "mei").text

    assert t("summary-rating", rating=t("rating-attention")) in employee
    assert t("summary-rating", rating=t(rating)) in manager
    assert t("summary-rating", rating=t(rating)) not in employee


def test_where_the_two_see_it_differently_they_are_asked_to_talk(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    both(coach, figure="4")

    assert t("summary-differs").split(":")[-1].strip() in read(coach, "alex").text


def test_the_summary_says_what_comes_next_and_what_the_company_kept(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    both(coach)

    told = read(coach, "alex").text

    assert "Practise on Wednesday" in told
    assert t("promise-kept") in told
    assert t("ledger-check-in", kept=1, counted=1) in told


def test_confidence_for_hr_is_seen_by_hr_and_oneself_alone(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    level = t("checkin-confidence-2")
    alex_answers(coach, checkin_confidence=level, checkin_for_hr=t("checkin-for-hr-tick")).close()
    mei_answers(coach).close()

    hidden = read(coach, "mei").text
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))
    coach.priya.modal.press(t("plan-history-open"))

    assert level not in hidden
    assert level in coach.priya.modal.text
    assert level in read(coach, "alex").text


def test_a_picture_follows_the_message(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    both(coach)

    opening, picture = coach.alex.dm.messages[-2:]

    assert opening.text.startswith(t("summary-text"))
    assert [each.mimetype for each in picture.files] == ["image/png"]
    assert picture.files[0].content.startswith(b"\x89PNG")
    assert picture.files[0].alt_text == t("chart-alt")


def test_without_files_the_words_are_there_all_the_same(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.driver.trouble("error", "files.getUploadURLExternal", times=None, error="unknown_method")
    both(coach)

    assert not any(each.files for each in coach.alex.dm.messages)
    assert t("summary-path", path="2 → 2", target="6") in read(coach, "alex").text


def test_a_window_that_nobody_used_makes_no_message(coach: Coach) -> None:
    begin(coach)
    before = len(coach.alex.dm.messages)

    coach.advance_to(CLOSED)

    assert not any(coach.t("summary-text") in each.text for each in coach.alex.dm.messages[before:])


def test_hr_pauses_and_goes_on_and_the_end_moves(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    press(coach, "plan-pause")
    coach.priya.modal.submit()
    assert t("pause-done") in coach.priya.modal.text
    assert t("plan-pause") not in coach.priya.modal.buttons
    assert t("plan-resume") in coach.priya.modal.buttons
    coach.priya.modal.close(everything=True)

    coach.advance_to(FIRST)
    silent = [each.text for each in coach.alex.dm.messages]
    press(coach, "plan-resume")
    form = coach.priya.modal
    assert t("resume-same") not in form.text
    form.submit()
    coach.settle()
    assert t("plan-resume") not in coach.priya.modal.buttons
    assert t("plan-pause") in coach.priya.modal.buttons

    assert t("paused-text") in silent
    assert not any(t("prompt-text", count=1) in text for text in silent)
    assert coach.alex.dm.latest.text == t("resumed-text")
    coach.advance_to(datetime(2027, 1, 22, 14, 30, tzinfo=UTC))
    assert start(coach, "alex").field(t("checkin-progress", goal=goal(coach))).value == ""


def press(coach: Coach, key: str) -> None:
    """Priya opens the plan in her care and presses a button there."""
    coach.priya.types("/pip status")
    coach.priya.modal.press(coach.t("hub-open-plan"))
    coach.priya.modal.press(coach.t(key))
