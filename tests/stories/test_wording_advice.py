"""The wording guard wherever people write about people: advice once, beneath the field; the same words again are kept."""

from datetime import UTC, datetime

import pytest

from sandbox.driver.windows import Modal
from tests.stories import closings
from tests.stories.harness import Coach
from tests.stories.plans import a_draft, a_submitted_plan, an_active_plan
from tests.stories.supporting import plan_list
from tests.stories.test_withdrawals import opened
from tests.stories.weeks import begin, goal, mei_answers, start
from tests.stories.wishes import asks, reads
from tests.stories.wizards import opened_at

LAZY = {"en": "He is lazy.", "zh": "他很懒。"}
SICK = {
    "en": "With so many sick days he is not reliable.",
    "zh": "他病假请得太多，靠不住。",
}
CALM = {"en": "On 5 January two answers came a day late.", "zh": "1 月 5 日有两份答复晚了一天。"}


def advice(coach: Coach) -> str:
    """What is said about the first of them, from where its words are quoted on."""
    return coach.t("finding-personality-label", text={"en": "lazy", "zh": "懒"}[coach.language])[-30:]


def advises_once(coach: Coach, modal: Modal, label: str) -> None:
    """The form comes back with the advice and with what was typed; sent again, it is taken."""
    modal.fill(label, LAZY[coach.language]).submit()
    assert advice(coach) in modal.text
    assert coach.t("advice-again") in modal.text
    assert modal.field(label).value == LAZY[coach.language]
    assert modal.errors == {}
    modal.submit()


