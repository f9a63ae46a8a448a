"""Somebody leaves, or both sides agree to part: HR records it at any time, with no closing review before it."""

from dataclasses import replace
from fractions import Fraction

from domain import reviews
from domain.errors import InvalidInputError, OutOfDateError, Problem
from domain.obligations import share_kept
from domain.people import Account, UserId
from domain.permissions import Permission
from domain.plans import OPEN, Event, Plan
from domain.reviews import LEAVING, Choice, Entry, Outcome, Part
from services.reviews.dues import course_of, partners, tell_hr, write
from services.turn import Turn

LEFT = "reviews.left"
SECOND, BACK = "reviews.end_second", "reviews.end_back"
"""What asks another one of HR, and what tells who recorded it that it does not count."""


def choices(turn: Turn, plan: Plan) -> tuple[Outcome, ...]:
    """What HR can record now. Employment ends without a closing review only when they are not here any more."""
    return (*LEAVING, Outcome.EMPLOYMENT_ENDED) if gone(turn, plan) else LEAVING


def gone(turn: Turn, plan: Plan) -> bool:
    """Whether the employee's account was closed."""
    return plan.employee is not None and turn.person(plan.employee).account is Account.DEACTIVATED


def kept(turn: Turn, plan: Plan) -> Fraction | None:
    """The share of its promises that the company kept; None while nothing was due."""
    return share_kept(turn.store.obligations.for_plan(plan.id))


def end(turn: Turn, plan_id: str, revision: int, outcome: Outcome | None, reason: str) -> Entry:
    """Records how they leave, and why; it closes at once, or after a second look where the gate asks for one.

    Raises InvalidInputError (`outcome`, `reason`), OutOfDateError, NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.END)
    if plan.revision != revision:
        raise OutOfDateError
    if outcome is None or outcome not in choices(turn, plan):
        code = "review-end-early" if outcome is Outcome.EMPLOYMENT_ENDED else "choose-one"
        raise InvalidInputError({"outcome": Problem(code)})
    choice = Choice(outcome, reason)
    reviews.check_reason(choice, len(partners(turn, plan)))
    gated = reviews.gated(choice, kept(turn, plan))
    entry = write(turn, plan, Part.DECISION, reason, outcome=outcome, gated=gated, at_once=True)
    turn.record("leaving_recorded", plan, outcome=outcome.value, gated=str(gated))
    if gated:
        saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
        tell_hr(turn, saved, SECOND, f"{saved.id}:{saved.revision}", but=turn.user)
    else:
        close(turn, plan, entry)
    return entry


def close(turn: Turn, plan: Plan, entry: Entry) -> Plan:
    """It stands: nothing more is asked of anybody, and what could be read can still be read."""
    ended = turn.store.plans.save(replace(turn.move(plan, Event.END), hr=entry.by, frozen_at=None))
    write(turn, ended, Part.TOLD, outcome=entry.outcome, day=turn.today())
    turn.record("closed", ended, outcome=str(entry.outcome))
    turn.call_off(ended)
    for person in plan.parties if ended.shared else (plan.manager,):
        turn.tell(person, LEFT, plan=ended, key=f"{ended.id}:{ended.revision}")
    return ended


def returned(turn: Turn, user: UserId) -> None:
    """An account works again: that the employment ends, which nobody has confirmed yet, does not count any more.

    Who is here hears of an end from the closing review, which comes as before.
    """
    for head in turn.store.plans.of(user, OPEN):
        plan = turn.plan(head.id, Permission.RUN)
        course = course_of(turn, plan)
        made = course.decision
        if plan.employee != user or made is None or not made.at_once or not course.waits_for_second:
            continue
        write(turn, plan, Part.NOT_CONFIRMED, number=made.number)
        saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
        turn.record("leaving_lapsed", saved)
        turn.tell(made.by, BACK, plan=saved, key=f"{saved.id}:{saved.revision}")
