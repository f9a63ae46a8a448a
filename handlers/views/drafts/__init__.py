"""The wizard: one screen for each step, what stands in it, and the forms pushed over it."""

from handlers.views.drafts.forms import parse_support, support_form
from handlers.views.drafts.lists import choose, goals, support
from handlers.views.drafts.parsing import parse
from handlers.views.drafts.reviews import handed_in, review
from handlers.views.drafts.steps import Catalog, assessment, check, rhythm, suggested, who

__all__ = [
    "Catalog",
    "assessment",
    "check",
    "choose",
    "goals",
    "handed_in",
    "parse",
    "parse_support",
    "review",
    "rhythm",
    "suggested",
    "support",
    "support_form",
    "who",
]
