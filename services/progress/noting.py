"""A figure noted by hand: by the employee or the manager, corrected or taken back by who wrote it."""

from dataclasses import dataclass, replace

from domain import progress
from domain.checkins import RoundState
from domain.errors import InvalidInputError, NotFoundError, OutOfDateError, Problem
from domain.goals import Goal, GoalId
from domain.permissions import Permission
from domain.plans import Plan
from domain.progress import MOST_NOTE, Entry, EntryId, Reported, Source, Typed
from services.turn import Turn


@dataclass(frozen=True)
class Noting:
    """What the form needs. `before` is the entry that is corrected; `blind`: a check-in is open."""

    plan: Plan
    goal: Goal
    before: Reported | None
    blind: bool


def opened(turn: Turn, plan_id: str, goal_id: str, replaces: str = "") -> Noting:
    """Before the form is opened. Raises NotFoundError, NotNowError, OutOfDateError as `note` does."""
    plan, goal = _goal(turn, plan_id, goal_id)
    before = progress.reported(_own(turn, plan, goal, replaces)) if replaces else None
    rounds = turn.store.rounds.for_plan(plan.id)
    return Noting(plan, goal, before, any(each.state is RoundState.OPEN for each in rounds))


def _goal(turn: Turn, plan_id: str, goal_id: str) -> tuple[Plan, Goal]:
    plan = turn.plan(plan_id, Permission.NOTE_PROGRESS)
    goal = turn.in_force(plan).goal(GoalId(goal_id))
    if goal is None:
        raise NotFoundError
    return plan, goal


def _own(turn: Turn, plan: Plan, goal: Goal, entry_id: str) -> Entry:
    """Raises NotFoundError for anybody else's, OutOfDateError when it was corrected or taken back already."""
    entries = turn.store.progress.for_plan(plan.id)
    mine = next((each for each in entries if each.id == entry_id and each.goal == goal.id), None)
    if mine is None or mine.by != turn.user or mine.source is not Source.BY_HAND:
        raise NotFoundError
    if mine.value is None or any(each.replaces == mine.id for each in entries):
        raise OutOfDateError
    return mine


def check(turn: Turn, plan_id: str, goal_id: str, typed: Typed) -> None:
    """Raises what `note` would raise for it."""
    plan, goal = _goal(turn, plan_id, goal_id)
    _read(turn, plan, goal, "", typed)


def note(turn: Turn, plan_id: str, goal_id: str, entry_id: str, typed: Typed, replaces: str = "") -> Entry:
    """Adds a figure, or corrects an own one: `replaces` names it.

    `entry_id` was made when the form was opened, so that the same form sent twice writes once. Raises
    InvalidInputError naming `figure`, `day` or `note`; OutOfDateError when it was corrected or taken back meanwhile;
    NotFoundError, also for somebody else's; NotNowError.
    """
    plan, goal = _goal(turn, plan_id, goal_id)
    known = next((each for each in turn.store.progress.for_plan(plan.id) if each.id == entry_id), None)
    if known is not None:
        return known
    before = _own(turn, plan, goal, replaces).id if replaces else None
    entry = replace(_read(turn, plan, goal, entry_id, typed), replaces=before)
    turn.store.progress.add(entry)
    if before is None:
        turn.record("progress_noted", plan, goal=goal.id, entry=entry.id)
    else:
        turn.record("progress_corrected", plan, goal=goal.id, entry=entry.id)
    return entry


def _read(turn: Turn, plan: Plan, goal: Goal, entry_id: str, typed: Typed) -> Entry:
    problems: dict[str, Problem] = {}
    value, reached = progress.read(goal, typed.figure, typed.reached, "figure", problems)
    if value is None and not problems:
        problems["figure"] = Problem("progress-figure-missing")
    if len(typed.note) > MOST_NOTE:
        problems["note"] = Problem("progress-note-long", {"most": MOST_NOTE})
    try:
        day = progress.check_day(typed.day, turn.in_force(plan).start, turn.today())
    except InvalidInputError as error:
        problems |= error.fields
    if problems:
        raise InvalidInputError(problems)
    return Entry(
        EntryId(entry_id),
        plan.id,
        goal.id,
        day,
        Source.BY_HAND,
        turn.user,
        turn.now,
        value,
        typed.note.strip(),
        reached,
    )


def take_back(turn: Turn, plan_id: str, goal_id: str, entry_id: str) -> None:
    """It counts no more; that it was there stays on record. Twice is once. Raises NotFoundError, NotNowError."""
    plan, goal = _goal(turn, plan_id, goal_id)
    try:
        mine = _own(turn, plan, goal, entry_id)
    except OutOfDateError:
        return
    gone = replace(mine, id=EntryId(turn.new_id()), at=turn.now, value=None, note="", reached=(), replaces=mine.id)
    turn.store.progress.add(gone)
    turn.record("progress_taken_back", plan, goal=goal.id, entry=mine.id)
