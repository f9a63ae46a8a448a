"""The employee's own copy of everything that they may read, to be had at any time while their account works."""

from collections.abc import Sequence

from domain.agreements import Agreement
from domain.errors import NotFoundError
from domain.people import UserId
from domain.permissions import Actor, Permission, Role
from domain.plans import Plan
from services.turn import Turn

SENT = "copies.sent"


def own(turn: Turn, plan_id: str) -> Plan:
    """Raises NotFoundError for anybody but the employee."""
    plan = turn.plan(plan_id, Permission.READ)
    if turn.role(plan) is not Role.EMPLOYEE:
        raise NotFoundError
    return plan


def ask(turn: Turn, plan_id: str) -> None:
    """A file, in their own conversation with Coach; it is written when it is sent, and on record."""
    plan = own(turn, plan_id)
    turn.record("copy_taken", plan)
    turn.tell(turn.user, SENT, plan=plan, key=f"{plan.id}:{turn.now.isoformat()}")


def as_reader(turn: Turn, reader: str) -> Turn:
    """A turn of the person whom a message goes to: what it holds is authorised once more, as theirs."""
    return Turn(turn.store, Actor(UserId(reader)), turn.now)


def versions(turn: Turn, plan: Plan) -> Sequence[Agreement]:
    """All versions of a plan that was authorised already, first to last."""
    return turn.store.agreements.history(plan.id)
