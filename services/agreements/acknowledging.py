"""The three-way acknowledgement, and what HR can do when there is none."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.agreements import Acknowledgement, Agreement, Answer, Proposal
from domain.errors import InvalidInputError, NotNowError, OutOfDateError, Problem
from domain.occurrences import Occurrence, OccurrenceId
from domain.permissions import Permission, Role, not_now
from domain.plans import Event, Plan, Status
from services.agreements.answering import overdue
from services.agreements.talks import UNANSWERED
from services.turn import Turn


def acknowledge(turn: Turn, plan_id: str, version: int, chosen: Answer, statement: str = "") -> Plan:
    """The three-way acknowledgement. Receipt is not agreement; not signing leaves the next step to HR.

    Who chose not to sign may still choose otherwise; the same answer sent twice is one. Raises InvalidInputError
    (`statement`), OutOfDateError when a newer version stands, and NotNowError (`proposals-open`) while the employee's
    own wishes wait for an answer.
    """
    seen = turn.plan(plan_id, Permission.SEE)
    if turn.role(seen) is Role.EMPLOYEE and seen.in_force == version and _said(turn, seen, version) is not None:
        return seen
    plan = _changeable(turn, turn.plan(plan_id, Permission.ACKNOWLEDGE))
    if plan.version != version:
        raise OutOfDateError
    if chosen is Answer.DIFFERS and not statement.strip():
        raise InvalidInputError({"statement": Problem("statement-missing")})
    if held_up(turn, plan):
        raise NotNowError("proposals-open")
    said = Acknowledgement(plan.id, version, turn.user, turn.now, chosen, statement.strip())
    if not turn.store.agreements.acknowledge(said):
        turn.store.agreements.revise(said)
    turn.record("acknowledged", plan, answer=chosen.value, version=str(version))
    if chosen is Answer.NOT_SIGNED:
        for partner in turn.hr_for(plan):
            turn.tell(partner, "agreements.not_signed", plan=plan, key=f"{plan.id}:{version}")
        return turn.store.plans.save(replace(plan, updated_at=turn.now))
    return _begin(turn, plan, Event.ACKNOWLEDGE)


def _changeable(turn: Turn, plan: Plan) -> Plan:
    """Once it is under way, only while a later version waits. Raises NotNowError otherwise."""
    role = turn.role(plan)
    if plan.status is Status.ACTIVE and not plan.changing and role is not None:
        raise not_now(role, plan)
    return plan


def _said(turn: Turn, plan: Plan, version: int) -> Acknowledgement | None:
    """What the employee said to that version."""
    said = turn.store.agreements.acknowledgements(plan.id)
    return next((each for each in said if each.version == version and each.by == plan.employee), None)


def held_up(turn: Turn, plan: Plan) -> tuple[Proposal, ...]:
    """Wishes that wait for an answer: the text may still change because of them."""
    return tuple(each for each in turn.store.proposals.for_plan(plan.id) if each.holds_up)


@dataclass(frozen=True)
class Help:
    """What HR needs to help: what was said or that nothing was, until when there was time, and what waits."""

    plan: Plan
    agreement: Agreement
    said: Acknowledgement | None
    until: datetime | None
    overdue: bool
    held_up: tuple[Proposal, ...]

    @property
    def may_let_be(self) -> bool:
        """A change that was not signed, or not answered in time, can also be let be."""
        return self.plan.changing and (self.said is not None or self.overdue)

    @property
    def may_activate(self) -> bool:
        """Only when it was not signed or not answered in time, and nothing of the employee's waits."""
        return (self.said is not None or self.overdue) and not self.held_up


def help_with(turn: Turn, plan_id: str) -> Help:
    """For HR. Raises NotFoundError, NotNowError."""
    plan = _changeable(turn, turn.plan(plan_id, Permission.ACTIVATE))
    due = turn.store.occurrences.find(plan.id, UNANSWERED, round=plan.version)
    return Help(
        plan=plan,
        agreement=turn.agreement(plan),
        said=_said(turn, plan, plan.version),
        until=due.due_at if due else None,
        overdue=overdue(turn, plan),
        held_up=held_up(turn, plan),
    )


def activate(turn: Turn, plan_id: str, version: int) -> Plan:
    """HR puts a version in force that was not signed or not answered in time, and that is recorded as such.

    Raises OutOfDateError, NotNowError (`activate-early`, or `activate-waiting` while a wish has no answer).
    """
    found = help_with(turn, plan_id)
    if found.plan.version != version:
        raise OutOfDateError
    if not found.may_activate:
        raise NotNowError("activate-waiting" if found.held_up else "activate-early")
    turn.store.agreements.acknowledge(Acknowledgement(found.plan.id, version, turn.user, turn.now, None))
    turn.record("activated", found.plan, version=str(version))
    return _begin(turn, found.plan, Event.ACTIVATE)


def let_be(turn: Turn, plan_id: str, version: int) -> Plan:
    """HR lets a change be that was not signed: what was agreed before stays in force, and nothing waits any more.

    Raises OutOfDateError, NotNowError (`activate-early`, or while there is no version in force).
    """
    found = help_with(turn, plan_id)
    if found.plan.version != version:
        raise OutOfDateError
    if not found.plan.changing:
        raise not_now(Role.HR, found.plan)
    if not found.said and not found.overdue:
        raise NotNowError("activate-early")
    kept = turn.store.plans.save(replace(found.plan, version=found.plan.in_force, updated_at=turn.now))
    turn.record("change_let_be", kept, version=str(version))
    for party in kept.parties:
        turn.tell(party, "agreements.kept", plan=kept, key=f"{kept.id}:{version}")
    return kept


def _begin(turn: Turn, plan: Plan, event: Event) -> Plan:
    agreement = turn.agreement(plan)
    active = replace(
        turn.move(plan, Event.CHANGE if plan.changing else event),
        in_force=plan.version,
        start=agreement.start,
        end=agreement.end,
    )
    saved = turn.store.plans.save(active)
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=saved.id,
            kind="checkins.schedule",
            due_at=turn.now,
            round=saved.version,
            plan=saved.id,
        )
    )
    turn.soon("support.follow", saved)
    assert saved.employee is not None
    kind = "agreements.changed" if plan.changing else "agreements.begun"
    for party in (saved.manager, saved.employee):
        turn.tell(party, kind, plan=saved, key=f"{saved.id}:{saved.version}")
    return saved
