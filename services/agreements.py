"""From the conversation to an agreement: sharing, taking part, answering, acknowledging."""

from dataclasses import replace
from datetime import date, time

from domain import agreements, figures, plans
from domain.agreements import (
    Acknowledgement,
    Agreement,
    Answer,
    Proposal,
    ProposalId,
    ProposalState,
    Target,
)
from domain.cadence import instant
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError, Problem
from domain.goals import Direction, GoalDraft, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import Event, Plan, Status
from domain.support import SupportDraft, SupportId
from services.turn import Turn

ANSWER_DAYS = 5
"""Working days for an acknowledgement before HR is asked to help (DOMAIN.md, Defaults)."""
ANSWER_BY = time(17, 0)


def hold_talk(turn: Turn, plan_id: str, talked_on: date | None = None) -> Plan:
    """The manager confirms that the conversation was held; only now does the employee get access.

    Raises InvalidInputError (`talked_on`) for a day that has not come yet.
    """
    plan = turn.plan(plan_id, Permission.HOLD_TALK)
    if talked_on is not None and talked_on > turn.today():
        raise InvalidInputError({"talked_on": Problem("talked-future")})
    held = plans.move(plan, Event.HOLD_TALK, turn.now)
    shared = turn.store.plans.save(plans.move(held, Event.SHARE, turn.now))
    turn.record("talk_held", shared, day=str(talked_on or turn.today()))
    assert shared.employee is not None
    turn.tell(shared.employee, "agreements.shared", plan=shared, key=f"{shared.id}:{shared.version}")
    calendar, zone = turn.agreement(shared).calendar, turn.person(shared.employee).zone
    until = calendar.add_working_days(turn.today(zone), ANSWER_DAYS)
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=shared.id,
            kind="agreements.unanswered",
            due_at=instant(until, ANSWER_BY, zone),
            plan=shared.id,
        )
    )
    return shared


def unanswered(turn: Turn, occurrence: Occurrence) -> None:
    """Five working days have passed: HR is asked to help, and nothing is held against anybody."""
    assert occurrence.plan is not None
    plan = turn.plan(occurrence.plan, Permission.RUN)
    if plan.status is not Status.AWAITING_ACK:
        return
    for partner in turn.hr_for(plan):
        turn.tell(partner, "agreements.unanswered", plan=plan, key=f"{plan.id}:{occurrence.id}")


DUE = {"agreements.unanswered": unanswered}
"""What becomes due here, by kind."""


def read(turn: Turn, plan_id: str) -> tuple[Plan, Agreement, list[Proposal], list[Acknowledgement]]:
    """The version that people now read, with everything said about it."""
    plan = turn.plan(plan_id, Permission.READ)
    agreement = turn.agreement(plan)
    return plan, agreement, turn.store.proposals.for_plan(plan.id), turn.store.agreements.acknowledgements(plan.id)


def may_respond(plan: Plan) -> bool:
    """Whether this is the time for the employee to comment, ask and acknowledge."""
    return plan.status is Status.AWAITING_ACK


def goal_to_change(turn: Turn, plan_id: str, goal_id: GoalId) -> GoalDraft:
    """A goal as a form shows it, figures written so that they read back. Raises NotFoundError."""
    goal = turn.agreement(turn.plan(plan_id, Permission.TAKE_PART)).goal(goal_id)
    if goal is None:
        raise NotFoundError
    milestone = goal.direction is Direction.MILESTONE
    return GoalDraft(
        id=goal.id,
        title=goal.title,
        why=goal.why,
        metric=goal.metric,
        baseline="" if milestone else figures.editable(goal.baseline, goal.unit, turn.me.speaks),
        target="" if milestone else figures.editable(goal.target, goal.unit, turn.me.speaks),
        direction=goal.direction.value,
        due=goal.due.isoformat(),
        measured_by=goal.measured_by,
        weight=str(goal.weight),
    )


def support_to_change(turn: Turn, plan_id: str, support_id: SupportId) -> SupportDraft:
    """A promise as a form shows it, or an empty one. Raises NotFoundError when the plan is not theirs."""
    item = turn.agreement(turn.plan(plan_id, Permission.TAKE_PART)).item(support_id)
    if item is None:
        return SupportDraft(id=SupportId(turn.new_id()))
    due = item.due.isoformat() if item.due else ""
    return SupportDraft(item.id, item.kind.value, item.title, item.detail, item.owner or "", due)


