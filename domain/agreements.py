"""Immutable versions of a plan, and how they came to be accepted."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType, TypeVar

from domain import goals, support
from domain.assessments import AreaAssessment
from domain.cadence import Calendar, Every, Rhythm
from domain.drafts import AreaDraft, Draft, period_problems
from domain.errors import InvalidInputError, Problem
from domain.goals import Goal, GoalDraft, GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.support import SupportDraft, SupportId, SupportItem

ProposalId = NewType("ProposalId", str)
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


class Target(StrEnum):
    """What a proposal is about."""

    GOAL = "goal"
    SUPPORT = "support"
    COMMENT = "comment"


class ProposalState(StrEnum):
    OPEN = "open"
    WITH_HR = "with_hr"  # accepted by the manager, and HR looks at it again
    ACCEPTED = "accepted"
    ANSWERED = "answered"  # kept as it is, with a reason


@dataclass(frozen=True)
class Proposal:
    """A comment or a change that the employee asks for, and the answer it got."""

    id: ProposalId
    plan: PlanId
    version: int
    target: Target
    at: datetime
    text: str
    goal: GoalDraft | None = None
    support: SupportDraft | None = None
    state: ProposalState = ProposalState.OPEN
    answer: str = ""
    answered_by: UserId | None = None
    answered_at: datetime | None = None


def amended(agreement: Agreement, proposal: Proposal, made_by: UserId, at: datetime) -> Agreement:
    """The next version, with the proposed goal or support in it.

    Raises InvalidInputError when its figures or dates do not hold.
    """
    changed = replace(agreement, version=agreement.version + 1, made_by=made_by, made_at=at)
    if proposal.goal is not None:
        goal = goals.parse(proposal.goal, agreement.start, agreement.end)
        kept = tuple(goal if each.id == goal.id else each for each in agreement.goals)
        return replace(changed, goals=kept if agreement.goal(goal.id) else (*agreement.goals, goal))
    if proposal.support is not None:
        item = support.parse(proposal.support, agreement.start, agreement.end)
        items = tuple(item if each.id == item.id else each for each in agreement.support)
        return replace(changed, support=items if agreement.item(item.id) else (*agreement.support, item))
    return changed


def needs_hr(before: Agreement, after: Agreement) -> bool:
    """A change that lowers a target, moves the end or removes support goes past HR again (DOMAIN.md)."""
    lowered = any(
        (new := after.goal(goal.id)) is None or goals.lowers(goal, new) or new.due > goal.due for goal in before.goals
    )
    removed = any(after.item(item.id) is None for item in before.support)
    return lowered or removed or before.end != after.end
