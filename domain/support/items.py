"""A promise of support as it stands in a draft and in an agreement."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain import figures
from domain.errors import InvalidInputError, Problem
from domain.figures import Figure
from domain.goals import GoalId
from domain.people import UserId

SupportId = NewType("SupportId", str)

MOST_SUPPORT = 12


class Kind(StrEnum):
    """What sort of help it is."""

    TRAINING = "training"
    COACHING = "coaching"
    MENTOR = "mentor"
    TOOL = "tool"
    TIME = "time"
    RESOURCE = "resource"


@dataclass(frozen=True)
class SupportItem:
    """A promise: who sees to it, by when, what it costs, and which goal waits for it.

    `module` is the key of a training module that goes with it, if any.
    """

    id: SupportId
    kind: Kind
    title: str
    detail: str = ""
    owner: UserId | None = None
    due: date | None = None
    module: str = ""
    cost: Figure | None = None
    goal: GoalId | None = None


@dataclass(frozen=True)
class SupportDraft:
    """A promise exactly as it was typed."""

    id: SupportId
    kind: str = Kind.TRAINING.value
    title: str = ""
    detail: str = ""
    owner: str = ""
    due: str = ""
    module: str = ""
    cost: str = ""
    goal: str = ""


def needs_approval(kind: Kind, cost: Figure | None) -> bool:
    """Money and working time are somebody's budget: they need a sponsor (DOMAIN.md, Support)."""
    return cost is not None or kind is Kind.TIME


def cost_figure(text: str, problems: dict[str, Problem]) -> Figure | None:
    """What it costs, as people write numbers; None for nothing, or with the reason noted under `cost`."""
    if not text.strip():
        return None
    try:
        found = figures.parse(text)
    except figures.InvalidFigure as error:
        problems["cost"] = Problem(f"figure-{error.code.replace('_', '-')}")
        return None
    if found.value < 0:
        problems["cost"] = Problem("figure-not-a-number")
    return found if found.value > 0 else None


def parse(draft: SupportDraft, start: date | None, end: date | None) -> SupportItem:
    """The promise that the draft describes; a module goes with training alone.

    Raises InvalidInputError naming title, cost or due.
    """
    problems: dict[str, Problem] = {}
    if not draft.title.strip():
        problems["title"] = Problem("support-title-missing")
    cost = cost_figure(draft.cost, problems)
    due = date.fromisoformat(draft.due) if draft.due else None
    if due is not None and end is not None and due > end:
        problems["due"] = Problem("goal-due-after-end", {"end": end})
    elif due is not None and start is not None and due < start:
        problems["due"] = Problem("support-due-before-start", {"start": start})
    if problems:
        raise InvalidInputError(problems)
    kind = Kind(draft.kind)
    return SupportItem(
        id=draft.id,
        kind=kind,
        title=draft.title.strip(),
        detail=draft.detail.strip(),
        owner=UserId(draft.owner) if draft.owner else None,
        due=due,
        module=draft.module if kind is Kind.TRAINING else "",
        cost=cost,
        goal=GoalId(draft.goal) if draft.goal else None,
    )
