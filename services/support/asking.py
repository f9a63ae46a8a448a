"""Asking for support, with a plan or without: what the sponsor will read, and asking another one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

from domain import support as practice
from domain.cadence import Calendar, country_of, instant
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.goals import Goal, GoalId
from domain.people import UserId, party_problem
from domain.permissions import Permission, Role
from domain.plans import Plan, Status
from domain.support import Support, SupportId, SupportState, Wish
from domain.support.parts import Act
from services.support import notices
from services.support.following import catch_up, put
from services.turn import Turn

UNANSWERED = "support.unanswered"
ANSWER_DAYS = 5
"""Working days of the sponsor before HR, or who asked, looks for another way (DOMAIN.md, Defaults)."""
ANSWER_BY = time(17, 0)
MOST_ON_A_PLAN = 20
"""Promised and asked for together, and not confirmed yet; the window of a plan's support shows all of them."""


@dataclass(frozen=True)
class Asking:
    """What a form to ask needs: the plan it would belong to, for whom, and the goals that may wait for it.

    `promises`: who asks could promise it alone. `support`: what another sponsor is asked about.
    """

    plan: Plan | None
    goals: tuple[Goal, ...] = ()
    promises: bool = False
    support: Support | None = None


def own_plan(turn: Turn) -> str:
    """The plan that what an employee asks for themself belongs to; "" without one under way."""
    mine = (plan.id for plan in turn.my_plans() if plan.employee == turn.user and plan.status is Status.ACTIVE)
    return next(mine, "")


def asking(turn: Turn, plan_id: str) -> Asking:
    """Before a form is opened; `plan_id` "" for what belongs to no plan.

    Raises NotNowError (`support-members`) for guests and people from outside, NotFoundError, NotNowError.
    """
    if party_problem(turn.me):
        raise NotNowError("support-members")
    if not plan_id:
        return Asking(None)
    plan = turn.plan(plan_id, Permission.ASK_SUPPORT)
    return Asking(plan, turn.in_force(plan).goals, turn.role(plan) is Role.MANAGER)


def request(turn: Turn, support_id: str, plan_id: str, wish: Wish) -> Support:
    """Asks for support; a manager promises alone what costs neither money nor working time.

    `support_id` was made when the form was opened, so that the same form sent twice asks once. Raises
    InvalidInputError (title, why, cost, due, sponsor, owner), NotNowError, NotFoundError.
    """
    known = turn.store.support.get(SupportId(support_id))
    if known is not None and known.requested_by == turn.user:
        return known
    found = asking(turn, plan_id)
    asked = _read(turn, found, wish)
    made = _made(turn, SupportId(support_id), found, asked, wish.goal)
    turn.store.support.add(made)
    notices.record(turn, "support_asked", made)
    notices.tell_parties(turn, made, notices.ASKED)
    _go_on(turn, made)
    return made


def _made(turn: Turn, support_id: SupportId, found: Asking, asked: practice.Request, goal: str) -> Support:
    """For the plan's employee, or who asks; the manager, or they themself, see to it unless somebody is named."""
    made = Support(
        id=support_id,
        plan=found.plan.id if found.plan else None,
        kind=asked.kind,
        title=asked.title,
        receiver=found.plan.employee if found.plan and found.plan.employee else turn.user,
        requested_by=turn.user,
        at=turn.now,
        owner=asked.owner or (found.plan.manager if found.plan else turn.user),
        cost=asked.cost,
        due=asked.due,
        why=asked.why,
        goal=GoalId(goal) if any(each.id == goal for each in found.goals) else None,
    )
    return made if asked.sponsor is None else practice.ask(made, asked.sponsor, asked.why)


def _go_on(turn: Turn, support: Support) -> None:
    if support.state is SupportState.REQUESTED:
        _await(turn, support)
        notices.tell_sponsor(turn, support)
        return
    catch_up(turn, support, turn.plan_behind(support))
    notices.tell_owner(turn, support, notices.OWED)


