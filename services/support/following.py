"""Records follow the version in force; the ledger and everything planned ahead follow the records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain import support as practice
from domain.cadence import Calendar, country_of, instant
from domain.obligations import Duty, Obligation, ObligationId, State
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import Account, UserId
from domain.permissions import Permission
from domain.plans import Plan, Status
from domain.support import Support, SupportItem, SupportState
from services.turn import Turn

FOLLOW, REMIND, DEADLINE = "support.follow", "support.remind", "support.deadline"
UNAPPROVED = "support.unapproved"
AT = time(9, 30)
AHEAD = 2
"""Working days before the promised day on which its owner is reminded first."""
GRACE = 5
"""Working days for what was due before the plan took effect."""
OUTAGE = timedelta(hours=6)
"""What is this late was held up by the bot; as for check-ins."""
FOLLOWED = frozenset({Status.READY, Status.TALK_HELD, Status.AWAITING_ACK, Status.ACTIVE, Status.FINAL_REVIEW})
LEDGER = frozenset({Status.ACTIVE, Status.FINAL_REVIEW})


def follow(turn: Turn, occurrence: Occurrence) -> None:
    """A version was made or took effect, or a pause ended: every promise reads as the plan now has it.

    From HR's approval on, so that the manager can win a sponsor before the conversation; nothing is owed before then.
    """
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status not in FOLLOWED:
        return
    agreement = turn.in_force(plan)
    known = {each.id: each for each in turn.store.support.for_plan(plan.id)}
    for item in agreement.support:
        _promise(turn, plan, known.get(item.id), replace(item, due=item.due or agreement.end))
    for each in known.values():
        if each.agreed and agreement.item(each.id) is None and practice.call_off(each) != each:
            turn.store.support.save(practice.call_off(each))
    records = turn.store.support.for_plan(plan.id)
    for each in records:
        catch_up(turn, each, plan)
    _tell_manager(turn, plan, records)


def _promise(turn: Turn, plan: Plan, known: Support | None, item: SupportItem) -> None:
    assert plan.employee is not None
    if known is None:
        turn.store.support.add(practice.promised(item, plan.id, plan.employee, plan.manager, turn.now))
        return
    now = practice.amend(known, item)
    if now != known:
        turn.store.support.save(now)


def _tell_manager(turn: Turn, plan: Plan, records: list[Support]) -> None:
    """Once for each version in force: somebody has to say yes before this can come, or nobody sees to it.

    Before that the first screen and the form for the conversation say so: one message at a time is enough. So it is
    when the one about an earlier version still waits for the morning: it tells how things stand then.
    """
    if not plan.in_force or not any(open_end(turn, each) for each in records):
        return
    waits = (turn.told(plan.manager, UNAPPROVED, f"{plan.id}:{version}") for version in range(1, plan.in_force))
    if not any(each is not None and each > turn.now for each in waits):
        turn.tell(plan.manager, UNAPPROVED, plan=plan, key=f"{plan.id}:{plan.in_force}")


def open_end(turn: Turn, support: Support) -> bool:
    """Whether a promise has no owner who can bring it: nobody was named, or nobody has approved it yet."""
    if support.delivered_at is not None or support.state is SupportState.CALLED_OFF:
        return False
    gone = support.owner is None or turn.person(support.owner).account is Account.DEACTIVATED
    return support.agreed and (support.unapproved or gone)


# --- who, where, when -------------------------------------------------------------------------------------------------


def owner_of(turn: Turn, support: Support, plan: Plan | None) -> UserId:
    """Who sees to it; the manager, or who asked, while nobody is named or the one named has left."""
    if support.owner is not None and turn.person(support.owner).account is not Account.DEACTIVATED:
        return support.owner
    return support.requested_by if plan is None else plan.manager


def calendar_of(turn: Turn, support: Support, plan: Plan | None) -> Calendar:
    """The plan's working days, or those where its owner works."""
    if plan is not None:
        return turn.in_force(plan).calendar
    return Calendar(country_of(turn.person(owner_of(turn, support, plan)).zone))


# --- the ledger, and what is planned ahead ----------------------------------------------------------------------------


