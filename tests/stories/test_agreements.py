"""From the conversation to an agreement: reading, asking, answering, acknowledging."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.agreements import Answer
from domain.errors import NotFoundError, NotNowError
from domain.goals import Direction
from domain.plans import Event, Plan, Status, move
from services import agreements
from services.turn import Turn
from tests.stories.harness import IDS, Coach
from tests.stories.plans import WORDS, a_shared_plan, an_active_plan, an_approved_plan

SECRET = re.compile(r"\b(pip|plan|performance|mei|chen|alex|rivera|priya|nair)\b|绩效|改进计划|计划", re.IGNORECASE)


def reads(coach: Coach) -> Plan:
    """Alex has the shared plan in front of him."""
    plan = a_shared_plan(coach)
    coach.settle()
    coach.alex.dm.message(coach.t("notice-shared")).press(coach.t("todo-read-button"))
    return plan


def asks(coach: Coach, number: int = 1, why: str = "I can show more.", **change: object) -> None:
    """Alex asks for a goal to read otherwise: `target`, `due` or `title`."""
    t, alex = coach.t, coach.alex
    labels = {"target": t("wizard-goal-target"), "due": t("wizard-goal-due"), "title": t("wish-title")}
    alex.modal.press(t("wish-goal", number=number))
    for name, value in change.items():
        alex.modal.fill(labels[name], value)
    alex.modal.fill(t("wish-reason"), why).submit()


def responds(coach: Coach, way: str, statement: str = "") -> None:
    t, alex = coach.t, coach.alex
    alex.modal.press(t("reading-respond"))
    alex.modal.fill(t("ack-label"), t(f"ack-{way}"))
    if statement:
        alex.modal.fill(t("ack-statement"), statement)
    alex.modal.submit()


def stands(coach: Coach, plan: Plan) -> Plan:
    """The plan's head as it is now."""
    with coach.turn(job="test") as turn:
        return stands_in(turn, plan)


def stands_in(turn: Turn, plan: Plan) -> Plan:
    found = turn.store.plans.get(plan.id)
    assert found is not None
    return found


# --- the conversation ----------------------------------------------------------------------------------------


def test_the_employee_gets_access_only_when_the_conversation_is_confirmed(bilingual: Coach) -> None:
    coach, t, mei, alex = bilingual, bilingual.t, bilingual.mei, bilingual.alex
    an_approved_plan(coach)
    coach.settle()
    alex.types("/pip")
    assert t("hub-nothing") in alex.modal.text
    alex.modal.close()

    mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))
    assert t("talk-guide") in mei.modal.text
    mei.modal.press(t("talk-preview"))
    assert WORDS[coach.language]["goal"] in mei.modal.text
    assert t("reading-nothing-decided") in mei.modal.text
    mei.modal.close()
    mei.modal.submit()

    assert t("talk-done") in mei.modal.text
    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    told, said = alex.modal.text, WORDS[coach.language]
    for name in ("area", "expected", "observed", "impact", "coaching", "goal", "why", "metric", "second", "support"):
        assert said[name] in told
    assert t("reading-nothing-decided") in told
    assert t("reading-who-sees") in told
    assert t("paper-owner") in told
    assert said["note"] not in told


