"""From the last day to an outcome: both statements, HR's decision, the conversation, and who reads what when."""

from datetime import UTC, date, datetime

from tests.stories import closings
from tests.stories.harness import Coach
from tests.stories.weeks import FIRST, goal, mei_answers, start


def test_a_plan_ends_with_both_views_and_the_outcome_is_told_by_a_person(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    assert t("notice-review-begun") in coach.alex.dm.latest.text
    assert t("notice-review-begun") in coach.mei.dm.latest.text
    closings.mei_states(coach)
    read = closings.packet(coach, "alex")
    assert "Both weeks were prepared with care." in read
    assert t("result-met") in read
    assert t("outcome-completed-retained") not in read
    closings.alex_responds(coach)
    assert t("notice-review-ready") in coach.priya.dm.latest.text
    assert t("outcome-completed-retained") in closings.packet(coach, "priya")

    assert t("review-decided").split("*")[1] in closings.decides(coach, "priya", "outcome-completed-retained")

    assert t("outcome-completed-retained") not in closings.packet(coach, "alex")
    before = len(coach.alex.dm.messages)
    coach.alex.types("/pip status")
    assert t("status-final-review") in coach.alex.modal.text
    assert t("status-decided") not in coach.alex.modal.text
    coach.alex.modal.close()
    closings.mei_tells(coach)
    assert len(coach.alex.dm.messages) == before + 1
    coach.alex.dm.message(t("notice-review-told")).press(t("todo-read-button"))
    assert t("outcome-completed-retained") in coach.alex.modal.text
    assert "The figures and both views." in coach.alex.modal.text


def test_no_more_check_ins_are_asked_for_once_the_review_has_begun(bilingual: Coach) -> None:
    coach = bilingual
    closings.begin(coach)
    coach.advance(days=4)  # the last one was still open
    heard = len(coach.alex.dm.messages)

    coach.advance(days=17)

    assert len(coach.alex.dm.messages) == heard


def test_a_statement_that_does_not_come_is_not_held_against_the_employee_and_hr_helps(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)

    coach.advance_to(datetime(2027, 2, 2, 15, 0, tzinfo=UTC))

    assert t("notice-review-late") in coach.priya.dm.message(t("notice-review-late")).text
    assert t("review-decide") in _buttons(coach, "priya")


def _buttons(coach: Coach, name: str) -> list[str]:
    closings.opened(coach, name)
    return list(getattr(coach, name).modal.buttons)


def test_half_way_both_look_back_and_read_each_other(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.under_way(coach)
    coach.advance_to(datetime(2027, 1, 19, 22, 30, tzinfo=UTC))
    for name, words in (("alex", "Practice helps most."), ("mei", "Two demos a week from here.")):
        person = getattr(coach, name)
        person.dm.message(t("notice-review-mid")).press(t("todo-mid-button"))
        person.modal.fill(t("review-mid-label"), words).submit()
        assert t("review-mid-sent").split("*")[1] in person.modal.text
        person.modal.close(everything=True)

    assert "Two demos a week from here." in closings.packet(coach, "alex")
    assert "Practice helps most." in closings.packet(coach, "mei")


def test_a_manager_begins_early_once_every_goal_is_met(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.under_way(coach)
    closings.opened(coach, "mei")
    assert t("review-early") not in coach.mei.modal.buttons
    coach.mei.modal.close(everything=True)
    coach.advance_to(FIRST)
    form = start(coach, "alex")
    form.fill(t("checkin-progress", goal=goal(coach)), "6")
    form.fill(t("checkin-progress", goal=goal(coach, "second")), "92 %").submit()
    mei_answers(coach).close()
    closings.opened(coach, "mei")

    coach.mei.modal.press(t("review-early"))

    assert t("review-begun").split(": ")[-1] in coach.mei.modal.text
    coach.mei.modal.close(everything=True)
    assert t("notice-review-begun") in coach.alex.dm.message(t("notice-review-begun")).text


def test_more_time_is_a_new_version_and_may_end_with_a_promotion(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.both_state(coach, "result-partly", "outcome-extended")
    closings.decides(coach, "priya", "outcome-extended", ends="2027-02-05")
    assert t("review-new-end", day="").split("*")[0].strip(" :：") not in closings.packet(coach, "alex")
    closings.mei_tells(coach)
    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    assert t("reading-version", version=2, at="").split("2")[0] in coach.alex.modal.text
    coach.alex.modal.press(t("reading-respond"))
    coach.alex.modal.fill(t("ack-label"), t("ack-agrees")).submit()
    coach.alex.modal.close(everything=True)
    coach.advance_to(datetime(2027, 2, 5, 22, 30, tzinfo=UTC))

    closings.mei_states(coach, "result-met", "outcome-completed-promoted")
    coach.alex.dm.latest.press(t("todo-state-button"))
    assert t("review-earlier", outcome=t("outcome-extended"), day="").split(t("outcome-extended"))[0].strip(
        "* "
    ) in coach.alex.modal.text.replace("*", "")
    coach.alex.modal.press(t("review-respond"))
    coach.alex.modal.fill(t("review-respond-label"), "I enjoyed the demos.").submit()
    coach.alex.modal.close(everything=True)
    opened = closings.decides(coach, "priya", "outcome-completed-promoted")
    assert t("review-decided").split("*")[1] in opened
    coach.mei.dm.latest.press(t("todo-tell-button"))
    coach.mei.modal.press(t("review-tell"))
    coach.mei.modal.submit()

    assert t("outcome-completed-promoted") in closings.packet(coach, "alex")
    assert goal(coach) in closings.packet(coach, "alex")


def test_more_time_than_the_plan_had_at_first_is_not_taken_and_nothing_typed_is_lost(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.both_state(coach, "result-partly", "outcome-extended")
    closings.opened(coach, "priya")
    coach.priya.modal.press(t("review-decide"))
    form = coach.priya.modal
    form.fill(t("review-outcome"), t("outcome-extended")).fill(
        t("review-reason"), "Eight weeks were short for the third goal."
    ).submit()
    assert form.errors == {t("review-ends"): t("error-review-ends-missing")}

    form.fill(t("review-ends"), "2027-02-09").submit()

    limits = {"after": date(2027, 1, 25), "until": date(2027, 2, 8)}
    assert form.errors == {t("review-ends"): t("error-review-ends-range", **limits)}
    assert form.field(t("review-reason")).value == "Eight weeks were short for the third goal."
    form.fill(t("review-ends"), "2027-02-08").submit()
    assert t("review-decided").split("*")[1] in coach.priya.modal.text


def test_a_button_of_a_closed_plan_answers_calmly(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.both_state(coach)
    closings.opened(coach, "alex")
    closings.decides(coach, "priya", "outcome-completed-retained")
    closings.mei_tells(coach)

    coach.alex.modal.press(t("review-respond-again"))

    assert t("error-not-now-employee-closed") in coach.alex.modal.text


def test_the_manager_and_hr_see_which_words_could_be_put_better_and_the_employee_does_not(coach: Coach) -> None:
    closings.begin(coach)
    closings.opened(coach, "mei")
    coach.mei.modal.press(coach.t("review-state"))
    for name in ("goal", "second"):
        label = coach.t("review-result-label", goal=goal(coach, name))
        coach.mei.modal.fill(label, coach.t("result-partly"))
    coach.mei.modal.fill(coach.t("review-statement-label"), "Alex is lazy and always late.")
    coach.mei.modal.fill(coach.t("review-recommend"), coach.t("outcome-extended")).submit()
    assert coach.t("advice-again") in coach.mei.modal.text
    coach.mei.modal.submit()

    assert "lazy" in coach.mei.modal.text.split(coach.t("approvals-words").strip("*"))[1]
    assert coach.t("approvals-words").strip("*") in closings.packet(coach, "priya")
    assert coach.t("approvals-words").strip("*") not in closings.packet(coach, "alex")
