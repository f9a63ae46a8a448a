"""What waits for an answer, and how one side answers or edits."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from domain import checkins
from domain.checkins import CheckIn, EmployeeAnswers, ManagerAnswers, Round, RoundId, RoundState, Sheet, Side
from domain.errors import NotFoundError, NotNowError
from domain.goals import GoalId
from domain.occurrences import OccurrenceState
from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import RUNNING, Plan
from domain.progress import Reported
from services.checkins.notices import outdate
from services.checkins.reports import reports
from services.checkins.scheduling import PROMPT, side_of
from services.checkins.summaries import add_late, summarise
from services.turn import Turn

NEEDED = {Side.EMPLOYEE: Permission.CHECK_IN_EMPLOYEE, Side.MANAGER: Permission.CHECK_IN_MANAGER}


def waiting(turn: Turn) -> list[tuple[Plan, Round]]:
    """Open rounds that the acting person has not answered, the oldest first."""
    return _waiting(turn, turn.user, [plan for plan in turn.my_plans() if _asks(plan, turn.user)])


def asked(turn: Turn, user: UserId) -> list[tuple[Plan, Round]]:
    """The same for somebody who is sent a message now, without what they asked to see later."""
    heads = [head for head in turn.store.plans.of(user, RUNNING) if _asks(head, user)]
    plans = [turn.plan(head.id, Permission.DELIVER) for head in heads]
    return [each for each in _waiting(turn, user, plans) if put_off(turn, user, *each) is None]


def _asks(plan: Plan, user: UserId) -> bool:
    """Whether check-ins are asked for; not of who led it until now, while HR names somebody else."""
    return plan.status in RUNNING and not (plan.frozen and user == plan.manager)


def answered(turn: Turn) -> list[tuple[Plan, Round]]:
    """Open rounds in which the acting person can still change their answers, the oldest first."""
    plans = [plan for plan in turn.my_plans() if plan.status in RUNNING]
    mine = [(each, said(turn, *each, turn.user)) for each in _open(turn, plans)]
    return [each for each, answer in mine if answer is not None and answer.by == turn.user]


def _waiting(turn: Turn, user: UserId, plans: list[Plan]) -> list[tuple[Plan, Round]]:
    return [each for each in _open(turn, plans) if said(turn, *each, user) is None]


def _open(turn: Turn, plans: list[Plan]) -> list[tuple[Plan, Round]]:
    found = [
        (plan, round_)
        for plan in plans
        for round_ in turn.store.rounds.for_plan(plan.id)
        if round_.state is RoundState.OPEN
    ]
    return sorted(found, key=lambda each: (each[1].day, each[0].created_at, each[0].id))


def put_off(turn: Turn, user: UserId, plan: Plan, round_: Round) -> datetime | None:
    """Until when somebody asked not to be asked about this round."""
    found = turn.store.occurrences.find(plan.id, PROMPT, user, round_.number, 0)
    later = found is not None and found.state is OccurrenceState.PLANNED and found.due_at > turn.now
    return found.due_at if found is not None and later else None


def said(turn: Turn, plan: Plan, round_: Round, user: UserId) -> CheckIn | None:
    """What was answered in this round on somebody's side, also by who led the plan before them."""
    answers, side = turn.store.checkins.for_round(plan.id, round_.id), side_of(plan, user)
    return next((each for each in answers if each.side is side), None)


def next_prompt(turn: Turn) -> datetime | None:
    """When the acting person will be asked next; None when nothing is planned.

    What was put off and is answered by now, or summed up, is not asked again.
    """
    plans = [plan for plan in turn.my_plans() if _asks(plan, turn.user)]
    return min((due for plan in plans for due in _prompts(turn, plan)), default=None)


def _prompts(turn: Turn, plan: Plan) -> Iterator[datetime]:
    ahead = {
        each.number
        for each in turn.store.rounds.for_plan(plan.id)
        if each.state is RoundState.PLANNED
        or (each.state is RoundState.OPEN and said(turn, plan, each, turn.user) is None)
    }
    for each in turn.store.occurrences.for_plan(plan.id):
        mine = each.kind == PROMPT and each.recipient == turn.user and each.state is OccurrenceState.PLANNED
        if mine and each.round in ahead:
            yield each.due_at


