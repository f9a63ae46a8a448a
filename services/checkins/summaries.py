"""The shared summary of a round, and each goal against its ramp."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from domain import checkins, obligations, support
from domain.agreements import Agreement
from domain.checkins import CheckIn, GoalView, Round, RoundId, RoundState, Side, Summary
from domain.errors import NotFoundError, NotNowError
from domain.forecasts import forecast
from domain.goals import Goal
from domain.obligations import Duty, Reason
from domain.permissions import Permission, Role
from domain.plans import RUNNING, Plan, Status
from domain.progress import Reported
from domain.support import Support
from services.checkins.notices import outdate
from services.checkins.outages import kept_from
from services.checkins.reports import reports
from services.checkins.scheduling import party, zones
from services.turn import Turn

MOST_MISSED = 2
"""A manager's missed check-ins before HR is told, and again after as many more (DOMAIN.md, Defaults)."""


def summarise(turn: Turn, plan: Plan, round_: Round, *, outage: bool = False) -> None:
    """Closes a round, once, however many ask for it at the same moment; both sides get the summary."""
    held = turn.store.rounds.held(plan.id, round_.id)
    if held is None or held.state is not RoundState.OPEN:
        return
    answers = turn.store.checkins.for_round(plan.id, round_.id)
    turn.store.rounds.save(replace(held, state=RoundState.SUMMARISED, summarised_at=turn.now))
    outdate(turn, held, *plan.parties)
    _settle(turn, plan, held, {each.side for each in answers}, outage=outage)
    turn.record("checkin_summarised", plan, round=round_.id)
    if answers:
        for person in plan.parties:
            turn.tell(person, "checkins.summary", key=round_.id, plan=plan, subject=round_.id)


def _settle(turn: Turn, plan: Plan, round_: Round, sides: set[Side], *, outage: bool) -> None:
    """The company's promise: kept when both were in; its side is the manager's, an absent employee is not counted."""
    duty = turn.store.obligations.for_subject(plan.id, Duty.CHECK_IN, round_.id)
    if duty is None:
        return
    if sides == set(Side):
        turn.store.obligations.save(obligations.keep(duty, turn.now))
        return
    missing = Side.EMPLOYEE if Side.MANAGER in sides else Side.MANAGER
    away = missing is Side.MANAGER and plan.frozen
    reason = Reason.MANAGER_AWAY if away else _reason(turn, plan, round_, missing, outage=outage)
    turn.store.obligations.save(obligations.not_kept(duty, reason, turn.now))
    missed = obligations.missed_by_manager(turn.store.obligations.for_plan(plan.id))
    if reason is Reason.MANAGER_DID_NOT and missed % MOST_MISSED == 0:
        for partner in turn.hr_for(plan):
            turn.tell(partner, "checkins.missed", key=f"{plan.id}:{missed}", plan=plan)


def _reason(turn: Turn, plan: Plan, round_: Round, missing: Side, *, outage: bool) -> Reason:
    if outage or kept_from(turn, plan, round_, missing):
        return Reason.BOT_DOWN
    return Reason.MANAGER_DID_NOT if missing is Side.MANAGER else Reason.EMPLOYEE_DID_NOT


def add_late(turn: Turn, plan: Plan, round_: Round, side: Side) -> None:
    """An answer came after the window: the other side hears of it, and the promise counts as kept after all
    when it was only the employee's answer that was missing, or when an outage was why.
    """
    duty = turn.store.obligations.for_subject(plan.id, Duty.CHECK_IN, round_.id)
    complete = checkins.complete(turn.store.checkins.for_round(plan.id, round_.id))
    if duty is not None and complete and duty.reason in {Reason.EMPLOYEE_DID_NOT, Reason.BOT_DOWN}:
        turn.store.obligations.save(obligations.keep(duty, turn.now))
    other = party(plan, Side.EMPLOYEE if side is Side.MANAGER else Side.MANAGER)
    turn.tell(other, "checkins.late", key=f"{round_.id}:{side.value}", plan=plan, subject=round_.id)


def round_of(turn: Turn, plan_id: str, round_id: str) -> Round:
    """The head of a round, for somebody on its plan. Raises NotFoundError."""
    plan = turn.plan(plan_id, Permission.SEE)
    round_ = turn.store.rounds.get(plan.id, RoundId(round_id))
    if round_ is None:
        raise NotFoundError
    return round_


def summary(turn: Turn, plan_id: str, round_id: str) -> Summary:
    """The shared summary of a round. Raises NotFoundError, and NotNowError (`summary-blind`) before there is one."""
    return _summary(turn, turn.plan(plan_id, Permission.READ_SUMMARY), round_id)


