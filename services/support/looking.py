"""What somebody may know of requests: their own, a plan's, what waits for them; and what a message is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain import support as practice
from domain.obligations import Duty, Obligation
from domain.people import UserId
from domain.permissions import Actor, Permission
from domain.plans import ENDED, Plan, Status
from domain.support import Support, SupportId, SupportState
from domain.support.parts import Act, Part, may, parts_of, visible
from services.support.following import calendar_of, open_end
from services.turn import Turn

SOON = 5
"""Working days before the promised day from which it waits for its owner on the first screen."""


@dataclass(frozen=True)
class Seen:
    """One request as its reader may know it, and what they can do now.

    `duty`: the promise on a plan's ledger. `over`: the plan has ended, and nothing more comes.
    """

    support: Support
    parts: frozenset[Part]
    acts: frozenset[Act]
    duty: Obligation | None = None
    open_end: bool = False
    over: bool = False


def look(turn: Turn, support_id: str) -> Seen:
    """Raises NotFoundError."""
    return _on_record(turn, _seen(turn, turn.support(support_id, Act.SEE)))


def mine(turn: Turn) -> list[Seen]:
    """Those in which the acting person has a part of their own, the latest first."""
    return [_on_record(turn, each) for each in _own(turn)]


def _own(turn: Turn) -> list[Seen]:
    found = [_seen(turn, _known(turn, each)) for each in turn.store.support.of(turn.user)]
    return [each for each in reversed(found) if may(Act.SEE, each.parts, each.support.state)]


def _on_record(turn: Turn, seen: Seen) -> Seen:
    """What a manager or HR reads by their part in a plan is a look at its content, which the employee can see."""
    if seen.support.plan is not None and seen.parts & {Part.LEAD, Part.HR}:
        turn.store.audit.opened(seen.support.plan, turn.user, turn.today(), turn.now)
    return seen


def of_plan(turn: Turn, plan_id: str) -> tuple[Plan, list[Seen]]:
    """Everything promised and asked for on a plan, in order. Raises NotFoundError."""
    plan = turn.plan(plan_id, Permission.READ)
    duties = {each.subject: each for each in turn.store.obligations.for_plan(plan.id) if each.duty is Duty.SUPPORT}
    records = [_known(turn, each) for each in turn.store.support.for_plan(plan.id)]
    return plan, [_seen(turn, each, duties.get(each.id)) for each in records]


def open_ends(turn: Turn, plan: Plan) -> list[Support]:
    """Promises without an owner who can bring them: to warn before a plan takes effect (it never blocks)."""
    return [each for each in turn.store.support.for_plan(plan.id) if open_end(turn, each)]


def _known(turn: Turn, support: Support) -> Support:
    return support if support.sponsor == turn.user else practice.as_told(support, turn.now)


def _seen(turn: Turn, support: Support, duty: Obligation | None = None) -> Seen:
    parts = turn.parts(support)
    plan = turn.plan_behind(support)
    over = plan is not None and plan.status in ENDED
    acts = frozenset(act for act in Act if may(act, parts, support.state) and not (over and act is not Act.SEE))
    if practice.as_told(support, turn.now) == support:
        acts -= {Act.UNDO}
    ends = bool(parts & {Part.LEAD, Part.HR}) and not over and open_end(turn, support)
    return Seen(visible(support, parts), parts, acts, duty, ends, over)


# --- what waits -------------------------------------------------------------------------------------------------------


class Todo(StrEnum):
    """Something about support that waits for the acting person."""

    DECIDE = "decide"
    DELIVER = "deliver"
    RATE = "rate"
    WIN = "win"  # a promise has no approved owner yet: the manager
    HELP = "help"  # nobody decided, or somebody said no: HR, or who asked


@dataclass(frozen=True)
class Waiting:
    """One thing to do. `who`: whom a manager or HR would do it for; they see no words before they open it."""

    todo: Todo
    support: Support
    who: UserId | None = None


def waiting(turn: Turn) -> list[Waiting]:
    """What waits for the acting person, in the order in which it came up."""
    found = [Waiting(todo, each.support) for each in reversed(_own(turn)) for todo in _todos(turn, each)]
    for plan in turn.my_plans():
        if plan.manager == turn.user and plan.status not in ENDED | {Status.DRAFT, Status.HR_REVIEW}:
            ends = [each for each in open_ends(turn, plan) if each.state is not SupportState.REQUESTED]
            found += [Waiting(Todo.WIN, each, plan.employee) for each in ends[:1]]
    helped = turn.store.support.helped() if turn.is_hr else []
    for each in helped:
        if Part.HR in turn.parts(each) and _helpable(turn, each):
            found.append(Waiting(Todo.HELP, each, each.receiver))
    return found


def _helpable(turn: Turn, support: Support) -> bool:
    plan = turn.plan_behind(support)
    return support.state in {SupportState.REQUESTED, SupportState.DECLINED} and not (plan and plan.status in ENDED)


def _todos(turn: Turn, seen: Seen) -> Iterable[Todo]:
    """By one's own part alone; what HR and a manager see to comes from the plan."""
    support = seen.support
    if Act.DECIDE in seen.acts:
        yield Todo.DECIDE
    if Part.OWNER in seen.parts and support.deliverable and _soon(turn, support):
        yield Todo.DELIVER
    if Part.RECEIVER in seen.parts and support.state is SupportState.DELIVERED:
        yield Todo.RATE
    undecided = support.state is SupportState.DECLINED or support.help_at is not None
    if support.plan is None and Part.REQUESTER in seen.parts and undecided and Act.ASK in seen.acts:
        yield Todo.HELP


def _soon(turn: Turn, support: Support) -> bool:
    plan = turn.plan_behind(support)
    if plan is not None and plan.status is not Status.ACTIVE:
        return False
    day: date | None = support.expected or support.due
    return day is not None and calendar_of(turn, support, plan).working_days(turn.today(), day) <= SOON


# --- what a message is about ------------------------------------------------------------------------------------------


def for_notice(turn: Turn, support_id: str, recipient: str) -> Seen | None:
    """For the system that sends it: as the recipient may know it when it is sent; None when it is nothing to them."""
    support = turn.store.support.get(SupportId(support_id))
    if support is None:
        return None
    reader = UserId(recipient)
    plan = turn.plan_behind(support)
    known = support if support.sponsor == reader else practice.as_told(support, turn.now)
    parts = parts_of(Actor(reader), support, plan, turn.workspace.hr)
    if not may(Act.SEE, parts, known.state) or (plan is not None and plan.status in ENDED):
        return None
    paused = {Act.DELIVER} if plan is not None and plan.status is Status.PAUSED else set()
    acts = frozenset(act for act in Act if act not in paused and may(act, parts, known.state))
    return Seen(visible(known, parts), parts, acts)
