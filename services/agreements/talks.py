"""The conversation comes first: the manager confirms it, and only then does the employee get access."""

from dataclasses import replace
from datetime import date, time

from domain.cadence import instant
from domain.errors import InvalidInputError, Problem
from domain.occurrences import Occurrence, OccurrenceId
from domain.permissions import Permission
from domain.plans import Event, Plan, Status
from services.turn import Turn

ANSWER_DAYS = 5
"""Working days for an acknowledgement before HR is asked to help (DOMAIN.md, Defaults)."""
ANSWER_BY = time(17, 0)
UNANSWERED = "agreements.unanswered"


def hold_talk(turn: Turn, plan_id: str, talked_on: date | None = None) -> Plan:
    """The manager confirms that the conversation was held; only now does the employee get access.

    Raises InvalidInputError (`talked_on`) for a day that has not come yet, and NotNowError, also (`employee-party-…`)
    when their account can't be on a plan any more.
    """
    plan = turn.plan(plan_id, Permission.HOLD_TALK)
    if talked_on is not None and talked_on > turn.today():
        raise InvalidInputError({"talked_on": Problem("talked-future")})
    turn.check_employee(plan)
    held = turn.move(plan, Event.HOLD_TALK)
    shared = turn.store.plans.save(replace(turn.move(held, Event.SHARE), shared_at=turn.now))
    turn.record("talk_held", shared, day=str(talked_on or turn.today()))
    assert shared.employee is not None
    turn.tell(shared.employee, "agreements.shared", plan=shared, key=f"{shared.id}:{shared.version}")
    await_answer(turn, shared)
    return shared


def await_answer(turn: Turn, plan: Plan) -> None:
    """From now on the employee has five working days for this version, counted in their own zone."""
    assert plan.employee is not None
    calendar, zone = turn.agreement(plan).calendar, turn.person(plan.employee).zone
    until = calendar.add_working_days(turn.today(zone), ANSWER_DAYS)
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=plan.id,
            kind=UNANSWERED,
            due_at=instant(until, ANSWER_BY, zone),
            round=plan.version,
            plan=plan.id,
        )
    )


def unanswered(turn: Turn, occurrence: Occurrence) -> None:
    """Five working days have passed: HR is asked to help, and nothing is held against anybody."""
    assert occurrence.plan is not None
    plan = turn.plan(occurrence.plan, Permission.RUN)
    waits = plan.status is Status.AWAITING_ACK or plan.changing
    if not waits or occurrence.round != plan.version:
        return
    if any(each.version == plan.version for each in turn.store.agreements.acknowledgements(plan.id)):
        return  # chose not to sign, which HR knows
    for partner in turn.hr_for(plan):
        turn.tell(partner, UNANSWERED, plan=plan, key=f"{plan.id}:{occurrence.id}")


DUE = {UNANSWERED: unanswered}
"""What becomes due here, by kind."""
