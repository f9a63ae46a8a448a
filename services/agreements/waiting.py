"""A goal that waits for the company gets its time back: the manager asks for the later day, HR looks at it first."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from domain import support
from domain.agreements import Proposal, Target
from domain.errors import NotFoundError, NotNowError
from domain.goals import Goal, GoalId
from domain.permissions import Permission
from domain.plans import Plan
from domain.support import Waits
from services.agreements.asking import goal_to_change, propose
from services.turn import Turn


def waiting(turn: Turn, plan_id: str, goal_id: str) -> Waits:
    """What the goal waits for, and the later day that is fair as of today.

    Raises NotFoundError, also for anybody who can't ask for a change, and NotNowError (`goal-not-waiting`).
    """
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    goal = turn.in_force(plan).goal(GoalId(goal_id))
    if goal is None:
        raise NotFoundError
    found = _waits(turn, plan, goal)
    if found is None:
        raise NotNowError("goal-not-waiting")
    return found


def _waits(turn: Turn, plan: Plan, goal: Goal) -> Waits | None:
    assert plan.employee is not None
    known = (support.as_told(each, turn.now) for each in turn.store.support.for_plan(plan.id))
    today = turn.now.astimezone(ZoneInfo(turn.person(plan.employee).zone)).date()
    return support.waits(goal, known, today, turn.in_force(plan).calendar)


def give_time(turn: Turn, plan_id: str, proposal_id: str, goal_id: str, later: date, reason: str) -> Proposal:
    """Asks for `later`, which stood on the button; the last day moves with it where that is needed.

    What was asked for already is not asked for again. Raises as `waiting` does, and InvalidInputError (`ends`) when
    the plan would become longer than a plan can be.
    """
    waiting(turn, plan_id, goal_id)
    plan = turn.plan(plan_id, Permission.TAKE_PART)
    known = _asked_for(turn, plan).get(GoalId(goal_id))
    if known is not None:
        return known
    goal = replace(goal_to_change(turn, plan_id, goal_id), due=later.isoformat())
    ends = later if later > turn.agreement(plan).end else None
    return propose(turn, plan_id, proposal_id, Target.GOAL, reason, goal=goal, ends=ends)


def _asked_for(turn: Turn, plan: Plan) -> dict[GoalId, Proposal]:
    """Goals for which a manager's wish waits for HR."""
    waiting_ = [each for each in turn.store.proposals.for_plan(plan.id) if each.waiting and each.by_manager]
    return {each.goal.id: each for each in waiting_ if each.goal is not None}


def given_time(turn: Turn, plan: Plan) -> frozenset[GoalId]:
    """Goals for which a manager asked for a later day, or which have one in the version that is being read."""
    before = {goal.id: goal.due for goal in turn.in_force(plan).goals}
    later = {goal.id for goal in turn.agreement(plan).goals if goal.due > before.get(goal.id, goal.due)}
    return frozenset(later | _asked_for(turn, plan).keys())
