"""Answering what the employee asks: taken into a new version, looked at by HR first, or kept with a reason."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from domain import agreements
from domain.agreements import Agreement, Changed, Proposal, ProposalId, ProposalState, Target
from domain.errors import InvalidInputError, NotFoundError, OutOfDateError, Problem
from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import Event, Plan, Status
from services.agreements.talks import UNANSWERED, await_answer
from services.turn import Turn

TOGETHER = timedelta(minutes=5)
"""Answers within this make one more message, not one each."""
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Asked:
    """A proposal before its answer: the version that stands, and what it would become. `to_hr`: HR decides next."""

    plan: Plan
    proposal: Proposal
    agreement: Agreement
    amended: Agreement
    to_hr: bool

    @property
    def changes(self) -> tuple[Changed, ...]:
        """What would read otherwise if it were accepted now."""
        return agreements.changes(self.agreement, self.amended)


def open_proposals(turn: Turn, plan_id: str) -> list[Asked]:
    """What waits for the acting person's word, oldest first. Raises NotFoundError, NotNowError."""
    plan = turn.plan(plan_id, Permission.ANSWER_PROPOSAL)
    agreement = turn.agreement(plan)
    return [_asked(turn, plan, agreement, each) for each in _mine(turn, plan)]


def asked(turn: Turn, plan_id: str, proposal_id: str) -> Asked:
    """One of them. Raises OutOfDateError when it was answered or taken back."""
    plan, proposal = _answerable(turn, plan_id, proposal_id)
    return _asked(turn, plan, turn.agreement(plan), proposal)


def _mine(turn: Turn, plan: Plan) -> list[Proposal]:
    """The manager's own; HR's are those handed to them, and all once an answer is overdue: somebody must answer.

    What a manager asks for goes to HR at once, so it never waits for a manager.
    """
    states = {ProposalState.OPEN}
    if turn.role(plan) is Role.HR:
        states = {ProposalState.WITH_HR, ProposalState.OPEN} if overdue(turn, plan) else {ProposalState.WITH_HR}
    return [each for each in turn.store.proposals.for_plan(plan.id) if each.state in states]


def overdue(turn: Turn, plan: Plan) -> bool:
    """Whether the five working days for this version have passed without an acknowledgement."""
    due = turn.store.occurrences.find(plan.id, UNANSWERED, round=plan.version)
    waits = plan.status is Status.AWAITING_ACK or plan.changing
    return waits and due is not None and due.due_at <= turn.now


def _asked(turn: Turn, plan: Plan, agreement: Agreement, proposal: Proposal) -> Asked:
    base = turn.store.agreements.get(plan.id, proposal.version) or agreement
    amended = agreements.amended(agreement, base, proposal, turn.user, turn.now)
    to_hr = turn.role(plan) is Role.MANAGER and agreements.needs_hr(agreement, amended)
    return Asked(plan, proposal, agreement, amended, to_hr)


def accept(turn: Turn, plan_id: str, proposal_id: str, version: int, words: str = "") -> Plan:
    """Takes the change into a new version; what asks for less goes to HR first.

    Raises OutOfDateError when the version moved on or the proposal was answered meanwhile, NotFoundError, NotNowError.
    """
    plan, proposal = _answerable(turn, plan_id, proposal_id, version)
    found = _asked(turn, plan, turn.agreement(plan), proposal)
    if found.to_hr:
        return _to_hr(turn, found, words)
    _save(turn, proposal, ProposalState.ACCEPTED, words)
    changed = agreements.differs(found.agreement, found.amended)
    moved = plan
    if changed:
        version = turn.store.agreements.latest(plan.id) + 1
        turn.store.agreements.add(replace(found.amended, version=version))
        moved = replace(turn.move(plan, Event.CHANGE), version=version)
    saved = turn.store.plans.save(replace(moved, updated_at=turn.now))
    if changed:
        await_answer(turn, saved)
        turn.soon("support.follow", saved)
    if changed and proposal.by_manager:
        assert saved.employee is not None
        turn.tell(saved.employee, "agreements.shared", plan=saved, key=f"{saved.id}:{saved.version}")
    turn.record("proposal_accepted", saved, proposal=proposal.id)
    _tell_answer(turn, saved, proposal)
    return saved


