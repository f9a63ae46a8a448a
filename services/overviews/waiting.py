"""What waits for somebody: hub, Home, status and one plan have to agree on it, so it stands in one place."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain import concerns, reviews
from domain.agreements import ProposalState
from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty
from domain.people import Account, party_problem
from domain.permissions import CONCERNS, GRANTS, NOBODY, Permission, Role
from domain.plans import ENDED, RUNNING, Plan, Status
from domain.reviews import Course, Part
from services.turn import Turn


class Todo(StrEnum):
    """Something that waits for the acting person."""

    WRITE = "write"
    TALK = "talk"
    ANSWER = "answer"  # proposals of the employee
    CONCERN = "concern"  # concerns that this person owes an answer to
    READ = "read"  # a plan to read and respond to
    CHECK_IN = "check_in"
    CHECK_IN_OWN = "check_in_own"  # the employee's
    APPROVE = "approve"
    HELP = "help"  # not signed or not answered: HR
    MID = "mid"  # a statement half-way
    MID_OWN = "mid_own"  # the employee's
    STATE = "state"  # a statement at the end
    RESPOND = "respond"  # the employee's
    DECIDE = "decide"
    SECOND = "second"  # another one of HR has to confirm
    TELL = "tell"  # the conversation about the outcome
    APPEAL = "appeal"  # another one of HR than who decided answers
    HAND_OVER = "hand_over"  # nobody leads it
    LEFT = "left"  # the employee has left


@dataclass(frozen=True)
class Waiting:
    """One thing to do. `round` for check-ins; `count` for several of a kind."""

    todo: Todo
    plan: Plan
    round: Round | None = None
    count: int = 1


@dataclass(frozen=True)
class Overview:
    """Everything the first screen needs."""

    waiting: tuple[Waiting, ...]
    leading: tuple[Plan, ...]
    own: tuple[Plan, ...]
    hr: tuple[Plan, ...]
    is_hr: bool
    has_hr: bool
    undelivered: int = 0  # messages that HR should know of
    may_lead: bool = True  # guests and people from outside can't begin a plan
    support: tuple[Any, ...] = ()  # what waits about support (services.support.Waiting)
    training: tuple[Any, ...] = ()  # modules whose next step is there (domain.training.Course)


def overview(turn: Turn) -> Overview:
    """Heads only; nothing is unsealed."""
    mine = turn.my_plans()
    hr_plans = turn.hr_plans(frozenset(Status) - ENDED - {Status.DRAFT})
    known = {plan.id for plan in hr_plans}
    left = {plan.id: plan for plan in older(turn) if plan.id not in known}
    waiting = [each for plan in (*mine, *hr_plans, *left.values()) for each in waiting_for(turn, plan)]
    return Overview(
        waiting=tuple(waiting),
        leading=tuple(plan for plan in mine if plan.manager == turn.user),
        own=tuple(plan for plan in mine if plan.employee == turn.user),
        hr=tuple(hr_plans),
        is_hr=turn.is_hr,
        has_hr=bool(turn.workspace.hr),
        may_lead=party_problem(turn.me) is None,
    )


def waiting_for(turn: Turn, plan: Plan) -> list[Waiting]:
    """What waits for the acting person on one plan that they may know of."""
    found = _for_hr(turn, plan) if turn.role(plan) is Role.HR else _for_party(turn, plan)
    return [*found, *_concerns(turn, plan)]


def older(turn: Turn) -> list[Plan]:
    """Plans that nobody leads, or in which HR owes an answer, also ended ones: lists are cut, but these never are."""
    if not turn.is_hr:
        return []
    asked = {*turn.store.concerns.waiting(), *turn.store.reviews.appealed()}
    found = [plan for plan in turn.hr_plans_among(asked) if _concerns(turn, plan) or _appeal(turn, plan)]
    return [*turn.hr_plans_frozen(), *found]


def _concerns(turn: Turn, plan: Plan) -> list[Waiting]:
    """Counted only for who sees to them: there is no sign of the others."""
    role, hr = turn.role(plan), turn.hr_for(plan)
    if role is None or plan.status not in GRANTS.get((role, Permission.ANSWER_CONCERN), ()):
        return []
    manager = plan.manager if plan.status in CONCERNS else NOBODY  # once it has ended, HR sees to what was left
    open_ = turn.store.concerns.waiting().get(plan.id, ())
    count = sum(concerns.waits_for(each, role, turn.user, manager, hr) for each in open_)
    return [Waiting(Todo.CONCERN, plan, count=count)] if count else []


def _appeal(turn: Turn, plan: Plan) -> list[Waiting]:
    """For another one of HR than who decided; where there is nobody else, that one finds out what to do."""
    if plan.status is not Status.CLOSED or plan.id not in turn.store.reviews.appealed():
        return []
    decision = course_of(turn, plan).decision
    others = [each for each in turn.hr_for(plan) if decision is None or each != decision.by]
    return [Waiting(Todo.APPEAL, plan)] if turn.user in others or not others else []


def _for_party(turn: Turn, plan: Plan) -> list[Waiting]:
    leads = plan.manager == turn.user
    if leads and (plan.frozen or _left(turn, plan)):
        return []
    if plan.status in _MANAGERS:
        return [Waiting(_MANAGERS[plan.status], plan)] if leads else []
    if plan.status is Status.AWAITING_ACK:
        if not leads:
            return [Waiting(Todo.READ, plan)]
        count = _proposals(turn, plan, ProposalState.OPEN)
        return [Waiting(Todo.ANSWER, plan, count=count)] if count else []
    if plan.status in RUNNING:
        todo = Todo.CHECK_IN if leads else Todo.CHECK_IN_OWN
        rounds = [Waiting(todo, plan, round_) for round_ in _open_rounds(turn, plan)]
        rounds += _statements(turn, plan, leads=leads)
        rounds += [Waiting(Todo.READ, plan)] if plan.changing and not leads else []
        count = _proposals(turn, plan, ProposalState.OPEN) if leads else 0  # comments still without a reply
        return [*rounds, Waiting(Todo.ANSWER, plan, count=count)] if count else rounds
    return []


_MANAGERS = {Status.DRAFT: Todo.WRITE, Status.READY: Todo.TALK, Status.DECIDED: Todo.TELL}
"""In these it is the manager's turn, and nobody else's."""


def _statements(turn: Turn, plan: Plan, *, leads: bool) -> list[Waiting]:
    """What a review still waits for from this side."""
    if plan.status is Status.ACTIVE:
        asked = turn.store.obligations.for_subject(plan.id, Duty.REVIEW, reviews.MID)
        part = Part.MID_MANAGER if leads else Part.MID_EMPLOYEE
        said = asked is not None and any(each.part is part for each in turn.store.reviews.for_plan(plan.id))
        return [] if asked is None or said else [Waiting(Todo.MID if leads else Todo.MID_OWN, plan)]
    course = course_of(turn, plan)
    if course.settled:
        return [Waiting(Todo.TELL, plan)] if leads else []
    missing = course.manager is None if leads else not course.responded
    todo = Todo.STATE if leads else Todo.RESPOND
    return [Waiting(todo, plan)] if missing and course.decision is None else []


def course_of(turn: Turn, plan: Plan) -> Course:
    """The closing review that a plan is in, or was in."""
    return reviews.course(turn.store.reviews.for_plan(plan.id), plan.in_force)


def _left(turn: Turn, plan: Plan) -> bool:
    return plan.employee is not None and turn.person(plan.employee).account is Account.DEACTIVATED


def _for_hr(turn: Turn, plan: Plan) -> list[Waiting]:
    """Who leads it comes first: while nobody does, nothing else can be decided."""
    if plan.status in ENDED:
        return _appeal(turn, plan)
    if plan.frozen:
        return [Waiting(Todo.HAND_OVER, plan)]
    if _left(turn, plan):
        second = _second(turn, plan, course_of(turn, plan))
        return second if second is not None else [Waiting(Todo.LEFT, plan)]
    if plan.status is Status.HR_REVIEW:
        return [Waiting(Todo.APPROVE, plan)]
    if plan.status in {Status.AWAITING_ACK, Status.ACTIVE}:
        count = _proposals(turn, plan, ProposalState.WITH_HR)
        found = [Waiting(Todo.ANSWER, plan, count=count)] if count else []
        waits = plan.changing or plan.status is Status.AWAITING_ACK
        return [*found, Waiting(Todo.HELP, plan)] if waits and _needs_help(turn, plan) else found
    return _decisions(turn, plan) if plan.status is Status.FINAL_REVIEW else []


def _decisions(turn: Turn, plan: Plan) -> list[Waiting]:
    """A closing review in which this one of HR can decide, or confirm what another one recorded."""
    course = course_of(turn, plan)
    second = _second(turn, plan, course)
    if second is not None:
        return second
    due, until = (
        turn.store.occurrences.find(plan.id, kind, round=plan.in_force) for kind in ("reviews.due", "reviews.response")
    )
    ready = reviews.may_decide(course, due.due_at if due else None, until.due_at if until else None, turn.now)
    return [Waiting(Todo.DECIDE, plan)] if ready else []


def _second(turn: Turn, plan: Plan, course: Course) -> list[Waiting] | None:
    """What waits where another one of HR has to confirm; None where nothing is to be confirmed."""
    if not course.waits_for_second or course.decision is None:
        return None
    return [Waiting(Todo.SECOND, plan)] if course.decision.by != turn.user else []


def _proposals(turn: Turn, plan: Plan, state: ProposalState) -> int:
    return sum(each.state is state for each in turn.store.proposals.for_plan(plan.id))


def _needs_help(turn: Turn, plan: Plan) -> bool:
    """It was not signed, or the time to respond to this version has passed."""
    due = turn.store.occurrences.find(plan.id, "agreements.unanswered", round=plan.version)
    late = due is not None and due.due_at <= turn.now
    return late or any(each.version == plan.version for each in turn.store.agreements.acknowledgements(plan.id))


def _open_rounds(turn: Turn, plan: Plan) -> list[Round]:
    side = Side.MANAGER if plan.manager == turn.user else Side.EMPLOYEE  # perhaps who led it before has answered
    return [
        each
        for each in turn.store.rounds.for_plan(plan.id)
        if each.state is RoundState.OPEN
        and not any(said.side is side for said in turn.store.checkins.for_round(plan.id, each.id))
    ]
