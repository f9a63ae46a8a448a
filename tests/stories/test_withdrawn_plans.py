"""After a plan was withdrawn: who could read it still can, and nothing is expected of anybody any more."""

from domain.plans import OPEN, PlanId
from services import plans as services
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import alex_answers, begin, mei_answers
from tests.stories.wishes import asks, reads


def withdrawn(coach: Coach, plan_id: PlanId) -> None:
    with coach.turn("priya") as turn:
        found = next(plan for plan in turn.hr_plans(OPEN) if plan.id == plan_id)
        services.withdraw(turn, plan_id, found.revision, "Another role was found.")
    coach.settle()


def test_an_employee_keeps_what_they_could_read(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = begin(coach)
    alex_answers(coach)
    mei_answers(coach)
    withdrawn(coach, plan.id)

    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    assert t("status-withdrawn") in coach.alex.modal.text
    assert t("plan-looked").strip("*") in coach.alex.modal.text
    coach.alex.modal.press(t("plan-history-open"))
    assert plans.WORDS[coach.language]["goal"] in coach.alex.modal.text
    coach.alex.modal.close()
    coach.alex.modal.press(t("plan-read"))

    assert plans.WORDS[coach.language]["support"] in coach.alex.modal.text
    assert t("reading-respond") not in coach.alex.modal.buttons


def test_an_employee_keeps_what_was_shared_and_not_signed_yet(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_shared_plan(coach)
    withdrawn(coach, plan.id)

    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    coach.alex.modal.press(t("plan-read"))

    assert plans.WORDS[coach.language]["support"] in coach.alex.modal.text


def test_a_plan_withdrawn_before_it_was_shared_never_was_there_for_the_employee(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.an_approved_plan(coach)
    withdrawn(coach, plan.id)

    coach.alex.types("/pip status")

    assert t("status-none").removeprefix(":seedling: ") in coach.alex.modal.text


def test_hrs_card_of_a_withdrawn_plan_expects_nothing(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = begin(coach)
    alex_answers(coach)
    mei_answers(coach)
    withdrawn(coach, plan.id)
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))

    said = coach.priya.modal.text

    not_yet = {"en": "gets access once", "zh": "才能看到"}[coach.language]
    assert not_yet in t("plan-people-not-yet", manager="", employee="", hr="")
    assert not_yet not in said
    assert t("summary-last-figure", latest="3") in said
    assert t("summary-no-figure") in said
    expected = {"en": "expected by today", "zh": "到今天预期"}[coach.language]
    assert expected in t("summary-on-track", latest="3", expected="2")
    assert expected not in said


def test_what_was_withdrawn_is_not_called_the_current_version(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_shared_plan(coach)
    coach.settle()
    withdrawn(coach, plan.id)

    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))

    assert t("reading-as-is") not in coach.alex.modal.text
    said = {
        "en": "This was withdrawn. You can still read it, and nothing more is asked of anybody.",
        "zh": "这份内容已撤回，您仍可查看，不需要任何人再做什么。",
    }
    assert said[coach.language] in coach.alex.modal.text


def test_old_buttons_of_a_check_in_answer_at_once_that_it_was_withdrawn(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = begin(coach)
    withdrawn(coach, plan.id)
    prompt = coach.alex.dm.message(t("prompt-text", count=1))

    for label in (t("todo-check-in-button"), t("snooze-hour"), t("snooze-tomorrow"), t("snooze-day")):
        said = len(coach.alex.ephemerals)
        prompt.press(label)
        coach.settle()
        assert [each.text for each in coach.alex.ephemerals[said:]] == [t("error-not-now-employee-withdrawn")], label
        assert coach.alex.modals == []


def test_old_buttons_of_a_review_and_an_answer_say_at_once_that_it_was_withdrawn(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    handed_in = plans.a_submitted_plan(coach, "jordan", "noor")
    plan = reads(coach)
    asks(coach, target="8")
    for each in (handed_in, plan):
        withdrawn(coach, each.id)

    coach.tom.dm.message(t("notice-approval")).press(t("todo-approve-button"))
    coach.mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    coach.settle()

    for person, role in ((coach.tom, "hr"), (coach.mei, "manager")):
        assert person.ephemerals[-1].text == t(f"error-not-now-{role}-withdrawn")
        assert person.modals == []
