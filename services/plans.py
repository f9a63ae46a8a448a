"""What happens to a plan as a whole: HR takes it back."""

from dataclasses import replace

from domain import plans
from domain.errors import InvalidInputError, Problem
from domain.permissions import Permission
from domain.plans import Event, Plan
from services.turn import Turn


def withdraw(turn: Turn, plan_id: str, reason: str) -> Plan:
    """Ends an open plan without an outcome; prompts stop. The parties hear of it only if it had been shared.

    Raises InvalidInputError (`reason`), NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.WITHDRAW)
    if not reason.strip():
        raise InvalidInputError({"reason": Problem("reason-missing")})
    shared = plan.shared
    gone = turn.store.plans.save(replace(plans.move(plan, Event.WITHDRAW, turn.now), hr=turn.user))
    turn.store.occurrences.cancel(plan.id)
    turn.record("withdrawn", gone, reason=reason.strip())
    for person in gone.parties if shared else (gone.manager,):
        turn.tell(person, "plans.withdrawn", plan=gone, key=f"{gone.id}:{gone.revision}")
    return gone
