"""What the employee asks to change in a version, and the version that comes of it."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType, TypeVar

from domain import goals, support
from domain.agreements.versions import Agreement, Changed, changes
from domain.drafts import period_problems
from domain.errors import InvalidInputError, NotFoundError, Problem
from domain.goals import Goal, GoalDraft
from domain.people import UserId
from domain.plans import PlanId
from domain.support import MOST_SUPPORT, SupportDraft, SupportItem

ProposalId = NewType("ProposalId", str)
_Thing = TypeVar("_Thing", Goal, SupportItem)


class Target(StrEnum):
    """What a proposal is about."""

    GOAL = "goal"
    SUPPORT = "support"
    COMMENT = "comment"
    END = "end"


class ProposalState(StrEnum):
    OPEN = "open"
    WITH_HR = "with_hr"  # accepted by the manager, and HR looks at it again
    ACCEPTED = "accepted"
    ANSWERED = "answered"  # kept as it is, with a reason
    WITHDRAWN = "withdrawn"  # taken back by the employee


@dataclass(frozen=True)
class Proposal:
    """A comment or a change that somebody asks for, and the answer it got.

    `by` None: the employee; else the manager, once the plan is under way. `ends` is another last day, beside a goal
    the one that its later day needs; `removes` takes the support item out.
    """

    id: ProposalId
    plan: PlanId
    version: int
    target: Target
    at: datetime
    text: str
    goal: GoalDraft | None = None
    support: SupportDraft | None = None
    state: ProposalState = ProposalState.OPEN
    answer: str = ""
    answered_by: UserId | None = None
    answered_at: datetime | None = None
    by: UserId | None = None
    ends: date | None = None
    removes: bool = False

    @property
    def by_manager(self) -> bool:
        """Whether the manager asked: then HR looks at it before the employee reads it."""
        return self.by is not None

    @property
    def waiting(self) -> bool:
        """Whether somebody still has to answer it."""
        return self.state in {ProposalState.OPEN, ProposalState.WITH_HR}

    @property
    def holds_up(self) -> bool:
        """Whether the text may still change because of it: then nobody can respond to the final version yet."""
        return self.waiting and self.target is not Target.COMMENT and not self.by_manager


def amended(agreement: Agreement, base: Agreement, proposal: Proposal, made_by: UserId, at: datetime) -> Agreement:
    """The next version of `agreement`, with what the proposal changes in `base`, the version it was made on.

    What another accepted proposal has changed meanwhile stays. Raises InvalidInputError when figures or dates do not
    hold (as goals.parse and support.parse name them) or there is too much support, NotFoundError for an unknown goal.
    """
    changed = replace(agreement, version=agreement.version + 1, made_by=made_by, made_at=at)
    if proposal.ends is not None and proposal.goal is None:
        return with_end(changed, proposal.ends)
    if proposal.removes and proposal.support is not None:
        left = tuple(each for each in agreement.support if each.id != proposal.support.id)
        return replace(changed, support=left)
    if proposal.goal is not None:
        changed = replace(changed, end=_end(agreement, proposal.ends))
        goal = _wished_goal(changed, base, proposal.goal)
        return replace(changed, goals=tuple(goal if each.id == goal.id else each for each in agreement.goals))
    if proposal.support is not None:
        item = support.parse(proposal.support, agreement.start, agreement.end)
        return replace(changed, support=_with(agreement.support, base.item(item.id), item))
    return changed


def _wished_goal(agreement: Agreement, base: Agreement, draft: GoalDraft) -> Goal:
    wished = goals.parse(draft, agreement.start, agreement.end)
    before, now = base.goal(wished.id), agreement.goal(wished.id)
    if before is None or now is None:
        raise NotFoundError
    goal = _merged(before, now, wished)
    _check_direction(goal)
    return goal


def _end(agreement: Agreement, ends: date | None) -> date:
    """The last day that a goal of a later day needs; only that goal moves, and never back."""
    if ends is None or ends <= agreement.end:
        return agreement.end
    return with_end(agreement, ends).end


def with_end(agreement: Agreement, ends: date) -> Agreement:
    """Another last day: what was due on the old one follows it, and nothing is due after it.

    Raises InvalidInputError (`ends`) when the whole is shorter or longer than a plan can be (DOMAIN.md, Defaults).
    """
    problem = next(iter(period_problems(agreement.start, ends, agreement.start).values()), None)
    if problem is not None:
        raise InvalidInputError({"ends": problem})

    def moved(due: date) -> date:
        return ends if due == agreement.end else min(due, ends)

    return replace(
        agreement,
        end=ends,
        goals=tuple(replace(each, due=moved(each.due)) for each in agreement.goals),
        support=tuple(replace(each, due=moved(each.due) if each.due else None) for each in agreement.support),
    )


def wished(base: Agreement, proposal: Proposal) -> tuple[Changed, ...]:
    """What the proposal asks to read otherwise in `base`, the version it was made on; nothing for a comment."""
    return changes(base, amended(base, base, proposal, base.made_by, proposal.at))


def _with(items: tuple[SupportItem, ...], before: SupportItem | None, item: SupportItem) -> tuple[SupportItem, ...]:
    now = next((each for each in items if each.id == item.id), None)
    if now is not None:
        merged = _merged(before or now, now, item)
        return tuple(merged if each.id == item.id else each for each in items)
    if len(items) >= MOST_SUPPORT:
        raise InvalidInputError({"title": Problem("support-too-many", {"most": MOST_SUPPORT})})
    return (*items, item)


def _merged(before: _Thing, now: _Thing, wished: _Thing) -> _Thing:
    """`now`, with those fields that `wished` sets otherwise than `before`."""
    names = [each.name for each in fields(before)]
    return replace(
        now, **{name: getattr(wished, name) for name in names if getattr(wished, name) != getattr(before, name)}
    )


def _check_direction(goal: Goal) -> None:
    problem = goals.direction_problem(goal.direction, goal.baseline, goal.target)
    if problem is not None:
        raise InvalidInputError({"target": Problem(problem)})
