"""Rounds planned ahead, and their prompts, reminders and closing times as instants in each person's zone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.agreements import Agreement
from domain.cadence import (
    SETTLING_DAYS,
    at_work,
    closes_on,
    instant,
    midpoint,
    out_of_quiet_hours,
    reminder_days,
    round_days,
)
from domain.checkins import Round, RoundId, RoundState, Side
from domain.obligations import Duty
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Plan, Status
from services.turn import Turn

CLOSING = time(18, 0)
"""Local time of the employee at which the last day of a window ends."""
PROMPT, REMINDER, CLOSE = "checkins.prompt", "checkins.reminder", "checkins.close"
MID, FINAL = "reviews.mid", "reviews.final"
"""What becomes due half-way and at the end; services/reviews takes it from there."""
REVIEWED_AT = time(17, 0)
"""Local time of the employee: after the day's prompts, before quiet hours."""
KINDS = (PROMPT, REMINDER, CLOSE)


def schedule(turn: Turn, occurrence: Occurrence) -> None:
    """A version took effect: every round from here on follows it."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is Status.ACTIVE:
        lay_out(turn, plan)


def lay_out(turn: Turn, plan: Plan, *, rested: bool = False) -> None:
    """Plans the rounds still to come, as the version in force has them; what has begun stays as it is.

    `rested`: people come back from a pause, and get some days before they are asked again.
    """
    agreement = turn.in_force(plan)
    known = {each.number: each for each in turn.store.rounds.for_plan(plan.id)}
    opened = {duty.subject for duty in turn.store.obligations.for_plan(plan.id) if duty.duty is Duty.CHECK_IN}
    begun = [each for each in known.values() if each.id in opened]
    days = _days_ahead(turn, plan, agreement, begun, rested=rested)
    last = max((each.number for each in begun), default=0)
    for number, (day, following) in enumerate(zip(days, [*days[1:], None], strict=False), start=last + 1):
        _plan_round(
            turn,
            plan,
            agreement,
            known.get(number),
            Round(
                id=RoundId(turn.new_id()),
                plan=plan.id,
                number=number,
                day=day,
                closes_at=closing(turn, plan, agreement, day, following),
                version=agreement.version,
            ),
        )
    _call_off(turn, plan, [each for each in known.values() if each.number > last + len(days)])
    _plan_reviews(turn, plan, agreement)


def _plan_reviews(turn: Turn, plan: Plan, agreement: Agreement) -> None:
    """One half-way, once; one on the last day, which moves with it."""
    zone = zones(turn, plan)[Side.EMPLOYEE]
    half = agreement.calendar.next_working_day(midpoint(agreement.start, agreement.end))
    known, final = turn.store.occurrences.find(plan.id, MID), instant(agreement.end, REVIEWED_AT, zone)
    mid = instant(half, REVIEWED_AT, zone)
    if mid <= turn.now and known is not None and known.state is OccurrenceState.CANCELLED:
        settled = agreement.calendar.next_working_day(turn.today(zone) + timedelta(days=SETTLING_DAYS))
        mid = instant(settled, REVIEWED_AT, zone)  # it came due in a pause, or while nobody led the plan
    if turn.now < mid < final and (known is None or known.state is not OccurrenceState.DONE):
        put(turn, plan, MID, 0, mid)
    put(turn, plan, FINAL, 0, final)


def _days_ahead(
    turn: Turn, plan: Plan, agreement: Agreement, begun: Sequence[Round], *, rested: bool
) -> Sequence[date]:
    today = turn.today(zones(turn, plan)[Side.EMPLOYEE])
    if not begun:
        return round_days(max(agreement.start, today), agreement.end, agreement.rhythm, agreement.calendar)
    last = max(each.day for each in begun)
    first = today + timedelta(days=SETTLING_DAYS if rested else 1)
    days = round_days(agreement.start, agreement.end, agreement.rhythm, agreement.calendar)
    return [day for day in days if day > last and day >= first]


def _plan_round(turn: Turn, plan: Plan, agreement: Agreement, known: Round | None, wanted: Round) -> None:
    if known is None:
        turn.store.rounds.add(wanted)
    else:
        turn.store.rounds.save(replace(wanted, id=known.id))
    for side, zone in zones(turn, plan).items():
        due = instant(wanted.day, agreement.rhythm.at, zone)
        put(turn, plan, PROMPT, wanted.number, due, party(plan, side))
    put(turn, plan, CLOSE, wanted.number, wanted.closes_at)


def _call_off(turn: Turn, plan: Plan, surplus: Sequence[Round]) -> None:
    numbers = {each.number for each in surplus}
    for each in surplus:
        turn.store.rounds.save(replace(each, state=RoundState.CANCELLED))
    for occurrence in turn.store.occurrences.for_plan(plan.id):
        if occurrence.round in numbers and occurrence.kind in KINDS and occurrence.state is OccurrenceState.PLANNED:
            turn.store.occurrences.save(replace(occurrence, state=OccurrenceState.CANCELLED))


def closing(turn: Turn, plan: Plan, agreement: Agreement, day: date, following: date | None) -> datetime:
    """When the window of a round prompted on `day` ends: never after anybody is asked for the next one."""
    local = zones(turn, plan)
    end = instant(closes_on(day, following, agreement.calendar), CLOSING, local[Side.EMPLOYEE])
    if following is None:
        return end
    return min(end, *(instant(following, agreement.rhythm.at, zone) for zone in local.values()))


def plan_reminders(turn: Turn, plan: Plan, round_: Round, recipient: UserId, asked: datetime) -> None:
    """The reminders still to come for somebody asked at that time, outside their quiet hours.

    Those that came, or that a snooze made needless, stay as they are; those that a pause called off come again.
    """
    agreement = turn.in_force(plan)
    zone = turn.person(recipient).zone
    day, closes = (each.astimezone(ZoneInfo(zone)).date() for each in (asked, round_.closes_at))
    for seq, reminded in enumerate(reminder_days(day, closes, agreement.calendar), start=1):
        due = out_of_quiet_hours(instant(reminded, agreement.rhythm.at, zone), zone)
        if turn.now < due < round_.closes_at:
            _remind(turn, _occurrence(turn, plan, REMINDER, round_.number, due, recipient, seq))


def _remind(turn: Turn, wanted: Occurrence) -> None:
    if turn.store.occurrences.plan(wanted):
        return
    known = turn.store.occurrences.find(wanted.subject, REMINDER, wanted.recipient, wanted.round, wanted.seq)
    if known is not None and known.state is OccurrenceState.CANCELLED:
        turn.store.occurrences.save(replace(wanted, id=known.id))


def put(turn: Turn, plan: Plan, kind: str, number: int, due: datetime, recipient: str = "") -> None:
    """Plans something of a round, or moves it to another time."""
    known = turn.store.occurrences.find(plan.id, kind, UserId(recipient), number, 0)
    if known is None:
        turn.store.occurrences.plan(_occurrence(turn, plan, kind, number, due, UserId(recipient)))
    else:
        turn.store.occurrences.save(replace(known, due_at=due, state=OccurrenceState.PLANNED, done_at=None))


def _occurrence(
    turn: Turn, plan: Plan, kind: str, number: int, due: datetime, recipient: UserId, seq: int = 0
) -> Occurrence:
    return Occurrence(
        id=OccurrenceId(turn.new_id()),
        subject=plan.id,
        kind=kind,
        due_at=due,
        recipient=recipient,
        round=number,
        seq=seq,
        plan=plan.id,
    )


def replan(turn: Turn, user: UserId, was: str) -> None:
    """Somebody moved out of the zone `was`: what is still to come follows their new clocks.

    What they asked for by themselves (a snooze) stays at the instant they chose.
    """
    for head in turn.store.plans.of(user, {Status.ACTIVE}):
        plan = turn.plan(head.id, Permission.RUN)
        agreement = turn.in_force(plan)
        rounds = {each.number: each for each in turn.store.rounds.for_plan(plan.id)}
        _move_windows(turn, plan, agreement, list(rounds.values()))
        for each in turn.store.occurrences.for_plan(plan.id):
            if each.recipient == user and each.state is OccurrenceState.PLANNED and each.round in rounds:
                _move(turn, agreement, rounds[each.round], each, was)


def _move(turn: Turn, agreement: Agreement, round_: Round, occurrence: Occurrence, was: str) -> None:
    zone, at = turn.person(occurrence.recipient).zone, agreement.rhythm.at
    local = occurrence.due_at.astimezone(ZoneInfo(was))
    if occurrence.kind == PROMPT and occurrence.due_at != instant(round_.day, at, was):
        return
    day, clock = (round_.day, at) if occurrence.kind == PROMPT else (local.date(), local.time())
    due = instant(day, clock, zone)
    if due <= turn.now < occurrence.due_at:  # further east that time has passed: nobody's delay, but not at night
        due = at_work(turn.now, zone, agreement.calendar)
    turn.store.occurrences.save(replace(occurrence, due_at=due))


def _move_windows(turn: Turn, plan: Plan, agreement: Agreement, rounds: Sequence[Round]) -> None:
    ahead = [each for each in rounds if each.state is RoundState.PLANNED]
    for each, following in zip(ahead, [*ahead[1:], None], strict=False):
        closes = closing(turn, plan, agreement, each.day, following.day if following else None)
        turn.store.rounds.save(replace(each, closes_at=closes))
        put(turn, plan, CLOSE, each.number, closes)


def zones(turn: Turn, plan: Plan) -> dict[Side, str]:
    """Where each side's clocks are."""
    return {side: turn.person(party(plan, side)).zone for side in Side}


def party(plan: Plan, side: Side) -> UserId:
    """The person on that side."""
    assert plan.employee is not None
    return plan.manager if side is Side.MANAGER else plan.employee


def side_of(plan: Plan, user: UserId) -> Side:
    """The side that this person is on; whoever does not lead it is asked as the employee."""
    return Side.MANAGER if user == plan.manager else Side.EMPLOYEE
