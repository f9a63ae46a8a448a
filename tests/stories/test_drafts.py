"""A manager writes a plan: step by step, with advice, and nothing typed is ever lost."""

from datetime import timedelta

import pytest

from tests.stories import plans
from tests.stories.harness import Coach

LONG = "很长的一段话 with emoji 🎉 and \u202eright-to-left\u202c. " * 50
LIVE = "<!channel> <@U0MEICHEN> https://evil.example *bold* & <script>"


def begin(coach: Coach, text: str = "/pip start @Alex") -> None:
    coach.mei.types(text)


def to_step(coach: Coach, name: str) -> None:
    """Presses Next until the step of that name stands there."""
    begin(coach)
    modal = coach.mei.modal.submit() or coach.mei.modal
    fill_who(coach)
    while coach.t(f"wizard-{name}") not in coach.mei.modal.text.splitlines()[0]:
        modal = coach.mei.modal
        if coach.t("wizard-observed") in modal.fields:
            modal.fill(coach.t("wizard-expected"), "Answers questions in the first call.")
            modal.fill(coach.t("wizard-observed"), "On 3 May two questions were left open.")
        coach.mei.modal.submit()


def fill_who(coach: Coach) -> None:
    from services import catalog

    name = catalog.template("sales_product_knowledge").name.text(coach.language)
    coach.mei.modal.fill(coach.t("wizard-template"), name).submit()


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

    assert coach.t("wizard-goals") in coach.mei.modal.text.splitlines()[0]
    assert coach.t("wizard-saved") in coach.mei.modal.text


def test_going_back_saves_what_stands_on_the_screen_right_or_not(coach: Coach) -> None:
    to_step(coach, "assessment")
    coach.mei.modal.fill("What you saw", LIVE)

    coach.mei.modal.press("Back")
    coach.mei.modal.submit()

    assert coach.mei.modal.field("What you saw").value == LIVE


def test_advice_stands_beneath_its_field_and_the_words_may_stay(coach: Coach) -> None:
    to_step(coach, "assessment")
    coach.mei.modal.fill("What is expected", "Replies within a day.").fill("What you saw", "He is lazy.").submit()
    assert "“lazy” describes a person" in coach.mei.modal.text

    coach.mei.modal.press("Keep as written")

    assert "describes a person" not in coach.mei.modal.text
    assert coach.mei.modal.field("What you saw").value == "He is lazy."
    coach.mei.modal.submit()
    assert "Goals" in coach.mei.modal.text.splitlines()[0]


def test_the_same_words_sent_twice_are_kept(bilingual: Coach) -> None:
    coach = bilingual
    words = {"en": "He is lazy.", "zh": "他很懒。"}[coach.language]
    to_step(coach, "assessment")
    coach.mei.modal.fill(coach.t("wizard-expected"), "Replies within a day.")
    coach.mei.modal.fill(coach.t("wizard-observed"), words).submit()
    assert coach.t("advice-keep") in coach.mei.modal.buttons

    coach.mei.modal.submit()

    assert coach.t("wizard-goals") in coach.mei.modal.text.splitlines()[0]


def test_a_goal_is_added_changed_and_taken_out(coach: Coach) -> None:
    to_step(coach, "goals")
    coach.mei.modal.press("Add a goal")
    coach.mei.modal.fill("A goal", "Answer 40 customer mails within one working day by the end of March")
    coach.mei.modal.fill("How it is measured", "Mails answered within a day").fill("Now", "12").fill("Target", "1,200")
    coach.mei.modal.submit()
    if len(coach.mei.modals) > 1:
        coach.mei.modal.submit()

    assert "Mails answered within a day: 12 → 1,200" in coach.mei.modal.text
    coach.mei.modal.press("Remove", near="Mails answered within a day")

    assert "Mails answered within a day" not in coach.mei.modal.text


@pytest.mark.parametrize(
    ("now", "target", "direction", "field", "code"),
    [
        ("about 5", "9", "direction-up", "wizard-goal-baseline", "error-figure-approximate"),
        ("大约5", "9", "direction-up", "wizard-goal-baseline", "error-figure-approximate"),
        ("5", "many", "direction-up", "wizard-goal-target", "error-figure-not-a-number"),
        ("5", "5", "direction-up", "wizard-goal-target", "error-goal-target-equal"),
        ("5", "3", "direction-up", "wizard-goal-target", "error-goal-target-below"),
        ("5", "9", "direction-down", "wizard-goal-target", "error-goal-target-above"),
        ("5 to 7", "9", "direction-up", "wizard-goal-baseline", "error-figure-several-numbers"),
        ("", "9", "direction-up", "wizard-goal-baseline", "error-figure-empty"),
    ],
)
def test_a_figure_that_does_not_hold_is_said_at_its_field(
    bilingual: Coach, now: str, target: str, direction: str, field: str, code: str
) -> None:
    coach = bilingual
    to_step(coach, "goals")
    coach.mei.modal.press(coach.t("wizard-goal-add"))
    modal = coach.mei.modal.fill(coach.t("wizard-goal-title"), "Demos").fill(coach.t("wizard-goal-metric"), "demos")
    modal.fill(coach.t("wizard-goal-baseline"), now).fill(coach.t("wizard-goal-target"), target)
    modal.fill(coach.t("wizard-goal-direction"), coach.t(direction)).submit()

    assert coach.mei.modal.errors == {coach.t(field): coach.t(code)}
    assert coach.mei.modal.field(coach.t("wizard-goal-title")).value == "Demos"


