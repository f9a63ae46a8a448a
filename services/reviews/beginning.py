"""How reviews begin: half-way, on the last day, or early once every goal is met; and what is owed from then on."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from domain import obligations
from domain.checkins import RoundState
from domain.errors import NotNowError, OutOfDateError
from domain.goals import GoalId
from domain.obligations import Duty, Obligation, ObligationId, Reason, State
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Event, Plan, Status
from domain.reviews import MID as MID_SUBJECT
from domain.reviews import RESPONSE_DAYS, STATEMENT_DAYS, all_met, may_decide, subject
from services.reviews.dues import DUE, MID_DUE, RESPONSE, course_of, due_at, put, tell_hr, working_days_on
from services.reviews.ending import gone
from services.turn import Turn

OUTAGE = timedelta(hours=6)
"""Whatever is handled later than this was held up by the app, and is not charged to anybody; as for check-ins."""
PROMPTS = ("checkins.prompt", "checkins.reminder")


def begin_mid(turn: Turn, occurrence: Occurrence) -> None:
    """Half-way: both are asked to look back and ahead. Raises NotNowError in a pause, after which it comes again."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is not Status.ACTIVE or waits(turn, plan):
        raise NotNowError("not-now")
    _owe(turn, plan, MID_SUBJECT, MID_DUE, 0)
    turn.record("mid_review_begun", plan)
    for person in plan.parties:
        turn.tell(person, "reviews.mid", plan=plan, key=f"{plan.id}:mid")


def begin_final(turn: Turn, occurrence: Occurrence) -> None:
    """The last day has come.

    Raises NotNowError in a pause, with which the last day moves, and while nobody leads it: then it begins with whoever
    does.
    """
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if waits(turn, plan):
        raise NotNowError("not-now")
    _begin(turn, plan)


def waits(turn: Turn, plan: Plan) -> bool:
    """Whether no review begins: nobody leads the plan, or who it is for has left."""
    return plan.frozen or gone(turn, plan)


def begin_early(turn: Turn, plan_id: str, revision: int) -> Plan:
    """The manager, once the last figures reach every target. Raises NotNowError (`review-goals-open`)."""
    plan = turn.plan(plan_id, Permission.REVIEW_EARLY)
    if plan.revision != revision:
        raise OutOfDateError
    if not may_begin_early(turn, plan):
        raise NotNowError("review-goals-open")
    return _begin(turn, plan)


def may_begin_early(turn: Turn, plan: Plan) -> bool:
    """From check-ins that were summed up: what is still blind does not count."""
    if plan.status is not Status.ACTIVE:
        return False
    summed = {each.id: each.number for each in turn.store.rounds.for_plan(plan.id) if each.summarised_at is not None}
    latest: dict[GoalId, Decimal] = {}
    answers = [each for each in turn.store.checkins.for_plan(plan.id) if each.employee and each.round in summed]
    for said in sorted(answers, key=lambda each: summed[each.round]):
        told = said.employee.progress if said.employee else ()
        latest |= {each.goal: each.value for each in told if each.value is not None}
    return all_met(turn.in_force(plan).goals, latest)


def _begin(turn: Turn, plan: Plan) -> Plan:
    """No new check-ins are asked for; one that is open can still be answered until its window ends."""
    if plan.changing:
        turn.record("change_let_be", plan, version=str(plan.version))  # what was not agreed by now does not count
    saved = turn.store.plans.save(replace(turn.move(plan, Event.REVIEW), version=plan.in_force))
    open_ = {each.number for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.OPEN}
    _call_off(turn, saved, open_)
    _owe(turn, saved, subject(saved.in_force), DUE, saved.in_force)
    assert saved.employee is not None
    until = working_days_on(turn, saved, saved.employee, STATEMENT_DAYS)
    put(turn, saved, RESPONSE, until, saved.in_force)
    turn.record("review_begun", saved, version=str(saved.in_force))
    for person in saved.parties:
        turn.tell(person, "reviews.begun", plan=saved, key=f"{saved.id}:{saved.in_force}")
    return saved


def _call_off(turn: Turn, plan: Plan, still_open: set[int]) -> None:
    for each in turn.store.rounds.for_plan(plan.id):
        if each.state is RoundState.PLANNED:
            turn.store.rounds.save(replace(each, state=RoundState.CANCELLED))
    for occurrence in turn.store.occurrences.for_plan(plan.id):
        gone = occurrence.kind in {*PROMPTS, "checkins.close"} and occurrence.round not in still_open
        if occurrence.state == "planned" and (gone or occurrence.kind in {"reviews.mid", MID_DUE}):
            turn.store.occurrences.save(replace(occurrence, state=type(occurrence.state).CANCELLED))


