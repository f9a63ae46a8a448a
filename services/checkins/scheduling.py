"""Rounds planned ahead, and what happens when a prompt, a reminder or the end of a window is due."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.agreements import Agreement
from domain.cadence import closes_on, instant, out_of_quiet_hours, reminder_days, round_days
from domain.checkins import Round, RoundId, RoundState, Side
from domain.obligations import Duty, Obligation, ObligationId
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Plan, Status
from services.checkins.summaries import party, summarise, zones
from services.turn import Turn

CLOSING = time(18, 0)
"""Local time of the employee at which the last day of a window ends."""


def schedule(turn: Turn, occurrence: Occurrence) -> None:
    """Plans every round of the version in force, and its prompts in each person's own zone."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is not Status.ACTIVE:
        return
    agreement = turn.in_force(plan)
    known = turn.store.rounds.for_plan(plan.id)
    done = {each.day for each in known if each.state is not RoundState.PLANNED}
    begins = max(agreement.start, turn.today(zones(turn, plan)[Side.EMPLOYEE]))
    days = [day for day in round_days(begins, agreement.end, agreement.rhythm, agreement.calendar) if day not in done]
    number = max((each.number for each in known if each.state is not RoundState.PLANNED), default=0)
    for index, day in enumerate(days):
        following = days[index + 1] if index + 1 < len(days) else None
        _plan_round(turn, plan, agreement, number + index + 1, day, following)


def _plan_round(turn: Turn, plan: Plan, agreement: Agreement, number: int, day: date, following: date | None) -> None:
    local = zones(turn, plan)
    closes = closes_on(day, following, agreement.calendar)
    turn.store.rounds.add(
        Round(
            id=RoundId(turn.new_id()),
            plan=plan.id,
            number=number,
            day=day,
            closes_at=instant(closes, CLOSING, local[Side.EMPLOYEE]),
            version=agreement.version,
        )
    )
    for side, zone in local.items():
        due = instant(day, agreement.rhythm.at, zone)
        _later(turn, plan, "checkins.prompt", number, due, recipient=party(plan, side))
    _later(turn, plan, "checkins.close", number, instant(closes, CLOSING, local[Side.EMPLOYEE]))


def _later(
    turn: Turn, plan: Plan, kind: str, number: int, due: datetime, recipient: str = "", seq: int = 0
) -> None:
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=plan.id,
            kind=kind,
            due_at=due,
            recipient=UserId(recipient),
            round=number,
            seq=seq,
            plan=plan.id,
        )
    )


def prompt(turn: Turn, occurrence: Occurrence) -> None:
    """Asks one person; opens the round. Several plans of a manager due at one moment make one message."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is not Status.ACTIVE:
        return
    round_ = _numbered(turn, plan, occurrence.round)
    if round_ is None or round_.state in {RoundState.SUMMARISED, RoundState.CANCELLED}:
        return
    if round_.state is RoundState.PLANNED:
        round_ = replace(round_, state=RoundState.OPEN)
        turn.store.rounds.save(round_)
        _owe(turn, plan, round_)
    turn.tell(
        occurrence.recipient,
        "checkins.prompt",
        key=occurrence.due_at.isoformat(),
        plan=plan,
        subject=round_.id,
        lasts=max(round_.closes_at - turn.now, timedelta(hours=12)),
    )
    _plan_reminders(turn, plan, round_, occurrence.recipient)


def _owe(turn: Turn, plan: Plan, round_: Round) -> None:
    turn.store.obligations.add(
        Obligation(ObligationId(turn.new_id()), plan.id, Duty.CHECK_IN, round_.id, round_.closes_at)
    )


def _plan_reminders(turn: Turn, plan: Plan, round_: Round, recipient: UserId) -> None:
    agreement = turn.in_force(plan)
    zone = turn.person(recipient).zone
    closes = round_.closes_at.astimezone(ZoneInfo(zone)).date()
    for seq, day in enumerate(reminder_days(round_.day, closes, agreement.calendar), start=1):
        due = out_of_quiet_hours(instant(day, agreement.rhythm.at, zone), zone)
        _later(turn, plan, "checkins.reminder", round_.number, due, recipient, seq)


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """A quiet reminder, only to who has not answered."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if plan.status is not Status.ACTIVE or round_ is None or round_.state is not RoundState.OPEN:
        return
    if any(each.by == occurrence.recipient for each in turn.store.checkins.for_round(plan.id, round_.id)):
        return
    snoozed = turn.store.occurrences.find(plan.id, "checkins.prompt", occurrence.recipient, round_.number, 0)
    if snoozed is not None and snoozed.state is OccurrenceState.PLANNED:
        return  # they asked for a later time
    turn.tell(
        occurrence.recipient,
        "checkins.reminder",
        key=occurrence.due_at.isoformat(),
        plan=plan,
        subject=round_.id,
        lasts=max(round_.closes_at - turn.now, timedelta(hours=1)),
    )


def close(turn: Turn, occurrence: Occurrence) -> None:
    """The window ends: what is in is summed up, and what was not held is noted with its reason."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    round_ = _numbered(turn, plan, occurrence.round)
    if round_ is None or round_.state is not RoundState.OPEN:
        return
    summarise(turn, plan, round_)


def _numbered(turn: Turn, plan: Plan, number: int) -> Round | None:
    return next((each for each in turn.store.rounds.for_plan(plan.id) if each.number == number), None)


DUE = {
    "checkins.schedule": schedule,
    "checkins.prompt": prompt,
    "checkins.reminder": remind,
    "checkins.close": close,
}
"""What becomes due here, by kind."""
