"""The last look before HR: everything that was written, in plain words, and one step back and forth."""

from dataclasses import replace

from domain.drafts import Draft
from domain.goals import Direction
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.plans import WORDS
from tests.stories.wizards import opened_at, step


def with_a_level_to_keep(draft: Draft) -> Draft:
    kept = replace(draft.goals[1], direction=Direction.HOLD.value, baseline="90%", target="90%", due="2027-03-01")
    return replace(draft, goals=(draft.goals[0], kept), factors=("training",))


def test_the_review_shows_what_hr_will_see(bilingual: Coach) -> None:
    coach, t, said = bilingual, bilingual.t, WORDS[bilingual.language]
    plans.a_draft(coach, change=with_a_level_to_keep)
    opened_at(coach, "review")

    text = coach.mei.modal.text

    for name in (
        "role",
        "expected",
        "observed",
        "impact",
        "coaching",
        "goal",
        "why",
        "measured_by",
        "support",
        "detail",
    ):
        assert said[name] in text, name
    assert t("factor-training") in text
    assert t("paper-hold", metric=said["second_metric"], target="90%") in text
    assert f"{t('paper-owner')} @Mei Chen" in text
    assert {"en": "Mon, Mar 1", "zh": "3月1日 周一"}[coach.language] in text
    assert "2027-" not in text
    assert {"en": "Training: ", "zh": "培训："}[coach.language] in text


def test_after_a_change_one_next_leads_back_to_the_review(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    opened_at(coach, "review")
    coach.mei.modal.press(t("wizard-go", name=t("wizard-who")))
    coach.mei.modal.fill(t("wizard-role"), "Senior account executive").submit()
    assert step(coach) == t("wizard-review")
    assert "Senior account executive" in coach.mei.modal.text

    coach.mei.modal.press(t("wizard-go", name=t("wizard-support")))
    coach.mei.modal.press(t("back"))
    coach.mei.modal.submit()

    assert step(coach) == t("wizard-support")
