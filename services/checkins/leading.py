"""Somebody else leads a plan, or nobody, or the employee has left: who is asked from here on."""

from dataclasses import replace

from domain.cadence import instant
from domain.checkins import Round, RoundState, Side
from domain.occurrences import Occurrence, OccurrenceState
from domain.people import Account
from domain.permissions import Permission
from domain.plans import RUNNING, Plan, Status
from services.checkins.notices import outdate
from services.checkins.scheduling import CLOSE, KINDS, PROMPT, REMINDER, closing, lay_out, party, put, zones
from services.turn import Turn

LEAD = "checkins.lead"


def lead(turn: Turn, occurrence: Occurrence) -> None:
    """After a handover: prompts go to who leads it now. While nobody does, they go to the employee alone, also to one
    whose account works again.
    """
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status not in RUNNING:
        return
    if employee_left(turn, plan):
        _halt(turn, plan)
        return
    _forget_others(turn, plan)
    halted = _halted(turn, plan)
    if plan.frozen and not halted:
        return
    if plan.status is Status.ACTIVE:
        lay_out(turn, plan, rested=halted)
    for round_ in opened(turn, plan):
        reopen(turn, plan, round_, set(Side) if halted else {Side.MANAGER})


def employee_left(turn: Turn, plan: Plan) -> bool:
    """Whether the employee's account was closed: then nobody is asked."""
    return plan.employee is not None and turn.person(plan.employee).account is Account.DEACTIVATED


def stands_by(turn: Turn, plan: Plan, occurrence: Occurrence) -> bool:
    """Whether this person is not asked at the moment, though the plan runs."""
    led = not plan.frozen and occurrence.recipient in plan.parties
    return employee_left(turn, plan) or not (led or occurrence.recipient == plan.employee)


def _halt(turn: Turn, plan: Plan) -> None:
    turn.store.occurrences.cancel(plan.id, KINDS)
    for round_ in opened(turn, plan):
        outdate(turn, round_, *plan.parties)


def _halted(turn: Turn, plan: Plan) -> bool:
    """Whether it was stopped since the employee had left: the end of no round is planned any more."""
    ahead = {each.number for each in turn.store.rounds.for_plan(plan.id) if each.state is not RoundState.SUMMARISED}
    closes = [each for each in turn.store.occurrences.for_plan(plan.id) if each.kind == CLOSE and each.round in ahead]
    return bool(closes) and all(each.state is OccurrenceState.CANCELLED for each in closes)


def _forget_others(turn: Turn, plan: Plan) -> None:
    """Whoever is not asked any more: what was planned for them is called off, and what stands in their DM says so."""
    for each in turn.store.occurrences.for_plan(plan.id):
        asks = each.kind in {PROMPT, REMINDER} and each.state is OccurrenceState.PLANNED
        if asks and each.recipient not in plan.parties:
            turn.store.occurrences.save(replace(each, state=OccurrenceState.CANCELLED))
    asked = {each.recipient for each in turn.store.occurrences.for_plan(plan.id) if each.kind == PROMPT}
    gone = asked - set(plan.parties) | ({plan.manager} if plan.frozen else set())
    for round_ in opened(turn, plan):
        outdate(turn, round_, *gone)


def opened(turn: Turn, plan: Plan) -> list[Round]:
    return [each for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.OPEN]


def reopen(turn: Turn, plan: Plan, round_: Round, sides: set[Side]) -> None:
    """Those of these sides who have not answered are asked, on the next working day, and get the whole window."""
    missing = sides - {each.side for each in turn.store.checkins.for_round(plan.id, round_.id)}
    if not missing:
        return
    agreement, local = turn.in_force(plan), zones(turn, plan)
    rounds = turn.store.rounds.for_plan(plan.id)
    following = next((each.day for each in rounds if each.state is RoundState.PLANNED), None)
    day = agreement.calendar.add_working_days(turn.today(local[Side.EMPLOYEE]), 1)
    closes = max(closing(turn, plan, agreement, day, following), round_.closes_at)
    turn.store.rounds.save(replace(round_, closes_at=closes))
    put(turn, plan, CLOSE, round_.number, closes)
    for side in missing:
        put(turn, plan, PROMPT, round_.number, instant(day, agreement.rhythm.at, local[side]), party(plan, side))


DUE = {LEAD: lead}
"""What becomes due here, by kind."""
