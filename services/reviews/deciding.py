"""HR decides; where the company kept too little of its own promises, a second one of HR looks at it too."""

from dataclasses import replace

from domain import reviews
from domain.errors import NotNowError, OutOfDateError
from domain.permissions import Permission
from domain.plans import Event, Plan, Status
from domain.reviews import Choice, Entry, Limits, Outcome, Part
from services.reviews import ending
from services.reviews.beginning import ready
from services.reviews.dues import course_of, partners, tell_hr, write
from services.turn import Turn


def limits(turn: Turn, plan: Plan) -> Limits:
    """How far this plan can be extended. Raises NotFoundError before the first version."""
    first, now = turn.store.agreements.get(plan.id, 1), turn.in_force(plan)
    return reviews.limits(first or now, now, turn.store.reviews.for_plan(plan.id), turn.today())


def decide(turn: Turn, plan_id: str, revision: int, choice: Choice) -> Entry:
    """Records the outcome and why; the conversation comes next, or a second look where the gate asks for one.

    Raises InvalidInputError (`outcome`, `reason`, `ends`), OutOfDateError when anything was said or decided since the
    form was opened, NotNowError (`review-early`, `review-decided`).
    """
    plan = turn.plan(plan_id, Permission.DECIDE)
    if course_of(turn, plan).decision is not None:
        raise NotNowError("review-decided")
    if plan.revision != revision:
        raise OutOfDateError
    if not ready(turn, plan):
        raise NotNowError("review-early")
    reviews.check(choice, len(partners(turn, plan)), limits(turn, plan))
    entry = write(
        turn,
        plan,
        Part.DECISION,
        choice.reason,
        outcome=choice.outcome,
        demotion=choice.demotion and choice.outcome is Outcome.ROLE_CHANGED,
        gated=reviews.gated(choice, ending.kept(turn, plan)),
        day=choice.ends if choice.outcome is Outcome.EXTENDED else None,
    )
    turn.record("review_decided", plan, outcome=choice.outcome.value, gated=str(entry.gated))
    if entry.gated:
        saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
        tell_hr(turn, saved, "reviews.second", f"{saved.id}:{saved.revision}", but=turn.user)
    else:
        _settle(turn, plan, entry)
    return entry


def to_look_at(turn: Turn, plan_id: str) -> Plan:
    """Before the form of a second look: at a decision, or at an end that came before there was a closing review."""
    seen = turn.plan(plan_id, Permission.SEE)
    return turn.plan(plan_id, Permission.DECIDE if seen.status is Status.FINAL_REVIEW else Permission.END)


def look_again(turn: Turn, plan_id: str, revision: int, words: str, *, agrees: bool) -> Plan:
    """The second one of HR: confirms what was recorded, or gives it back with a reason.

    Raises InvalidInputError (`words`), OutOfDateError, NotNowError (`review-same-person` for who recorded it).
    """
    plan = to_look_at(turn, plan_id)
    course = course_of(turn, plan)
    if plan.revision != revision or course.decision is None or not course.waits_for_second:
        raise OutOfDateError
    if not reviews.may_confirm(turn.user, course.decision, partners(turn, plan)):
        raise NotNowError("review-same-person")
    reviews.check_words(words)
    part = Part.CONFIRMED if agrees else Part.NOT_CONFIRMED
    write(turn, plan, part, words, number=course.decision.number)
    turn.record("review_looked_at", plan, agrees=str(agrees))
    if agrees:
        return _settle(turn, plan, course.decision)
    saved = turn.store.plans.save(replace(plan, updated_at=turn.now))
    kind = ending.BACK if course.decision.at_once else "reviews.ready"
    turn.tell(course.decision.by, kind, plan=saved, key=f"{saved.id}:{saved.revision}")
    return saved


def _settle(turn: Turn, plan: Plan, entry: Entry) -> Plan:
    """It stands. An extension begins with the conversation; a withdrawal, or who has left, has no further step."""
    if entry.at_once:
        return ending.close(turn, plan, entry)
    if entry.outcome is Outcome.WITHDRAWN:
        return _withdraw(turn, plan)
    moved = plan if entry.outcome is Outcome.EXTENDED else turn.move(plan, Event.DECIDE)
    saved = turn.store.plans.save(replace(moved, hr=entry.by, updated_at=turn.now))
    turn.record("outcome_settled", saved, outcome=str(entry.outcome))
    if moved is not plan:
        turn.soon("checkins.end", saved)
    turn.tell(saved.manager, "reviews.decided", plan=saved, key=f"{saved.id}:{saved.revision}")
    return saved


def _withdraw(turn: Turn, plan: Plan) -> Plan:
    gone = turn.store.plans.save(replace(turn.move(plan, Event.WITHDRAW), hr=turn.user))
    turn.record("withdrawn", gone)
    turn.call_off(gone)
    for person in gone.parties:
        turn.tell(person, "plans.withdrawn", plan=gone, key=f"{gone.id}:{gone.revision}")
    return gone
