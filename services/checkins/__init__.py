"""Weekly check-ins: planned ahead, prompted once, answered by both sides, summed up for both."""

from services.checkins.answering import Sheet, answer_as_employee, answer_as_manager, sheet, snooze, waiting
from services.checkins.scheduling import DUE
from services.checkins.summaries import GoalView, Summary, history, progress, summary, summary_for_notice

__all__ = [
    "DUE",
    "GoalView",
    "Sheet",
    "Summary",
    "answer_as_employee",
    "answer_as_manager",
    "history",
    "progress",
    "sheet",
    "snooze",
    "summary",
    "summary_for_notice",
    "waiting",
]
