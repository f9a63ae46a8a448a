"""Goals: what one says, from typed words to figures, and whether it is SMART enough to be agreed on."""

from domain.goals.criteria import SMART_CODES, smart
from domain.goals.milestones import MOST_MILESTONES, Milestone, MilestoneDraft, MilestoneId
from domain.goals.terms import MOST_GOALS, Direction, Goal, GoalDraft, GoalId, direction_problem, figure, lowers, parse
from domain.goals.weights import MOST_WEIGHT, shares
from domain.goals.weights import read as weight

__all__ = [
    "MOST_GOALS",
    "MOST_MILESTONES",
    "MOST_WEIGHT",
    "SMART_CODES",
    "Direction",
    "Goal",
    "GoalDraft",
    "GoalId",
    "Milestone",
    "MilestoneDraft",
    "MilestoneId",
    "direction_problem",
    "figure",
    "lowers",
    "parse",
    "shares",
    "smart",
    "weight",
]
