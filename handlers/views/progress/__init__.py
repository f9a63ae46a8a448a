"""Figures between check-ins: the field in which one is given, the form to note one, and where each came from."""

from handlers.views.progress.fields import figure_field, parse_figure
from handlers.views.progress.forms import as_noted, note_form, parse_note
from handlers.views.progress.lists import figures_of
from handlers.views.progress.messages import imported
from handlers.views.progress.sources import source

__all__ = ["as_noted", "figure_field", "figures_of", "imported", "note_form", "parse_figure", "parse_note", "source"]
