"""Statements: half-way and at the end, by both sides, each as often as they like until the next step."""

from collections.abc import Sequence
from dataclasses import replace

from domain import reviews
from domain.errors import InvalidInputError, NotNowError, Problem
from domain.goals import Goal
from domain.obligations import Duty
from domain.permissions import Permission, Role, not_now
from domain.plans import Plan, Status
from domain.reviews import MID, Entry, Outcome, Part, Rated
from services.reviews.beginning import give_time, settle, tell_when_ready
from services.reviews.dues import course_of, write
from services.turn import Turn


def state_mid(turn: Turn, plan_id: str, text: str) -> Entry:
    """Half-way: what helps, and what should change. Raises InvalidInputError (`statement`), NotNowError."""
    plan = turn.plan(plan_id, Permission.STATE)
    if plan.status is not Status.ACTIVE or turn.store.obligations.for_subject(plan.id, Duty.REVIEW, MID) is None:
        raise NotNowError("review-mid-over")
    leads = turn.role(plan) is Role.MANAGER
    part = Part.MID_MANAGER if leads else Part.MID_EMPLOYEE
    before = course_of(turn, plan).last(part)
    if before is not None and before.text == text.strip():
        return before  # the same form sent twice
    _check(text)
    entry = write(turn, plan, part, text)
    if leads:
        settle(turn, plan, MID)
    turn.record("mid_review_stated", plan, by=part.value)
    other = plan.employee if leads else plan.manager
    assert other is not None
    turn.tell(other, "reviews.stated", plan=plan, key=f"{plan.id}:{part.value}:{entry.number}")
    return entry


def ratable(turn: Turn, plan: Plan) -> tuple[Goal, ...]:
    """The goals that can be rated: those of the version in force, which was acknowledged."""
    return reviews.ratable(turn.in_force(plan), turn.store.agreements.acknowledgements(plan.id))


def state_as_manager(
    turn: Turn, plan_id: str, text: str, ratings: Sequence[Rated], outcome: Outcome | None, *, demotion: bool = False
) -> Entry:
    """The manager's statement, a rating for each goal, and what they recommend to HR.

    Raises InvalidInputError (`statement`, `recommendation`, `result-<goal>`), NotNowError once it was responded to or
    decided, NotFoundError for anybody else.
    """
    plan = _stating(turn, plan_id, Role.MANAGER)
    course, rated = course_of(turn, plan), tuple(replace(each, note=each.note.strip()) for each in ratings)
    said = (text.strip(), rated, outcome, demotion)
    if course.manager and said == _said(course.manager):
        return course.manager  # the same form sent twice
    if course.decision or (course.manager and course.responded):
        raise NotNowError("review-answered")
    _check(text, recommendation=None if outcome else Problem("choose-one"))
    reviews.check_ratings(ratable(turn, plan), rated)
    entry = write(turn, plan, Part.MANAGER, text, ratings=rated, outcome=outcome, demotion=demotion)
    settle(turn, plan, reviews.subject(plan.in_force))
    give_time(turn, plan)
    assert plan.employee is not None
    _stated(turn, plan, entry)
    turn.tell(plan.employee, "reviews.stated", plan=plan, key=f"{plan.id}:{plan.in_force}:{entry.number}")
    return entry


def _said(entry: Entry) -> tuple[object, ...]:
    return (entry.text, entry.ratings, entry.outcome, entry.demotion)


def state_as_employee(turn: Turn, plan_id: str, text: str) -> Entry:
    """The employee's view; nothing is decided yet. Raises InvalidInputError (`statement`), NotNowError once decided."""
    plan = _stating(turn, plan_id, Role.EMPLOYEE)
    course = course_of(turn, plan)
    if course.employee and course.employee.text == text.strip() and course.responded:
        return course.employee
    if course.decision:
        raise NotNowError("review-with-hr")
    _check(text)
    entry = write(turn, plan, Part.EMPLOYEE, text)
    _stated(turn, plan, entry)
    return entry


def _stating(turn: Turn, plan_id: str, role: Role) -> Plan:
    plan = turn.plan(plan_id, Permission.STATE)
    mine = turn.role(plan)
    if mine is not None and plan.status is not Status.FINAL_REVIEW:
        raise not_now(mine, plan)
    if mine is not role:
        raise NotNowError("review-other-side")
    return plan


def _check(text: str, **problems: Problem | None) -> None:
    found = {name: problem for name, problem in problems.items() if problem is not None}
    if not text.strip():
        found["statement"] = Problem("text-missing")
    if found:
        raise InvalidInputError(found)


def _stated(turn: Turn, plan: Plan, entry: Entry) -> None:
    """The head is saved, so that HR never decides on what they did not read."""
    saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
    turn.record("review_stated", saved, by=entry.part.value)
    tell_when_ready(turn, saved)
