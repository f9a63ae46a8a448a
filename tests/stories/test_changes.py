"""A change while it is under way: HR looks at it, the employee responds, and until then what was agreed applies."""

from tests.stories import weeks
from tests.stories.harness import Coach
from tests.stories.wishes import responds, stands


def reading(coach: Coach, name: str) -> None:
    """Somebody opens what was agreed, from the status."""
    person = getattr(coach, name)
    person.types("/pip status")
    person.modal.press(coach.t("hub-open-plan"))
    person.modal.press(coach.t("plan-read"))


def test_the_manager_suggests_hr_agrees_and_the_employee_responds(bilingual: Coach) -> None:
    coach, t, mei, priya, alex = bilingual, bilingual.t, bilingual.mei, bilingual.priya, bilingual.alex
    plan = weeks.a_running_plan(coach)
    reading(coach, "mei")
    mei.modal.press(t("wish-goal", number=1))
    assert t("wish-next-leads") in mei.modal.text
    mei.modal.fill(t("wizard-goal-target"), "8").fill(t("wish-reason"), "There are more demos now.").submit()
    assert t("asked-with-hr-first") in mei.modal.text
    coach.settle()

    priya.dm.message(t("notice-with-hr")).press(t("todo-answer-button"))
    priya.modal.press(t("proposals-accept"))
    coach.settle()
    assert (stands(coach, plan).in_force, stands(coach, plan).version) == (1, 2)
    alex.dm.message(t("notice-shared")).press(t("todo-read-button"))
    assert t("reading-changes", version=1) in alex.modal.text
    responds(coach, "agrees")
    coach.settle()

    assert (stands(coach, plan).in_force, stands(coach, plan).version) == (2, 2)
    assert t("notice-changed") in alex.dm.latest.text


def test_another_last_day_that_does_not_hold_is_said_at_its_field(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    weeks.a_running_plan(coach)
    reading(coach, "alex")
    coach.alex.modal.press(t("wish-end"))
    coach.alex.modal.fill(t("review-ends"), "2027-01-04").fill(t("wish-reason"), "I will be away.").submit()

    assert coach.alex.modal.errors == {t("review-ends"): t("error-wish-ends-past")}
    assert coach.alex.modal.field(t("wish-reason")).value == "I will be away."
