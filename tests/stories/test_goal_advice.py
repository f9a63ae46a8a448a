"""The SMART check while a goal is written: advice beneath its field, once; the words stay the writer's."""

import pytest

from tests.stories.harness import Coach
from tests.stories.writing import to_step

VAGUE = {"en": "Improve attitude", "zh": "改善态度"}
ATTEND = {"en": "Attend three product trainings", "zh": "参加三次产品培训"}
SEVERAL = {
    "en": "Answer 90 % of mails within a day; raise the number of demos to 6 a month",
    "zh": "3 月底前把漏报降到 2 次以内，同时把客户评分提高到 4.5 分",
}


def write_a_vague_goal(coach: Coach, words: dict[str, str] = VAGUE) -> None:
    to_step(coach, "goals")
    coach.mei.modal.press(coach.t("wizard-goal-add"))
    form = coach.mei.modal.fill(coach.t("wizard-goal-title"), words[coach.language])
    form.fill(coach.t("wizard-goal-direction"), coach.t("direction-milestone")).submit()


@pytest.mark.parametrize(
    ("words", "code"),
    [(VAGUE, "personality-not-behaviour"), (ATTEND, "activity-not-outcome"), (SEVERAL, "several-goals-in-one")],
)
def test_what_a_goal_lacks_is_said_beneath_its_title_before_it_is_kept(
    bilingual: Coach, words: dict[str, str], code: str
) -> None:
    coach, t = bilingual, bilingual.t

    write_a_vague_goal(coach, words)

    form = coach.mei.modal
    assert form.errors == {}
    assert form.field(t("wizard-goal-title")).value == words[coach.language]
    text, told = form.text, t(f"finding-{code}", text="…").rpartition("…")[2]
    assert text.index(t("wizard-goal-title")) < text.index(told) < text.index(t("wizard-goal-why"))


def test_keep_as_written_takes_the_advice_away_and_saves_the_words_as_they_are(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    write_a_vague_goal(coach)

    coach.mei.modal.press(t("advice-keep"))

    if len(coach.mei.modals) > 1:
        assert t("advice-title") not in coach.mei.modal.text
        coach.mei.modal.submit()
    assert VAGUE[coach.language] in coach.mei.modal.text
    assert len(coach.mei.modals) == 1


def test_a_goal_that_was_mended_brings_no_more_advice(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    write_a_vague_goal(coach)
    better = {
        "en": "Answer 90 % of customer mails within one working day by 31 March",
        "zh": "在 3 月 31 日前，90% 的客户邮件在一个工作日内回复",
    }[coach.language]

    coach.mei.modal.fill(t("wizard-goal-title"), better).submit()

    assert len(coach.mei.modals) == 1
    assert better in coach.mei.modal.text
    assert t("advice-title") not in coach.mei.modal.text
