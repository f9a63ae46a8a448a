"""Goals on screen: the form in which one is written, and the words in which one is read."""

from handlers.views.goals.forms import DIRECTION, goal_form, parse_goal
from handlers.views.goals.words import dated, promised_for, share

__all__ = ["DIRECTION", "dated", "goal_form", "parse_goal", "promised_for", "share"]
