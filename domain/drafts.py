"""A plan while it is being written: every word as it was typed, and what is still missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from domain import assessments
from domain.assessments import MOST_AREAS, MOST_FACTS, AreaDraft, Fact
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
class RhythmDraft:
    """When the two check in. `time` is HH:MM in each person's own zone."""

    every: str = "weekly"
    weekday: str = "0"
    time: str = "09:30"
    country: str = ""


@dataclass(frozen=True)
class Draft:
    """All steps. `kept` holds the advice that the writer chose to keep as written: `<field>:<digest>`.

    `at` is the place of the area that stands on the screen. `factors` are those of drafts from before each area had
    its own: they are for HR alone.
    """

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
    at: int = 0
    goals: tuple[GoalDraft, ...] = ()
    support: tuple[SupportDraft, ...] = ()
    rhythm: RhythmDraft = RhythmDraft()
    note_to_hr: str = ""
    kept: frozenset[str] = frozenset()
    writing: GoalDraft | None = None  # a goal whose form was drawn anew, as it stood there
    reviewing: bool = False  # a step was opened from the review, and its Next leads back there

    @property
    def area(self) -> AreaDraft:
        """The area that stands on the screen."""
        return self.areas[min(self.at, len(self.areas) - 1)] if self.areas else AreaDraft()

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
    """Raises InvalidInputError naming `areas`, or `area:<id>` for each that is not complete."""
    problems: dict[str, Problem] = {} if draft.areas else {"areas": Problem("expected-missing")}
    for index, area in enumerate(draft.areas):
        try:
            assessments.check(area, draft.areas[:index])
        except InvalidInputError as error:
            problems[f"area:{area.id}"] = next(iter(error.fields.values()))
    if problems:
        raise InvalidInputError(problems)


def settled(draft: Draft) -> Draft:
    """A draft as it is written today: each area of an older one gets an id, by its place."""
    areas = tuple(each if each.id else replace(each, id=f"area{n}") for n, each in enumerate(draft.areas, 1))
    return replace(draft, areas=areas)


def with_area(draft: Draft, area: AreaDraft) -> Draft:
    """The draft with that area added, or replaced where its id stands; it is on the screen then.

    What was saved to it from messages stays. Raises InvalidInputError (`area`) beyond 6.
    """
    known = [each.id for each in draft.areas]
    if area.id in known:
        at = known.index(area.id)
        area = replace(area, facts=draft.areas[at].facts)
        return replace(draft, areas=(*draft.areas[:at], area, *draft.areas[at + 1 :]), at=at)
    if len(draft.areas) >= MOST_AREAS:
        raise InvalidInputError({"area": Problem("areas-too-many", {"most": MOST_AREAS})})
    return replace(draft, areas=(*draft.areas, area), at=len(draft.areas))


def without_area(draft: Draft, area_id: str) -> Draft:
    """The draft without that area; one stays always, so that there is a place to write."""
    left = tuple(each for each in draft.areas if each.id != area_id)
    return replace(draft, areas=left, at=min(draft.at, len(left) - 1)) if left else draft


def with_fact(draft: Draft, area_id: str, fact: Fact) -> Draft:
    """The draft with something seen added to that area; once it stands there, it stays as it is.

    Raises InvalidInputError (`plan`): `facts-too-many` beyond 10, `area-gone` where the area is not there any more.
    """
    area = next((each for each in draft.areas if each.id == area_id), None)
    if area is None:
        raise InvalidInputError({"plan": Problem("area-gone")})
    if any(each.id == fact.id for each in area.facts):
        return draft
    if len(area.facts) >= MOST_FACTS:
        raise InvalidInputError({"plan": Problem("facts-too-many", {"most": MOST_FACTS})})
    with_it = replace(area, facts=(*area.facts, fact))
    return replace(draft, areas=tuple(with_it if each is area else each for each in draft.areas))


def without_fact(draft: Draft, fact_id: str) -> Draft:
    """The draft without that fact, in whichever area it stands."""
    areas = (replace(each, facts=tuple(one for one in each.facts if one.id != fact_id)) for each in draft.areas)
    return replace(draft, areas=tuple(areas))


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
