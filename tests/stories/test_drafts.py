"""A manager writes a plan: who can be on it, what happens to drafts, and that nothing typed is ever lost."""

from datetime import timedelta

import pytest

from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.writing import LIVE, begin, hand_in, stands_at, to_step


def test_a_plan_is_written_from_a_template_and_handed_to_hr(bilingual: Coach) -> None:
    coach = bilingual
    to_step(coach, "review")

    assert coach.t("wizard-complete") in coach.mei.modal.text
    coach.mei.modal.fill(coach.t("wizard-note"), "The quarter was short.").submit()

    assert coach.t("wizard-handed-in") in coach.mei.modal.text
    assert coach.t("notice-approval") in coach.priya.dm.latest.text
    assert coach.alex.dm.messages == []
    coach.priya.dm.latest.press(coach.t("todo-approve-button"))
    assert "The quarter was short." in coach.priya.modal.text


def test_closing_the_wizard_loses_nothing_that_was_sent(bilingual: Coach) -> None:
    coach = bilingual
    to_step(coach, "goals")
    coach.mei.modal.close()

    coach.mei.types("/pip")
    coach.mei.modal.press(coach.t("todo-write-button"))

    assert stands_at(coach, "goals")
    assert coach.t("wizard-saved") in coach.mei.modal.text


def test_going_back_saves_what_stands_on_the_screen_right_or_not(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    to_step(coach, "assessment")
    coach.mei.modal.fill(t("wizard-observed"), LIVE)

    coach.mei.modal.press(t("back"))
    coach.mei.modal.submit()

    assert coach.mei.modal.field(t("wizard-observed")).value == LIVE


def test_advice_stands_beneath_its_field_and_the_words_may_stay(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    words, label = {"en": ("He is lazy.", "lazy"), "zh": ("他很懒。", "懒")}[coach.language]
    advice = t("finding-personality-label", text=label)[-30:]
    to_step(coach, "assessment")
    coach.mei.modal.fill(t("wizard-expected"), "Replies within a day.").fill(t("wizard-observed"), words).submit()
    assert advice in coach.mei.modal.text

    coach.mei.modal.press(t("advice-keep"))

    assert advice not in coach.mei.modal.text
    assert coach.mei.modal.field(t("wizard-observed")).value == words
    coach.mei.modal.submit()
    assert stands_at(coach, "goals")


def test_the_same_words_sent_twice_are_kept(bilingual: Coach) -> None:
    coach = bilingual
    words = {"en": "He is lazy.", "zh": "他很懒。"}[coach.language]
    to_step(coach, "assessment")
    coach.mei.modal.fill(coach.t("wizard-expected"), "Replies within a day.")
    coach.mei.modal.fill(coach.t("wizard-observed"), words).submit()
    assert coach.t("advice-keep") in coach.mei.modal.buttons

    coach.mei.modal.submit()

    assert stands_at(coach, "goals")


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("Mei Chen", "error-party-self"),
        ("Grace Kim", "error-party-guest"),
        ("Omar Fayed", "error-party-outsider"),
        ("Wes Hunt", "error-party-deactivated"),
        ("Ledger", "error-party-bot"),
    ],
)
def test_somebody_who_cannot_be_on_a_plan_is_refused_at_the_field(bilingual: Coach, who: str, code: str) -> None:
    coach = bilingual
    begin(coach, "/pip start")
    coach.mei.modal.submit()

    coach.mei.modal.fill(coach.t("wizard-employee"), who).fill(coach.t("wizard-role"), "Seller").submit()

    assert coach.mei.modal.errors == {coach.t("wizard-employee"): coach.t(code)}
    assert coach.mei.modal.field(coach.t("wizard-role")).value == "Seller"


