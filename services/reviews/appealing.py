"""An appeal: the employee asks once for the outcome to be looked at again, and another one of HR answers."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain import reviews
from domain.cadence import instant
from domain.errors import InvalidInputError, NotNowError, OutOfDateError, Problem
from domain.permissions import Permission
from domain.plans import Plan
from domain.reviews import APPEAL_DAYS, SOFTER, Entry, Outcome, Part
from services.reviews.dues import BY, course_of, partners, tell_hr, write
from services.turn import Turn


def until(turn: Turn, plan: Plan) -> datetime | None:
    """Until when the employee can ask; None before the conversation was held."""
    told = course_of(turn, plan).told
    if told is None or plan.employee is None:
        return None
    zone = turn.person(plan.employee).zone
    day = told.at.astimezone(ZoneInfo(zone)).date()
    return instant(turn.in_force(plan).calendar.add_working_days(day, APPEAL_DAYS), BY, zone)


def appeal(turn: Turn, plan_id: str, text: str) -> Entry:
    """Raises InvalidInputError (`statement`), NotNowError (`appeal-known` the second time, `appeal-late`)."""
    plan = turn.plan(plan_id, Permission.APPEAL)
    course, last = course_of(turn, plan), until(turn, plan)
    if course.last(Part.APPEAL) is not None:
        raise NotNowError("appeal-known")
    if last is None or turn.now > last:
        raise NotNowError("appeal-late")
    reviews.check_words(text, "statement")
    entry = write(turn, plan, Part.APPEAL, text)
    turn.record("appealed", plan)
    others = [each for each in partners(turn, plan) if course.decision is None or each != course.decision.by]
    tell_hr(turn, plan, "reviews.appeal", plan.id, but=course.decision.by if course.decision and others else None)
    return entry


def answer(turn: Turn, plan_id: str, text: str, outcome: Outcome | None) -> Entry:
    """By another one of HR than who decided; `outcome` only when another one applies from now on.

    Raises InvalidInputError (`answer`, `outcome`), OutOfDateError when it was answered, NotNowError
    (`appeal-same-person`).
    """
    plan = turn.plan(plan_id, Permission.ANSWER_APPEAL)
    course = course_of(turn, plan)
    if course.last(Part.APPEAL) is None or course.last(Part.APPEAL_ANSWER) is not None:
        raise OutOfDateError
    if course.decision is None or not reviews.may_confirm(turn.user, course.decision, partners(turn, plan)):
        raise NotNowError("appeal-same-person")
    reviews.check_words(text, "answer")
    if outcome is not None and outcome not in SOFTER:
        raise InvalidInputError({"outcome": Problem("choose-one")})
    entry = write(turn, plan, Part.APPEAL_ANSWER, text, outcome=outcome)
    turn.record("appeal_answered", plan, outcome=outcome.value if outcome else "stays")
    for person in plan.parties:
        turn.tell(person, "reviews.appeal_answered", plan=plan, key=plan.id)
    return entry
