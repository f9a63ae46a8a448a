"""By when an answer is owed, one gentle reminder before, and what happens when none came.

A pause moves none of it: the employee may be away, but whoever owes the answer is not.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain import concerns, obligations
from domain.cadence import at_work, instant
from domain.concerns import Concern, ConcernId, ConcernState
from domain.obligations import Duty, Obligation, ObligationId, Reason, State
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import party_problem
from domain.permissions import Permission
from domain.plans import Plan
from services.concerns.notices import tell_employee, tell_owners
from services.turn import Turn

ANSWER_DAYS = 5
"""Working days for an answer before HR helps (DOMAIN.md, Defaults)."""
ANSWER_BY = time(17, 0)
REMIND_AT = time(10, 0)
"""On the working day before, on the clocks of whoever owes the answer."""
OUTAGE = timedelta(hours=6)
"""This late it was the bot that was away: nobody could have answered at the last moment."""
UNANSWERED, REMINDER = "concerns.unanswered", "concerns.reminder"


def until(turn: Turn, plan: Plan, days: int = ANSWER_DAYS) -> datetime:
    """The end of the last of so many working days from today, in the employee's zone and calendar."""
    assert plan.employee is not None
    calendar, zone = turn.agreement(plan).calendar, turn.person(plan.employee).zone
    return instant(calendar.add_working_days(turn.today(zone), days), ANSWER_BY, zone)


def await_answer(turn: Turn, plan: Plan, concern: Concern) -> None:
    """Plans the reminder and the end of the time to answer; earlier ones of this concern mean nothing any more."""
    _plan(turn, concern, UNANSWERED, concern.due_at)
    assert plan.employee is not None
    due = concern.due_at.astimezone(ZoneInfo(turn.person(plan.employee).zone)).date()
    day = turn.agreement(plan).calendar.add_working_days(due, -1)
    remind = instant(day, REMIND_AT, turn.person(concern.owner or plan.employee).zone)
    if turn.now < remind < concern.due_at:
        _plan(turn, concern, REMINDER, remind)


def _plan(turn: Turn, concern: Concern, kind: str, due_at: datetime) -> None:
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=concern.id,
            kind=kind,
            due_at=due_at,
            round=concern.step,
            plan=concern.plan,
        )
    )


# --- the company's promise --------------------------------------------------------------------------------------------


def owe(turn: Turn, concern: Concern) -> None:
    """From here on the company owes this answer."""
    turn.store.obligations.add(
        Obligation(
            id=ObligationId(turn.new_id()),
            plan=concern.plan,
            duty=Duty.CONCERN,
            subject=concern.subject,
            due_at=concern.due_at,
            hr_only=concern.hr_only,
        )
    )


def keep(turn: Turn, plan: Plan, concern: Concern) -> None:
    """It is being answered: kept when that is in time."""
    if turn.now <= concern.due_at:
        _settle(turn, concern, None)
    else:
        _settle(turn, concern, _who(turn, plan, concern))


def take_back(turn: Turn, concern: Concern) -> None:
    """Nobody owes the answer to what the employee took back; what was late by then stays so."""
    _settle(turn, concern, Reason.TAKEN_BACK)


def _settle(turn: Turn, concern: Concern, reason: Reason | None) -> None:
    """Each promise is settled once: what was late stays late, however often somebody else takes it up."""
    duty = turn.store.obligations.for_subject(concern.plan, Duty.CONCERN, concern.subject)
    if duty is None or duty.state is not State.DUE:
        return
    settled = obligations.keep(duty, turn.now) if reason is None else obligations.not_kept(duty, reason, turn.now)
    turn.store.obligations.save(settled)


def _who(turn: Turn, plan: Plan, concern: Concern) -> Reason:
    if not concern.owed.with_manager:
        return Reason.HR_DID_NOT
    gone = party_problem(turn.person(plan.manager)) is not None
    away = plan.frozen or concern.owner != plan.manager or gone
    return Reason.MANAGER_AWAY if away else Reason.MANAGER_DID_NOT


# --- what becomes due -------------------------------------------------------------------------------------------------


def unanswered(turn: Turn, occurrence: Occurrence) -> None:
    """The time has passed: from the manager it goes to HR, from one HR partner to all of them, and stays owed."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    concern = _open(turn, plan, occurrence)
    if concern is None:
        return
    if turn.now - occurrence.due_at > OUTAGE:
        _give_a_day(turn, plan, concern)
        return
    _settle(turn, concern, _who(turn, plan, concern))
    owner = turn.hr_contact(plan) if concern.owed.with_manager else None
    moved = turn.store.concerns.save(concerns.hand_on(concern, owner, until(turn, plan)))
    await_answer(turn, plan, moved)
    turn.record("concern_not_answered", plan, hr_only=moved.hr_only, concern=moved.id)
    tell_owners(turn, plan, moved)
    if concern.owner is not None:  # else it has been with all of HR already
        tell_employee(turn, plan, moved, "concerns.moved")
    if concern.owed.with_manager:
        turn.tell(plan.manager, "concerns.moved", plan=plan, subject=moved.id, key=f"{moved.id}:{moved.revision}")


def _give_a_day(turn: Turn, plan: Plan, concern: Concern) -> None:
    """The bot was not running when the time ended: one more working day, and nobody is charged."""
    later = turn.store.concerns.save(concerns.hand_on(concern, concern.owner, until(turn, plan, 1)))
    duty = turn.store.obligations.for_subject(plan.id, Duty.CONCERN, concern.subject)
    if duty is not None and duty.state is State.DUE:
        turn.store.obligations.save(replace(duty, due_at=later.due_at))
    await_answer(turn, plan, later)
    turn.record("concern_due_later", plan, hr_only=later.hr_only, concern=later.id)


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """Once, on the working day before, to who owes the answer; on their own working day, outside quiet hours."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    concern = _open(turn, plan, occurrence)
    if concern is None or turn.now >= concern.due_at:
        return
    calendar = turn.agreement(plan).calendar
    for owner in turn.hr_for(plan) if concern.owner is None else (concern.owner,):
        at = at_work(turn.now, turn.person(owner).zone, calendar)
        if at < concern.due_at:
            key = f"{concern.id}:{concern.step}"
            turn.tell(owner, REMINDER, plan=plan, subject=concern.id, key=key, at=at, lasts=concern.due_at - at)


def _open(turn: Turn, plan: Plan, occurrence: Occurrence) -> Concern | None:
    """The concern that this is about, if it still waits and has no other due date by now."""
    concern = turn.store.concerns.held(plan.id, ConcernId(occurrence.subject))
    waits = concern is not None and concern.state is ConcernState.OPEN and concern.step == occurrence.round
    return concern if waits else None


def lead(turn: Turn, occurrence: Occurrence) -> None:
    """Nobody leads the plan, or somebody else does: what waits for who led it before goes to HR, due as it was."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    for each in turn.store.concerns.for_plan(plan.id):
        left = plan.frozen or each.owner != plan.manager
        if each.state is ConcernState.OPEN and each.owed.with_manager and left and turn.hr_for(plan):
            moved = turn.store.concerns.save(concerns.hand_on(each, turn.hr_contact(plan)))
            turn.record("concern_passed_on", plan, hr_only=moved.hr_only, concern=moved.id)
            tell_owners(turn, plan, moved)
            tell_employee(turn, plan, moved, "concerns.moved")


DUE = {UNANSWERED: unanswered, REMINDER: remind, "concerns.lead": lead}
"""What becomes due here, by kind."""
