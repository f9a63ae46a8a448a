"""Dated milestones on the way of a goal: from what was typed to what can be ticked, one after the other."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NewType

from domain.errors import Problem

MilestoneId = NewType("MilestoneId", str)

MOST_MILESTONES = 6
"""On one goal: more are a project plan, and a check-in of three minutes has no room for them."""


@dataclass(frozen=True)
class Milestone:
    """One step that is reached or not yet, and by when."""

    id: MilestoneId
    title: str
    due: date


@dataclass(frozen=True)
class MilestoneDraft:
    """The same exactly as it was typed; without a day it is due with its goal."""

    id: MilestoneId
    title: str = ""
    due: str = ""


def read(
    drafts: Sequence[MilestoneDraft], start: date | None, due: date | None, problems: dict[str, Problem]
) -> tuple[Milestone, ...]:
    """The milestones by their days; rows that are empty are left out.

    `due` is the goal's own day. What is wrong is noted under `milestone-<row>` and `milestone_due-<row>`, rows from 0.
    """
    found = []
    for row, each in enumerate(drafts):
        title, day = each.title.strip(), date.fromisoformat(each.due) if each.due else due
        if not title and each.due:
            problems[f"milestone-{row}"] = Problem("milestone-title-missing")
        elif title and day is not None:
            found.append(Milestone(each.id, title, day))
            if start is not None and day <= start:
                problems[f"milestone_due-{row}"] = Problem("goal-due-before-start", {"start": start})
            elif due is not None and day > due:
                problems[f"milestone_due-{row}"] = Problem("milestone-due-after", {"due": due})
    return tuple(sorted(found, key=lambda each: each.due))


def eased(before: Sequence[Milestone], after: Sequence[Milestone]) -> bool:
    """Whether a milestone was taken out or may come later."""
    now = {each.id: each.due for each in after}
    return any(each.id not in now or now[each.id] > each.due for each in before)


def known(milestones: Sequence[Milestone], ticked: Collection[str]) -> tuple[MilestoneId, ...]:
    """Those that were ticked, in their order; an agreement of another day may have had others."""
    return tuple(each.id for each in milestones if each.id in ticked)


def upcoming(milestones: Sequence[Milestone], reached: Collection[str]) -> Milestone | None:
    """The next one that is not reached; None when all are."""
    return next((each for each in milestones if each.id not in reached), None)