def test_a_conversation_cannot_have_been_tomorrow(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(t("todo-talk-button"))

    coach.mei.modal.fill(t("talk-day"), (coach.now + timedelta(days=1)).date()).submit()

    assert coach.mei.modal.errors == {t("talk-day"): t("error-talked-future")}
    assert coach.alex.dm.messages == []


def test_confirming_the_conversation_twice_says_that_it_is_known(coach: Coach) -> None:
    an_approved_plan(coach)
    coach.settle()
    coach.mei.dm.latest.press(coach.t("todo-talk-button"))
    form = coach.mei.modal
    with coach.turn("mei") as turn:
        plan = turn.my_plans()[0]
        agreements.hold_talk(turn, plan.id)

    form.submit()

    assert form.errors == {coach.t("talk-day"): coach.t("error-talk-known")}
    coach.settle()
    assert len(coach.alex.dm.messages) == 1


# --- asking and answering ------------------------------------------------------------------------------------


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
    assert f"{t('sides-old')}\n{t('field-title')}: {WORDS[coach.language]['goal']}" in told
    assert f"{t('sides-asked')}\n{t('field-title')}: Show all four products" in told
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
    assert f"{t('field-target')}: 5" in priya.modal.text
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


def test_a_wish_needs_a_reason_a_day_within_the_plan_and_a_change(coach: Coach) -> None:
    t, alex = coach.t, coach.alex
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
    first = {"direction": Direction.MILESTONE.value, "metric": "", "baseline": "", "target": ""}
    a_shared_plan(coach, change=lambda draft: replace(draft, goals=(replace(draft.goals[0], **first),)))
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


# --- acknowledging -------------------------------------------------------------------------------------------


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
    assert coach.priya.ephemerals[-1].text == t("error-not-now-active")


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


# --- two at once, and too late -------------------------------------------------------------------------------


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


def test_the_same_response_sent_twice_is_one(coach: Coach) -> None:
    plan = a_shared_plan(coach)

    for _ in range(2):
        with coach.turn("alex") as turn:
            agreements.acknowledge(turn, plan.id, plan.version, Answer.AGREES)
    coach.settle()

    assert len([each for each in coach.mei.dm.messages if coach.t("notice-begun") in each.text]) == 1


def test_a_button_of_a_plan_that_was_taken_back_says_no_more_than_of_one_that_never_was(coach: Coach) -> None:
    t = coach.t
    plan = a_shared_plan(coach)
    coach.settle()
    with coach.turn("priya") as turn:
        turn.store.plans.save(move(plan, Event.WITHDRAW, turn.now))

    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))

    assert coach.alex.ephemerals[-1].text == t("error-not-found")


def test_nobody_else_can_tell_a_plan_from_one_that_never_was(coach: Coach) -> None:
    plan = an_active_plan(coach)

    for somebody in ("jordan", "sam", "dana", "noor"):
        for plan_id in (plan.id, "never-was"):
            with coach.turn(somebody) as turn, pytest.raises(NotFoundError):
                agreements.read(turn, plan_id)


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


# --- what is on the screen -----------------------------------------------------------------------------------


def test_manager_and_hr_read_the_shared_version_without_the_employees_buttons(coach: Coach) -> None:
    t = coach.t
    plan = a_shared_plan(coach)
    coach.mei.types("/pip status")
    coach.mei.modal.press(t("hub-open-plan"))

    coach.mei.modal.press(t("plan-read"))

    told = coach.mei.modal
    assert t("reading-waits") in told.text
    assert t("reading-respond") not in told.buttons
    assert t("wish-goal", number=1) not in told.buttons
    assert plan.version == 1


def test_many_long_comments_are_read_in_pages_and_nothing_in_them_is_live(coach: Coach) -> None:
    t = coach.t
    plan = reads(coach)
    text = ("<!channel> <@U0MEICHEN> <https://example.com|link> 🙂 שלום *bold* " * 60)[:3000]
    with coach.turn("alex") as turn:
        for number in range(40):
            agreements.comment(turn, plan.id, f"comment-{number}", f"{number}: {text}")

    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    while t("page-on") in coach.alex.modal.buttons:
        coach.alex.modal.press(t("page-on"))

    assert "39: <!channel> <@U0MEICHEN> <https://example.com|link>" in coach.alex.modal.text
    coach.mei.dm.message(t("notice-proposed")).press(t("todo-answer-button"))
    assert t("page-where", number=1, count=2).split("1")[0] in coach.mei.modal.text


def test_nothing_on_a_phone_names_anybody_or_what_it_is_about(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    reads(coach)
    asks(coach, target="5")
    coach.mei.dm.latest.press(t("todo-answer-button"))
    coach.mei.modal.press(t("proposals-accept"))
    coach.priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    coach.priya.modal.press(t("proposals-accept"))
    coach.priya.modal.close()
    responds(coach, "not-signed")

    people = (coach.mei, coach.alex, coach.priya, coach.tom)
    shown = [text for person in people for each in person.notifications for text in (each.title, each.text)]
    shown += [message.text for person in people for message in person.dm.messages]
    assert len(shown) > 20
    assert [text for text in shown if SECRET.search(text)] == []
