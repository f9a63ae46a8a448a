"""Who leads a plan: what happens when its manager goes, and how HR hands it over to somebody else."""

from dataclasses import replace

from domain.errors import InvalidInputError, OutOfDateError, Problem
from domain.people import Account, UserId, party_problem
from domain.permissions import Permission
from domain.plans import OPEN, Plan, Status
from domain.support import SupportState
from services.turn import Turn

NEEDED, WAITING, STOPPED = "handovers.needed", "handovers.waiting", "handovers.stopped"
RECEIVED, TOLD, PASSED_ON = "handovers.received", "handovers.told", "handovers.passed_on"
LEFT, HALTED = "handovers.left", "handovers.halted"
FOLLOW = ("concerns.lead", "checkins.lead", "reviews.lead", "support.follow")
"""What other features see to when somebody else leads a plan, or nobody: with the next tick."""


def to_hand_over(turn: Turn, plan_id: str) -> Plan:
    """Before the form. Raises NotFoundError, NotNowError."""
    return turn.plan(plan_id, Permission.HAND_OVER)


def hand_over(turn: Turn, plan_id: str, revision: int, chosen: str, *, waits: bool = False) -> Plan:
    """Somebody else leads it from this moment on; when it `waits`, nobody does and decisions wait until somebody is.

    Who led it has no access any more. Raises InvalidInputError (`manager`), OutOfDateError, NotFoundError, NotNowError.
    """
    plan = to_hand_over(turn, plan_id)
    if plan.revision != revision:
        raise OutOfDateError
    problem = _problem(turn, plan, UserId(chosen), waits=waits)
    if problem is not None:
        raise InvalidInputError({"manager": Problem(problem)})
    if waits:
        return _freeze(turn, plan, "manager_changes")
    led = replace(plan, manager=UserId(chosen), frozen_at=None, updated_at=turn.now)
    saved = turn.store.plans.save(led)
    turn.record("handed_over", saved, previous=plan.manager, manager=saved.manager)
    _follow(turn, saved)
    _tell(turn, plan.manager, saved)
    return saved


def _problem(turn: Turn, plan: Plan, chosen: UserId, *, waits: bool) -> str | None:
    """Why that person can't lead this plan. Who has read what was for HR alone does not lead it afterwards."""
    if waits or not chosen:
        return _unsaid(plan, chosen, waits=waits)
    if chosen == plan.manager and not plan.frozen:
        return "handover-same"
    if chosen == plan.employee or (plan.status is Status.DRAFT and chosen == turn.draft(plan).employee):
        return "handover-employee"
    if chosen == plan.hr or chosen in turn.workspace.hr:
        return "handover-hr"
    asked = (each for each in turn.store.support.for_plan(plan.id) if each.state is SupportState.REQUESTED)
    if any(each.sponsor == chosen for each in asked):
        return "handover-sponsor"
    problem = party_problem(turn.person(chosen))
    return f"handover-{problem}" if problem else None


def _unsaid(plan: Plan, chosen: UserId, *, waits: bool) -> str | None:
    """Either somebody is named or it is said that this waits: never by leaving something out."""
    if plan.frozen and not chosen:
        return "handover-missing"
    if waits:
        return "handover-both" if chosen else None
    return "handover-neither"


def _follow(turn: Turn, plan: Plan) -> None:
    if plan.status is not Status.DRAFT:
        for kind in FOLLOW:
            turn.soon(kind, plan)


def _tell(turn: Turn, previous: UserId, plan: Plan) -> None:
    """Who leads it now; the employee, if they know of it; and who led it before, with no word about what."""
    key = f"{plan.id}:{plan.revision}"
    turn.tell(plan.manager, RECEIVED, plan=plan, key=key)
    if plan.shared and plan.employee is not None:
        turn.tell(plan.employee, TOLD, plan=plan, key=key)
    if previous != plan.manager:
        turn.tell(previous, PASSED_ON, key=key)


def _freeze(turn: Turn, plan: Plan, why: str) -> Plan:
    """Nobody leads it from this moment on: decisions wait, and the employee's side goes on."""
    saved = turn.store.plans.save(replace(plan, frozen_at=turn.now, updated_at=turn.now))
    turn.record("frozen", saved, why=why)
    _follow(turn, saved)
    key = f"{saved.id}:{saved.revision}"
    for partner in turn.hr_for(saved):
        if partner != turn.user:
            turn.tell(partner, NEEDED, plan=saved, key=key)
    if saved.shared and saved.employee is not None:
        turn.tell(saved.employee, WAITING, plan=saved, key=key)
    turn.tell(saved.manager, STOPPED, plan=saved, key=key)
    return saved


# --- accounts ---------------------------------------------------------------------------------------------------------


def left(turn: Turn, user: UserId) -> None:
    """Somebody's account was closed. What they led waits for HR; what was for them, HR is asked about."""
    for head in turn.store.plans.of(user, OPEN):
        plan = turn.plan(head.id, Permission.RUN)
        if plan.manager == user and not plan.frozen:
            _freeze(turn, plan, "account_closed")
        elif plan.employee == user and plan.status is not Status.DRAFT:
            _halt(turn, plan)


def _halt(turn: Turn, plan: Plan) -> None:
    """Nobody is asked for anything until HR says how it ends."""
    saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
    turn.record("employee_left", saved)
    turn.soon("checkins.lead", saved)
    key = f"{saved.id}:{saved.revision}"
    for partner in turn.hr_for(saved):
        turn.tell(partner, LEFT, plan=saved, key=key)
    turn.tell(saved.manager, HALTED, plan=saved, key=key)


def returned(turn: Turn, user: UserId) -> None:
    """An account works again: the employee is asked as before. Who leads a plan stays with HR to say."""
    for head in turn.store.plans.of(user, OPEN):
        plan = turn.plan(head.id, Permission.RUN)
        if plan.employee == user and plan.status is not Status.DRAFT:
            saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
            turn.record("employee_returned", saved)
            turn.soon("checkins.lead", saved)


def still_matters(turn: Turn, plan: Plan, kind: str, recipient: UserId) -> bool:
    """Whether a notice of that kind is still worth sending: things may have moved on while it waited."""
    if plan.status not in OPEN:
        return False
    if kind in {NEEDED, WAITING, STOPPED}:
        return plan.frozen
    if kind in {LEFT, HALTED}:
        return plan.employee is not None and turn.person(plan.employee).account is Account.DEACTIVATED
    return recipient == (plan.manager if kind == RECEIVED else plan.employee)
