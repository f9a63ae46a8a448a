"""Who moves a plan from where to where, cell by cell: what docs render and tests hold the services to."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.errors import NotFoundError
from domain.permissions import Permission, Role, not_now, refused
from domain.plans import TRANSITIONS, Event, Plan, Status

MOVES: Mapping[tuple[Role, Event], Permission] = {
    (Role.MANAGER, Event.SUBMIT): Permission.WRITE_DRAFT,
    (Role.HR, Event.RETURN): Permission.APPROVE,
    (Role.HR, Event.APPROVE): Permission.APPROVE,
    (Role.MANAGER, Event.HOLD_TALK): Permission.HOLD_TALK,
    (Role.EMPLOYEE, Event.ACKNOWLEDGE): Permission.ACKNOWLEDGE,
    (Role.HR, Event.ACTIVATE): Permission.ACTIVATE,
    (Role.MANAGER, Event.CHANGE): Permission.ANSWER_PROPOSAL,
    (Role.HR, Event.CHANGE): Permission.ANSWER_PROPOSAL,
    (Role.HR, Event.PAUSE): Permission.PAUSE,
    (Role.HR, Event.RESUME): Permission.RESUME,
    (Role.MANAGER, Event.REVIEW): Permission.REVIEW_EARLY,
    (Role.SYSTEM, Event.REVIEW): Permission.RUN,
    (Role.HR, Event.DECIDE): Permission.DECIDE,
    (Role.MANAGER, Event.EXTEND): Permission.TELL,
    (Role.HR, Event.EXTEND): Permission.TELL,
    (Role.MANAGER, Event.CLOSE): Permission.TELL,
    (Role.HR, Event.CLOSE): Permission.TELL,
    (Role.HR, Event.END): Permission.END,
    (Role.HR, Event.WITHDRAW): Permission.WITHDRAW,
}
"""Whose move it is, and the permission that it needs. For everybody else there is nothing to move."""

FOLLOWING: Mapping[Event, Event] = {Event.HOLD_TALK: Event.SHARE}
"""What follows an event by itself, in the same turn: nobody does it alone."""


@dataclass(frozen=True)
class Cell:
    """What somebody meets who tries an event: the status it leads to, or the code of a sentence; neither: no plan."""

    to: Status | None = None
    said: str = ""


def cell(role: Role, event: Event, plan: Plan) -> Cell:
    """One cell of the table of role x event x status. `plan` counts by its status, and by who has access to it."""
    permission = MOVES.get((role, event))
    problem = NotFoundError() if permission is None else refused(role, permission, plan)
    if isinstance(problem, NotFoundError):
        return Cell()
    if problem is not None:
        return Cell(said=problem.problem.code)
    to = TRANSITIONS.get((plan.status, event))
    if to is None:
        return Cell(said=not_now(role, plan).problem.code)
    return Cell(TRANSITIONS[to, FOLLOWING[event]] if event in FOLLOWING else to)
