"""After a plan was withdrawn: who could read it still can, and nothing is expected of anybody any more."""

from domain.plans import OPEN, PlanId
from services import plans as services
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import alex_answers, begin, mei_answers


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