def still_matters(turn: Turn, plan: Plan, kind: str, recipient: UserId) -> bool:
    """Whether a notice of that kind is still worth sending: things may have moved on while it waited."""
    waiting = {each.state for each in turn.store.proposals.for_plan(plan.id)}
    if kind == "agreements.proposed":
        return ProposalState.OPEN in waiting
    if kind == "agreements.with_hr":
        return ProposalState.WITH_HR in waiting
    if kind in {"agreements.shared", "agreements.not_signed", "agreements.unanswered"}:
        return plan.status is Status.AWAITING_ACK
    return recipient in plan.parties


def comment(turn: Turn, plan_id: str, proposal_id: str, text: str) -> Proposal:
    """The employee says something about the plan as a whole. Raises InvalidInputError (`text`)."""
    return _propose(turn, plan_id, proposal_id, Target.COMMENT, text)


def propose_goal(turn: Turn, plan_id: str, proposal_id: str, goal: GoalDraft, reason: str) -> Proposal:
    """The employee asks for a goal to read otherwise, or for a further one. Raises InvalidInputError."""
    return _propose(turn, plan_id, proposal_id, Target.GOAL, reason, goal=goal)


def propose_support(turn: Turn, plan_id: str, proposal_id: str, item: SupportDraft, reason: str) -> Proposal:
    """The employee asks for other or further support. Raises InvalidInputError."""
    return _propose(turn, plan_id, proposal_id, Target.SUPPORT, reason, support=item)


def _propose(
    turn: Turn,
    plan_id: str,
    proposal_id: str,
    target: Target,
    text: str,
    goal: GoalDraft | None = None,
    support: SupportDraft | None = None,
) -> Proposal:
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    agreement = turn.agreement(plan)
    if not text.strip():
        raise InvalidInputError({"text": Problem("reason-missing" if target is not Target.COMMENT else "text-missing")})
    known = turn.store.proposals.get(plan.id, ProposalId(proposal_id))
    if known is not None:
        return known  # the same form sent twice
    proposal = Proposal(
        id=ProposalId(proposal_id),
        plan=plan.id,
        version=agreement.version,
        target=target,
        at=turn.now,
        text=text.strip(),
        goal=goal,
        support=support,
    )
    agreements.amended(
        agreement, agreement, proposal, turn.user, turn.now
    )  # raises where its figures or dates do not hold
    turn.store.proposals.add(proposal)
    turn.record("proposed", plan, proposal=proposal.id)
    turn.tell(plan.manager, "agreements.proposed", plan=plan, key=proposal.id)
    return proposal


def withdraw(turn: Turn, plan_id: str, proposal_id: str) -> Plan:
    """The employee takes a suggestion back that nobody has answered yet. Raises NotFoundError, OutOfDateError."""
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    proposal = turn.store.proposals.get(plan.id, ProposalId(proposal_id))
    if proposal is None:
        raise NotFoundError
    if not proposal.waiting:
        raise OutOfDateError
    turn.store.proposals.save(replace(proposal, state=ProposalState.WITHDRAWN))
    turn.record("proposal_withdrawn", plan, proposal=proposal.id)
    return turn.store.plans.save(replace(plan, updated_at=turn.now))


def open_proposals(turn: Turn, plan: Plan) -> list[Proposal]:
    """Proposals on which the acting person has the next word."""
    mine = ProposalState.WITH_HR if turn.role(plan) is Role.HR else ProposalState.OPEN
    return [each for each in turn.store.proposals.for_plan(plan.id) if each.state is mine]


def accept(turn: Turn, plan_id: str, proposal_id: str, version: int, words: str = "") -> Plan:
    """Takes the change into a new version; what asks for less goes to HR first.

    Raises OutOfDateError when the version moved on meanwhile, NotFoundError, NotNowError.
    """
    plan, proposal = _answerable(turn, plan_id, proposal_id, version)
    agreement = turn.agreement(plan)
    base = turn.store.agreements.get(plan.id, proposal.version) or agreement
    amended = agreements.amended(agreement, base, proposal, turn.user, turn.now)
    to_hr = turn.role(plan) is Role.MANAGER and agreements.needs_hr(agreement, amended)
    state = ProposalState.WITH_HR if to_hr else ProposalState.ACCEPTED
    turn.store.proposals.save(_answered(turn, proposal, state, words))
    assert plan.employee is not None
    if to_hr:
        turn.record("proposal_to_hr", plan, proposal=proposal.id)
        for partner in turn.hr_for(plan):
            turn.tell(partner, "agreements.with_hr", plan=plan, key=proposal.id)
        return turn.store.plans.save(replace(plan, updated_at=turn.now))
    saved = plan
    if proposal.target is not Target.COMMENT:
        turn.store.agreements.add(amended)
        saved = replace(plans.move(plan, Event.CHANGE, turn.now), version=amended.version)
    saved = turn.store.plans.save(replace(saved, updated_at=turn.now))
    turn.record("proposal_accepted", saved, proposal=proposal.id)
    turn.tell(plan.employee, "agreements.answered", plan=saved, key=proposal.id)
    return saved


