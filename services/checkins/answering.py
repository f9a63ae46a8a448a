"""One side answers, edits, or asks for a later time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain import checkins
from domain.agreements import Agreement
from domain.cadence import instant, tomorrow
from domain.checkins import CheckIn, EmployeeAnswers, ManagerAnswers, Round, RoundId, RoundState, Side
from domain.errors import InvalidInputError, NotFoundError, NotNowError, Problem
from domain.occurrences import OccurrenceState
from domain.permissions import Permission, Role
from domain.plans import Plan, Status
from services.checkins.summaries import summarise, tell_summary
from services.turn import Turn

NEEDED = {Side.EMPLOYEE: Permission.CHECK_IN_EMPLOYEE, Side.MANAGER: Permission.CHECK_IN_MANAGER}


@dataclass(frozen=True)
class Sheet:
    """What a person needs to answer: the round, the goals of its version, and their own answers so far."""

    plan: Plan
    round: Round
    agreement: Agreement
    side: Side
    mine: CheckIn | None
    previous: Mapping[str, str]


def waiting(turn: Turn) -> list[tuple[Plan, Round]]:
    """Open rounds that the acting person has not answered, the oldest first."""
    found = []
    for plan in turn.my_plans():
        if plan.status is not Status.ACTIVE:
            continue
        found += [
            (plan, round_)
            for round_ in turn.store.rounds.for_plan(plan.id)
            if round_.state is RoundState.OPEN and not _mine(turn, plan, round_)
        ]
    return sorted(found, key=lambda each: each[1].day)


def _mine(turn: Turn, plan: Plan, round_: Round) -> CheckIn | None:
    answers = turn.store.checkins.for_round(plan.id, round_.id)
    return next((each for each in answers if each.by == turn.user), None)


def sheet(turn: Turn, plan_id: str, round_id: str) -> Sheet:
    """Opens a form. Raises NotFoundError, and NotNowError when the round can't be answered any more."""
    plan = turn.plan(plan_id, Permission.SEE)
    side = Side.MANAGER if turn.role(plan) is Role.MANAGER else Side.EMPLOYEE
    plan = turn.plan(plan_id, NEEDED[side])
    round_ = turn.store.rounds.get(plan.id, RoundId(round_id))
    if round_ is None:
        raise NotFoundError
    mine = _mine(turn, plan, round_)
    _check_answerable(round_, mine)
    agreement = turn.store.agreements.get(plan.id, round_.version)
    if agreement is None:
        raise NotFoundError
    return Sheet(plan, round_, agreement, side, mine, _previous(turn, plan, round_))


def _check_answerable(round_: Round, mine: CheckIn | None) -> None:
    """Until the summary, both may answer and edit; afterwards only who has not answered yet, late."""
    if round_.state is RoundState.SUMMARISED and mine is None:
        return
    checkins.check_open(round_)


def _previous(turn: Turn, plan: Plan, round_: Round) -> Mapping[str, str]:
    """The figures that were given last, by goal: blind to the other side, since only the employee gives figures."""
    last: dict[str, str] = {}
    for each in turn.store.checkins.for_plan(plan.id):
        if each.employee is not None and each.round != round_.id and turn.role(plan) is Role.EMPLOYEE:
            last.update({progress.goal: progress.typed for progress in each.employee.progress if progress.typed})
    return last


def answer_as_employee(turn: Turn, plan_id: str, round_id: str, answers: EmployeeAnswers) -> CheckIn:
    """Raises InvalidInputError naming `progress-<goal>`, NotNowError after the summary."""
    opened = sheet(turn, plan_id, round_id)
    if opened.side is not Side.EMPLOYEE:
        raise NotFoundError
    read = checkins.read_progress(opened.agreement.goals, answers)
    return _submit(turn, opened, employee=read)


def answer_as_manager(turn: Turn, plan_id: str, round_id: str, answers: ManagerAnswers) -> CheckIn:
    """Raises InvalidInputError (`talked_on` in the future), NotNowError after the summary."""
    opened = sheet(turn, plan_id, round_id)
    if opened.side is not Side.MANAGER:
        raise NotFoundError
    if answers.talked_on is not None and answers.talked_on > turn.today():
        raise InvalidInputError({"talked_on": Problem("talked-future")})
    return _submit(turn, opened, manager=answers)


def _submit(
    turn: Turn, opened: Sheet, employee: EmployeeAnswers | None = None, manager: ManagerAnswers | None = None
) -> CheckIn:
    late = opened.round.state is RoundState.SUMMARISED
    checkin = CheckIn(
        plan=opened.plan.id,
        round=opened.round.id,
        side=opened.side,
        by=turn.user,
        at=opened.mine.at if opened.mine else turn.now,
        employee=employee,
        manager=manager,
        late=late,
        edited_at=turn.now if opened.mine else None,
    )
    turn.store.checkins.put(checkin)
    turn.record("checked_in", opened.plan, round=opened.round.id, side=opened.side.value)
    answers = turn.store.checkins.for_round(opened.plan.id, opened.round.id)
    if late:
        tell_summary(turn, opened.plan, opened.round, "checkins.late")
    elif checkins.complete(answers):
        summarise(turn, opened.plan, opened.round)
    return checkin


def snooze(turn: Turn, plan_id: str, round_id: str, until: str) -> datetime:
    """Moves the acting person's prompt: `hour`, `tomorrow` or a date, never past the window; gives the new time."""
    opened = sheet(turn, plan_id, round_id)
    at = opened.agreement.rhythm.at
    zone = turn.me.zone
    if until == "hour":
        due = turn.now + timedelta(hours=1)
    elif until == "tomorrow":
        due = tomorrow(turn.now, zone, at)
    else:
        due = instant(date.fromisoformat(until), at, zone)
    if due <= turn.now:
        raise InvalidInputError({"until": Problem("snooze-past")})
    if due >= opened.round.closes_at:
        raise InvalidInputError({"until": Problem("snooze-late", {"closes": opened.round.closes_at.date()})})
    found = turn.store.occurrences.find(opened.plan.id, "checkins.prompt", turn.user, opened.round.number, 0)
    if found is None:
        raise NotNowError("round-not-open")
    turn.store.occurrences.save(replace(found, due_at=due, state=OccurrenceState.PLANNED, done_at=None))
    return due
