"""Weekly check-ins: planned ahead, prompted once, answered by both sides, summed up for both."""

from services.checkins.answering import (
    answer_as_employee,
    answer_as_manager,
    answered,
    asked,
    next_prompt,
    sheet,
    waiting,
)
from services.checkins.pausing import Lost, lost, pause, resume
from services.checkins.postponing import snooze, snoozed_until, to_snooze, undo_snooze
from services.checkins.prompting import DUE
from services.checkins.scheduling import replan
from services.checkins.standing import standing
from services.checkins.summaries import history, progress, round_of, summary, summary_for_notice

__all__ = [
    "DUE",
    "Lost",
    "answer_as_employee",
    "answer_as_manager",
    "answered",
    "asked",
    "history",
    "lost",
    "next_prompt",
    "pause",
    "progress",
    "replan",
    "resume",
    "round_of",
    "sheet",
    "snooze",
    "snoozed_until",
    "standing",
    "summary",
    "summary_for_notice",
    "to_snooze",
    "undo_snooze",
    "waiting",
]
