"""A plan while it is being written: every word as it was typed, and what is still missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from domain.cadence import Calendar
from domain.errors import InvalidInputError, Problem
from domain.goals import MOST_GOALS, GoalDraft
from domain.support import MOST_SUPPORT, SupportDraft

SHORTEST, USUAL, LONGEST = 14, 60, 180
"""Days from start to end, DOMAIN.md Defaults."""


class Step(StrEnum):
    """The screens of the wizard, in order."""

    CHECK = "check"
    WHO = "who"
    ASSESSMENT = "assessment"
    GOALS = "goals"
    SUPPORT = "support"
    RHYTHM = "rhythm"
    REVIEW = "review"

    @property
    def number(self) -> int:
        return list(Step).index(self) + 1

    @property
    def next(self) -> "Step":
        return list(Step)[min(self.number, len(Step) - 1)]

    @property
    def previous(self) -> "Step":
        return list(Step)[max(self.number - 2, 0)]


@dataclass(frozen=True)
class AreaDraft:
    """One area of the assessment, as typed."""

    area: str = ""
    expected: str = ""
    observed: str = ""
    impact: str = ""
    coaching: str = ""
    level: str = ""


@dataclass(frozen=True)
class RhythmDraft:
    """When the two check in. `time` is HH:MM in each person's own zone."""

    every: str = "weekly"
    weekday: str = "0"
    time: str = "09:30"
    country: str = ""


@dataclass(frozen=True)
class Draft:
    """All steps. `kept` holds the advice that the writer chose to keep as written: `<field>:<code>:<digest>`."""

    step: Step = Step.CHECK
    template: str = ""
    check: Mapping[str, str] = field(default_factory=dict)
    employee: str = ""
    role_title: str = ""
    channel: str = ""
    start: str = ""
    end: str = ""
    factors: tuple[str, ...] = ()
    areas: tuple[AreaDraft, ...] = ()
    goals: tuple[GoalDraft, ...] = ()
    support: tuple[SupportDraft, ...] = ()
    rhythm: RhythmDraft = RhythmDraft()
    note_to_hr: str = ""
    kept: frozenset[str] = frozenset()
    writing: GoalDraft | None = None  # a goal whose form was drawn anew, as it stood there
    reviewing: bool = False  # a step was opened from the review, and its Next leads back there

    @property
    def starts(self) -> date | None:
        return date.fromisoformat(self.start) if self.start else None

    @property
    def ends(self) -> date | None:
        return date.fromisoformat(self.end) if self.end else None


def check_who(draft: Draft, manager: str, party_problem: str | None, today: date) -> None:
    """Raises InvalidInputError naming employee, start or end.

    Whether the person already has an open plan is not asked here: any refusal would reveal it.
    """
    problems: dict[str, Problem] = {}
    if not draft.employee:
        problems["employee"] = Problem("employee-missing")
    elif draft.employee == manager:
        problems["employee"] = Problem("party-self")
    elif party_problem:
        problems["employee"] = Problem(party_problem)
    problems |= period_problems(draft.starts, draft.ends, today)
    if problems:
        raise InvalidInputError(problems)


def period_problems(start: date | None, end: date | None, today: date) -> dict[str, Problem]:  # noqa: PLR0911 — one return for each rule
    """What is wrong with a period, by field."""
    if start is None:
        return {"start": Problem("start-missing")}
    if end is None:
        return {"end": Problem("end-missing")}
    if start < today:
        return {"start": Problem("start-past")}
    days = (end - start).days
    if days <= 0:
        return {"end": Problem("end-before-start")}
    if days < SHORTEST:
        return {"end": Problem("period-short", {"shortest": SHORTEST, "days": days})}
    if days > LONGEST:
        return {"end": Problem("period-long", {"longest": LONGEST, "days": days})}
    return {}


def check_assessment(draft: Draft) -> None:
    """Raises InvalidInputError naming expected or observed of the first area (`expected-0`)."""
    problems: dict[str, Problem] = {}
    for index, area in enumerate(draft.areas or (AreaDraft(),)):
        if not area.expected.strip():
            problems[f"expected-{index}"] = Problem("expected-missing")
        if not area.observed.strip():
            problems[f"observed-{index}"] = Problem("observed-missing")
    if problems:
        raise InvalidInputError(problems)


def with_goal(draft: Draft, goal: GoalDraft) -> Draft:
    """The draft with that goal added, or replaced where its id stands. Raises InvalidInputError beyond 8."""
    known = [each.id for each in draft.goals]
    if goal.id in known:
        return replace(draft, goals=tuple(goal if each.id == goal.id else each for each in draft.goals))
    if len(draft.goals) >= MOST_GOALS:
        raise InvalidInputError({"title": Problem("goals-too-many", {"most": MOST_GOALS})})
    return replace(draft, goals=(*draft.goals, goal))


def waited_for(draft: Draft, goal: GoalDraft) -> tuple[str, ...]:
    """Ids of the promises that this goal waits for, whichever side says so."""
    return tuple(each.id for each in draft.support if each.goal == goal.id or each.id in goal.needs)


def waiting_for(draft: Draft, goal: GoalDraft) -> tuple[Draft, GoalDraft]:
    """Both so that the goal waits for the promises in its `needs`, and for no other.

    A promise names one goal itself; further goals that wait for it name the promise.
    """
    chosen = goal.needs
    support = tuple(
        replace(each, goal=goal.id)
        if each.id in chosen and not each.goal
        else replace(each, goal="")
        if each.id not in chosen and each.goal == goal.id
        else each
        for each in draft.support
    )
    needs = tuple(each.id for each in support if each.id in chosen and each.goal != goal.id)
    return replace(draft, support=support), replace(goal, needs=needs)


def with_support(draft: Draft, item: SupportDraft) -> Draft:
    """The draft with that promise added or replaced. Raises InvalidInputError beyond 12."""
    known = [each.id for each in draft.support]
    if item.id in known:
        return replace(draft, support=tuple(item if each.id == item.id else each for each in draft.support))
    if len(draft.support) >= MOST_SUPPORT:
        raise InvalidInputError({"title": Problem("support-too-many", {"most": MOST_SUPPORT})})
    return replace(draft, support=(*draft.support, item))


def without(draft: Draft, item_id: str) -> Draft:
    """The draft without the goal or promise of that id."""
    return replace(
        draft,
        goals=tuple(
            replace(each, needs=tuple(one for one in each.needs if one != item_id))
            for each in draft.goals
            if each.id != item_id
        ),
        support=tuple(
            replace(each, goal="") if each.goal == item_id else each for each in draft.support if each.id != item_id
        ),
    )


def calendar(draft: Draft) -> Calendar:
    """The working days that the plan counts by."""
    return Calendar(draft.rhythm.country)
