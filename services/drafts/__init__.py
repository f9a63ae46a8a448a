"""Writing a plan: started, saved step by step, copied, thrown away, and handed to HR."""

from services.drafts.submitting import check_support, check_unchanged, check_who, missing, submit
from services.drafts.templates import with_template
from services.drafts.writing import copy, discard, fresh, may_lead, mine, open_draft, save, schedule, start

__all__ = [
    "check_support",
    "check_unchanged",
    "check_who",
    "copy",
    "discard",
    "fresh",
    "may_lead",
    "mine",
    "missing",
    "open_draft",
    "save",
    "schedule",
    "start",
    "submit",
    "with_template",
]
