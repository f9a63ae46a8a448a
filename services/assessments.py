"""How the employee sees the areas of their plan: written while they respond to it, read by both sides and HR."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain import assessments
from domain.agreements import Agreement
from domain.assessments import OwnView, SelfAssessment
from domain.errors import OutOfDateError
from domain.permissions import Permission, Role
from domain.plans import Plan, Status
from services.turn import Turn

WRITTEN = "assessments.written"


@dataclass(frozen=True)
class Own:
    """For one reader. `said` is None while nothing was written; `may_write` for the employee until they respond."""

    plan: Plan
    agreement: Agreement
    said: SelfAssessment | None
    role: Role | None
    may_write: bool


def own(turn: Turn, plan_id: str) -> Own:
    """Both views of every area. Raises NotFoundError, also before the first version."""
    plan = turn.plan(plan_id, Permission.READ)
    role = turn.role(plan)
    may_write = role is Role.EMPLOYEE and plan.status is Status.AWAITING_ACK
    return Own(plan, turn.agreement(plan), turn.store.assessments.latest(plan.id), role, may_write)


def to_write(turn: Turn, plan_id: str) -> Own:
    """Before the form. Raises NotFoundError, NotNowError."""
    turn.plan(plan_id, Permission.SELF_ASSESS)
    return own(turn, plan_id)


def submit(turn: Turn, plan_id: str, version: int, views: Sequence[OwnView]) -> SelfAssessment:
    """Readable by the manager and HR from now on; it can be changed until the employee has responded.

    The same once more changes nothing. Raises InvalidInputError (`view-0`), NotNowError, NotFoundError, and
    OutOfDateError when the areas are not those that the form asked about.
    """
    plan = turn.plan(plan_id, Permission.SELF_ASSESS)
    assessments.check_views(views)
    shown = turn.store.agreements.get(plan.id, version)
    if shown is None or shown.areas != turn.agreement(plan).areas:
        raise OutOfDateError
    before = turn.store.assessments.latest(plan.id)
    said = SelfAssessment(plan.id, plan.in_force, turn.user, turn.now, tuple(views))
    if before is not None and (before.number, before.views) == (said.number, said.views):
        return before
    turn.store.assessments.put(said)
    turn.record("self_assessed", plan)
    turn.tell(plan.manager, WRITTEN, plan=plan, key=f"{plan.id}:{said.number}")
    return said
