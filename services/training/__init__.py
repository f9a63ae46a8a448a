"""Training modules: anybody takes them, one step on a working day, plan or not."""

from services.training.bringing import DUE, REMINDER, STEP, brought, replan
from services.training.taking import course, courses, enrol, keep, leave, mark, pause, resume, step, waiting

__all__ = [
    "DUE",
    "REMINDER",
    "STEP",
    "brought",
    "course",
    "courses",
    "enrol",
    "keep",
    "leave",
    "mark",
    "pause",
    "replan",
    "resume",
    "step",
    "waiting",
]
