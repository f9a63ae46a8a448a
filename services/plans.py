"""What happens to a plan as a whole: HR takes it back."""

from dataclasses import replace

from domain.errors import InvalidInputError, OutOfDateError, Problem
from domain.permissions import Permission
from domain.plans import Event, Plan, Status
from services.turn import Turn


def to_withdraw(turn: Turn, plan_id: str) -> tuple[Plan, int]:
    """Before the form: the plan, and how many concerns on it still wait for an answer.

    Raises NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.WITHDRAW)
    return plan, len(turn.store.concerns.waiting().get(plan.id, ()))


def withdraw(turn: Turn, plan_id: str, revision: int, reason: str) -> Plan:
    """Ends an open plan without an outcome; prompts stop. The employee hears of it only if it had been shared.

    Raises InvalidInputError (`reason`), OutOfDateError, NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.WITHDRAW)
    if not reason.strip():
        raise InvalidInputError({"reason": Problem("withdraw-reason-missing")})
    if plan.revision != revision:
        raise OutOfDateError
    gone = turn.store.plans.save(replace(turn.move(plan, Event.WITHDRAW), hr=turn.user, frozen_at=None))
    turn.call_off(gone)
    turn.record("withdrawn", gone, reason=reason.strip())
    for person in plan.parties if plan.shared else (plan.manager,):
        turn.tell(person, "plans.withdrawn", plan=gone, key=f"{gone.id}:{gone.revision}")
    return gone


def led(turn: Turn) -> list[Plan]:
    """For each person whom the acting one leads or led, the newest plan that took effect; heads only."""
    newest: dict[str, Plan] = {}
    for plan in turn.my_plans():
        if plan.manager == turn.user and plan.in_force and plan.status is not Status.WITHDRAWN:
            newest.setdefault(str(plan.employee), plan)
    return list(newest.values())