def _to_hr(turn: Turn, found: Asked, words: str) -> Plan:
    _save(turn, found.proposal, ProposalState.WITH_HR, words)
    saved = turn.store.plans.save(replace(found.plan, updated_at=turn.now))
    turn.record("proposal_to_hr", saved, proposal=found.proposal.id)
    for partner in turn.hr_for(saved):
        turn.tell(partner, "agreements.with_hr", plan=saved, key=found.proposal.id)
    return saved


def answer(turn: Turn, plan_id: str, proposal_id: str, version: int, words: str) -> Plan:
    """Leaves it as it is and says why. Raises InvalidInputError (`answer`), OutOfDateError, NotNowError."""
    plan, proposal = _answerable(turn, plan_id, proposal_id, version)
    if not words.strip():
        comment = proposal.target is Target.COMMENT
        raise InvalidInputError({"answer": Problem("text-missing" if comment else "answer-missing")})
    _save(turn, proposal, ProposalState.ANSWERED, words)
    saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
    turn.record("proposal_answered", saved, proposal=proposal.id)
    _tell_answer(turn, saved, proposal)
    return saved


def _answerable(turn: Turn, plan_id: str, proposal_id: str, version: int = 0) -> tuple[Plan, Proposal]:
    plan = turn.plan(plan_id, Permission.ANSWER_PROPOSAL)
    proposal = turn.store.proposals.get(plan.id, ProposalId(proposal_id))
    if proposal is None:
        raise NotFoundError
    if proposal not in _mine(turn, plan) or version not in {0, plan.version}:
        raise OutOfDateError
    return plan, proposal


def _save(turn: Turn, proposal: Proposal, state: ProposalState, words: str) -> None:
    """Keeps the answer; HR's words come after the manager's, who may have said why already."""
    said = "\n".join(each for each in (proposal.answer, words.strip()) if each)
    turn.store.proposals.save(replace(proposal, state=state, answer=said, answered_by=turn.user, answered_at=turn.now))


def _tell_answer(turn: Turn, plan: Plan, proposal: Proposal) -> None:
    """Who asked; the manager as well when HR answered."""
    assert plan.employee is not None
    if proposal.by_manager:
        turn.tell(plan.manager, "agreements.answered", plan=plan, key=proposal.id)
        return
    said = [each for each in turn.store.proposals.for_plan(plan.id) if not each.waiting and each.id != proposal.id]
    _tell_once(turn, plan, plan.employee, proposal, said)
    if turn.user != plan.manager:
        _tell_once(turn, plan, plan.manager, proposal, [each for each in said if each.answered_by != plan.manager])


def _tell_once(turn: Turn, plan: Plan, person: UserId, proposal: Proposal, said: list[Proposal]) -> None:
    """At once; what follows within minutes of what was `said` makes one message, which comes after the last of it."""
    soon = any(each.answered_at is not None and turn.now - each.answered_at < TOGETHER for each in said)
    later = turn.now - (turn.now - EPOCH) % TOGETHER + TOGETHER
    key, due = (f"{plan.id}:{later.isoformat()}", later) if soon else (proposal.id, None)
    turn.tell(person, "agreements.answered", plan=plan, key=key, at=due)


def still_matters(turn: Turn, plan: Plan, kind: str, recipient: UserId) -> bool:
    """Whether a notice of that kind is still worth sending: things may have moved on while it waited."""
    waiting = {each.state for each in turn.store.proposals.for_plan(plan.id)}
    if kind == "agreements.proposed":
        return ProposalState.OPEN in waiting
    if kind == "agreements.with_hr":
        return ProposalState.WITH_HR in waiting
    if kind in {"agreements.shared", "agreements.not_signed", UNANSWERED}:
        return plan.status is Status.AWAITING_ACK or plan.changing
    return recipient in plan.parties
