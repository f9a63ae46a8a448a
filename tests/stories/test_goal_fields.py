"""A goal's form asks for what its direction needs; what stands beside the figures is optional, and read again later."""

from dataclasses import replace
from datetime import date

from domain.drafts import Draft
from domain.goals import Direction, MilestoneDraft, MilestoneId
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import FIRST, goal, mei_answers, on_fridays, read, start
from tests.stories.wizards import opened_at
from tests.stories.writing import twice_if_asked

STEPS = {
    "en": ("The product test is passed", "The first demo is held alone"),
    "zh": ("通过产品测验", "独立完成第一场演示"),
}


def a_new_goal(coach: Coach) -> None:
    plans.a_draft(coach)
    opened_at(coach, "goals")
    coach.mei.modal.press(coach.t("wizard-goal-add"))


def test_another_direction_asks_for_other_fields_and_nothing_typed_is_lost(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_new_goal(coach)
    figures = {t("wizard-goal-metric"): "Demos", t("wizard-goal-baseline"): "2", t("wizard-goal-target"): "6"}
    kept = {t("wizard-goal-title"): "Show the products", t("wizard-goal-why"): "They decide sooner."}
    for label, value in (figures | kept).items():
        coach.mei.modal.fill(label, value)
    needed = [coach.mei.modal.field(label).is_optional for label in figures]

    coach.mei.modal.fill(t("wizard-goal-direction"), t("direction-milestone"))
    as_milestone = coach.mei.modal.fields
    coach.mei.modal.fill(t("wizard-goal-direction"), t("direction-down"))

    assert needed == [False, False, False]
    assert not set(figures) & set(as_milestone)
    for label, value in (figures | kept).items():
        assert coach.mei.modal.field(label).value == value


def test_milestones_are_written_with_their_days_and_mended_at_their_fields(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_new_goal(coach)
    form = coach.mei.modal.fill(t("wizard-goal-direction"), t("direction-milestone"))
    form = coach.mei.modal.fill(t("wizard-goal-title"), STEPS[coach.language][1])
    coach.mei.modal.fill(t("wizard-goal-due"), date(2027, 3, 1)).press(t("wizard-goal-milestone-add"))
    coach.mei.modal.fill(t("wizard-goal-milestone", number=1), STEPS[coach.language][0])
    coach.mei.modal.press(t("wizard-goal-milestone-add"))
    coach.mei.modal.fill(t("wizard-goal-milestone", number=2), STEPS[coach.language][1])
    form = coach.mei.modal.fill(t("wizard-goal-milestone-due", number=1), date(2027, 3, 8))
    form.submit()
    assert form.errors == {
        t("wizard-goal-milestone-due", number=1): t("error-milestone-due-after", due=date(2027, 3, 1))
    }

    form.fill(t("wizard-goal-milestone-due", number=1), date(2027, 2, 8))
    twice_if_asked(coach, depth=3)

    listed = coach.mei.modal.text
    assert f"1. {STEPS[coach.language][0]} {t('paper-by', due=date(2027, 2, 8))}" in listed
    assert f"2. {STEPS[coach.language][1]}" in listed


def test_weight_objective_and_what_it_waits_for_stand_in_the_list(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    opened_at(coach, "goals")
    assert t("goal-share", percent=60) in coach.mei.modal.text
    coach.mei.modal.press(t("wizard-change"), near=plans.WORDS[coach.language]["metric"])
    form = coach.mei.modal.fill(t("wizard-goal-weight"), "a lot").fill(t("wizard-goal-objective"), "Shorter cycles")
    form.fill(t("wizard-goal-needs"), [plans.WORDS[coach.language]["support"]]).submit()
    assert form.errors == {t("wizard-goal-weight"): t("error-goal-weight", most=100)}

    form.fill(t("wizard-goal-weight"), "10 %")
    twice_if_asked(coach, depth=3)

    assert t("goal-share", percent=20) in coach.mei.modal.text
    assert t("goal-share", percent=80) in coach.mei.modal.text
    assert t("goal-needs", title=plans.WORDS[coach.language]["support"]) in coach.mei.modal.text
    coach.mei.modal.submit()
    coach.mei.modal.press(t("wizard-change"), near=plans.WORDS[coach.language]["support"])
    assert coach.mei.modal.field(t("support-field-goal")).value == goal(coach)


def with_milestones(coach: Coach) -> plans.Change:
    def change(draft: Draft) -> Draft:
        titles, days = STEPS[coach.language], ("2027-01-14", "2027-03-08")
        steps = tuple(
            MilestoneDraft(MilestoneId(f"m{at}"), *each) for at, each in enumerate(zip(titles, days, strict=True))
        )
        first = replace(draft.goals[0], direction=Direction.MILESTONE.value, milestones=steps)
        return on_fridays(replace(draft, goals=(first, draft.goals[1])))

    return change


def test_milestones_are_ticked_in_the_check_in_and_the_next_one_is_named(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach, change=with_milestones(coach))
    coach.settle()
    coach.advance_to(FIRST)
    modal, ticks = start(coach, "alex"), t("progress-steps", goal=goal(coach))
    step = t("progress-step", title=STEPS[coach.language][0], due=date(2027, 1, 14))
    modal.fill(ticks, [step]).submit()

    coach.alex.modal.press(t("receipt-edit"))
    assert coach.alex.modal.field(ticks).value == [step]
    coach.alex.modal.close(everything=True)
    mei_answers(coach)

    shown = read(coach, "mei").text
    assert t("progress-steps-reached", count=1, all=2) in shown
    assert t("summary-steps-on-track") in shown
    assert t("summary-steps-next", title=STEPS[coach.language][1], due=date(2027, 3, 8)) in shown
    assert t("summary-way", percent=50) in shown
