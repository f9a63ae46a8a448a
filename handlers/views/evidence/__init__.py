"""Saving something seen in a message, and what was saved to a plan."""

from handlers.views.evidence.forms import Choice, Saving, form, parse
from handlers.views.evidence.lists import board

__all__ = ["Choice", "Saving", "board", "form", "parse"]
