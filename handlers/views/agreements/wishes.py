"""What the employee asks to change: before and after the answer, for everybody who reads it."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from domain.agreements import Changed, Proposal, Target
from domain.goals import Goal
from handlers.views.agreements.papers import GOAL_FIELDS, SUPPORT_FIELDS, Thing, shown, support_text
from handlers.views.screens import Screen, typed

SHORT = 60
"""Characters that read well on one line, old and new together; longer words stand one below the other."""


def wish(screen: Screen, proposal: Proposal, changes: Sequence[Changed]) -> Block:
    """The wish under its heading. `changes`: what would read otherwise (none for a comment)."""
    new = any(before is None for before, _after in changes)
    heading = "asked-support-new" if new else f"asked-{proposal.target.value}"
    return typed(screen.t(heading), wish_text(screen, proposal, changes))


def wish_text(screen: Screen, proposal: Proposal, changes: Sequence[Changed]) -> str:
    """What is asked for, from what to what, and why, as it was typed."""
    if proposal.target is Target.COMMENT:
        return proposal.text
    ends = [screen.t("asked-end-day", day=proposal.ends)] if proposal.ends is not None else []
    if proposal.target is Target.END:
        return "\n".join([*ends, screen.t("asked-why", text=proposal.text)])
    if proposal.removes:
        taken = screen.t("asked-taken-out", title=_title(proposal))
        return "\n".join([taken, screen.t("asked-why", text=proposal.text)])
    told = [line for before, after in changes for line in _lines(screen, before, after)]
    return "\n".join([*(told or [_title(proposal)]), *ends, screen.t("asked-why", text=proposal.text)])


def _lines(screen: Screen, before: Thing | None, after: Thing) -> list[str]:
    if before is None:
        return [after.title, *([support_text(screen, after)] if not isinstance(after, Goal) else [])]
    names = GOAL_FIELDS if isinstance(after, Goal) else SUPPORT_FIELDS
    differing = [name for name in names if getattr(before, name) != getattr(after, name)]
    return [before.title, *(_line(screen, name, before, after) for name in differing)]


def _line(screen: Screen, name: str, before: Thing, after: Thing) -> str:
    label = screen.t(f"field-{name.replace('_', '-')}")
    old, new = shown(screen, before, name), shown(screen, after, name)
    gap = " " if len(old) + len(new) <= SHORT and "\n" not in old + new else "\n"
    return screen.t("sides-line", name=label, value=f"{old}{gap}→ {new}")


def _title(proposal: Proposal) -> str:
    """Its words alone, when the version that stands reads so already."""
    asked = proposal.goal or proposal.support
    return asked.title if asked is not None else ""
