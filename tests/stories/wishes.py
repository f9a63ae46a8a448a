"""What Alex does with the plan that was shared with him: reads, asks, responds; and how the plan then stands."""

from domain.plans import Plan
from services.turn import Turn
from tests.stories.harness import Coach
from tests.stories.plans import a_shared_plan


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
