"""The same form delivered twice, and two people at the same moment: one is heard, and the other is told."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from domain.plans import Status
from tests.stories import (
    test_agreement_responses,
    test_agreement_wishes,
    test_checkin_prompts,
    test_draft_steps,
    test_goal_forms,
    test_settings,
    test_tips,
    test_withdrawals,
)
from tests.stories.harness import Coach
from tests.stories.plans import a_submitted_plan
from tests.stories.test_main_story import agree, approve_and_talk, check_in, until_prompted, write
from tests.stories.weeks import begin, goal, start
from tests.stories.wires import deliver_again, forms
from tests.stories.wishes import asks, reads, stands


@contextmanager
def every_form_twice(coach: Coach) -> Iterator[list[str]]:
    """Whatever is submitted is delivered once more, byte for byte, before anything else happens."""
    seen, names = 0, []

    def repeat() -> None:
        nonlocal seen
        for each in forms(coach, seen):
            names.append(each["what"])
            deliver_again(coach, each["body"])
        seen = max((each["n"] for each in coach.driver.traffic()), default=seen)
        coach.settle()

    coach.driver.settle = repeat
    yield names
    coach.driver.settle = coach.settle


def at_once(coach: Coach, *acts: Callable[[], object]) -> None:
    """Everybody presses at the same moment; then the bot comes to rest."""
    together = threading.Barrier(len(acts))
    coach.driver.settle = None

    def go(act: Callable[[], object]) -> None:
        together.wait()
        act()

    with ThreadPoolExecutor(len(acts)) as pool:
        list(pool.map(go, acts))
    coach.driver.settle = coach.settle
    coach.settle()


def test_every_form_of_the_story_delivered_twice_counts_once(either: Coach) -> None:
    coach, t = either, either.t

    with every_form_twice(coach) as names:
        write(coach)
        approve_and_talk(coach)
        agree(coach)
        until_prompted(coach)
        check_in(coach, "60")

    assert len(set(names)) == 13
    for person in (coach.mei, coach.alex, coach.priya, coach.tom):
        texts = [each.text for each in person.dm.messages]
        assert len(texts) == len(set(texts)), f"said twice to {person}"
    coach.mei.modal.close(everything=True)
    coach.mei.types("/pip start")
    assert t("wizard-check") in coach.mei.modal.text.splitlines()[0]  # no second draft was left
    coach.alex.dm.message(t("summary-text")).press(t("summary-open"))
    assert coach.alex.modal.text.count("Two calls went smoothly.") == 1


@pytest.mark.parametrize(
    "story",
    [
        test_goal_forms.test_a_goal_is_added_changed_and_taken_out,
        test_draft_steps.test_support_is_added_changed_and_taken_out,
        test_agreement_wishes.test_support_can_be_asked_for_and_asked_to_change,
        test_agreement_wishes.test_a_comment_is_answered_and_holds_nothing_up,
        test_agreement_responses.test_hr_may_put_it_in_force_without_a_signature_and_the_record_says_so,
        test_settings.test_an_admin_chooses_hr_partners_and_everybody_on_the_list_hears_of_it,
        test_tips.test_the_day_can_be_changed,
        test_checkin_prompts.test_the_prompt_can_wait_for_a_day_and_come_back_at_once,
        test_withdrawals.test_hr_takes_a_plan_back_and_both_hear_of_it_in_neutral_words,
    ],
    ids=lambda story: story.__name__.removeprefix("test_"),
)
def test_other_stories_stay_the_same_when_every_form_is_delivered_twice(
    bilingual: Coach, story: Callable[[Coach], None]
) -> None:
    with every_form_twice(bilingual) as names:
        story(bilingual)

    assert names


def test_of_two_hr_partners_who_approve_at_the_same_moment_one_did_it(either: Coach) -> None:
    coach, t = either, either.t
    plan = a_submitted_plan(coach)
    coach.settle()
    partners = (coach.priya, coach.tom)
    for each in partners:
        each.dm.latest.press(t("todo-approve-button"))
        each.modal.fill(t("approvals-decision"), t("approvals-approve"))
        each.modal.fill(t("approvals-comment"), f"From {each.name}")

    at_once(coach, *(each.modal.submit for each in partners))

    [first] = [each for each in partners if t("approvals-approved") in each.modal.text]
    [second] = [each for each in partners if each is not first]
    [said] = second.modal.errors.values()
    assert said in {t("error-not-now-hr-ready"), t("error-out-of-date")}
    assert second.modal.field(t("approvals-comment")).value == f"From {second.name}"
    assert stands(coach, plan).status is Status.READY
    assert [t("notice-approved") in each.text for each in coach.mei.dm.messages] == [True]
    coach.mei.dm.latest.press(t("todo-talk-button"))
    assert f"From {first.name}" in coach.mei.modal.text


def test_an_answer_and_a_wish_that_is_taken_back_at_the_same_moment_leave_one_of_the_two(either: Coach) -> None:
    coach, t, mei, alex = either, either.t, either.mei, either.alex
    plan = reads(coach)
    asks(coach, target="8")
    mei.dm.latest.press(t("todo-answer-button"))

    at_once(
        coach,
        lambda: mei.modal.press(t("proposals-accept")),
        lambda: alex.modal.press(t("wish-withdraw")),
    )

    taken_in = stands(coach, plan).version == 2
    assert (t("accept-done") in mei.modal.text) is taken_in
    assert (t("wish-withdrawn") in alex.modal.text) is not taken_in
    second = alex if taken_in else mei
    assert any(t(f"error-{code}") in second.modal.text for code in ("out-of-date", "not-found"))


def test_both_check_ins_in_the_same_instant_make_one_summary(either: Coach) -> None:
    coach, t = either, either.t
    begin(coach)
    alex, mei = start(coach, "alex").fill(t("checkin-went-well"), "Fine"), start(coach, "mei")
    for name in ("goal", "second"):
        mei.fill(t("checkin-rating", goal=goal(coach, name)), t("rating-ahead"))

    at_once(coach, alex.submit, mei.submit)

    for person in (coach.alex, coach.mei):
        assert [each.text for each in person.dm.messages].count(coach.alex.dm.message(t("summary-text")).text) == 1
    assert t("receipt-thanks") in alex.text or t("receipt-both") in alex.text
