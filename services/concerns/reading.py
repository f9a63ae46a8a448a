"""The concerns of one plan as their reader may know them, and what that person can do with each."""

from dataclasses import dataclass

from domain import concerns
from domain.concerns import Concern, ConcernId, ConcernState
from domain.errors import NotFoundError, NotNowError
from domain.people import UserId
from domain.permissions import CONCERNS, GRANTS, Actor, Permission, Role, role_of
from domain.plans import Plan
from services.turn import Turn


@dataclass(frozen=True)
class Listed:
    """One concern, and what its reader can do: write the answer, see to it from here on, pass it on to HR."""

    concern: Concern
    may_answer: bool
    may_take: bool
    may_pass: bool


@dataclass(frozen=True)
class Board:
    """All that the reader may see, what waits for an answer first. `may_act`: the employee can raise and respond."""

    plan: Plan
    role: Role | None
    reader: UserId
    listed: tuple[Listed, ...]
    may_act: bool
    hr: tuple[UserId, ...]


def board(turn: Turn, plan_id: str) -> Board:
    """Raises NotFoundError, NotNowError."""
    plan = turn.plan(plan_id, Permission.READ_CONCERNS)
    role = turn.role(plan)
    seen = [concerns.seen_by(each, role, turn.user) for each in turn.store.concerns.for_plan(plan.id)]
    found = [_listed(turn, plan, each) for each in reversed(seen) if each is not None]
    return Board(
        plan=plan,
        role=role,
        reader=turn.user,
        listed=tuple(sorted(found, key=lambda each: each.concern.state is not ConcernState.OPEN)),
        may_act=role is Role.EMPLOYEE and plan.status in CONCERNS,
        hr=turn.hr_for(plan),
    )


def _listed(turn: Turn, plan: Plan, concern: Concern) -> Listed:
    role = turn.role(plan)
    granted = role is not None and plan.status in GRANTS.get((role, Permission.ANSWER_CONCERN), ())
    waits = granted and concern.state is ConcernState.OPEN
    may_answer = waits and concerns.may_answer(concern.owed, role, turn.user)
    return Listed(
        concern=concern,
        may_answer=may_answer,
        may_take=waits and role is Role.HR and concern.owner != turn.user,
        may_pass=may_answer and role is Role.MANAGER and bool(turn.hr_for(plan)),
    )


def for_change(turn: Turn, plan: Plan, concern_id: str) -> Concern:
    """One that the acting person may see, kept from others until the turn ends. Raises NotFoundError."""
    concern = turn.store.concerns.held(plan.id, ConcernId(concern_id))
    if concern is None or concerns.seen_by(concern, turn.role(plan), turn.user) is None:
        raise NotFoundError
    return concern


def check_revision(concern: Concern, revision: int) -> None:
    """Raises NotNowError (`concern-moved-on`) when it is not as it was when it was shown."""
    if concern.revision != revision:
        raise NotNowError("concern-moved-on")


def still_matters(turn: Turn, plan: Plan, kind: str, concern_id: str, recipient: UserId) -> bool:
    """Whether a notice of that kind is still worth sending: things may have moved on while it waited."""
    concern = turn.store.concerns.get(plan.id, ConcernId(concern_id))
    if concern is None:
        return False
    if kind == "concerns.answered":
        return concern.state is ConcernState.ANSWERED and recipient == plan.employee
    if concern.state is not ConcernState.OPEN:
        return False
    if kind == "concerns.moved":
        return recipient in plan.parties and not concern.owed.with_manager
    role = role_of(Actor(recipient), plan, turn.workspace.hr)
    return concerns.waits_for(concern.owed, role, recipient, plan.manager, turn.hr_for(plan))
