"""Days that people have in a review, and the entries that they leave."""

from datetime import datetime, time
from typing import Any

from domain.cadence import instant
from domain.occurrences import Occurrence, OccurrenceId, OccurrenceState
from domain.people import UserId, party_problem
from domain.plans import Plan
from domain.reviews import Course, Entry, Part, course
from services.turn import Turn

BY = time(17, 0)
MID, FINAL = "reviews.mid", "reviews.final"
MID_DUE, DUE, RESPONSE = "reviews.mid_due", "reviews.due", "reviews.response"
FOLLOW_UP, APPEALED = "reviews.follow_up", "reviews.appealed"
LEAD = "reviews.lead"
UNANSWERED = "agreements.unanswered"


def working_days_on(turn: Turn, plan: Plan, person: UserId, days: int) -> datetime:
    """The end of so many working days from now, on the clocks of that person."""
    zone = turn.person(person).zone
    return instant(turn.in_force(plan).calendar.add_working_days(turn.today(zone), days), BY, zone)


def put(turn: Turn, plan: Plan, kind: str, due: datetime, number: int = 0, recipient: str = "") -> None:
    """Plans something of a review, or moves it to another time."""
    known = turn.store.occurrences.find(plan.id, kind, UserId(recipient), number)
    made = Occurrence(
        id=known.id if known else OccurrenceId(turn.new_id()),
        subject=plan.id,
        kind=kind,
        due_at=due,
        recipient=UserId(recipient),
        round=number,
        plan=plan.id,
    )
    if known is None:
        turn.store.occurrences.plan(made)
    else:
        turn.store.occurrences.save(made)


def due_at(turn: Turn, plan: Plan, kind: str, number: int = 0) -> datetime | None:
    """When something of a review is, or was, due; None when it was never planned or called off."""
    found = turn.store.occurrences.find(plan.id, kind, round=number)
    return None if found is None or found.state is OccurrenceState.CANCELLED else found.due_at


def course_of(turn: Turn, plan: Plan) -> Course:
    """The closing review of the version in force."""
    return course(turn.store.reviews.for_plan(plan.id), plan.in_force)


def write(turn: Turn, plan: Plan, part: Part, text: str = "", *, number: int | None = None, **more: Any) -> Entry:
    """The next entry of a part. Raises OutOfDateError when somebody else wrote it meanwhile."""
    if number is None:
        number = course_of(turn, plan).count(part)
    entry = Entry(plan.id, plan.in_force, part, turn.user, turn.now, number, text.strip(), **more)
    turn.store.reviews.add(entry)
    return entry


def partners(turn: Turn, plan: Plan) -> tuple[UserId, ...]:
    """HR people who can decide on this plan now: no party to it, and with an account that works."""
    return tuple(user for user in turn.hr_for(plan) if party_problem(turn.person(user)) != "party-deactivated")


def tell_hr(turn: Turn, plan: Plan, kind: str, key: str, but: UserId | None = None) -> None:
    for partner in partners(turn, plan):
        if partner != but:
            turn.tell(partner, kind, plan=plan, key=key)