def catch_up(turn: Turn, support: Support, plan: Plan | None) -> None:
    """The ledger and everything planned ahead, as the record now stands. While a plan pauses, both wait."""
    zone = turn.person(owner_of(turn, support, plan)).zone
    if plan is None:
        _plan_ahead(turn, support, plan, practice.deadline(support.due, zone) if support.due else None)
    elif plan.status in LEDGER:
        duty = reckon(turn, support, plan)
        _plan_ahead(turn, support, plan, duty.due_at if duty and duty.state is State.DUE else None)


def reckon(turn: Turn, support: Support, plan: Plan) -> Obligation | None:
    """The company's promise as it now stands; None while nothing is owed."""
    known = turn.store.obligations.for_subject(plan.id, Duty.SUPPORT, support.id)
    if known is None and not practice.owed(support):
        return None
    duty = known or _owe(turn, support, plan)
    moved = replace(duty, due_at=_deadline(turn, support, plan, duty)) if duty.state is State.DUE else duty
    now = practice.settled(moved, support, turn.now)
    if now != duty:
        turn.store.obligations.save(now)
    return now


def _owe(turn: Turn, support: Support, plan: Plan) -> Obligation:
    zone = turn.person(owner_of(turn, support, plan)).zone
    duty = Obligation(
        ObligationId(turn.new_id()),
        plan.id,
        Duty.SUPPORT,
        support.id,
        practice.deadline(_day(turn, support, plan), zone),
    )
    turn.store.obligations.add(duty)
    return duty


def _day(turn: Turn, support: Support, plan: Plan) -> date:
    """The promised day; what was due before anybody could owe it gets some working days."""
    agreement = turn.in_force(plan)
    today = turn.today(turn.person(owner_of(turn, support, plan)).zone)
    day = support.due or agreement.end
    return day if day >= today else agreement.calendar.add_working_days(today, GRACE)


def _deadline(turn: Turn, support: Support, plan: Plan, duty: Obligation) -> datetime:
    """Another day that people agreed on moves it; longer than that it was made only by an outage or a late start."""
    zone = turn.person(owner_of(turn, support, plan)).zone
    agreed = practice.deadline(support.due or turn.in_force(plan).end, zone)
    return agreed if agreed > turn.now else duty.due_at


def _plan_ahead(turn: Turn, support: Support, plan: Plan | None, deadline: datetime | None) -> None:
    """Reminders for its owner while it can be delivered, and the moment at which it is late."""
    zone = turn.person(owner_of(turn, support, plan)).zone
    days = list(_reminded(support, calendar_of(turn, support, plan))) if support.deliverable else []
    for seq in range(3):
        put(turn, support, REMIND, instant(days[seq], AT, zone) if seq < len(days) else None, seq)
    open_ = support.delivered_at is None and support.state is not SupportState.CALLED_OFF
    owes = plan is not None or support.deliverable
    put(turn, support, DEADLINE, deadline if open_ and owes else None)


def _reminded(support: Support, calendar: Calendar) -> Iterator[date]:
    if support.due is not None:
        yield calendar.add_working_days(support.due, -AHEAD)
        yield calendar.previous_working_day(support.due)
    if support.expected is not None:
        yield calendar.previous_working_day(support.expected)


def put(turn: Turn, support: Support, kind: str, due_at: datetime | None, seq: int = 0, round: int = 0) -> None:  # noqa: A002 - the field's own name
    """Plans something for that time, or moves it there; what is past, or None, is called off."""
    known = turn.store.occurrences.find(support.id, kind, round=round, seq=seq)
    if due_at is None or due_at <= turn.now:
        if known is not None and known.state is OccurrenceState.PLANNED:
            turn.store.occurrences.save_planned(replace(known, state=OccurrenceState.CANCELLED))
    elif known is None:
        made = Occurrence(
            OccurrenceId(turn.new_id()), support.id, kind, due_at, round=round, seq=seq, plan=support.plan
        )
        turn.store.occurrences.plan(made)
    elif (known.due_at, known.state) != (due_at, OccurrenceState.PLANNED):
        turn.store.occurrences.save(replace(known, due_at=due_at, state=OccurrenceState.PLANNED, done_at=None))


def moved(turn: Turn, user: UserId) -> None:
    """Somebody's clocks are elsewhere now: what they bring is due at the end of their own day."""
    for each in turn.store.support.of(user):
        if each.owner == user and each.state is not SupportState.CALLED_OFF and each.delivered_at is None:
            catch_up(turn, each, turn.plan_behind(each))
