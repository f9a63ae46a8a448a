"""The wizard's steps one by one: what can be chosen and changed there, and where it is read again."""

from datetime import date, timedelta

import pytest

from services import catalog
from tests.stories.harness import Coach
from tests.stories.writing import begin, choose_template, read_by_hr, stands_at, to_step

LAST_DAYS = {60: date(2027, 3, 19), 90: date(2027, 4, 16)}
"""Of a plan that begins on 18 January 2027 and lasts so many days: the last day is a working day."""


@pytest.mark.parametrize("key", ["sales_client_communication", "new_product_launch"])
def test_each_template_fills_in_goals_support_and_the_period(bilingual: Coach, key: str) -> None:
    coach, t, language = bilingual, bilingual.t, bilingual.language
    template = catalog.template(key)
    begin(coach)
    coach.mei.modal.submit()

    choose_template(coach, key)
    assert coach.mei.modal.field(t("wizard-expected")).value == template.areas[0].standard.text(language)
    coach.mei.modal.fill(t("wizard-observed"), "On 3 May two questions were left open.").submit()

    for goal in template.goals:
        assert goal.title.text(language) in coach.mei.modal.text
    coach.mei.modal.submit()
    for item in template.support:
        kind = t(f"kind-{item.kind.value}")
        assert t("sides-line", name=kind, value=item.title.text(language)) in coach.mei.modal.text
    told = read_by_hr(coach)
    assert t("paper-period", start=date(2027, 1, 18), end=LAST_DAYS[template.length_days]) in told
    assert template.goals[-1].metric.text(language) in told


def test_a_teams_channel_is_chosen_and_stands_there_again(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    to_step(coach, "who")

    coach.mei.modal.fill(t("wizard-channel"), "#sales-east").submit()
    coach.mei.modal.press(t("back"))

    assert coach.mei.modal.field(t("wizard-channel")).value == "#sales-east"
    posted = [each for each in coach.mei.channel("#sales-east").messages if each.is_from_app]
    assert posted == []


def test_the_level_and_what_else_may_play_a_part_are_read_by_hr(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    area = next(each for each in catalog.areas() if each.key == "market_analysis").name.text(coach.language)
    to_step(coach, "assessment")
    coach.mei.modal.fill(t("wizard-area"), area).fill(t("wizard-observed"), "On 3 May two questions were left open.")
    coach.mei.modal.fill(t("wizard-level"), t("level-2"))
    coach.mei.modal.fill(t("wizard-factors"), [t("factor-training"), t("factor-workload")]).submit()

    told = read_by_hr(coach)

    assert area in told
    assert t("paper-level", level=t("level-2")) in told
    assert t("factor-training") in told
    assert t("factor-workload") in told
    assert t("factor-tools") not in told


def test_support_is_added_changed_and_taken_out(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "support")
    mei.modal.press(t("wizard-support-add"))
    mei.modal.fill(t("wizard-support-kind"), t("kind-mentor")).fill(t("wizard-support-what"), "An hour a week")
    mei.modal.fill(t("wizard-support-owner"), "Lin Hao").submit()
    assert t("sides-line", name=t("kind-mentor"), value="An hour a week") in mei.modal.text

    mei.modal.press(t("wizard-change"), near="An hour a week")
    assert mei.modal.field(t("wizard-support-owner")).value == "Lin Hao"
    mei.modal.fill(t("wizard-support-what"), "Two hours a week").submit()
    assert "An hour a week" not in mei.modal.text
    assert t("sides-line", name=t("kind-mentor"), value="Two hours a week") in mei.modal.text

    mei.modal.press(t("wizard-remove"), near="Two hours a week")
    assert "Two hours a week" not in mei.modal.text


def test_support_without_words_or_past_the_end_is_said_at_its_field(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "support")
    mei.modal.press(t("wizard-support-add"))
    early = coach.now.date() - timedelta(days=1)

    mei.modal.fill(t("wizard-support-what"), "Training").fill(t("wizard-support-due"), early).submit()

    starts = coach.now.date() + timedelta(days=7)
    assert mei.modal.errors == {t("wizard-support-due"): t("error-support-due-before-start", start=starts)}
    assert mei.modal.field(t("wizard-support-what")).value == "Training"


def test_the_rhythm_is_chosen_and_says_what_it_comes_to(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "rhythm")
    mei.modal.fill(t("wizard-every"), t("every-biweekly")).fill(t("wizard-weekday"), t("weekday-3"))
    mei.modal.fill(t("wizard-time"), "14:15").submit()

    assert stands_at(coach, "review")
    assert "14:15" in mei.modal.text
    mei.modal.press(t("back"))
    assert mei.modal.field(t("wizard-weekday")).value == t("weekday-3")
    mei.modal.submit()
    assert t("paper-rhythm-biweekly", day=t("weekday-3"), time="14:15") in read_by_hr(coach)


def test_the_review_leads_straight_to_any_step_and_keeps_the_word_to_hr(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    to_step(coach, "review")
    mei.modal.fill(t("wizard-note"), "The quarter was short.")

    for step in ("rhythm", "support", "goals", "assessment", "who"):
        mei.modal.press(t("wizard-go", name=t(f"wizard-{step}")))
        assert stands_at(coach, step)
        while not stands_at(coach, "review"):
            mei.modal.submit()

    assert mei.modal.field(t("wizard-note")).value == "The quarter was short."
    assert t("wizard-complete") in mei.modal.text


def test_the_lightning_menu_opens_the_hub_and_begins_a_plan(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    mei.shortcut("Open Coach")
    assert t("hub-nothing") in mei.modal.text
    mei.modal.close()

    mei.shortcut("Begin with someone")

    assert stands_at(coach, "check")
    mei.modal.submit()
    mei.modal.fill(t("wizard-employee"), "Alex Rivera").submit()
    assert stands_at(coach, "assessment")