@pytest.mark.parametrize("figure", ["1,200", "12.5 %", "¥1.2万", "１２００"])
def test_figures_are_taken_as_people_write_them(coach: Coach, figure: str) -> None:
    to_step(coach, "goals")
    coach.mei.modal.press("Add a goal")
    modal = coach.mei.modal.fill("A goal", "Demos").fill("How it is measured", "demos").fill("Now", "1")
    modal.fill("Target", figure).submit()

    assert coach.mei.modal.errors == {}


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
    begin(coach)
    coach.mei.modal.submit()
    today = coach.now.date()
    modal = coach.mei.modal.fill(coach.t("wizard-start"), today + timedelta(days=first))

    modal.fill(coach.t("wizard-end"), today + timedelta(days=last)).submit()

    said = coach.t(code, days=days, shortest=14, longest=180)
    assert coach.mei.modal.errors == {coach.t(field): said}


def test_somebody_with_an_open_plan_gets_a_draft_and_only_hr_sees_the_conflict(bilingual: Coach) -> None:
    coach = bilingual
    plans.a_submitted_plan(coach, "jordan", "alex")
    plan = plans.a_submitted_plan(coach, "mei", "alex")
    coach.settle()
    assert plan.status == "hr_review"

    coach.priya.dm.latest.press(coach.t("todo-approve-button"))

    assert coach.t("approvals-conflict") in coach.priya.modal.text


def test_eight_goals_are_the_most(coach: Coach) -> None:
    to_step(coach, "goals")
    for number in range(5):
        coach.mei.modal.press("Add a goal")
        coach.mei.modal.fill("A goal", f"Milestone {number}").fill(
            "Which way", "A milestone: reached or not yet"
        ).submit()
        if len(coach.mei.modals) > 1:
            coach.mei.modal.submit()

    assert "There is room for 8 goals" in coach.mei.modal.text
    assert "Add a goal" not in coach.mei.modal.buttons


def test_long_and_strange_texts_stay_text(coach: Coach) -> None:
    to_step(coach, "assessment")
    modal = coach.mei.modal.fill("What is expected", LONG[:3000]).fill("What you saw", LIVE)
    modal.submit()
    while "Look it over" not in coach.mei.modal.text.splitlines()[0]:
        coach.mei.modal.submit()

    assert LIVE in coach.mei.modal.text


def test_a_draft_is_used_again_for_somebody_else(coach: Coach) -> None:
    plans.a_draft(coach)
    coach.mei.types("/pip start @Jordan")
    coach.mei.modal.press("Use for somebody else")

    coach.mei.modal.fill("Who is it for?", "Jordan Lee").submit()
    coach.mei.modal.close()
    coach.mei.types("/pip start")

    assert "@Jordan Lee" in coach.mei.modal.text
    assert "@Alex Rivera" in coach.mei.modal.text


def test_a_draft_that_is_thrown_away_is_gone(coach: Coach) -> None:
    plans.a_draft(coach)
    coach.mei.types("/pip start")

    coach.mei.modal.press("Discard")

    assert "The draft is gone" in coach.mei.modal.text
    coach.mei.types("/pip start")
    assert "A first thought" in coach.mei.modal.text.splitlines()[0]


def test_the_first_form_sent_twice_makes_one_draft(coach: Coach) -> None:
    begin(coach)
    coach.mei.modal.submit()
    coach.mei.modal.press("Back")
    coach.mei.modal.submit()
    coach.mei.modal.close()

    coach.mei.types("/pip start")

    assert coach.mei.modal.buttons.count("Continue") == 1


def test_nobody_from_hr_means_the_draft_is_saved_and_says_whom_to_ask(coach: Coach) -> None:
    with coach.turn("dana") as turn:
        settings = turn.workspace
        turn.store.workspaces.save(type(settings)(hr=(), revision=settings.revision))
    to_step(coach, "review")

    coach.mei.modal.submit()

    assert "Your draft is saved" in " ".join(coach.mei.modal.errors.values())


def test_a_guest_cannot_begin(coach: Coach) -> None:
    grace = coach.driver.person("Grace Kim")

    grace.types("/pip start")

    assert "Guest accounts can't start this" in grace.ephemerals[-1].text


def test_an_unknown_word_gets_the_nearest_one_with_a_button(coach: Coach) -> None:
    coach.mei.types("/pip strat")
    assert "/pip start" in coach.mei.ephemerals[-1].text

    coach.mei.ephemerals[-1].press("/pip start")

    assert "A first thought" in coach.mei.modal.text
