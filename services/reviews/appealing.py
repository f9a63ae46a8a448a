"""An appeal: the employee asks once for the outcome to be looked at again, and another one of HR answers."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain import reviews
from domain.cadence import instant
from domain.errors import InvalidInputError, NotNowError, OutOfDateError, Problem
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Plan
from domain.reviews import ANSWER_DAYS, APPEAL_DAYS, SOFTER, Entry, Outcome, Part
from services.reviews.dues import APPEALED, BY, course_of, partners, put, tell_hr, working_days_on, write
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
    _ask(turn, plan, 1)
    return entry


def _ask(turn: Turn, plan: Plan, time_: int) -> None:
    """Those of HR who can answer; again after some days. Where there is nobody else, who decided hears of it."""
    decision = course_of(turn, plan).decision
    by = decision.by if decision else None
    alone = not any(each != by for each in partners(turn, plan))
    tell_hr(turn, plan, "reviews.appeal", f"{plan.id}:{time_}", but=None if alone else by)
    assert plan.employee is not None
    put(turn, plan, APPEALED, working_days_on(turn, plan, plan.employee, ANSWER_DAYS), time_)


def appealed(turn: Turn, occurrence: Occurrence) -> None:
    """Still no answer: HR is asked once more, and again later, for as long as it takes."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if course_of(turn, plan).last(Part.APPEAL_ANSWER) is None:
        _ask(turn, plan, occurrence.round + 1)


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
