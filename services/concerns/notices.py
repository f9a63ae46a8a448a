"""Who is told that something moved, and what the record says of it."""

from domain.concerns import Concern
from domain.plans import Plan
from services.turn import Turn
from storage.audit import HR_ONLY

WAITING = "concerns.waiting"


def note(turn: Turn, plan: Plan, concern: Concern, kind: str) -> None:
    """One line in the plan's history; of a kind of its own where no manager may know that there is anything."""
    turn.record(f"{kind}{HR_ONLY}" if concern.hr_only else kind, plan, concern=concern.id)


def tell_owners(turn: Turn, plan: Plan, concern: Concern) -> None:
    """Whoever sees to it from here on, but for the one who acts."""
    owners = turn.hr_for(plan) if concern.owner is None else (concern.owner,)
    for owner in owners:
        if owner != turn.user:
            turn.tell(owner, WAITING, plan=plan, subject=concern.id, key=f"{concern.id}:{concern.revision}")


def tell_employee(turn: Turn, plan: Plan, concern: Concern, kind: str) -> None:
    assert plan.employee is not None
    turn.tell(plan.employee, kind, plan=plan, subject=concern.id, key=f"{concern.id}:{concern.revision}")
