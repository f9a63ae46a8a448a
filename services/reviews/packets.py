"""The packet: everything that a closing review stands on, as far as its reader may see it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain import concerns
from domain.agreements import Agreement
from domain.assessments import SelfAssessment
from domain.checkins import ManagerAnswers, RoundState
from domain.concerns import Concern, ConcernState
from domain.evidence import Evidence, seen_by
from domain.obligations import Obligation
from domain.permissions import Permission, Role
from domain.plans import OPEN, Plan, Status
from domain.reviews import Course, Entry, Part, may_confirm
from services.reviews import appealing
from services.reviews.beginning import may_begin_early, ready
from services.reviews.dues import DUE, RESPONSE, course_of, due_at, partners
from services.turn import Turn


@dataclass(frozen=True)
class Packet:
    """For one reader. `until` is when the reader's own statement, or appeal, is hoped for.

    The manager's recommendation is for HR alone; the outcome is for the employee once the conversation was held; the
    manager does not read the employee's statement before handing in their own. `concerns` are those that the reader may
    know of, as far as they may, in the order in which they were raised, without what was taken back.
    """

    plan: Plan
    role: Role | None
    agreement: Agreement
    course: Course
    mid: tuple[Entry, ...]
    earlier: tuple[Entry, ...]  # outcomes of reviews before this one
    own: SelfAssessment | None  # how the employee saw the areas when they responded
    evidence: tuple[Evidence, ...]  # what the reader may know of, their own private ones too
    observed: tuple[tuple[date, ManagerAnswers], ...]  # for HR: the manager's words in check-ins that both have read
    duties: tuple[Obligation, ...]
    concerns: tuple[Concern, ...]
    until: datetime | None
    acts: frozenset[str]
    """What the reader can do now: state, early, decide, confirm, tell, appeal, answer_appeal."""


def packet(turn: Turn, plan_id: str) -> Packet:
    """Raises NotFoundError, also before a version was in force."""
    plan = turn.plan(plan_id, Permission.READ)
    entries = turn.store.reviews.for_plan(plan.id)
    role, whole = turn.role(plan), course_of(turn, plan)
    mids = {part: each for each in entries for part in (each.part,) if part in {Part.MID_MANAGER, Part.MID_EMPLOYEE}}
    before = [each for each in entries if each.part is Part.TOLD and each.version != plan.in_force]
    return Packet(
        plan=plan,
        role=role,
        agreement=turn.in_force(plan),
        course=for_reader(whole, role),
        mid=tuple(mids.values()),
        earlier=tuple(before),
        own=turn.store.assessments.latest(plan.id),
        evidence=tuple(seen_by(turn.store.evidence.for_plan(plan.id), turn.user)),
        observed=tuple(_observed(turn, plan)) if role is Role.HR else (),
        duties=turn.promises(plan),
        concerns=tuple(_raised(turn, plan, role)),
        until=_until(turn, plan, role, whole),
        acts=frozenset(_acts(turn, plan, role, whole)),
    )


def _observed(turn: Turn, plan: Plan) -> Iterator[tuple[date, ManagerAnswers]]:
    """By day. What is still blind is not looked at here either."""
    read = {each.id: each.day for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.SUMMARISED}
    for each in turn.store.checkins.for_plan(plan.id):
        if each.manager is not None and each.round in read:
            yield read[each.round], each.manager


def _raised(turn: Turn, plan: Plan, role: Role | None) -> Iterator[Concern]:
    for each in turn.store.concerns.for_plan(plan.id):
        seen = concerns.seen_by(each, role, turn.user)
        if seen is not None and seen.state is not ConcernState.WITHDRAWN:
            yield seen


def for_reader(course: Course, role: Role | None) -> Course:
    """Without what this reader does not see, or does not see yet."""
    if role is Role.HR:
        return course
    hidden = {Part.NOT_CONFIRMED, Part.CONFIRMED} if role is Role.MANAGER else {Part.NOT_CONFIRMED}
    if role is Role.MANAGER and course.manager is None:
        hidden |= {Part.EMPLOYEE}
    if role is Role.MANAGER and not course.settled:
        hidden |= {Part.DECISION}
    if role is Role.EMPLOYEE and course.told is None:
        hidden |= {Part.DECISION, Part.CONFIRMED}
    kept = [each for each in course.entries if each.part not in hidden]
    # What another one of HR gave back stays between them.
    kept = [each for each in kept if each.part is not Part.DECISION or each == course.decision]
    kept = [replace(each, text="") if each.part is Part.CONFIRMED else each for each in kept]
    if role is Role.MANAGER:  # why a second one of HR was asked may rest on promises that no manager knows of
        kept = [replace(each, gated=False) if each.part is Part.DECISION else each for each in kept]
    if role is Role.EMPLOYEE:
        plain = {"outcome": None, "demotion": False}
        kept = [replace(each, **plain) if each.part is Part.MANAGER else each for each in kept]  # type: ignore[arg-type]
    return Course(tuple(kept))


def _until(turn: Turn, plan: Plan, role: Role | None, course: Course) -> datetime | None:
    if plan.status is Status.FINAL_REVIEW:
        return due_at(turn, plan, DUE if role is Role.MANAGER else RESPONSE, plan.in_force)
    open_ = plan.status is Status.CLOSED and course.last(Part.APPEAL) is None
    return appealing.until(turn, plan) if open_ and role is Role.EMPLOYEE else None


def _acts(turn: Turn, plan: Plan, role: Role | None, course: Course) -> list[str]:
    found = {
        Role.MANAGER: _of_manager,
        Role.EMPLOYEE: _of_employee,
        Role.HR: _of_hr,
    }
    return found[role](turn, plan, course) if role in found else []


def _of_manager(turn: Turn, plan: Plan, course: Course) -> list[str]:
    if plan.status is Status.ACTIVE:
        return ["early"] if may_begin_early(turn, plan) else []
    if plan.status is Status.FINAL_REVIEW and course.decision is None:
        return [] if course.manager and course.responded else ["state"]
    return ["tell"] if _to_tell(plan, course) else []


def _of_employee(turn: Turn, plan: Plan, course: Course) -> list[str]:
    if plan.status is Status.FINAL_REVIEW:
        return ["state"] if course.decision is None else []
    last = appealing.until(turn, plan) if plan.status is Status.CLOSED else None
    return ["appeal"] if last and turn.now <= last and course.last(Part.APPEAL) is None else []


def _of_hr(turn: Turn, plan: Plan, course: Course) -> list[str]:
    found = ["tell"] if _to_tell(plan, course) else []
    if plan.status is Status.FINAL_REVIEW and course.decision is None and ready(turn, plan):
        found.append("decide")
    another = course.decision is not None and may_confirm(turn.user, course.decision, partners(turn, plan))
    if plan.status in OPEN and course.waits_for_second and another:
        found.append("confirm")
    asked = course.last(Part.APPEAL) is not None and course.last(Part.APPEAL_ANSWER) is None
    return [*found, "answer_appeal"] if plan.status is Status.CLOSED and asked and another else found


def _to_tell(plan: Plan, course: Course) -> bool:
    return plan.status in {Status.FINAL_REVIEW, Status.DECIDED} and course.settled and course.told is None
