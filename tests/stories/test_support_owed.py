"""Support that is owed: brought and found helpful, late, not at all; and the goal that waits for it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.drafts import Draft
from domain.reviews import Outcome
from services import checkins, reviews
from tests.stories import plans
from tests.stories.harness import IDS, Coach
from tests.stories.supporting import plan_list, promised, under_way
from tests.stories.weeks import alex_answers, mei_answers, read
from tests.stories.wishes import stands_in

AFTER = datetime(2027, 1, 26, 15, tzinfo=UTC)
"""The morning after the promised day."""


def arrive(coach: Coach, at: datetime = datetime(2027, 1, 21, 15, tzinfo=UTC)) -> None:
    """Two working days before the promised day."""
    coach.advance_to(at)


def test_lin_brings_it_in_time_and_alex_says_in_one_tap_that_it_helped(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    arrive(coach)
    message = coach.lin.dm.message(t("support-notice-soon"))
    assert promised(coach) in message.text
    assert "Alex Rivera" in message.text
    message.press(t("support-delivered"))
    coach.settle()

    asked = coach.alex.dm.message(t("support-notice-delivered"))
    asked.press(t("support-helped"))
    assert t("support-helped-yes") in asked.refresh().text
    asked.press(t("support-add-note"))
    coach.alex.modal.fill(t("support-field-note"), "The afternoon with examples was best.").submit()

    assert "The afternoon with examples was best." in plan_list(coach, "mei").text
    coach.lin.types("/pip support")
    assert "The afternoon with examples was best." not in coach.lin.modal.text
    coach.alex.types("/pip status")
    assert t("plan-company", percent=100) in coach.alex.modal.text


def test_nobody_brings_it_and_the_goal_waits_for_the_company(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)

    coach.advance_to(datetime(2027, 2, 2, 15, tzinfo=UTC))

    for person in (coach.mei, coach.alex, coach.priya):
        assert person.dm.message(t("support-notice-late"))
    waiting = t("support-goal-waits", title=promised(coach), due=date(2027, 1, 25), later=date(2027, 3, 29))
    for person in (coach.mei, coach.alex):
        person.types("/pip status")
        assert waiting in person.modal.text
        assert t("plan-company", percent=0) in person.modal.text
    assert t("support-state-overdue") in coach.alex.modal.text


def test_late_is_late_and_still_welcome(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    arrive(coach)
    coach.advance_to(AFTER)

    coach.lin.dm.message(t("support-notice-soon")).press(t("support-delivered"))
    coach.settle()
    coach.alex.dm.message(t("support-notice-delivered")).press(t("support-not-helped"))

    late = t("support-state-late", on="|").split("|")[0]
    assert late in plan_list(coach, "alex").text
    assert t("support-helped-no") in coach.alex.modal.text
    coach.alex.modal.close(everything=True)
    coach.alex.types("/pip status")
    assert t("plan-company", percent=0) in coach.alex.modal.text
    assert (
        t("support-goal-waits", title=promised(coach), due=date(2027, 1, 25), later="")[:10]
        not in coach.alex.modal.text
    )


def test_lin_needs_longer_and_everybody_knows_what_to_count_on(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    arrive(coach)
    message = coach.lin.dm.message(t("support-notice-soon"))
    message.press(t("support-later"))
    form = coach.lin.modal.fill(t("support-field-expected"), date(2027, 1, 20))
    form.fill(t("support-field-delay"), "The trainer is travelling.").submit()
    assert form.errors == {t("support-field-expected"): t("error-support-later-day")}

    form.fill(t("support-field-expected"), date(2027, 2, 3)).submit()
    coach.settle()

    said = t("support-expected", day=date(2027, 2, 3), reason="The trainer is travelling.")
    assert said in message.refresh().text
    coach.alex.dm.message(t("support-notice-later")).press(t("support-todo-button"))
    assert said in coach.alex.modal.text
    sent = len(coach.lin.dm.messages)
    coach.advance_to(datetime(2027, 2, 3, 15, tzinfo=UTC))
    assert len(coach.lin.dm.messages) > sent


def test_it_has_not_come_after_all(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    arrive(coach)
    coach.lin.dm.message(t("support-notice-soon")).press(t("support-delivered"))
    coach.settle()
    coach.alex.dm.message(t("support-notice-delivered")).press(t("support-not-there"))
    coach.settle()

    again = coach.lin.dm.message(t("support-notice-not-there"))
    assert t("support-delivered") in again.buttons


def test_the_summary_says_what_the_company_promised(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    coach.advance_to(datetime(2027, 1, 15, 14, 30, tzinfo=UTC))
    alex_answers(coach)
    mei_answers(coach)

    for name in ("alex", "mei"):
        shown = read(coach, name).text
        assert promised(coach) in shown
        assert t("support-state-promised") in shown


def test_a_pause_stops_the_reminders(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = under_way(coach)
    sent = len(coach.lin.dm.messages)
    with coach.turn("priya") as turn:
        checkins.pause(turn, plan.id)

    coach.advance(days=20)

    assert len(coach.lin.dm.messages) == sent
    assert t("support-notice-late") not in " ".join(each.text for each in coach.alex.dm.messages)


def test_a_mentor_sees_their_item_and_nothing_else(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = under_way(coach)
    coach.lin.types("/pip")
    assert t("hub-own") not in coach.lin.modal.text
    coach.lin.modal.close()

    coach.lin.types("/pip support")

    assert promised(coach) in coach.lin.modal.text
    assert plans.WORDS[coach.language]["goal"] not in coach.lin.modal.text
    coach.lin.types("/pip status")
    assert t("status-none") in coach.lin.modal.text
    assert IDS["lin"] not in {plan.manager, plan.employee}


def dear(draft: Draft) -> Draft:
    return replace(draft, support=(replace(draft.support[0], cost="400 €"),))


def test_the_manager_is_warned_before_the_conversation_and_may_go_on(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_approved_plan(coach, change=dear)
    coach.settle()

    coach.mei.dm.message(t("notice-approved")).press(t("todo-talk-button"))

    assert t("support-open-ends", count=1) in coach.mei.modal.text
    coach.mei.modal.submit()
    assert t("talk-done") in coach.mei.modal.text


def test_once_it_has_ended_nothing_is_said_to_be_on_its_way(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = under_way(coach)
    coach.advance_to(AFTER)
    assert t("support-state-overdue") in plan_list(coach, "alex").text
    with coach.turn("priya") as turn:
        reviews.end(turn, plan.id, stands_in(turn, plan).revision, Outcome.RESIGNED, "At their own wish.")
    coach.settle()

    for name in ("alex", "mei", "priya"):
        said = plan_list(coach, name).text
        assert promised(coach) in said
        assert t("support-state-not-come") in said
        assert t("support-state-overdue") not in said
        getattr(coach, name).modal.close(everything=True)
    coach.alex.types("/pip status")
    coach.alex.modal.press(t("hub-open-plan"))
    assert t("support-state-not-come") in coach.alex.modal.text
