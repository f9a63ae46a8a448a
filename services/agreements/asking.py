"""Taking part: reading the version that stands, commenting on it, asking for changes, taking a wish back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain import agreements, figures
from domain.agreements import Acknowledgement, Agreement, Changed, Proposal, ProposalId, ProposalState, Target
from domain.errors import InvalidInputError, NotFoundError, OutOfDateError, Problem
from domain.goals import Direction, GoalDraft, GoalId, MilestoneDraft
from domain.permissions import Permission, Role, refused
from domain.plans import Plan, Status
from domain.support import SupportDraft, SupportId
from services.agreements.talks import UNANSWERED
from services.turn import Turn


@dataclass(frozen=True)
class Paper:
    """The version that people now read, with everything said about it.

    `changes` are against the version before, `wished` what each proposal asked for in the version it was made on.
    `until` is when an answer is hoped for, None when it is not waited for.
    """

    plan: Plan
    agreement: Agreement
    changes: tuple[Changed, ...]
    before: Agreement | None
    proposals: tuple[Proposal, ...]
    wished: Mapping[ProposalId, tuple[Changed, ...]]
    said: tuple[Acknowledgement, ...]
    until: datetime | None
    role: Role | None

    @property
    def may_respond(self) -> bool:
        """Whether the reader can acknowledge now: the first version, or one that changes what is in force."""
        waits = self.plan.status is Status.AWAITING_ACK or self.plan.changing
        return waits and refused(self.role, Permission.ACKNOWLEDGE, self.plan) is None

    @property
    def may_ask(self) -> bool:
        """Whether the reader can ask for changes now."""
        return refused(self.role, Permission.TAKE_PART, self.plan) is None

    @property
    def answered(self) -> Acknowledgement | None:
        """What was said to the version that now stands."""
        return next((each for each in self.said if each.version == self.agreement.version), None)


def read(turn: Turn, plan_id: str) -> Paper:
    """Everything on one paper. Raises NotFoundError, also before the first version."""
    plan = turn.plan(plan_id, Permission.READ)
    agreement = turn.agreement(plan)
    last = plan.in_force if plan.changing else agreement.version - 1
    before = turn.store.agreements.get(plan.id, last)
    proposals = tuple(each for each in turn.store.proposals.for_plan(plan.id) if _known(turn, plan, each))
    due = turn.store.occurrences.find(plan.id, UNANSWERED, round=plan.version)
    return Paper(
        plan=plan,
        agreement=agreement,
        changes=agreements.changes(before, agreement) if before else (),
        before=before,
        proposals=proposals,
        wished=_wished(turn, plan, agreement, proposals),
        said=tuple(turn.store.agreements.acknowledgements(plan.id)),
        until=due.due_at if due and (plan.status is Status.AWAITING_ACK or plan.changing) else None,
        role=turn.role(plan),
    )


def _known(turn: Turn, plan: Plan, proposal: Proposal) -> bool:
    """What a manager asks for, the employee reads once HR has looked at it: in the version that comes of it."""
    return not proposal.by_manager or turn.role(plan) is not Role.EMPLOYEE


def _wished(
    turn: Turn, plan: Plan, agreement: Agreement, proposals: tuple[Proposal, ...]
) -> dict[ProposalId, tuple[Changed, ...]]:
    versions: dict[int, Agreement | None] = {agreement.version: agreement}
    for each in proposals:
        if each.version not in versions:
            versions[each.version] = turn.store.agreements.get(plan.id, each.version)
    found = [(each.id, versions[each.version], each) for each in proposals]
    return {id_: agreements.wished(base, each) for id_, base, each in found if base is not None}


def goal_to_change(turn: Turn, plan_id: str, goal_id: str) -> GoalDraft:
    """A goal as a form shows it, figures written so that they read back. Raises NotFoundError."""
    goal = turn.agreement(turn.plan(plan_id, Permission.TAKE_PART)).goal(GoalId(goal_id))
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
        weight=str(goal.weight or ""),
        objective=goal.objective,
        milestones=tuple(MilestoneDraft(each.id, each.title, each.due.isoformat()) for each in goal.milestones),
        needs=goal.needs,
    )


def support_to_change(turn: Turn, plan_id: str, support_id: str) -> SupportDraft:
    """A promise as a form shows it, or an empty one. Raises NotFoundError when the plan is not theirs."""
    item = turn.agreement(turn.plan(plan_id, Permission.TAKE_PART)).item(SupportId(support_id))
    if item is None:
        return SupportDraft(id=SupportId(turn.new_id()))
    return SupportDraft(
        id=item.id,
        kind=item.kind.value,
        title=item.title,
        detail=item.detail,
        owner=item.owner or "",
        due=item.due.isoformat() if item.due else "",
        cost=figures.editable(item.cost.value, item.cost.unit, turn.me.speaks) if item.cost else "",
        goal=item.goal or "",
        module=item.module,
    )


def comment(turn: Turn, plan_id: str, proposal_id: str, text: str) -> Proposal:
    """The employee says something about the plan as a whole. Raises InvalidInputError (`text`)."""
    return propose(turn, plan_id, proposal_id, Target.COMMENT, text)


def propose_goal(turn: Turn, plan_id: str, proposal_id: str, wished: GoalDraft, reason: str) -> Proposal:
    """The employee asks for a goal to read otherwise: `wished` is goal_to_change with other words, target or days.

    Raises InvalidInputError (those fields and `text`), NotFoundError.
    """
    return propose(turn, plan_id, proposal_id, Target.GOAL, reason, goal=wished)


def propose_support(
    turn: Turn, plan_id: str, proposal_id: str, item: SupportDraft, reason: str, *, removes: bool = False
) -> Proposal:
    """Somebody asks for other or further support, or to take it out. Raises InvalidInputError."""
    return propose(turn, plan_id, proposal_id, Target.SUPPORT, reason, support=item, removes=removes)


def propose_end(turn: Turn, plan_id: str, proposal_id: str, ends: date | None, reason: str) -> Proposal:
    """Somebody asks for another last day. Raises InvalidInputError (`ends`, `text`)."""
    return propose(turn, plan_id, proposal_id, Target.END, reason, ends=ends)


def propose(
    turn: Turn,
    plan_id: str,
    proposal_id: str,
    target: Target,
    text: str,
    goal: GoalDraft | None = None,
    support: SupportDraft | None = None,
    *,
    removes: bool = False,
    ends: date | None = None,
) -> Proposal:
    """Leaves the wish with who answers it: the employee's with the manager, the manager's with HR. Raises as above."""
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    others = turn.store.proposals.for_plan(plan.id)
    known = next((each for each in others if each.id == proposal_id), None)
    if known is not None:
        return known  # the same form sent twice
    leads = turn.role(plan) is Role.MANAGER
    proposal = Proposal(
        by=turn.user if leads else None,
        state=ProposalState.WITH_HR if leads else ProposalState.OPEN,
        ends=ends,
        removes=removes,
        id=ProposalId(proposal_id),
        plan=plan.id,
        version=plan.version,
        target=target,
        at=turn.now,
        text=text.strip(),
        goal=goal,
        support=support,
    )
    _check(turn, turn.agreement(plan), proposal)
    turn.store.proposals.add(proposal)
    saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
    turn.record("proposed", saved, proposal=proposal.id)
    _tell(turn, saved, proposal, others)
    return proposal


def _tell(turn: Turn, plan: Plan, proposal: Proposal, others: Sequence[Proposal]) -> None:
    """Who answers it; several at once make one message."""
    if any(each.state is proposal.state for each in others):
        return
    if not proposal.by_manager:
        turn.tell(plan.manager, "agreements.proposed", plan=plan, key=proposal.id)
        return
    for partner in turn.hr_for(plan):
        turn.tell(partner, "agreements.with_hr", plan=plan, key=proposal.id)


def _check(turn: Turn, agreement: Agreement, proposal: Proposal) -> None:
    """Raises InvalidInputError, with everything at once: the reason, the figures and dates, or that nothing changes."""
    problems: dict[str, Problem] = {}
    asks = proposal.target is not Target.COMMENT
    if not proposal.text:
        problems["text"] = Problem("reason-missing" if asks else "text-missing")
    try:
        after = agreements.amended(agreement, agreement, proposal, turn.user, turn.now)
        if asks and not agreements.differs(agreement, after):
            problems["ends" if proposal.target is Target.END else "title"] = Problem("nothing-changed")
    except InvalidInputError as error:
        problems |= error.fields
    if proposal.target is Target.END and (proposal.ends is None or proposal.ends <= turn.today()):
        problems["ends"] = Problem("wish-ends-past" if proposal.ends else "wish-ends-missing")
    if problems:
        raise InvalidInputError(problems)


def withdraw(turn: Turn, plan_id: str, proposal_id: str) -> Proposal:
    """The employee takes a wish back that waits for an answer; twice is once.

    Raises NotFoundError, and OutOfDateError when it was answered meanwhile.
    """
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    proposal = turn.store.proposals.get(plan.id, ProposalId(proposal_id))
    if proposal is None or (proposal.by or plan.employee) != turn.user:
        raise NotFoundError
    if proposal.state is ProposalState.WITHDRAWN:
        return proposal
    if not proposal.waiting:
        raise OutOfDateError
    taken = replace(proposal, state=ProposalState.WITHDRAWN)
    turn.store.proposals.save(taken)
    turn.record("proposal_withdrawn", turn.store.plans.save(replace(plan, updated_at=turn.now)), proposal=proposal.id)
    return taken
