"""Screens speak to whoever reads them, and say what is so."""

from dataclasses import replace
from datetime import date

from domain.drafts import Draft
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.wishes import asks, reads
from tests.stories.wizards import opened_at


def test_who_can_read_it_is_said_to_the_reader(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    reads(coach)
    asks(coach, target="8")

    assert t("reading-who-sees").replace("`", "") in alex.modal.text.replace("`", "")
    assert t("asked-open") in alex.modal.text
    mei.types("/pip status")
    mei.modal.press(t("hub-open-plan"))
    mei.modal.press(t("plan-read"))

    third_person = {"en": "shows the employee who", "zh": "员工本人输入"}[coach.language]
    assert third_person not in alex.modal.text + mei.modal.text
    assert t("reading-who-sees-else") in mei.modal.text
    assert t("asked-open-else") in mei.modal.text
    assert not any(yours in mei.modal.text for yours in ("your manager's answer", "等您的主管答复"))


def test_looks_are_told_as_the_language_writes_them(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach)
    coach.settle()
    coach.priya.types("/pip status")
    coach.priya.modal.press(t("hub-open-plan"))

    coach.alex.types("/pip status")

    assert t("sides-line", name="@Priya Nair", value="") in coach.alex.modal.text


DUE = date(2027, 2, 12)


def due(draft: Draft) -> Draft:
    first, second = draft.goals
    return replace(draft, goals=(first, replace(second, due=DUE.isoformat())))


def test_goals_in_the_wizard_have_their_days_and_figures_as_everywhere(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach, change=due)
    opened_at(coach, "goals")

    said = coach.mei.modal.text

    assert t("wizard-goals-intro", most=8) in said
    assert {"en": "Between 1 and 8 goals", "zh": "1 到 8 个目标"}[coach.language] in said
    assert "55% → 90%" in said
    assert t("paper-by", due=DUE) in said
    coach.mei.modal.press(t("wizard-goal-add"))
    for name in ("metric", "baseline", "target"):
        assert not coach.mei.modal.field(t(f"wizard-goal-{name}")).is_optional
