"""Goals: what one says, from typed words to figures, and whether it is SMART enough to be agreed on."""

from domain.goals.criteria import SMART_CODES, smart
from domain.goals.terms import MOST_GOALS, Direction, Goal, GoalDraft, GoalId, direction_problem, figure, lowers, parse

__all__ = [
    "MOST_GOALS",
    "SMART_CODES",
    "Direction",
    "Goal",
    "GoalDraft",
    "GoalId",
    "direction_problem",
    "figure",
    "lowers",
    "parse",
    "smart",
]
