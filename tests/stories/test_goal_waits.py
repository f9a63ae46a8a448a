"""A goal that waits for the company: the manager takes up the later day, HR looks at it, and the employee responds."""

from datetime import UTC, date, datetime

from tests.stories.harness import Coach
from tests.stories.supporting import promised, under_way
from tests.stories.weeks import goal
from tests.stories.wishes import responds, stands

AFTER = datetime(2027, 1, 26, 15, tzinfo=UTC)
"""The morning after the promised day: one working day is lost."""
OLD, LATER = date(2027, 3, 19), date(2027, 3, 22)


def plan_of(coach: Coach, name: str) -> str:
    person, t = getattr(coach, name), coach.t
    person.modal.close(everything=True) if person.modals else None
    person.types("/pip status")
    person.modal.press(t("hub-open-plan"))
    return str(person.modal.text)


def test_the_later_day_is_taken_up_by_a_button_and_agreed_on_like_any_change(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plan = under_way(coach)
    coach.advance_to(AFTER)
    waits = t("support-goal-waits", title=promised(coach), due=date(2027, 1, 25), later=LATER)
    assert waits in plan_of(coach, "alex")
    assert t("goal-give-time", later=LATER) not in coach.alex.modal.buttons

    assert waits in plan_of(coach, "mei")
    coach.mei.modal.press(t("goal-give-time", later=LATER))

    assert t("goal-time-asked") in coach.mei.modal.text
    assert t("goal-give-time", later=LATER) not in coach.mei.modal.buttons
    assert stands(coach, plan).version == 1
    coach.priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    asked = coach.priya.modal.text
    assert goal(coach) in asked
    assert t("asked-end-day", day=LATER) in asked
    assert t("goal-give-time-why", title=promised(coach), due=date(2027, 1, 25)) in asked
    coach.priya.modal.press(t("proposals-accept"))
    coach.settle()
    assert stands(coach, plan).end == OLD

    coach.alex.modal.close(everything=True)
    coach.alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    responds(coach, "agrees")
    coach.settle()

    found = stands(coach, plan)
    assert (found.in_force, found.end) == (2, LATER)
    assert t("plan-period", start=date(2027, 1, 11), end=LATER) in plan_of(coach, "mei")
    with coach.turn(job="test") as turn:
        dues = [each.due for each in turn.in_force(found).goals]
    assert dues == [LATER, OLD]
