"""What happens to a plan as a whole: HR takes it back."""

from dataclasses import replace

from domain import plans
from domain.checkins import RoundState
from domain.errors import InvalidInputError, OutOfDateError, Problem
from domain.permissions import Permission
from domain.plans import Event, Plan
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
    gone = turn.store.plans.save(replace(plans.move(plan, Event.WITHDRAW, turn.now), hr=turn.user))
    _call_off(turn, gone)
    turn.record("withdrawn", gone, reason=reason.strip())
    for person in plan.parties if plan.shared else (plan.manager,):
        turn.tell(person, "plans.withdrawn", plan=gone, key=f"{gone.id}:{gone.revision}")
    return gone


def _call_off(turn: Turn, plan: Plan) -> None:
    turn.store.occurrences.cancel(plan.id)
    turn.store.support.call_off(plan.id)
    for round_ in turn.store.rounds.for_plan(plan.id):
        if round_.state in {RoundState.PLANNED, RoundState.OPEN}:
            turn.store.rounds.save(replace(round_, state=RoundState.CANCELLED))