def sheet(turn: Turn, plan_id: str, round_id: str) -> Sheet:
    """Opens a form. Raises NotFoundError, and NotNowError when the round can't be answered any more."""
    opened = _sheet(turn, plan_id, round_id)
    _check_answerable(opened)
    return opened


def _sheet(turn: Turn, plan_id: str, round_id: str) -> Sheet:
    plan = turn.plan(plan_id, Permission.SEE)
    side = Side.MANAGER if turn.role(plan) is Role.MANAGER else Side.EMPLOYEE
    plan = turn.plan(plan_id, NEEDED[side])
    round_ = turn.store.rounds.held(plan.id, RoundId(round_id))
    agreement = turn.store.agreements.get(plan.id, round_.version) if round_ else None
    if round_ is None or agreement is None:
        raise NotFoundError
    mine = said(turn, plan, round_, turn.user)
    if mine is not None and mine.by != turn.user:
        raise NotNowError("checkin-answered-before")
    return Sheet(plan, round_, agreement, side, mine, _previous(turn, plan, round_, side))


def _check_answerable(opened: Sheet) -> None:
    """Until the summary, both may answer and edit; afterwards only who has not answered yet, late."""
    if not opened.late or opened.mine is not None:
        checkins.check_open(opened.round)


def _previous(turn: Turn, plan: Plan, round_: Round, side: Side) -> Mapping[GoalId, Reported]:
    """The last figures that the employee knows, for the employee alone: the manager's form is blind to them."""
    if side is Side.MANAGER:
        return {}
    others = [each for each in turn.store.rounds.for_plan(plan.id) if each.id != round_.id]
    return {goal: told[-1] for goal, told in reports(turn, plan, others).items()}


def answer_as_employee(turn: Turn, plan_id: str, round_id: str, answers: EmployeeAnswers) -> CheckIn:
    """Raises InvalidInputError naming `progress-<goal>` or `went_well`, NotNowError after the summary."""
    opened = _sheet(turn, plan_id, round_id)
    if opened.side is not Side.EMPLOYEE:
        raise NotFoundError
    return _submit(turn, opened, employee=checkins.read_progress(opened.agreement.goals, answers))


def answer_as_manager(turn: Turn, plan_id: str, round_id: str, answers: ManagerAnswers) -> CheckIn:
    """Raises InvalidInputError naming `rating-<goal>` or `talked_on`, NotNowError after the summary."""
    opened = _sheet(turn, plan_id, round_id)
    if opened.side is not Side.MANAGER:
        raise NotFoundError
    checkins.check_ratings(opened.agreement.goals, answers, turn.today())
    return _submit(turn, opened, manager=answers)


def _submit(
    turn: Turn, opened: Sheet, employee: EmployeeAnswers | None = None, manager: ManagerAnswers | None = None
) -> CheckIn:
    mine = opened.mine
    if mine is not None and (mine.employee, mine.manager) == (employee, manager):
        return mine  # the same form sent twice
    _check_answerable(opened)
    checkin = CheckIn(
        plan=opened.plan.id,
        round=opened.round.id,
        side=opened.side,
        by=turn.user,
        at=turn.now,
        employee=employee,
        manager=manager,
        late=opened.late,
    )
    if mine is not None:
        checkin = replace(checkin, at=mine.at, edited_at=turn.now)
    turn.store.checkins.put(checkin)
    turn.record("checked_in", opened.plan, round=opened.round.id, side=opened.side.value)
    if mine is None:
        outdate(turn, opened.round, turn.user)
    if opened.late:
        add_late(turn, opened.plan, opened.round, opened.side)
    elif checkins.complete(turn.store.checkins.for_round(opened.plan.id, opened.round.id)):
        summarise(turn, opened.plan, opened.round)
    return checkin
