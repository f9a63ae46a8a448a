"""Who hears of what: a sponsor and an owner of their request alone, a plan's parties of theirs, HR where it helps."""

from domain.plans import Plan
from domain.support import Support
from services.support.following import owner_of
from services.turn import Turn

ASKED = "support.asked"
DECIDE = "support.decide"
DECIDED = "support.decided"
HELP = "support.help"
OWED = "support.owed"
SOON = "support.soon"
LATE = "support.late"
LATER = "support.later"
DELIVERED = "support.delivered"
NOT_THERE = "support.not_there"


def record(turn: Turn, kind: str, support: Support, **detail: str) -> None:
    """One line in the history of the plan, or of the workspace where there is none."""
    who = turn.user or f"system:{turn.actor.job}"
    turn.store.audit.record(kind, turn.now, who, support.plan, {"support": support.id, **detail})


def tell_sponsor(turn: Turn, support: Support) -> None:
    """It goes to them by the request, not by a plan: nothing on its way says that there is one."""
    assert support.sponsor is not None
    turn.tell(support.sponsor, DECIDE, key=_key(support), subject=support.id)


def tell_owner(turn: Turn, support: Support, kind: str, key: str = "") -> None:
    owner = owner_of(turn, support, turn.plan_behind(support))
    if owner != turn.user:
        turn.tell(owner, kind, key=key or _key(support), subject=support.id)


def tell_parties(turn: Turn, support: Support, kind: str, key: str = "") -> None:
    """Manager and employee; without a plan, who asked. Not who has just done it."""
    plan = turn.plan_behind(support)
    for person in (support.requested_by,) if plan is None else _shared(plan):
        if person != turn.user:
            turn.tell(person, kind, key=key or _key(support), plan=plan, subject=support.id)


def _shared(plan: Plan) -> tuple[str, ...]:
    return plan.parties if plan.shared else (plan.manager,)


def tell_receiver(turn: Turn, support: Support, kind: str) -> None:
    """Whom it is for; not of what came before the conversation about their plan, which they find there later."""
    plan = turn.plan_behind(support)
    if plan is None or plan.shared:
        turn.tell(support.receiver, kind, key=_key(support), plan=plan, subject=support.id)


def tell_help(turn: Turn, support: Support) -> None:
    """HR, who can look for another way; without a plan there is nobody but who asked."""
    plan = turn.plan_behind(support)
    helpers = (support.requested_by,) if plan is None else turn.hr_for(plan)
    for person in helpers:
        if person != support.sponsor:
            turn.tell(person, HELP, key=f"{support.id}:{support.asked}", plan=plan, subject=support.id)


def _key(support: Support) -> str:
    return f"{support.id}:{support.revision}"
