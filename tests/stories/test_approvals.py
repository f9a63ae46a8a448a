"""HR looks first: approves, returns with comments, and sees what nobody else may see."""

from dataclasses import replace

import pytest

from domain.drafts import AreaDraft, Draft
from domain.errors import NotFoundError
from domain.plans import Status
from services import approvals
from tests.stories.harness import IDS, Coach
from tests.stories.plans import WORDS, a_submitted_plan, an_approved_plan


def hr_is(coach: Coach, *names: str) -> None:
    with coach.turn("dana") as turn:
        turn.store.workspaces.save(replace(turn.workspace, hr=tuple(IDS[name] for name in names)))


def at_the_review(coach: Coach) -> None:
    """Priya has a plan of Mei's for Alex in front of her."""
    a_submitted_plan(coach)
    coach.settle()
    coach.priya.dm.latest.press(coach.t("todo-approve-button"))


def walk_to_the_end(coach: Coach) -> None:
    """Mei sends every step of the wizard as it stands, up to the last."""
    while coach.mei.modal.submit_label != coach.t("wizard-send"):
        coach.mei.modal.submit()


def test_hr_reads_everything_as_it_was_handed_in(bilingual: Coach) -> None:
    coach, said = bilingual, WORDS[bilingual.language]

    at_the_review(coach)

    told = coach.priya.modal.text
    for name in ("role", "area", "expected", "observed", "impact", "coaching", "goal", "why", "metric", "measured_by"):
        assert said[name] in told
    for name in ("second", "support", "detail", "note"):
        assert said[name] in told
    assert "55" in told
    assert "90" in told
    assert "@Mei Chen" in told
    assert coach.t("paper-owner") in told
    assert coach.t("approvals-has-facts") in told
    assert coach.t("approvals-no-factors") in told


def test_hr_approves_and_leaves_a_word_for_the_conversation(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_the_review(coach)

    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve"))
    coach.priya.modal.fill(t("approvals-comment"), "Take a quiet room.").submit()

    assert t("approvals-approved") in coach.priya.modal.text
    coach.mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))
    assert "Take a quiet room." in coach.mei.modal.text
    assert coach.alex.dm.messages == []
    assert coach.alex.notifications == []


