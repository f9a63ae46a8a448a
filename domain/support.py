"""Support: what the company promises to bring so that the goals can be reached."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.errors import InvalidInputError, Problem
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
    """A promise: who sees to it, by when. `module` is the key of a training module that goes with it, if any."""

    id: SupportId
    kind: Kind
    title: str
    detail: str = ""
    owner: UserId | None = None
    due: date | None = None
    module: str = ""


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


def parse(draft: SupportDraft, start: date | None, end: date | None) -> SupportItem:
    """The promise that the draft describes; a module goes with training alone.

    Raises InvalidInputError naming title or due.
    """
    problems: dict[str, Problem] = {}
    if not draft.title.strip():
        problems["title"] = Problem("support-title-missing")
    due = date.fromisoformat(draft.due) if draft.due else None
    if due is not None and end is not None and due > end:
        problems["due"] = Problem("goal-due-after-end", {"end": end})
    elif due is not None and start is not None and due < start:
        problems["due"] = Problem("support-due-before-start", {"start": start})
    if problems:
        raise InvalidInputError(problems)
    owner = UserId(draft.owner) if draft.owner else None
    kind = Kind(draft.kind)
    module = draft.module if kind is Kind.TRAINING else ""
    return SupportItem(draft.id, kind, draft.title.strip(), draft.detail.strip(), owner, due, module)
