"""A pause, as for leave: no reason is kept, nobody is asked, and the end moves by the working days lost."""

from dataclasses import dataclass, replace
from datetime import date, time
from zoneinfo import ZoneInfo

from domain import obligations
from domain.agreements import Acknowledgement, Agreement
from domain.cadence import instant
from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty, Reason
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Event, Plan
from services.checkins.leading import opened, reopen
from services.checkins.notices import outdate
from services.checkins.scheduling import KINDS, lay_out, put, zones
from services.turn import Turn

PAUSED = "paused"
UNANSWERED, ANSWER_DAYS, ANSWER_BY = "agreements.unanswered", 5, time(17, 0)
"""What a change waits for, as services/agreements plans it."""


@dataclass(frozen=True)
class Lost:
    """What a pause took: working days since its first day, and the end of the plan before and after."""

    days: int
    since: date
    end: date
    new_end: date


def pause(turn: Turn, plan_id: str) -> Plan:
    """No more prompts. A round that nobody has answered yet is called off; answers that were given are kept."""
    plan = turn.plan(plan_id, Permission.PAUSE)
    paused = turn.store.plans.save(turn.move(plan, Event.PAUSE))
    turn.record(PAUSED, paused)
    turn.store.occurrences.cancel(plan.id, KINDS)
    for round_ in opened(turn, plan):
        if not turn.store.checkins.for_round(plan.id, round_.id):
            _call_off(turn, plan, round_, Reason.AWAY)
    for person in plan.parties:
        turn.tell(person, "checkins.paused", key=f"{plan.id}:{paused.revision}", plan=paused)
    return paused


def end(turn: Turn, occurrence: Occurrence) -> None:
    """The outcome came before a window ended: nobody can answer any more, and nobody is charged for it."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    for round_ in opened(turn, plan):
        _call_off(turn, plan, round_, Reason.ENDED_EARLY)


def _call_off(turn: Turn, plan: Plan, round_: Round, reason: Reason) -> None:
    turn.store.rounds.save(replace(round_, state=RoundState.CANCELLED))
    outdate(turn, round_, *plan.parties)
    duty = turn.store.obligations.for_subject(plan.id, Duty.CHECK_IN, round_.id)
    if duty is not None:
        turn.store.obligations.save(obligations.not_kept(duty, reason, turn.now))


def lost(turn: Turn, plan_id: str) -> Lost:
    """What going on today would mean for the end of the plan. Raises NotNowError unless it is paused."""
    plan = turn.plan(plan_id, Permission.RESUME)
    return _lost(turn, plan, turn.in_force(plan))


def _lost(turn: Turn, plan: Plan, agreement: Agreement) -> Lost:
    zone = zones(turn, plan)[Side.EMPLOYEE]
    records = [entry.at for entry in turn.store.audit.for_plan(plan.id) if entry.kind == PAUSED]
    since = (records[-1] if records else turn.now).astimezone(ZoneInfo(zone)).date()
    days = agreement.calendar.working_days(since, turn.today(zone))
    return Lost(days, since, agreement.end, agreement.calendar.add_working_days(agreement.end, days))


def resume(turn: Turn, plan_id: str) -> Plan:
    """The rhythm begins again after some days to settle; the end, and goals still to be reached, move along.

    A version with the moved dates takes effect at once: nobody has to sign that they were away.
    """
    plan = turn.plan(plan_id, Permission.RESUME)
    moved = turn.move(plan, Event.RESUME)
    agreement = turn.in_force(plan)
    gone = _lost(turn, plan, agreement)
    if gone.days:
        later = _later(turn, agreement, gone, turn.store.agreements.latest(plan.id) + 1)
        turn.store.agreements.add(later)
        turn.store.agreements.acknowledge(Acknowledgement(plan.id, later.version, turn.user, turn.now, None))
        moved = replace(moved, version=later.version, in_force=later.version, end=later.end)
        moved = _with_change(turn, plan, gone, moved)
    saved = turn.store.plans.save(moved)
    turn.record("resumed", saved, days=str(gone.days))
    lay_out(turn, saved, rested=True)
    turn.soon("support.follow", saved)
    for round_ in opened(turn, saved):
        reopen(turn, saved, round_, set(Side))
    for person in plan.parties:
        turn.tell(person, "checkins.resumed", key=f"{plan.id}:{saved.revision}", plan=saved)
    return saved


def _with_change(turn: Turn, plan: Plan, gone: Lost, moved: Plan) -> Plan:
    """A change that still waited to be acknowledged waits again, with its own dates moved as well."""
    if plan.version == plan.in_force:
        return moved
    waiting = _later(turn, turn.agreement(plan), gone, moved.version + 1)
    turn.store.agreements.add(waiting)
    zone = zones(turn, plan)[Side.EMPLOYEE]
    until = waiting.calendar.add_working_days(turn.today(zone), ANSWER_DAYS)
    put(turn, plan, UNANSWERED, waiting.version, instant(until, ANSWER_BY, zone))
    return replace(moved, version=waiting.version)


def _later(turn: Turn, agreement: Agreement, gone: Lost, version: int) -> Agreement:
    def shifted(due: date) -> date:
        return agreement.calendar.add_working_days(due, gone.days) if due >= gone.since else due

    return replace(
        agreement,
        version=version,
        end=agreement.calendar.add_working_days(agreement.end, gone.days),
        goals=tuple(replace(each, due=shifted(each.due)) for each in agreement.goals),
        support=tuple(replace(each, due=shifted(each.due) if each.due else None) for each in agreement.support),
        made_by=turn.user,
        made_at=turn.now,
    )
