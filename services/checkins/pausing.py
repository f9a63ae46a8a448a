"""A pause, as for leave: no reason is kept, nobody is asked, and the end moves by the working days lost."""

from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from domain import obligations, plans
from domain.agreements import Acknowledgement, Agreement
from domain.cadence import instant
from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty, Reason
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Event, Plan
from services.checkins.notices import outdate
from services.checkins.scheduling import CLOSE, KINDS, PROMPT, closing, lay_out, party, put, zones
from services.turn import Turn

PAUSED = "paused"


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
    paused = turn.store.plans.save(plans.move(plan, Event.PAUSE, turn.now))
    turn.record(PAUSED, paused)
    turn.store.occurrences.cancel(plan.id, KINDS)
    for round_ in _open(turn, plan):
        if not turn.store.checkins.for_round(plan.id, round_.id):
            _call_off(turn, plan, round_, Reason.AWAY)
    for person in plan.parties:
        turn.tell(person, "checkins.paused", key=f"{plan.id}:{paused.revision}", plan=paused)
    return paused


def _open(turn: Turn, plan: Plan) -> list[Round]:
    return [each for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.OPEN]


def end(turn: Turn, occurrence: Occurrence) -> None:
    """The outcome came before a window ended: nobody can answer any more, and nobody is charged for it."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    for round_ in _open(turn, plan):
        _call_off(turn, plan, round_, Reason.ENDED_EARLY)


def _call_off(turn: Turn, plan: Plan, round_: Round, reason: Reason) -> None:
    turn.store.rounds.save(replace(round_, state=RoundState.CANCELLED))
    outdate(turn, round_, *plan.parties)
    duty = turn.store.obligations.for_subject(plan.id, Duty.CHECK_IN, round_.id)
    if duty is not None:
        turn.store.obligations.save(obligations.not_kept(duty, reason, turn.now))


def lost(turn: Turn, plan_id: str) -> Lost:
    """What going on today would mean for the end of the plan. Raises NotNowError unless it is paused."""
    plan = turn.plan(plan_id, Permission.PAUSE)
    plans.move(plan, Event.RESUME, turn.now)
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
    plan = turn.plan(plan_id, Permission.PAUSE)
    moved = plans.move(plan, Event.RESUME, turn.now)
    agreement = turn.in_force(plan)
    gone = _lost(turn, plan, agreement)
    if gone.days:
        later = _later(turn, agreement, gone, plan.version + 1)
        turn.store.agreements.add(later)
        turn.store.agreements.acknowledge(Acknowledgement(plan.id, later.version, turn.user, turn.now, None))
        moved = replace(moved, version=later.version, in_force=later.version, end=later.end)
    saved = turn.store.plans.save(moved)
    turn.record("resumed", saved, days=str(gone.days))
    lay_out(turn, saved, rested=True)
    turn.soon("support.follow", saved)
    for round_ in _open(turn, saved):
        _reopen(turn, saved, round_)
    for person in plan.parties:
        turn.tell(person, "checkins.resumed", key=f"{plan.id}:{saved.revision}", plan=saved)
    return saved


def _later(turn: Turn, agreement: Agreement, gone: Lost, version: int) -> Agreement:
    def shifted(due: date) -> date:
        return agreement.calendar.add_working_days(due, gone.days) if due >= gone.since else due

    return replace(
        agreement,
        version=version,
        end=gone.new_end,
        goals=tuple(replace(each, due=shifted(each.due)) for each in agreement.goals),
        support=tuple(replace(each, due=shifted(each.due) if each.due else None) for each in agreement.support),
        made_by=turn.user,
        made_at=turn.now,
    )


def _reopen(turn: Turn, plan: Plan, round_: Round) -> None:
    """One side had answered before the pause: the other is asked again, and gets the whole window."""
    agreement = turn.in_force(plan)
    rounds = turn.store.rounds.for_plan(plan.id)
    following = next((each.day for each in rounds if each.state is RoundState.PLANNED), None)
    local = zones(turn, plan)
    day = agreement.calendar.add_working_days(turn.today(local[Side.EMPLOYEE]), 1)
    closes = closing(turn, plan, agreement, day, following)
    turn.store.rounds.save(replace(round_, closes_at=closes))
    put(turn, plan, CLOSE, round_.number, closes)
    answered = {each.side for each in turn.store.checkins.for_round(plan.id, round_.id)}
    for side in set(Side) - answered:
        put(turn, plan, PROMPT, round_.number, instant(day, agreement.rhythm.at, local[side]), party(plan, side))
