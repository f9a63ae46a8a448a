"""Immutable versions of a plan: what stands in one, what differs between two, what was said to it."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from domain import goals, support
from domain.assessments import AreaAssessment
from domain.cadence import Calendar, Every, Rhythm
from domain.drafts import AreaDraft, Draft, period_problems
from domain.errors import InvalidInputError, Problem
from domain.goals import Goal, GoalDraft, GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.support import SupportDraft, SupportId, SupportItem

_Draft = TypeVar("_Draft", GoalDraft, SupportDraft)
_Parsed = TypeVar("_Parsed")


@dataclass(frozen=True)
class Agreement:
    """One version: what both sides can rely on. Changing anything makes the next version."""

    plan: PlanId
    version: int
    start: date
    end: date
    role_title: str
    areas: tuple[AreaAssessment, ...]
    factors: tuple[str, ...]
    goals: tuple[Goal, ...]
    support: tuple[SupportItem, ...]
    rhythm: Rhythm
    calendar: Calendar
    made_by: UserId
    made_at: datetime

    @property
    def content_hash(self) -> str:
        """SHA-256 of the canonical JSON of everything people agreed to."""
        text = json.dumps(asdict(self), sort_keys=True, default=_plain, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def goal(self, goal_id: GoalId) -> Goal | None:
        return next((goal for goal in self.goals if goal.id == goal_id), None)

    def item(self, support_id: SupportId) -> SupportItem | None:
        return next((item for item in self.support if item.id == support_id), None)


def _plain(value: object) -> object:
    return sorted(value, key=str) if isinstance(value, frozenset) else str(value)


def compose(plan: PlanId, draft: Draft, made_by: UserId, version: int, at: datetime, today: date) -> Agreement:
    """The agreement that a complete draft describes.

    Raises InvalidInputError; its fields are `period`, `goals`, `goal:<id>` and `support:<id>`.
    """
    problems: dict[str, Problem] = {}
    period = period_problems(draft.starts, draft.ends, today)
    if period:
        problems["period"] = next(iter(period.values()))
    if not draft.goals:
        problems["goals"] = Problem("goals-missing")
    agreed_goals = _parsed("goal", draft.goals, goals.parse, draft, problems)
    agreed_support = _parsed("support", draft.support, support.parse, draft, problems)
    if problems:
        raise InvalidInputError(problems)
    assert draft.starts is not None
    assert draft.ends is not None
    return Agreement(
        plan=plan,
        version=version,
        start=draft.starts,
        end=draft.ends,
        role_title=draft.role_title.strip(),
        areas=tuple(_area(area) for area in draft.areas if area.expected.strip()),
        factors=draft.factors,
        goals=tuple(agreed_goals),
        support=tuple(agreed_support),
        rhythm=rhythm(draft),
        calendar=Calendar(draft.rhythm.country),
        made_by=made_by,
        made_at=at,
    )


def _parsed(
    name: str,
    drafts: Iterable[_Draft],
    parse: Callable[[_Draft, date | None, date | None], _Parsed],
    draft: Draft,
    problems: dict[str, Problem],
) -> list[_Parsed]:
    parsed = []
    for each in drafts:
        try:
            parsed.append(parse(each, draft.starts, draft.ends))
        except InvalidInputError as error:
            problems[f"{name}:{each.id}"] = next(iter(error.fields.values()))
    return parsed


def _area(area: AreaDraft) -> AreaAssessment:
    return AreaAssessment(
        area=area.area,
        expected=area.expected.strip(),
        observed=area.observed.strip(),
        impact=area.impact.strip(),
        coaching=area.coaching.strip(),
        level=int(area.level) if area.level else None,
    )


def rhythm(draft: Draft) -> Rhythm:
    """The rhythm of check-ins that the draft asks for."""
    return Rhythm(Every(draft.rhythm.every), int(draft.rhythm.weekday), time.fromisoformat(draft.rhythm.time))


class Answer(StrEnum):
    """The three ways to acknowledge (DOMAIN.md). Receipt is not agreement."""

    AGREES = "agrees"
    DIFFERS = "differs"
    NOT_SIGNED = "not_signed"


@dataclass(frozen=True)
class Acknowledgement:
    """What the employee said to one version, or that HR put it in force without (`answer` None)."""

    plan: PlanId
    version: int
    by: UserId
    at: datetime
    answer: Answer | None
    statement: str = ""


Changed = tuple[Goal | None, Goal] | tuple[SupportItem | None, SupportItem]
"""One goal or promise before (None when it is new) and after."""


def changes(before: Agreement, after: Agreement) -> tuple[Changed, ...]:
    """What reads otherwise in the later version, goals first."""
    goals_: list[Changed] = [(before.goal(each.id), each) for each in after.goals if before.goal(each.id) != each]
    items: list[Changed] = [(before.item(each.id), each) for each in after.support if before.item(each.id) != each]
    return (*goals_, *items)


def taken_out(before: Agreement, after: Agreement) -> tuple[SupportItem, ...]:
    """Promises that the later version does not have any more."""
    return tuple(each for each in before.support if after.item(each.id) is None)


def differs(before: Agreement, after: Agreement) -> bool:
    """Whether the later version says anything else to anybody."""
    return bool(changes(before, after) or taken_out(before, after)) or before.end != after.end


def needs_hr(before: Agreement, after: Agreement) -> bool:
    """A change that lowers a target, moves the end or removes support goes past HR again (DOMAIN.md)."""
    lowered = any(
        (new := after.goal(goal.id)) is None or goals.lowers(goal, new) or new.due > goal.due for goal in before.goals
    )
    return lowered or bool(taken_out(before, after)) or before.end != after.end
