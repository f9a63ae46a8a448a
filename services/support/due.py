"""What becomes due: reminding who brings it, and the end of the promised day; also after an outage."""

from dataclasses import replace

from domain import support as practice
from domain.obligations import Duty, State
from domain.occurrences import Occurrence
from domain.permissions import Permission
from domain.plans import Plan, Status
from domain.support import Support, SupportState
from domain.support.parts import Act
from services.support import notices
from services.support.asking import UNANSWERED
from services.support.deciding import SETTLE, settle, unanswered
from services.support.following import DEADLINE, FOLLOW, OUTAGE, REMIND, calendar_of, follow, owner_of, put, reckon
from services.turn import Turn


def remind(turn: Turn, occurrence: Occurrence) -> None:
    """Near the promised day, only while it can be brought, and not while the plan pauses."""
    support, plan = _found(turn, occurrence)
    if support.deliverable and (plan is None or plan.status is Status.ACTIVE):
        notices.tell_owner(turn, support, notices.SOON, key=f"{support.id}:{occurrence.due_at.isoformat()}")


def end(turn: Turn, occurrence: Occurrence) -> None:
    """The promised day is over: what has not come is on record, on the company's side, and all concerned hear."""
    support, plan = _found(turn, occurrence)
    over = support.delivered_at is not None or support.state is SupportState.CALLED_OFF
    if over or (plan is not None and plan.status is not Status.ACTIVE):
        return
    if turn.now - occurrence.due_at > OUTAGE and occurrence.seq == 0:
        _prolong(turn, support, plan)
        return
    if plan is not None:
        reckon(turn, support, plan)
        for partner in turn.hr_for(plan):
            turn.tell(partner, notices.LATE, key=_key(support), plan=plan, subject=support.id)
    notices.tell_parties(turn, support, notices.LATE, key=_key(support))


def _key(support: Support) -> str:
    return f"{support.id}:{support.due}"


def _prolong(turn: Turn, support: Support, plan: Plan | None) -> None:
    """Nobody could say that it was there while the bot was down: until the end of the next working day they can."""
    zone = turn.person(owner_of(turn, support, plan)).zone
    day = calendar_of(turn, support, plan).add_working_days(turn.today(zone), 1)
    until = practice.deadline(day, zone)
    duty = None if plan is None else turn.store.obligations.for_subject(plan.id, Duty.SUPPORT, support.id)
    if duty is not None and duty.state is State.DUE:
        turn.store.obligations.save(replace(duty, due_at=until))
        notices.record(turn, "support_prolonged", support, day=str(day))
    put(turn, support, DEADLINE, until, seq=1)


def _found(turn: Turn, occurrence: Occurrence) -> tuple[Support, Plan | None]:
    support = turn.support(occurrence.subject, Act.RUN)
    return support, None if support.plan is None else turn.plan(support.plan, Permission.RUN)


DUE = {FOLLOW: follow, REMIND: remind, DEADLINE: end, UNANSWERED: unanswered, SETTLE: settle}
"""What becomes due here, by kind."""