@pytest.mark.parametrize(
    ("first", "last", "field", "code", "days"),
    [
        (-1, 60, "wizard-start", "error-start-past", 0),
        (7, 6, "wizard-end", "error-end-before-start", 0),
        (7, 20, "wizard-end", "error-period-short", 13),
        (7, 188, "wizard-end", "error-period-long", 181),
    ],
)
def test_a_period_that_does_not_hold_is_said_at_its_field(
    bilingual: Coach, first: int, last: int, field: str, code: str, days: int
) -> None:
    coach = bilingual
    to_step(coach, "who")
    today = coach.now.date()
    modal = coach.mei.modal.fill(coach.t("wizard-start"), today + timedelta(days=first))

    modal.fill(coach.t("wizard-end"), today + timedelta(days=last)).submit()

    said = coach.t(code, days=days, shortest=14, longest=180)
    assert coach.mei.modal.errors == {coach.t(field): said}


def test_for_somebody_with_an_open_plan_all_goes_as_ever_and_only_hr_sees_the_conflict(bilingual: Coach) -> None:
    coach, t, mei, priya = bilingual, bilingual.t, bilingual.mei, bilingual.priya
    plans.a_shared_plan(coach, "jordan", "alex")
    coach.settle()

    to_step(coach, "review")
    assert t("wizard-complete") in mei.modal.text
    assert t("approvals-conflict") not in mei.modal.text
    hand_in(coach)

    assert t("approvals-conflict") not in " ".join(each.text for each in mei.dm.messages)
    priya.dm.latest.press(t("todo-approve-button"))
    assert t("approvals-conflict") in priya.modal.text
    priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()
    assert t("approvals-approved") in priya.modal.text


def test_of_several_drafts_one_is_used_again_for_somebody_else(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    coach.mei.types("/pip start @Jordan")
    coach.mei.modal.press(t("drafts-copy"))

    coach.mei.modal.fill(t("wizard-employee"), "Jordan Lee").submit()
    coach.mei.modal.close()
    coach.mei.types("/pip start")

    assert "@Jordan Lee" in coach.mei.modal.text
    assert "@Alex Rivera" in coach.mei.modal.text
    coach.mei.modal.press(t("todo-write-button"), near="Jordan")
    coach.mei.modal.fill(t("wizard-observed"), "On 3 May two questions were left open.").submit()
    assert stands_at(coach, "goals")
    assert plans.WORDS[coach.language]["goal"] in coach.mei.modal.text


def test_a_draft_that_is_thrown_away_is_gone_and_the_others_stay(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    plans.a_draft(coach, employee="jordan")
    coach.mei.types("/pip start")
    assert t("drafts-discard-sure") in coach.mei.modal.confirmation(t("drafts-discard"), near="Jordan")

    coach.mei.modal.press(t("drafts-discard"), near="Jordan")
    assert "@Jordan Lee" not in coach.mei.modal.text
    coach.mei.modal.press(t("drafts-discard"), near="Alex")

    assert t("drafts-discarded") in coach.mei.modal.text
    coach.mei.types("/pip start")
    assert stands_at(coach, "check")


def test_the_first_form_sent_twice_makes_one_draft(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    begin(coach)
    coach.mei.modal.submit()
    coach.mei.modal.press(t("back"))
    coach.mei.modal.submit()
    coach.mei.modal.close()

    coach.mei.types("/pip start")

    assert coach.mei.modal.buttons.count(t("todo-write-button")) == 1


def test_nobody_from_hr_means_the_draft_is_saved_and_says_whom_to_ask(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    with coach.turn("dana") as turn:
        settings = turn.workspace
        turn.store.workspaces.save(type(settings)(hr=(), revision=settings.revision))
    to_step(coach, "review")

    coach.mei.modal.submit()

    assert list(coach.mei.modal.errors.values()) == [t("error-no-hr")]


def test_a_guest_cannot_begin(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    grace = coach.driver.person("Grace Kim")
    grace.set_language("zh-CN" if coach.language == "zh" else "en-US")
    coach.settle()

    grace.types("/pip start")

    assert grace.ephemerals[-1].text == t("error-lead-party-guest")


def test_an_unknown_word_gets_the_nearest_one_with_a_button(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.mei.types("/pip strat")
    assert t("unknown-meant", word="strat", meant="start") in coach.mei.ephemerals[-1].text

    coach.mei.ephemerals[-1].press("/pip start")

    assert stands_at(coach, "check")