def _await(turn: Turn, support: Support) -> None:
    """From now on the sponsor has five working days, counted where they work."""
    assert support.sponsor is not None
    zone = turn.person(support.sponsor).zone
    until = Calendar(country_of(zone)).add_working_days(turn.today(zone), ANSWER_DAYS)
    put(turn, support, UNANSWERED, instant(until, ANSWER_BY, zone), round=support.asked)


def _read(turn: Turn, found: Asking, wish: Wish) -> practice.Request:
    unfit = list(_unfit(turn, found.plan, wish))
    read = practice.read(wish, turn.today(), unfit=unfit, promise=found.promises)
    if found.plan is None:
        return read
    if found.plan.end and read.due and read.due > found.plan.end:
        raise InvalidInputError({"due": Problem("goal-due-after-end", {"end": found.plan.end})})
    standing = [each for each in turn.store.support.for_plan(found.plan.id) if each.state not in practice.ENDED]
    if len(standing) >= MOST_ON_A_PLAN:
        raise InvalidInputError({"title": Problem("support-too-many", {"most": MOST_ON_A_PLAN})})
    return read


def _unfit(turn: Turn, plan: Plan | None, wish: Wish) -> Iterator[tuple[str, str]]:
    """Nobody may be their own sponsor (DOMAIN.md, People), nor owe something to themself on a plan."""
    if wish.sponsor and (problem := _sponsor_problem(turn, plan, UserId(wish.sponsor))):
        yield "sponsor", problem
    if wish.owner:
        problem = party_problem(turn.person(UserId(wish.owner)))
        if plan is not None and wish.owner == plan.employee:
            yield "owner", "owner-employee"
        elif problem:
            yield "owner", f"owner-{problem}"


def _sponsor_problem(turn: Turn, plan: Plan | None, sponsor: UserId) -> str | None:
    if sponsor == turn.user:
        return "sponsor-self"
    if plan is not None and sponsor in plan.parties:
        return "sponsor-manager" if sponsor == plan.manager else "sponsor-employee"
    if plan is not None and sponsor in turn.workspace.hr:
        return "sponsor-hr"
    problem = party_problem(turn.person(sponsor))
    return f"sponsor-{problem}" if problem else None


# --- a sponsor for what was promised, or another one ------------------------------------------------------------------


def again(turn: Turn, support_id: str) -> Asking:
    """Before the form is opened. Raises NotFoundError, NotNowError (`support-settled`)."""
    support = turn.support(support_id, Act.ASK)
    practice.ask(support, turn.user, "")
    return Asking(turn.plan_behind(support), support=support)


def ask_again(turn: Turn, support_id: str, wish: Wish) -> Support:
    """Asks a sponsor about something that stands already; only the words for them and the person are new.

    Raises InvalidInputError (title, why, sponsor), NotFoundError, NotNowError.
    """
    found = again(turn, support_id)
    support = found.support
    assert support is not None
    day = max(support.due or turn.today(), turn.today())
    read = practice.read(
        replace(wish, due=day.isoformat()), turn.today(), unfit=list(_unfit(turn, found.plan, replace(wish, owner="")))
    )
    assert read.sponsor is not None
    asked = turn.store.support.save(practice.ask(support, read.sponsor, read.why, read.title))
    notices.record(turn, "support_asked", asked, asked=str(asked.asked))
    _go_on(turn, asked)
    return asked


def take_back(turn: Turn, support_id: str) -> Support:
    """Who asked no longer does; twice is once. Raises NotFoundError, NotNowError."""
    support = turn.support(support_id, Act.TAKE_BACK)
    taken = practice.take_back(support)
    if taken == support:
        return support
    saved = turn.store.support.save(taken)
    notices.record(turn, "support_taken_back", saved)
    put(turn, saved, UNANSWERED, None, round=saved.asked)
    return saved
