"""Where one plan stands for one reader."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.checkins import Round, RoundState
from domain.obligations import Obligation
from domain.people import UserId
from domain.permissions import Permission, Role, refused
from domain.plans import ENDED, Plan, Status
from domain.reviews import Outcome
from services.overviews.waiting import Waiting, course_of, waiting_for
from services.turn import Turn
from storage.audit import EXPORTED, OPENED, AuditEntry


@dataclass(frozen=True)
class Standing:
    """Where one plan stands for one reader: what is next and when, and what the company kept."""

    plan: Plan
    role: Role | None
    waiting: tuple[Waiting, ...]
    next_round: Round | None
    summarised: tuple[Round, ...]
    duties: tuple[Obligation, ...]
    opened: tuple[tuple[UserId, datetime], ...]  # who looked and when, for the employee
    exported: tuple[tuple[UserId, datetime], ...]  # copies outside Coach: who allowed it, and when
    self_assessed: bool  # the employee has said how they see it
    held_back: bool  # looks since the open check-in began are shown after its summary: blind means here, too
    ended_as: Outcome | None  # how it ended, where no closing review tells it
    acts: frozenset[str]  # what HR can do with it as a whole: hand_over, end, withdraw


def standing(turn: Turn, plan_id: str) -> Standing:
    """The status of one plan. Raises NotFoundError."""
    return standing_of(turn, turn.plan(plan_id, Permission.SEE))


def standing_of(turn: Turn, plan: Plan) -> Standing:
    """The same for one of `turn.my_plans()`, which were authorised already."""
    rounds = turn.store.rounds.for_plan(plan.id)
    role = turn.role(plan)
    kept = turn.store.audit.for_plan(plan.id) if role is Role.EMPLOYEE else []
    open_ = [] if plan.status in ENDED else [each.day for each in rounds if each.state is RoundState.OPEN]
    since = min(open_, default=None)  # what nobody can answer any more holds nothing back
    return Standing(
        plan=plan,
        role=role,
        waiting=tuple(waiting_for(turn, plan)),
        next_round=next((each for each in rounds if each.state in {RoundState.OPEN, RoundState.PLANNED}), None),
        summarised=tuple(each for each in rounds if each.state is RoundState.SUMMARISED),
        duties=turn.promises(plan),
        opened=_opened(turn, kept, since),
        exported=tuple((UserId(each.detail.get("partner", "")), each.at) for each in kept if each.kind == EXPORTED),
        self_assessed=turn.store.assessments.exists(plan.id),
        held_back=since is not None,
        ended_as=_ended_as(turn, plan, role),
        acts=frozenset(name for name, needed in _AS_A_WHOLE.items() if refused(role, needed, plan) is None),
    )


_AS_A_WHOLE = {"hand_over": Permission.HAND_OVER, "end": Permission.END, "withdraw": Permission.WITHDRAW}


def _ended_as(turn: Turn, plan: Plan, role: Role | None) -> Outcome | None:
    """Before a version was in force there is no closing review to read it in."""
    silent = plan.status is not Status.CLOSED or plan.in_force or role is None
    return None if silent else course_of(turn, plan).outcome


def _opened(turn: Turn, kept: list[AuditEntry], before: date | None) -> tuple[tuple[UserId, datetime], ...]:
    zone = ZoneInfo(turn.me.zone)
    return tuple(
        (UserId(entry.actor), entry.at)
        for entry in kept
        if entry.kind == OPENED and (before is None or entry.at.astimezone(zone).date() < before)
    )
