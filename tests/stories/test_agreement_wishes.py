"""What the employee asks to change, and how it is answered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.drafts import Draft
from domain.goals import Direction
from domain.plans import Status
from tests.stories.harness import IDS, Coach
from tests.stories.plans import WORDS, a_shared_plan
from tests.stories.wishes import asks, reads, responds, stands, stands_in


def test_the_agreed_version_contains_the_employees_own_change(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)

    asks(coach, target="8", title="Show all four products")
    assert t("wish-sent") in alex.modal.text
    assert "Show all four products" in alex.modal.text
    alex.modal.close()
    mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert WORDS[coach.language]["goal"] in mei.modal.text
    assert "Show all four products" in mei.modal.text
    assert "I can show more." in mei.modal.text
    assert t("proposals-to-hr") not in mei.modal.text
    mei.modal.press(t("proposals-accept"))
    assert t("proposals-none") in mei.modal.text
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    told = alex.modal.text
    assert t("reading-changes", version=1) in told
    assert t("sides-line", name=t("field-title"), value=WORDS[coach.language]["goal"]) in told
    assert t("sides-line", name=t("field-title"), value="Show all four products") in told
    assert t("asked-accepted") in told
    responds(coach, "agrees")

    assert t("ack-done-agrees") in alex.modal.text
    with coach.turn(job="test") as turn:
        now = stands_in(turn, plan)
        goal = turn.in_force(now).goals[0]
    assert (now.status, now.version, now.in_force) == (Status.ACTIVE, 2, 2)
    assert (goal.title, int(goal.target)) == ("Show all four products", 8)
    for person in (alex, mei):
        assert t("notice-begun") in person.dm.latest.text


def test_a_lower_target_goes_past_hr_and_the_manager_knows_before_pressing(bilingual: Coach) -> None:
    coach, t, alex, mei, priya = bilingual, bilingual.t, bilingual.alex, bilingual.mei, bilingual.priya
    plan = reads(coach)
    asks(coach, target="5")
    alex.modal.close()
    mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert t("proposals-to-hr") in mei.modal.text

    mei.modal.press(t("proposals-accept"))

    assert t("accept-to-hr") in mei.modal.text
    assert stands(coach, plan).version == 1
    priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    assert t("sides-line", name=t("field-target"), value="6 → 5") in priya.modal.text
    priya.modal.press(t("proposals-accept"))
    assert stands(coach, plan).version == 2
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert t("reading-changes", version=1) in alex.modal.text
    assert t("notice-answered") in mei.dm.latest.text


def test_hr_may_leave_a_target_as_it_is_and_says_why(coach: Coach) -> None:
    t, alex, priya = coach.t, coach.alex, coach.priya
    plan = reads(coach)
    asks(coach, target="5")
    alex.modal.close()
    coach.mei.dm.latest.press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-accept"))

    priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    priya.modal.press(t("proposals-answer"))
    priya.modal.fill(t("answer-why"), "Six is what everybody in this role is asked for.").submit()

    assert stands(coach, plan).version == 1
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert "Six is what everybody in this role is asked for." in alex.modal.text


def test_the_manager_keeps_a_goal_and_has_to_say_why(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    asks(coach, target="20")
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-answer"))

    mei.modal.submit()
    assert list(mei.modal.errors) == [t("answer-why")]
    mei.modal.fill(t("answer-why"), "Six is enough for now. <!channel>").submit()

    assert t("answer-sent") in mei.modal.text
    assert stands(coach, plan).version == 1
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert "Six is enough for now. <!channel>" in alex.modal.text
    assert t("asked-answered") in alex.modal.text
    responds(coach, "agrees")
    assert stands(coach, plan).status is Status.ACTIVE


def test_two_wishes_for_one_goal_are_both_kept(coach: Coach) -> None:
    t, alex, mei = coach.t, coach.alex, coach.mei
    plan = reads(coach)
    asks(coach, target="8")
    asks(coach, title="Show all four products")
    alex.modal.close()
    assert len([each for each in mei.dm.messages if t("notice-proposed") in each.text]) == 1

    mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    mei.modal.press(t("proposals-accept"), near="8")
    mei.modal.press(t("proposals-accept"))

    with coach.turn(job="test") as turn:
        goal = turn.agreement(stands_in(turn, plan)).goals[0]
    assert (goal.title, int(goal.target)) == ("Show all four products", 8)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("about 5", "figure-approximate"),
        ("five or six", "figure-not-a-number"),
        ("2", "goal-target-equal"),
        ("1", "goal-target-below"),
    ],
)
def test_a_figure_that_does_not_hold_is_explained_beneath_it(bilingual: Coach, typed: str, code: str) -> None:
    coach, t = bilingual, bilingual.t
    reads(coach)

    asks(coach, target=typed, why="A good reason.")

    assert coach.alex.modal.errors == {t("wizard-goal-target"): t(f"error-{code}")}
    assert coach.alex.modal.field(t("wish-reason")).value == "A good reason."


def test_a_wish_needs_a_reason_a_day_within_the_plan_and_a_change(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = reads(coach)

    asks(coach)
    assert alex.modal.errors == {t("wish-title"): t("error-nothing-changed")}
    alex.modal.fill(t("wish-reason"), "").submit()
    assert list(alex.modal.errors) == [t("wish-reason")]
    alex.modal.fill(t("wish-reason"), "A good reason.")
    assert plan.end is not None
    alex.modal.fill(t("wizard-goal-due"), plan.end + timedelta(days=1)).submit()

    assert alex.modal.errors[t("wizard-goal-due")] == t("error-goal-due-after-end", end=plan.end)


def test_a_milestone_asks_for_no_figure(coach: Coach) -> None:
    t = coach.t

    def milestone(draft: Draft) -> Draft:
        goal = replace(draft.goals[0], direction=Direction.MILESTONE.value, metric="", baseline="", target="")
        return replace(draft, goals=(goal,))

    a_shared_plan(coach, change=milestone)
    coach.settle()
    coach.alex.dm.latest.press(t("todo-read-button"))

    coach.alex.modal.press(t("wish-goal", number=1))

    assert t("wizard-goal-target") not in coach.alex.modal.fields
    coach.alex.modal.fill(t("wish-title"), "Hold one demo").fill(t("wish-reason"), "It is a start.").submit()
    assert t("wish-sent") in coach.alex.modal.text


def test_support_can_be_asked_for_and_asked_to_change(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    alex.modal.press(t("wish-support-new"))
    alex.modal.fill(t("wizard-support-what"), "An hour a week with Lin").fill(
        t("wish-reason"), "Lin knows it."
    ).submit()
    alex.modal.press(t("wish-support", number=1))
    alex.modal.fill(t("wizard-support-what"), "Product training, four afternoons")
    alex.modal.fill(t("wish-reason"), "Two are too few.").submit()
    alex.modal.close()

    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-accept"), near="Lin")
    mei.modal.press(t("proposals-accept"))

    with coach.turn(job="test") as turn:
        items = turn.agreement(stands_in(turn, plan)).support
    assert [each.title for each in items] == ["Product training, four afternoons", "An hour a week with Lin"]
    assert items[0].owner == IDS["mei"]


def test_a_wish_can_be_taken_back_while_nobody_has_answered(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    asks(coach, target="8")
    responds(coach, "differs", "I see two things differently.")
    assert list(alex.modal.errors.values()) == [t("error-proposals-open")]
    assert alex.modal.field(t("ack-statement")).value == "I see two things differently."
    alex.modal.close()
    mei.dm.latest.press(t("todo-answer-button"))

    alex.modal.press(t("wish-withdraw"))

    assert t("asked-withdrawn") in alex.modal.text
    mei.modal.press(t("proposals-accept"))
    assert mei.modal.text == t("error-out-of-date")
    responds(coach, "differs", "I see two things differently.")
    assert stands(coach, plan).status is Status.ACTIVE


def test_a_comment_is_answered_and_holds_nothing_up(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    plan = reads(coach)
    alex.modal.press(t("reading-comment"))
    alex.modal.fill(t("comment-label"), "How I see it: the price list was late. 🙂 שלום <!channel>").submit()
    assert t("comment-sent") in alex.modal.text
    responds(coach, "agrees")
    assert stands(coach, plan).status is Status.ACTIVE
    alex.modal.close()

    mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert "How I see it: the price list was late. 🙂 שלום <!channel>" in mei.modal.text
    mei.modal.press(t("proposals-reply"))
    mei.modal.fill(t("answer-label"), "Thank you, I will look into it.").submit()

    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert "Thank you, I will look into it." in alex.modal.text