def summary_for_notice(turn: Turn, plan_id: str, round_id: str) -> Summary:
    """The same for the system that sends it to a party."""
    return _summary(turn, turn.plan(plan_id, Permission.DELIVER), round_id)


def _summary(turn: Turn, plan: Plan, round_id: str) -> Summary:
    """As of that round: what came later stands in the later ones."""
    rounds = turn.store.rounds.for_plan(plan.id)
    round_ = next((each for each in rounds if each.id == round_id), None)
    if round_ is None:
        raise NotFoundError
    if round_.state is not RoundState.SUMMARISED:
        raise NotNowError("summary-blind")
    answers = {each.side: each for each in turn.store.checkins.for_round(plan.id, round_.id)}
    employee, manager = answers.get(Side.EMPLOYEE), answers.get(Side.MANAGER)
    later = {each.id for each in rounds if each.number > round_.number}
    role = turn.role(plan)
    mine = {Role.EMPLOYEE: employee, Role.MANAGER: manager}
    return Summary(
        plan=plan,
        round=round_,
        goals=tuple(_with_words(each, employee, manager) for each in progress(turn, plan, upto=round_)),
        employee=_for_reader(role, employee),
        manager=manager,
        duties=tuple(each for each in turn.promises(plan) if each.subject not in later),
        promises=tuple(_owed(turn, plan)),
        earlier=tuple(each for each in _summarised(rounds)[::-1] if each.number < round_.number),
        softly=role not in {Role.MANAGER, Role.HR},
        may_answer=plan.status in RUNNING and role in mine and mine[role] is None,
    )


def _with_words(view: GoalView, employee: CheckIn | None, manager: CheckIn | None) -> GoalView:
    said = employee.employee.progress if employee and employee.employee else ()
    note = next((each.note for each in said if each.goal == view.goal.id), "")
    ratings = manager.manager.ratings if manager and manager.manager else {}
    return replace(view, rating=ratings.get(view.goal.id), note=note)


def _for_reader(role: Role | None, checkin: CheckIn | None) -> CheckIn | None:
    """Without the confidence that was meant for HR alone: not even that there was one."""
    if checkin is None or checkin.employee is None or not checkin.employee.confidence_for_hr:
        return checkin
    if role in {Role.EMPLOYEE, Role.HR}:
        return checkin
    return replace(checkin, employee=replace(checkin.employee, confidence=None, confidence_for_hr=False))


def progress(turn: Turn, plan: Plan, upto: Round | None = None) -> tuple[GoalView, ...]:
    """Every goal against its ramp, from the rounds that were summed up and what came beside: blind means here, too.

    With `upto` it is seen as of that round.
    """
    agreement = turn.in_force(plan)
    rounds = [
        each for each in _summarised(turn.store.rounds.for_plan(plan.id)) if upto is None or each.number <= upto.number
    ]
    until = upto.summarised_at if upto else None
    told = reports(turn, plan, rounds, until)
    today = (until or turn.now).astimezone(ZoneInfo(zones(turn, plan)[Side.EMPLOYEE])).date()
    views = (_goal_view(goal, agreement, told.get(goal.id, ()), today) for goal in agreement.goals)
    if plan.status is not Status.ACTIVE:
        return tuple(views)
    owed = _owed(turn, plan)
    return tuple(replace(each, waits=support.waits(each.goal, owed, today, agreement.calendar)) for each in views)


def _owed(turn: Turn, plan: Plan) -> list[Support]:
    """What the company promised beside check-ins, as everybody on the plan knows it."""
    known = (support.as_told(each, turn.now) for each in turn.store.support.for_plan(plan.id))
    return [each for each in known if support.owed(each)]


def _goal_view(goal: Goal, agreement: Agreement, told: Sequence[Reported], today: date) -> GoalView:
    first, steps = agreement.start, [each.due for each in goal.milestones]
    seen = forecast(goal.direction.value, goal.baseline, goal.target, first, goal.due, told, max(today, first), steps)
    return GoalView(goal, tuple(told), seen, begun=today >= first)


def history(turn: Turn, plan_id: str) -> tuple[Plan, list[Round]]:
    """The rounds of a plan that were summed up, the latest first."""
    plan = turn.plan(plan_id, Permission.READ_SUMMARY)
    return plan, _summarised(turn.store.rounds.for_plan(plan.id))[::-1]


def _summarised(rounds: list[Round]) -> list[Round]:
    return [each for each in rounds if each.state is RoundState.SUMMARISED]