def _owe(turn: Turn, plan: Plan, about: str, kind: str, number: int) -> None:
    """A review on time is one of the company's promises: the manager has five working days."""
    due = working_days_on(turn, plan, plan.manager, STATEMENT_DAYS)
    turn.store.obligations.add(Obligation(ObligationId(turn.new_id()), plan.id, Duty.REVIEW, about, due))
    put(turn, plan, kind, due, number)


def settle(turn: Turn, plan: Plan, about: str) -> None:
    """The manager's statement is in: kept when it was still due, or when an outage was why it was not."""
    duty = turn.store.obligations.for_subject(plan.id, Duty.REVIEW, about)
    if duty is not None and (duty.state is State.DUE or duty.reason is Reason.BOT_DOWN):
        turn.store.obligations.save(obligations.keep(duty, turn.now))


def mid_due(turn: Turn, occurrence: Occurrence) -> None:
    """The manager's time for the mid review has passed."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    _not_in_time(turn, plan, MID_SUBJECT, occurrence, away=plan.status is Status.PAUSED)


def due(turn: Turn, occurrence: Occurrence) -> None:
    """The manager's time for the closing review has passed; HR will help with this."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is not Status.FINAL_REVIEW or occurrence.round != plan.in_force:
        return
    if _not_in_time(turn, plan, subject(plan.in_force), occurrence) and not plan.frozen:
        tell_hr(turn, plan, "reviews.late", f"{plan.id}:{plan.in_force}")
        tell_when_ready(turn, plan)


def _not_in_time(turn: Turn, plan: Plan, about: str, occurrence: Occurrence, *, away: bool = False) -> bool:
    duty = turn.store.obligations.for_subject(plan.id, Duty.REVIEW, about)
    if duty is None or duty.state is not State.DUE:
        return False
    held_up = turn.now - occurrence.due_at > OUTAGE
    reason = Reason.AWAY if away else Reason.BOT_DOWN if held_up else Reason.MANAGER_DID_NOT
    if plan.frozen and not away:
        reason = Reason.MANAGER_AWAY
    turn.store.obligations.save(obligations.not_kept(duty, reason, turn.now))
    turn.record("review_not_in_time", plan, about=about, reason=reason.value)
    return True


def responded(turn: Turn, occurrence: Occurrence) -> None:
    """The employee's time has passed: nothing is held against them, and HR can go on."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    if plan.status is Status.FINAL_REVIEW and occurrence.round == plan.in_force and not plan.frozen:
        tell_when_ready(turn, plan)


def lead(turn: Turn, occurrence: Occurrence) -> None:
    """Somebody else leads it: for the statement that is still missing, they have all the time that there is for it."""
    plan = turn.plan(str(occurrence.plan), Permission.RUN)
    course = course_of(turn, plan)
    open_ = plan.status is Status.FINAL_REVIEW and not plan.frozen and course.decision is None
    if not open_ or course.manager is not None:
        return
    due_ = working_days_on(turn, plan, plan.manager, STATEMENT_DAYS)
    put(turn, plan, DUE, due_, plan.in_force)
    duty = turn.store.obligations.for_subject(plan.id, Duty.REVIEW, subject(plan.in_force))
    if duty is not None and duty.state is State.DUE:
        turn.store.obligations.save(replace(duty, due_at=due_))
    turn.tell(plan.manager, "reviews.begun", plan=plan, key=f"{plan.id}:{plan.in_force}")


def give_time(turn: Turn, plan: Plan) -> None:
    """Whenever the manager's statement comes, the employee has some days for it."""
    assert plan.employee is not None
    least = working_days_on(turn, plan, plan.employee, RESPONSE_DAYS)
    until = due_at(turn, plan, RESPONSE, plan.in_force)
    if until is None or until < least:
        put(turn, plan, RESPONSE, least, plan.in_force)


def ready(turn: Turn, plan: Plan) -> bool:
    """Whether HR can decide now."""
    due_, until = due_at(turn, plan, DUE, plan.in_force), due_at(turn, plan, RESPONSE, plan.in_force)
    return may_decide(course_of(turn, plan), due_, until, turn.now)


def tell_when_ready(turn: Turn, plan: Plan) -> None:
    """HR hears once that both have spoken, or had their time."""
    if ready(turn, plan):
        tell_hr(turn, plan, "reviews.ready", f"{plan.id}:{plan.in_force}")