def test_a_managers_observation_gets_advice_and_is_kept_when_sent_again(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    modal = start(coach, "mei")
    for name in ("goal", "second"):
        modal.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-on-track"))
    modal.fill(t("checkin-impact"), SICK[coach.language]).fill(t("checkin-next-steps"), "Practise on Wednesday.")

    advises_once(coach, modal, t("checkin-behaviour"))

    assert t("receipt-edit") in coach.mei.modal.buttons
    coach.mei.modal.press(t("receipt-edit"))
    assert coach.mei.modal.field(t("checkin-next-steps")).value == "Practise on Wednesday."
    assert coach.mei.modal.field(t("checkin-rating", goal=goal(coach))).value == t("rating-on-track")


def test_other_words_get_advice_of_their_own_and_calm_ones_get_none(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    modal = start(coach, "mei")
    for name in ("goal", "second"):
        modal.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-on-track"))
    modal.fill(t("checkin-behaviour"), LAZY[coach.language]).submit()
    modal.fill(t("checkin-behaviour"), SICK[coach.language]).submit()
    health = {"en": "sick days", "zh": "病假"}[coach.language]
    assert health in modal.text.split(t("advice-again"))[1]
    assert {"en": "“lazy”", "zh": "“懒”"}[coach.language] not in modal.text

    modal.fill(t("checkin-behaviour"), CALM[coach.language]).submit()

    assert t("receipt-edit") in coach.mei.modal.buttons


def test_what_an_employee_says_is_nobodys_to_improve(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    modal = start(coach, "alex").fill(t("checkin-progress", goal=goal(coach)), "3")

    modal.fill(t("checkin-in-the-way"), LAZY[coach.language]).submit()

    assert t("receipt-edit") in coach.alex.modal.buttons
    coach.alex.modal.close(everything=True)


def test_hr_reads_at_the_review_what_touches_protected_matters_in_check_ins_and_half_way(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.under_way(coach)
    coach.advance_to(datetime(2027, 1, 15, 14, 30, tzinfo=UTC))
    mei_answers(coach, checkin_behaviour=SICK[coach.language])
    coach.mei.modal.submit()
    coach.mei.modal.close(everything=True)
    coach.advance_to(datetime(2027, 1, 19, 22, 30, tzinfo=UTC))
    coach.mei.dm.message(t("notice-review-mid")).press(t("todo-mid-button"))
    advises_once(coach, coach.mei.modal, t("review-mid-label"))
    coach.mei.modal.close(everything=True)
    coach.advance_to(closings.LAST_DAY)

    told = closings.packet(coach, "priya")

    said = told.split(t("approvals-words").split("*")[1])[1]
    assert t("review-found-check-in", day=datetime(2027, 1, 15, tzinfo=UTC).date(), text="")[:12] in said
    assert said.index({"en": "touches health", "zh": "涉及健康"}[coach.language]) < said.index(
        t("review-found-mid", text="|").split("|")[0]
    )
    for name in ("alex", "mei"):
        assert t("review-found-mid", text="|").split("|")[0] not in closings.packet(coach, name)


def test_a_closing_statement_and_hrs_reason_get_advice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)
    closings.opened(coach, "mei")
    coach.mei.modal.press(t("review-state"))
    modal = coach.mei.modal
    for name in ("goal", "second"):
        modal.fill(t("review-result-label", goal=goal(coach, name)), t("result-met"))
    modal.fill(t("review-recommend"), t("outcome-completed-retained"))
    modal.fill(t("review-result-note", goal=goal(coach)), SICK[coach.language])
    advises_once(coach, modal, t("review-statement-label"))
    assert t("review-state-sent").split("*")[1] in coach.mei.modal.text
    coach.mei.modal.close(everything=True)
    closings.alex_responds(coach, LAZY[coach.language])

    closings.opened(coach, "priya")
    coach.priya.modal.press(t("review-decide"))
    modal = coach.priya.modal.fill(t("review-outcome"), t("outcome-completed-retained"))
    advises_once(coach, modal, t("review-reason"))

    assert t("review-decided").split("*")[1] in coach.priya.modal.text


def test_an_answer_to_a_wish_gets_advice_and_the_wish_itself_none(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    reads(coach)
    asks(coach, why=LAZY[coach.language], target="8")
    assert t("wish-sent") in coach.alex.modal.text
    coach.mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-answer"))

    advises_once(coach, coach.mei.modal, t("answer-why"))

    assert t("answer-sent") in coach.mei.modal.text


def test_hrs_comment_on_a_plan_gets_advice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_submitted_plan(coach)
    coach.settle()
    coach.priya.dm.message(t("notice-approval")).press(t("todo-approve-button"))
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-return"))

    advises_once(coach, coach.priya.modal, t("approvals-comment"))

    assert t("approvals-returned") in coach.priya.modal.text


def test_why_a_plan_is_taken_back_gets_advice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach)
    coach.settle()
    opened(coach).press(t("plan-withdraw"))

    advises_once(coach, coach.priya.modal, t("withdraw-reason"))

    assert t("withdraw-done") in coach.priya.modal.text


def test_a_promise_and_the_note_to_hr_get_advice_and_hr_reads_what_was_kept(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    a_draft(coach)
    opened_at(coach, "support")
    mei.modal.press(t("wizard-change"))
    advises_once(coach, mei.modal, t("wizard-support-detail"))
    mei.modal.press(t("wizard-change"))
    assert mei.modal.field(t("wizard-support-detail")).value == LAZY[coach.language]
    mei.modal.close(everything=True)
    opened_at(coach, "review")
    advises_once(coach, mei.modal, t("wizard-note"))
    coach.settle()

    coach.priya.dm.message(t("notice-approval")).press(t("todo-approve-button"))
    shown = coach.priya.modal.text

    for key in ("approvals-found-support", "approvals-found-note"):
        assert t(key, number=1, text="“").split("“")[0] in shown


def test_what_a_manager_asks_for_somebody_gets_advice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach)
    coach.settle()
    plan_list(coach, "mei").press(t("support-ask"))
    modal = coach.mei.modal.fill(t("wizard-support-what"), CALM[coach.language])
    modal.fill(t("wizard-support-due"), datetime(2027, 2, 5, tzinfo=UTC).date())

    advises_once(coach, modal, t("support-field-why"))

    assert t("support-promised-done") in coach.mei.modal.text


@pytest.mark.parametrize("language", ["en"])
def test_a_form_whose_plan_moved_on_says_so_after_the_advice(coach: Coach, language: str) -> None:
    del language
    t = coach.t
    reads(coach)
    asks(coach, target="8")
    coach.mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-answer"))
    modal = coach.mei.modal.fill(t("answer-why"), LAZY["en"])
    modal.submit()
    coach.alex.modal.press(t("wish-withdraw"))

    modal.submit()

    assert modal.errors != {}
