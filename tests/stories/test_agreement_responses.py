"""Received and agreed, received and seen differently, not signed, not answered, and too late."""

import pytest

from domain.errors import NotNowError
from domain.plans import Status
from services import agreements
from tests.stories.harness import Coach
from tests.stories.plans import a_shared_plan
from tests.stories.wishes import asks, reads, responds, stands


def test_seeing_things_differently_needs_a_statement_which_stays_with_the_version(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = reads(coach)

    responds(coach, "differs")
    assert alex.modal.errors == {t("ack-statement"): t("error-statement-missing")}
    assert t("ack-intro") in alex.modal.text
    alex.modal.fill(t("ack-statement"), "The price list came late, which was not my doing.").submit()

    assert t("ack-done-differs") in alex.modal.text
    assert stands(coach, plan).status is Status.ACTIVE
    coach.mei.dm.message(t("notice-begun")).press(t("todo-read-button"))
    assert t("ack-said-differs") in coach.mei.modal.text
    assert "The price list came late" in coach.mei.modal.text


def test_who_chose_not_to_sign_can_still_choose_otherwise(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    plan = reads(coach)

    responds(coach, "not-signed", "I would like to talk to HR first.")
    assert t("ack-done-not-signed") in alex.modal.text
    assert stands(coach, plan).status is Status.AWAITING_ACK
    assert t("notice-not-signed") in coach.priya.dm.latest.text
    assert t("reading-may-change") in alex.modal.text
    responds(coach, "agrees")

    assert stands(coach, plan).status is Status.ACTIVE
    coach.priya.dm.message(t("notice-not-signed")).press(t("todo-help-button"))
    assert coach.priya.ephemerals[-1].text == t("error-not-now-hr-active")


def test_hr_may_put_it_in_force_without_a_signature_and_the_record_says_so(bilingual: Coach) -> None:
    coach, t, alex, priya = bilingual, bilingual.t, bilingual.alex, bilingual.priya
    plan = reads(coach)
    responds(coach, "not-signed", "I do not agree with the observations.")
    alex.modal.close()

    priya.dm.message(t("notice-not-signed")).press(t("todo-help-button"))
    assert "I do not agree with the observations." in priya.modal.text
    assert t("unsigned-sure") in priya.modal.confirmation(t("unsigned-activate"))
    priya.modal.press(t("unsigned-activate"))

    assert t("unsigned-done") in priya.modal.text
    assert stands(coach, plan).status is Status.ACTIVE
    alex.dm.message(t("notice-begun")).press(t("todo-read-button"))
    assert t("ack-said-activated") in alex.modal.text
    assert t("ack-said-not-signed") in alex.modal.text


def test_when_nobody_responds_hr_is_asked_to_help_after_five_working_days(bilingual: Coach) -> None:
    coach, t, priya = bilingual, bilingual.t, bilingual.priya
    plan = a_shared_plan(coach)
    with coach.turn("priya") as turn, pytest.raises(NotNowError, match="activate-early"):
        agreements.activate(turn, plan.id, plan.version)

    coach.advance(days=9)

    priya.dm.message(t("notice-unanswered")).press(t("todo-help-button"))
    assert t("unsigned-no-answer", who="@Alex Rivera") in priya.modal.text
    priya.modal.press(t("unsigned-activate"))
    assert stands(coach, plan).status is Status.ACTIVE


def test_a_wish_that_nobody_answered_comes_first_and_hr_can_answer_it(coach: Coach) -> None:
    t, priya = coach.t, coach.priya
    plan = reads(coach)
    asks(coach, target="8")

    coach.advance(days=9)

    priya.dm.message(t("notice-unanswered")).press(t("todo-help-button"))
    assert t("unsigned-held-up", count=1) in priya.modal.text
    assert t("unsigned-activate") not in priya.modal.buttons
    priya.modal.press(t("unsigned-look"))
    priya.modal.press(t("proposals-accept"))
    assert stands(coach, plan).version == 2
    assert t("notice-answered") in coach.mei.dm.latest.text


def test_a_new_version_gives_new_time_to_respond(coach: Coach) -> None:
    t = coach.t
    reads(coach)
    coach.advance(days=5)
    asks(coach, target="8")
    coach.mei.dm.latest.press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-accept"))

    coach.advance(days=4)

    assert not any(t("notice-unanswered") in each.text for each in coach.priya.dm.messages)


def test_who_responds_to_an_older_version_keeps_their_words_and_hears_of_the_new_one(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    reads(coach)
    asks(coach, target="8")
    alex.modal.press(t("reading-respond"))
    alex.modal.fill(t("ack-label"), t("ack-differs")).fill(t("ack-statement"), "A careful statement.")
    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-accept"))

    alex.modal.submit()

    assert list(alex.modal.errors.values()) == [t("error-out-of-date")]
    assert alex.modal.field(t("ack-statement")).value == "A careful statement."
    alex.modal.close(everything=True)
    alex.dm.message(t("notice-answered")).press(t("todo-read-button"))
    assert t("reading-changes", version=1) in alex.modal.text


def test_an_answer_once_given_cannot_be_given_again_from_an_older_window(coach: Coach) -> None:
    t, mei = coach.t, coach.mei
    reads(coach)
    asks(coach, target="8")
    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-answer"))
    form = mei.modal.fill(t("answer-why"), "It stays.")
    with coach.turn("mei") as turn:
        plan = turn.my_plans()[0]
        agreements.accept(turn, plan.id, agreements.open_proposals(turn, plan.id)[0].proposal.id, plan.version)

    form.submit()

    assert form.errors == {t("answer-why"): t("error-out-of-date")}
    assert form.field(t("answer-why")).value == "It stays."
