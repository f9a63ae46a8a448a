"""What is said of a goal beside its figures: its share of all goals, its milestones, what it waits for."""

from collections.abc import Sequence

from domain.agreements import Agreement
from domain.goals import Goal, Milestone, shares
from handlers.views.screens import Screen, clip

TITLE = 150
"""Characters of a promise's title; the whole stands where support is listed."""


def dated(screen: Screen, milestones: Sequence[Milestone]) -> str:
    """Each milestone with its day, one below the other."""
    told = [f"{each.title} ({screen.t('paper-by', due=each.due)})" for each in milestones]
    return "\n".join(f"{number}. {each}" for number, each in enumerate(told, 1))


def share(screen: Screen, goals: Sequence[Goal], goal: Goal) -> list[str]:
    """How much the goal counts among all; nothing where it is the only one."""
    found = shares((each.id, each.weight) for each in goals)
    return [screen.t("goal-share", percent=found[goal.id])] if len(goals) > 1 else []


def promised_for(screen: Screen, agreement: Agreement, goal: Goal) -> list[str]:
    """Which promises the goal waits for, whichever side says so."""
    items = [each.title for each in agreement.support if each.goal == goal.id or each.id in goal.needs]
    return [screen.t("goal-needs", title=clip(title, TITLE)) for title in items]
