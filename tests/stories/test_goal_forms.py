"""The goals of a draft: added, changed and taken out; figures as people write them; at most eight."""

import pytest

from tests.stories.harness import Coach
from tests.stories.writing import hand_in, to_step, twice_if_asked


def add(coach: Coach, title: str, **fields: str) -> None:
    """Opens the form for one more goal and fills it; it is not sent yet. `direction` is a key of the catalog."""
    t = coach.t
    coach.mei.modal.press(t("wizard-goal-add"))
    coach.mei.modal.fill(t("wizard-goal-title"), title)
    for name, value in fields.items():
        coach.mei.modal.fill(t(f"wizard-goal-{name}"), t(value) if name == "direction" else value)


def test_a_goal_is_added_changed_and_taken_out(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    to_step(coach, "goals")
    add(coach, "Answer customer mails by the end of March", metric="Mails within a day", baseline="12", target="1,200")
    twice_if_asked(coach)
    assert t("paper-range", metric="Mails within a day", baseline="12", target="1,200") in coach.mei.modal.text

    coach.mei.modal.press(t("wizard-change"), near="Mails within a day")
    assert coach.mei.modal.field(t("wizard-goal-baseline")).value == "12"
    coach.mei.modal.fill(t("wizard-goal-target"), "900")
    twice_if_asked(coach)
    assert t("paper-range", metric="Mails within a day", baseline="12", target="900") in coach.mei.modal.text
    assert "1,200" not in coach.mei.modal.text

    coach.mei.modal.press(t("wizard-remove"), near="Mails within a day")
    assert "Mails within a day" not in coach.mei.modal.text


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
    ],
)
def test_a_figure_that_does_not_hold_is_said_at_its_field(
    bilingual: Coach, now: str, target: str, direction: str, field: str, code: str
) -> None:
    coach = bilingual
    to_step(coach, "goals")
    add(coach, "Demos", metric="demos", baseline=now, target=target, direction=direction)

    coach.mei.modal.submit()

    assert coach.mei.modal.errors == {coach.t(field): coach.t(code)}
    assert coach.mei.modal.field(coach.t("wizard-goal-title")).value == "Demos"


def test_figures_are_taken_as_people_write_them_and_read_as_they_were_meant(bilingual: Coach) -> None:
    coach, t, priya = bilingual, bilingual.t, bilingual.priya
    meant = {"1,200": "1 → 1,200", "12.5 %": "1% → 12.5%", "¥1.2万": "¥1 → ¥12,000", "１２００": "1 → 1,200"}
    to_step(coach, "goals")
    for typed in meant:
        add(coach, "Demos", metric=f"As in {typed}", baseline="1", target=typed)
        twice_if_asked(coach)
    hand_in(coach)

    priya.dm.latest.press(t("todo-approve-button"))
    told = priya.modal.text
    while t("page-on") in priya.modal.buttons:
        priya.modal.press(t("page-on"))
        told += priya.modal.text

    for typed, read in meant.items():
        metric, figures = f"As in {typed}", read.split(" → ")
        assert t("paper-range", metric=metric, baseline=figures[0], target=figures[1]) in told


def test_eight_goals_are_the_most(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    to_step(coach, "goals")
    for number in range(5):
        add(coach, f"Milestone {number}", direction="direction-milestone")
        twice_if_asked(coach)

    assert t("error-goals-too-many", most=8) in coach.mei.modal.text
    assert t("wizard-goal-add") not in coach.mei.modal.buttons