def test_returning_without_a_comment_is_asked_about_at_the_comment(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_the_review(coach)

    coach.priya.modal.fill(t("approvals-decision"), t("approvals-return")).submit()

    assert coach.priya.modal.errors == {t("approvals-comment"): t("error-comment-missing")}
    assert coach.priya.modal.field(t("approvals-decision")).value == t("approvals-return")


def test_a_returned_plan_is_corrected_and_comes_back_with_what_was_said_before(bilingual: Coach) -> None:
    coach, t, mei, priya = bilingual, bilingual.t, bilingual.mei, bilingual.priya
    at_the_review(coach)

    priya.modal.fill(t("approvals-decision"), t("approvals-return"))
    priya.modal.fill(t("approvals-comment"), "Please add who measures goal 2. <!channel> 🙂 שלום").submit()
    assert t("approvals-returned") in priya.modal.text
    priya.modal.close()
    mei.dm.message(t("notice-returned")).press(t("approvals-read-comments"))
    assert "Please add who measures goal 2. <!channel> 🙂 שלום" in mei.modal.text
    mei.modal.press(t("todo-write-button"))
    walk_to_the_end(coach)
    assert "Please add who measures goal 2." in mei.modal.text
    mei.modal.submit()

    priya.dm.latest.press(t("todo-approve-button"))
    assert t("approvals-before") in priya.modal.text
    assert "Please add who measures goal 2." in priya.modal.text


def test_of_two_hr_partners_the_second_hears_what_became_of_it_and_keeps_their_words(coach: Coach) -> None:
    t = coach.t
    a_submitted_plan(coach)
    coach.settle()
    coach.priya.dm.latest.press(t("todo-approve-button"))
    coach.tom.dm.latest.press(t("todo-approve-button"))
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()

    coach.tom.modal.fill(t("approvals-decision"), t("approvals-return"))
    coach.tom.modal.fill(t("approvals-comment"), "A long and careful comment.").submit()

    assert list(coach.tom.modal.errors.values()) == [t("error-not-now-hr-ready")]
    assert coach.tom.modal.field(t("approvals-comment")).value == "A long and careful comment."


def test_when_a_colleague_has_returned_it_the_sentence_is_right_as_well(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    at_the_review(coach)
    coach.tom.dm.latest.press(t("todo-approve-button"))
    coach.tom.modal.fill(t("approvals-decision"), t("approvals-return"))
    coach.tom.modal.fill(t("approvals-comment"), "Please look again.").submit()

    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()

    [said] = coach.priya.modal.errors.values()
    assert said == t("error-not-found")
    assert {"en": "somebody may have taken the next step", "zh": "已有同事处理了下一步"}[coach.language] in said.lower()


def test_a_review_of_an_older_submission_is_out_of_date(coach: Coach) -> None:
    t = coach.t
    at_the_review(coach)
    coach.tom.dm.latest.press(t("todo-approve-button"))
    coach.tom.modal.fill(t("approvals-decision"), t("approvals-return"))
    coach.tom.modal.fill(t("approvals-comment"), "Please look again.").submit()
    coach.mei.dm.latest.press(t("todo-write-button"))
    walk_to_the_end(coach)
    coach.mei.modal.submit()

    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()

    assert list(coach.priya.modal.errors.values()) == [t("error-out-of-date")]


def test_a_message_that_is_no_longer_needed_is_not_sent(coach: Coach) -> None:
    plan = a_submitted_plan(coach)
    with coach.turn("tom") as turn:
        approvals.approve(turn, plan.id, plan.revision)

    coach.settle()

    assert coach.priya.dm.messages == []


def test_an_old_button_says_calmly_that_it_was_done(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = a_submitted_plan(coach)
    coach.settle()
    with coach.turn("tom") as turn:
        approvals.approve(turn, plan.id, plan.revision)

    coach.priya.dm.latest.press(t("todo-approve-button"))

    assert coach.priya.ephemerals[-1].text == t("error-not-now-hr-ready")


def test_only_hr_hears_of_another_open_plan(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_approved_plan(coach, manager="jordan")

    at_the_review(coach)

    assert t("approvals-conflict") in coach.priya.modal.text
    assert not any(t("approvals-conflict") in each.text for each in coach.mei.dm.messages)


def test_words_that_deserve_a_second_look_are_advice_for_hr(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    words = "She is lazy and always late." if coach.language == "en" else "她很懒，总是迟到。"

    a_submitted_plan(coach, change=lambda draft: replace(draft, areas=(replace(draft.areas[0], observed=words),)))
    coach.settle()
    coach.priya.dm.latest.press(t("todo-approve-button"))

    told = coach.priya.modal.text
    assert t("approvals-words") in told
    assert t("approvals-found-area", number=1, text="") in told
    assert t("finding-personality-label", text="lazy" if coach.language == "en" else "懒")[-30:] in told
    assert t("approvals-no-facts") in told


def long(draft: Draft) -> Draft:
    """Five areas of the longest texts that a form takes."""
    text = ("<!channel> 🙂 שלום 这一段文字很长。" * 200)[:3000]
    areas = tuple(AreaDraft(f"Area {number}", text, text, text, text) for number in range(1, 6))
    return replace(draft, areas=areas)


def test_a_very_long_plan_is_read_in_pages_and_the_typed_comment_comes_along(coach: Coach) -> None:
    t = coach.t
    a_submitted_plan(coach, change=long)
    coach.settle()
    coach.priya.dm.latest.press(t("todo-approve-button"))
    assert "Area 1" in coach.priya.modal.text
    assert WORDS["en"]["goal"] not in coach.priya.modal.text

    coach.priya.modal.fill(t("approvals-comment"), "Please shorten it.")
    while t("page-on") in coach.priya.modal.buttons:
        coach.priya.modal.press(t("page-on"))

    assert WORDS["en"]["goal"] in coach.priya.modal.text
    assert coach.priya.modal.field(t("approvals-comment")).value == "Please shorten it."
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-return")).submit()
    assert t("approvals-returned") in coach.priya.modal.text


def test_hr_never_looks_at_a_plan_of_their_own(coach: Coach) -> None:
    hr_is(coach, "mei", "alex", "tom")
    plan = a_submitted_plan(coach)

    coach.settle()

    assert coach.mei.dm.messages == []
    assert coach.alex.dm.messages == []
    assert coach.t("notice-approval") in coach.tom.dm.latest.text
    for party in ("mei", "alex"):
        with coach.turn(party) as turn, pytest.raises(NotFoundError):
            approvals.approve(turn, plan.id, plan.revision)


def test_who_left_hr_is_told_the_same_as_about_something_that_never_was(coach: Coach) -> None:
    plan = a_submitted_plan(coach)
    coach.settle()
    hr_is(coach, "tom")

    coach.priya.dm.latest.press(coach.t("todo-approve-button"))

    assert coach.priya.ephemerals[-1].text == coach.t("error-not-found")
    for somebody in ("priya", "jordan", "sam", "dana"):
        for plan_id in (plan.id, "never-was"):
            with coach.turn(somebody) as turn, pytest.raises(NotFoundError):
                approvals.look(turn, plan_id)


def test_while_hr_looks_the_employee_can_see_nothing(coach: Coach) -> None:
    plan = a_submitted_plan(coach)

    coach.alex.types("/pip")

    assert coach.t("hub-nothing") in coach.alex.modal.text
    assert coach.t("hub-own") not in coach.alex.modal.text
    with coach.turn("alex") as turn, pytest.raises(NotFoundError):
        approvals.look(turn, plan.id)
    with coach.turn(job="test") as turn:
        assert turn.store.plans.get(plan.id).status is Status.HR_REVIEW  # type: ignore[union-attr]
