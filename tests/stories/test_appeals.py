"""After the outcome: asking for another look, answered by another one of HR; and a question now and then."""

from tests.stories import closings
from tests.stories.harness import Coach


def closed(coach: Coach, outcome: str) -> None:
    closings.begin(coach)
    closings.both_state(coach, "result-partly", outcome)
    closings.decides(coach, "priya", outcome)
    closings.mei_tells(coach)


def test_an_appeal_is_answered_by_another_one_of_hr_than_who_decided(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closed(coach, "outcome-ended-by-agreement")
    closings.opened(coach, "alex")
    coach.alex.modal.press(t("appeal-open"))
    coach.alex.modal.fill(t("appeal-label"), "The last demos were left out.").submit()
    coach.alex.modal.close(everything=True)
    assert all(t("notice-appeal") not in each.text for each in coach.priya.dm.messages)
    closings.opened(coach, "priya")
    assert t("appeal-answer") not in coach.priya.modal.buttons
    coach.priya.modal.close(everything=True)
    assert t("todo-appeal", who="@Alex Rivera") not in coach.priya.open_home().text
    assert t("todo-appeal", who="@Alex Rivera") in coach.tom.open_home().text
    coach.tom.types("/pip")
    coach.tom.modal.press(t("todo-appeal-button"))
    assert t("appeal-answer") in coach.tom.modal.buttons
    coach.tom.modal.close(everything=True)

    coach.tom.dm.message(t("notice-appeal")).press(t("todo-decide-button"))
    assert "The last demos were left out." in coach.tom.modal.text
    coach.tom.modal.press(t("appeal-answer"))
    coach.tom.modal.fill(t("appeal-what"), t("outcome-completed-retained"))
    coach.tom.modal.fill(t("appeal-answer-label"), "You are right: four demos count.").submit()
    coach.tom.modal.close(everything=True)
    assert t("todo-appeal", who="@Alex Rivera") not in coach.tom.open_home().text

    coach.alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert "You are right: four demos count." in coach.alex.modal.text
    assert t("appeal-now", outcome=t("outcome-completed-retained")).replace("*", "") in coach.alex.modal.text.replace(
        "*", ""
    )
    assert t("appeal-open") not in coach.alex.modal.buttons


def test_the_time_for_an_appeal_ends_and_hr_still_listens(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closed(coach, "outcome-completed-retained")
    closings.opened(coach, "alex")
    coach.alex.modal.press(t("appeal-open"))
    coach.alex.modal.fill(t("appeal-label"), "I see it differently.")
    coach.advance(days=16)

    coach.alex.modal.submit()

    assert list(coach.alex.modal.errors.values()) == [t("error-appeal-late")]


def test_after_a_good_end_a_question_comes_now_and_then_until_it_is_enough(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closed(coach, "outcome-completed-retained")
    coach.advance(days=31)
    coach.alex.dm.latest.press(t("follow-up-open"))
    coach.alex.modal.fill(t("follow-up-question"), "Going well.").submit()
    assert t("follow-up-sent").split("*")[1] in coach.alex.modal.text
    coach.alex.modal.close()
    coach.mei.dm.message(t("notice-follow-up-answered")).press(t("todo-read-button"))
    assert "Going well." in coach.mei.modal.text
    coach.alex.dm.message(t("notice-follow-up")).press(t("follow-up-stop"))
    asked = len(coach.alex.dm.messages)

    coach.advance(days=31)

    assert len(coach.alex.dm.messages) == asked