def answer(turn: Turn, plan_id: str, proposal_id: str, version: int, words: str) -> Plan:
    """Leaves it as it is and says why. Raises InvalidInputError (`answer`), OutOfDateError, NotNowError."""
    if not words.strip():
        raise InvalidInputError({"answer": Problem("answer-missing")})
    plan, proposal = _answerable(turn, plan_id, proposal_id, version)
    turn.store.proposals.save(_answered(turn, proposal, ProposalState.ANSWERED, words))
    turn.record("proposal_answered", plan, proposal=proposal.id)
    assert plan.employee is not None
    turn.tell(plan.employee, "agreements.answered", plan=plan, key=proposal.id)
    return turn.store.plans.save(replace(plan, updated_at=turn.now))


def _answerable(turn: Turn, plan_id: str, proposal_id: str, version: int) -> tuple[Plan, Proposal]:
    plan = turn.plan(plan_id, Permission.ANSWER_PROPOSAL)
    proposal = turn.store.proposals.get(plan.id, ProposalId(proposal_id))
    if proposal is None:
        raise NotFoundError
    if proposal not in open_proposals(turn, plan) or plan.version != version:
        raise OutOfDateError
    return plan, proposal


def _answered(turn: Turn, proposal: Proposal, state: ProposalState, words: str) -> Proposal:
    return replace(proposal, state=state, answer=words.strip(), answered_by=turn.user, answered_at=turn.now)


def acknowledge(turn: Turn, plan_id: str, version: int, chosen: Answer, statement: str = "") -> Plan:
    """The three-way acknowledgement. Receipt is not agreement; not signing leaves the next step to HR.

    Raises InvalidInputError (`answer-kind`, `statement`), OutOfDateError when a newer version stands, and NotNowError
    (`proposals-open`) while the employee's own proposals wait for an answer.
    """
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    if plan.version != version:
        raise OutOfDateError
    if chosen is Answer.DIFFERS and not statement.strip():
        raise InvalidInputError({"statement": Problem("statement-missing")})
    if any(each.holds_up for each in turn.store.proposals.for_plan(plan.id)):
        raise NotNowError("proposals-open")
    turn.store.agreements.acknowledge(Acknowledgement(plan.id, version, turn.user, turn.now, chosen, statement.strip()))
    turn.record("acknowledged", plan, answer=chosen.value)
    if chosen is Answer.NOT_SIGNED:
        for partner in turn.hr_for(plan):
            turn.tell(partner, "agreements.not_signed", plan=plan, key=f"{plan.id}:{version}")
        return turn.store.plans.save(replace(plan, updated_at=turn.now))
    return _begin(turn, plan, Event.ACKNOWLEDGE)


def activate(turn: Turn, plan_id: str, version: int) -> Plan:
    """HR puts a version in force that was not signed or not answered, and that is recorded as such."""
    plan = turn.plan(plan_id, Permission.ACTIVATE)
    if plan.version != version:
        raise OutOfDateError
    turn.store.agreements.acknowledge(Acknowledgement(plan.id, version, turn.user, turn.now, None))
    turn.record("activated", plan)
    return _begin(turn, plan, Event.ACTIVATE)


def _begin(turn: Turn, plan: Plan, event: Event) -> Plan:
    agreement = turn.agreement(plan)
    active = replace(plans.move(plan, event, turn.now), in_force=plan.version, start=agreement.start, end=agreement.end)
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
    assert saved.employee is not None
    for party in (saved.manager, saved.employee):
        turn.tell(party, "agreements.begun", plan=saved, key=f"{saved.id}:{saved.version}")
    return saved
