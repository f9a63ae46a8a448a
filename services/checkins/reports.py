"""The figures of a plan as its reader may know them: from check-ins, noted by hand, imported; each with its source."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from domain import progress
from domain.checkins import CheckIn, Round, RoundId, RoundState, Side
from domain.goals import GoalId
from domain.plans import Plan
from domain.progress import Reported
from services.checkins.scheduling import zones
from services.turn import Turn


def reports(
    turn: Turn, plan: Plan, answered: Collection[Round], until: datetime | None = None
) -> Mapping[GoalId, Sequence[Reported]]:
    """By goal, by day and then by when they were written: what the answers to these rounds say, and what came beside.

    `until` leaves out what came beside later than that. What the other side noted since the open check-in began is
    held back, as their answers are.
    """
    rounds = {each.id: each for each in answered}
    answers = [each for each in turn.store.checkins.for_plan(plan.id) if each.round in rounds]
    found: dict[GoalId, list[Reported]] = {}
    for each in answers:
        for goal, said in _said(each, rounds):
            found.setdefault(goal, []).append(said)
    for entry in beside(turn, plan, until):
        found.setdefault(entry.goal, []).append(progress.reported(entry))
    return {goal: sorted(told, key=_when) for goal, told in found.items()}


def _said(checkin: CheckIn, rounds: Mapping[RoundId, Round]) -> list[tuple[GoalId, Reported]]:
    told = checkin.employee.progress if checkin.employee else ()
    day, at = rounds[checkin.round].day, checkin.at
    return [
        (each.goal, Reported(day, each.value, at=at, by=checkin.by, note=each.note, reached=each.reached))
        for each in told
        if each.value is not None
    ]


def beside(turn: Turn, plan: Plan, until: datetime | None = None) -> list[progress.Entry]:
    """What was noted and imported between check-ins, as the acting person may see it now."""
    entries = turn.store.progress.for_plan(plan.id)
    if not entries:
        return []
    known = [each for each in entries if until is None or each.at <= until]
    return progress.visible(known, turn.user, blind_since(turn, plan), zones(turn, plan)[Side.EMPLOYEE])


def blind_since(turn: Turn, plan: Plan) -> date | None:
    """The day of the check-in that is open; None while none is."""
    open_ = (each.day for each in turn.store.rounds.for_plan(plan.id) if each.state is RoundState.OPEN)
    return min(open_, default=None)


def _when(told: Reported) -> tuple[date, datetime]:
    assert told.at is not None
    return told.day, told.at
