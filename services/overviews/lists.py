"""HR's list of plans."""

from enum import StrEnum

from domain.plans import ENDED, OPEN, Plan, Status
from services.overviews.waiting import older, waiting_for
from services.turn import Turn


class Chosen(StrEnum):
    """How HR narrows its list."""

    ALL = "all"
    WAITING = "waiting"
    UNDER_WAY = "under-way"
    ENDED = "ended"


CHOSEN = {
    Chosen.ALL: frozenset(Status) - {Status.DRAFT},
    Chosen.WAITING: frozenset({Status.HR_REVIEW, Status.AWAITING_ACK, Status.FINAL_REVIEW}),
    Chosen.UNDER_WAY: frozenset(OPEN - {Status.DRAFT, Status.HR_REVIEW}),
    Chosen.ENDED: ENDED,
}


def hr_list(turn: Turn, chosen: Chosen) -> list[Plan]:
    """Heads for an HR partner, newest first; for WAITING only those in which something waits for HR."""
    found = turn.hr_plans(CHOSEN[chosen])
    if chosen is not Chosen.WAITING:
        return found
    waiting = {plan.id: plan for plan in (*older(turn), *found) if waiting_for(turn, plan)}
    return sorted(waiting.values(), key=lambda plan: (plan.created_at, plan.id), reverse=True)
