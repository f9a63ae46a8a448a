"""Who is told that something moved."""

from domain.concerns import Concern
from domain.plans import Plan
from services.turn import Turn

WAITING = "concerns.waiting"


def tell_owners(turn: Turn, plan: Plan, concern: Concern) -> None:
    """Whoever sees to it from here on, but for the one who acts."""
    owners = turn.hr_for(plan) if concern.owner is None else (concern.owner,)
    for owner in owners:
        if owner != turn.user:
            turn.tell(owner, WAITING, plan=plan, subject=concern.id, key=f"{concern.id}:{concern.revision}")


def tell_employee(turn: Turn, plan: Plan, concern: Concern, kind: str) -> None:
    assert plan.employee is not None
    turn.tell(plan.employee, kind, plan=plan, subject=concern.id, key=f"{concern.id}:{concern.revision}")
