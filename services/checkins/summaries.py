"""The shared summary of a round, and each goal against its ramp."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain import obligations
from domain.agreements import Agreement
from domain.checkins import CheckIn, Round, RoundId, RoundState, Side
from domain.errors import NotFoundError, NotNowError
from domain.forecasts import Forecast, Observation, forecast
from domain.goals import Goal
from domain.obligations import Duty, Obligation, Reason
from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import Plan
from services.turn import Turn


def summarise(turn: Turn, plan: Plan, round_: Round) -> None:
    answers = turn.store.checkins.for_round(plan.id, round_.id)
    turn.store.rounds.save(replace(round_, state=RoundState.SUMMARISED, summarised_at=turn.now))
    _settle(turn, plan, round_, {each.side for each in answers})
    tell_summary(turn, plan, round_, "checkins.summary")


def _settle(turn: Turn, plan: Plan, round_: Round, sides: set[Side]) -> None:
    duty = turn.store.obligations.for_subject(plan.id, Duty.CHECK_IN, round_.id)
    if duty is None:
        return
    if Side.MANAGER in sides:
        settled = obligations.keep(duty, turn.now)
    else:
        settled = obligations.not_kept(duty, Reason.MANAGER_DID_NOT, turn.now)
    turn.store.obligations.save(settled)


def tell_summary(turn: Turn, plan: Plan, round_: Round, kind: str) -> None:
    assert plan.employee is not None
    for party in plan.parties:
        turn.tell(party, kind, key=f"{round_.id}:{turn.now.isoformat()}", plan=plan, subject=round_.id)


@dataclass(frozen=True)
class GoalView:
    """One goal in a summary: what was agreed, seen and expected."""

    goal: Goal
    observations: tuple[Observation, ...]
    forecast: Forecast


@dataclass(frozen=True)
class Summary:
    """What both sides read. `confidence_for_hr` answers are left out for everybody but the employee and HR."""

    plan: Plan
    round: Round
    goals: tuple[GoalView, ...]
    employee: CheckIn | None
    manager: CheckIn | None
    duties: tuple[Obligation, ...]


def summary(turn: Turn, plan_id: str, round_id: str) -> Summary:
    """The shared summary of a round. Raises NotFoundError, and NotNowError (`summary-blind`) before there is one."""
    plan = turn.plan(plan_id, Permission.READ_SUMMARY)
    return _summary(turn, plan, round_id)


def summary_for_notice(turn: Turn, plan_id: str, round_id: str) -> Summary:
    """The same for the system that sends it to a party."""
    return _summary(turn, turn.plan(plan_id, Permission.DELIVER), round_id)


def _summary(turn: Turn, plan: Plan, round_id: str) -> Summary:
    round_ = turn.store.rounds.get(plan.id, RoundId(round_id))
    if round_ is None:
        raise NotFoundError
    if round_.state is not RoundState.SUMMARISED:
        raise NotNowError("summary-blind")
    answers = {each.side: each for each in turn.store.checkins.for_round(plan.id, round_.id)}
    return Summary(
        plan=plan,
        round=round_,
        goals=progress(turn, plan, upto=round_.number),
        employee=_for_reader(turn, plan, answers.get(Side.EMPLOYEE)),
        manager=answers.get(Side.MANAGER),
        duties=tuple(turn.store.obligations.for_plan(plan.id)),
    )


def _for_reader(turn: Turn, plan: Plan, checkin: CheckIn | None) -> CheckIn | None:
    if checkin is None or checkin.employee is None or not checkin.employee.confidence_for_hr:
        return checkin
    if turn.role(plan) in {Role.EMPLOYEE, Role.HR}:
        return checkin
    return replace(checkin, employee=replace(checkin.employee, confidence=None))


def progress(turn: Turn, plan: Plan, upto: int | None = None) -> tuple[GoalView, ...]:
    """Every goal against its ramp, from the rounds that were summed up: blind means here, too."""
    agreement = turn.in_force(plan)
    rounds = {
        each.id: each
        for each in turn.store.rounds.for_plan(plan.id)
        if each.state is RoundState.SUMMARISED and (upto is None or each.number <= upto)
    }
    answers = [each for each in turn.store.checkins.for_plan(plan.id) if each.round in rounds]
    today = turn.today(zones(turn, plan)[Side.EMPLOYEE])
    return tuple(_goal_view(goal, agreement, answers, rounds, today) for goal in agreement.goals)


def _goal_view(
    goal: Goal, agreement: Agreement, answers: list[CheckIn], rounds: Mapping[RoundId, Round], today: date
) -> GoalView:
    seen = tuple(
        Observation(rounds[each.round].day, said.value)
        for each in answers
        if each.employee is not None
        for said in each.employee.progress
        if said.goal == goal.id and said.value is not None
    )
    told = forecast(
        goal.direction.value, goal.baseline, goal.target, agreement.start, goal.due, seen, max(today, agreement.start)
    )
    return GoalView(goal, seen, told)


def history(turn: Turn, plan_id: str) -> tuple[Plan, list[Round]]:
    """The rounds of a plan that were summed up, the latest first."""
    plan = turn.plan(plan_id, Permission.READ_SUMMARY)
    rounds = [each for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.SUMMARISED]
    return plan, rounds[::-1]


def zones(turn: Turn, plan: Plan) -> dict[Side, str]:
    return {side: turn.person(party(plan, side)).zone for side in Side}


def party(plan: Plan, side: Side) -> UserId:
    assert plan.employee is not None
    return plan.manager if side is Side.MANAGER else plan.employee
