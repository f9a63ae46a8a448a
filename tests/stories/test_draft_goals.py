"""How many goals a plan can have: at least one before anybody goes on, and eight at the most."""

from dataclasses import replace

from domain.drafts import Draft
from domain.goals import Direction, GoalDraft, GoalId
from services import drafts
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.wizards import opened_at, step


def with_goals(count: int) -> plans.Change:
    def change(draft: Draft) -> Draft:
        made = (
            GoalDraft(GoalId(f"goal-{each}"), f"Milestone {each}", direction=Direction.MILESTONE)
            for each in range(count)
        )
        return replace(draft, goals=tuple(made))

    return change


def test_going_on_without_a_goal_is_refused_where_goals_are_added(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach, change=with_goals(0))
    opened_at(coach, "goals")
    coach.mei.modal.submit()
    assert step(coach) == t("wizard-goals")
    assert t("wizard-goals-needed").split("*")[1] in coach.mei.modal.text

    coach.mei.modal.close()
    opened_at(coach, "goals")
    coach.mei.modal.press(t("wizard-goal-add"))
    coach.mei.modal.fill(t("wizard-goal-title"), "Demos").fill(t("wizard-goal-direction"), t("direction-milestone"))
    coach.mei.modal.submit()
    if len(coach.mei.modals) > 1:
        coach.mei.modal.submit()
    coach.mei.modal.submit()

    assert step(coach) == t("wizard-support")


def test_a_ninth_goal_is_refused_at_its_field_and_keeps_its_words(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = plans.a_draft(coach, change=with_goals(7))
    opened_at(coach, "goals")
    coach.mei.modal.press(t("wizard-goal-add"))
    form = coach.mei.modal.fill(t("wizard-goal-title"), "Demos").fill(
        t("wizard-goal-direction"), t("direction-milestone")
    )
    with coach.turn("mei") as turn:  # on another device
        found, draft = drafts.open_draft(turn, plan.id)
        drafts.save(turn, found, with_goals(8)(draft))

    form.submit()

    assert form.errors == {t("wizard-goal-title"): t("error-goals-too-many", most=8)}
    assert form.field(t("wizard-goal-title")).value == "Demos"
