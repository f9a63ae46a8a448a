"""Figures from a file: each line finds the goals that it belongs to, or is left out; only HR hears which."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from domain.agreements import Agreement
from domain.errors import OutOfDateError
from domain.goals import Goal
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Plan, Status
from domain.progress import Entry, EntryId, Source, same_unit
from domain.sheets import Line, even
from services.turn import Turn

NOTICE = "progress.imported"
MOST_NAMED = 60
"""Lines of one kind that HR's message names; a longer list ends with an ellipsis."""


class NoGoal(StrEnum):
    """Why a line found no goal: for HR alone, since it tells with whom something is under way."""

    PERSON = "person"  # unknown, or nothing under way with them: one and the same
    SEVERAL = "several"
    METRIC = "metric"
    UNIT = "unit"
    DAY = "day"


@dataclass
class Found:
    """How many lines were new and how many were there before, and the numbers of those left out, by reason."""

    new: int = 0
    known: int = 0
    left: dict[NoGoal, list[int]] = field(default_factory=lambda: defaultdict(list))


def put(turn: Turn, lines: Sequence[Line], addresses: Mapping[str, UserId], import_id: str) -> Found:
    """Adds every line that belongs to a goal under way, once, however often it comes; tells HR what became of them.

    `addresses` are accounts by e-mail address, which Slack does not tell Coach. A line that differs from an import of
    the same day corrects it. Raises OutOfDateError when another import runs at the same moment.
    """
    book, found = _Book(turn, addresses), Found()
    for line in lines:
        goals = book.goals(line)
        if isinstance(goals, NoGoal):
            found.left[goals].append(line.number)
            continue
        added = [_add(turn, book, plan, goal, line) for plan, goal in goals]
        found.new += any(added)
        found.known += not any(added)
    for plan in book.touched:
        turn.record("progress_imported", plan, count=str(book.touched[plan]))
    _tell_hr(turn, found, len(lines), import_id)
    return found


def _add(turn: Turn, book: "_Book", plan: Plan, goal: Goal, line: Line) -> bool:
    """Whether it says anything new. The latest import of a day stands; ids are counted, so that rivals meet.

    Of two lines of one file for the same day the first counts, or the same file would never come to rest.
    """
    before = book.imported(plan, goal, line)
    seen = (plan.id, goal.id, line.day) in book.seen
    book.seen.add((plan.id, goal.id, line.day))
    if seen or (before and before[-1].value == line.figure.value):
        return False
    entry = Entry(
        id=EntryId(f"import-{goal.id}-{line.day}-{len(before)}"),
        plan=plan.id,
        goal=goal.id,
        day=line.day,
        source=Source.IMPORT,
        by=None,
        at=turn.now,
        value=line.figure.value,
        replaces=before[-1].id if before else None,
    )
    if not turn.store.progress.add(entry):
        raise OutOfDateError
    before.append(entry)
    book.touched[plan] += 1
    return True


@dataclass
class _Book:
    """Who is who, and what is under way with them: looked up once for each person."""

    turn: Turn
    addresses: Mapping[str, UserId]
    touched: Counter[Plan] = field(default_factory=Counter)
    seen: set[tuple[object, ...]] = field(default_factory=set)
    _under_way: dict[UserId, list[tuple[Plan, Agreement]]] = field(default_factory=dict)
    _entries: dict[str, list[Entry]] = field(default_factory=dict)
    _imported: dict[tuple[object, ...], list[Entry]] = field(default_factory=dict)

    @cached_property
    def _people(self) -> Mapping[str, set[UserId]]:
        found: dict[str, set[UserId]] = defaultdict(set)
        for person in self.turn.store.people.all():
            found[even(person.name)].add(person.id)
            found[even(person.id)].add(person.id)
        return found

    def goals(self, line: Line) -> Sequence[tuple[Plan, Goal]] | NoGoal:
        """The goals that the line belongs to, or why there are none."""
        users = self._users(line.person)
        if len(users) > 1:
            return NoGoal.SEVERAL
        plans = [each for user in users for each in self._plans(user)]
        if not plans:
            return NoGoal.PERSON
        counted = [
            (plan, agreement, goal)
            for plan, agreement in plans
            for goal in agreement.goals
            if goal.metric and even(goal.metric) == even(line.metric)
        ]
        if not counted:
            return NoGoal.METRIC
        same = [each for each in counted if same_unit(line.figure.unit, each[2].unit)]
        if not same:
            return NoGoal.UNIT
        return [(plan, goal) for plan, agreement, goal in same if line.day >= agreement.start] or NoGoal.DAY

    def _users(self, said: str) -> set[UserId]:
        mentioned = said.removeprefix("<@").removesuffix(">").partition("|")[0]
        named = self.addresses.get(even(said))
        return {named} if named else self._people.get(even(mentioned), set())

    def _plans(self, user: UserId) -> list[tuple[Plan, Agreement]]:
        if user not in self._under_way:
            heads = [each for each in self.turn.store.plans.of(user, {Status.ACTIVE}) if each.employee == user]
            plans = [self.turn.plan(head.id, Permission.IMPORT_PROGRESS) for head in heads]
            self._under_way[user] = [(plan, self.turn.in_force(plan)) for plan in plans]
        return self._under_way[user]

    def imported(self, plan: Plan, goal: Goal, line: Line) -> list[Entry]:
        """What was imported for that goal and day so far, the latest last."""
        if plan.id not in self._entries:
            self._entries[plan.id] = self.turn.store.progress.for_plan(plan.id)
        key = (plan.id, goal.id, line.day)
        if key not in self._imported:
            mine = [each for each in self._entries[plan.id] if each.source is Source.IMPORT]
            self._imported[key] = [each for each in mine if (each.goal, each.day) == (goal.id, line.day)]
        return self._imported[key]


def _tell_hr(turn: Turn, found: Found, count: int, import_id: str) -> None:
    left = {reason.value: _named(numbers) for reason, numbers in found.left.items()}
    told = {"taken": str(found.new + found.known), "known": str(found.known), "all": str(count), **left}
    for partner in turn.workspace.hr:
        turn.tell(partner, NOTICE, key=import_id, **told)  # type: ignore[arg-type]  # texts alone


def _named(numbers: Iterable[int]) -> str:
    listed = list(numbers)
    return ", ".join(map(str, listed[:MOST_NAMED])) + (" …" if len(listed) > MOST_NAMED else "")
