"""The conversation about the outcome comes first; only then can the employee read it."""

from dataclasses import replace
from datetime import date, timedelta

from domain import reviews
from domain.errors import InvalidInputError, NotNowError, OutOfDateError, Problem
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Event, Plan
from domain.reviews import FOLLOW_UPS, STATEMENT_DAYS, SUCCESSFUL, Course, Outcome, Part
from services.reviews.dues import FOLLOW_UP, UNANSWERED, course_of, put, working_days_on, write
from services.turn import Turn


def hold_talk(turn: Turn, plan_id: str, revision: int, talked_on: date | None, *, follow_up: bool = False) -> Plan:
    """The manager or HR confirms that it was held: the plan closes, or its extension is there to be read.

    Raises InvalidInputError (`talked_on`) for a day to come, OutOfDateError, NotNowError (`review-undecided`).
    """
    plan = turn.plan(plan_id, Permission.TELL)
    course = course_of(turn, plan)
    if plan.revision != revision:
        raise OutOfDateError
    if not course.settled or course.told is not None:
        raise NotNowError("review-undecided")
    if talked_on is not None and talked_on > turn.today():
        raise InvalidInputError({"talked_on": Problem("talked-future")})
    write(turn, plan, Part.TOLD, outcome=course.outcome, day=talked_on or turn.today())
    turn.record("outcome_told", plan, outcome=str(course.outcome), day=str(talked_on or turn.today()))
    if course.outcome is Outcome.EXTENDED:
        return _extend(turn, plan, course)
    return _close(turn, plan, course, follow_up=follow_up)


def _close(turn: Turn, plan: Plan, course: Course, *, follow_up: bool) -> Plan:
    saved = turn.store.plans.save(replace(turn.move(plan, Event.CLOSE), frozen_at=None))
    turn.record("closed", saved, outcome=str(course.outcome))
    turn.store.occurrences.cancel(saved.id)
    assert saved.employee is not None
    turn.tell(saved.employee, "reviews.told", plan=saved, key=f"{saved.id}:{saved.in_force}")
    if follow_up and course.outcome in SUCCESSFUL:
        for number, days in enumerate(FOLLOW_UPS):
            put(turn, saved, FOLLOW_UP, turn.now + timedelta(days=days), number, saved.employee)
    return saved


def _extend(turn: Turn, plan: Plan, course: Course) -> Plan:
    """A new version with a later end, to be read and acknowledged like the first; what was before stays on record."""
    decision = course.decision
    assert decision is not None
    assert decision.day is not None
    version = turn.store.agreements.latest(plan.id) + 1
    later = reviews.extended(turn.in_force(plan), course, decision.day, version, decision.by, turn.now)
    turn.store.agreements.add(later)
    saved = turn.store.plans.save(replace(turn.move(plan, Event.EXTEND), version=version))
    assert saved.employee is not None
    turn.record("extended", saved, version=str(version), until=decision.day.isoformat())
    turn.soon("checkins.end", saved)
    turn.tell(saved.employee, "agreements.shared", plan=saved, key=f"{saved.id}:{version}")
    put(turn, saved, UNANSWERED, working_days_on(turn, saved, saved.employee, STATEMENT_DAYS), version)
    return saved


# --- follow-up --------------------------------------------------------------------------------------------------------


def follow_up(turn: Turn, occurrence: Occurrence) -> None:
    """One question, if they like."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    assert plan.employee is not None
    turn.tell(plan.employee, FOLLOW_UP, plan=plan, key=f"{plan.id}:{occurrence.round}", subject=str(occurrence.round))


def answer_follow_up(turn: Turn, plan_id: str, number: int, text: str) -> None:
    """The employee's few words; the same number again adds to them. Raises InvalidInputError (`statement`)."""
    plan = turn.plan(plan_id, Permission.FOLLOW_UP)
    reviews.check_words(text, "statement")
    write(turn, plan, Part.FOLLOW_UP, text)
    turn.record("followed_up", plan, number=str(number))
    turn.tell(plan.manager, "reviews.followed_up", plan=plan, key=f"{plan.id}:{number}")


def stop_follow_up(turn: Turn, plan_id: str) -> None:
    """No more of these."""
    plan = turn.plan(plan_id, Permission.FOLLOW_UP)
    turn.store.occurrences.cancel(plan.id, [FOLLOW_UP])
    turn.record("follow_up_stopped", plan)
