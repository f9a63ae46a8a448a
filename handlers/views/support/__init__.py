"""Support: one request with what can be done about it, lists of them, forms, and messages."""

from handlers.views.support.forms import (
    again_form,
    ask_form,
    decline_form,
    later_form,
    note_form,
    parse_wish,
)
from handlers.views.support.lists import mine, of_plan, one, open_ends, todo
from handlers.views.support.messages import message, pointer

__all__ = [
    "again_form",
    "ask_form",
    "decline_form",
    "later_form",
    "message",
    "mine",
    "note_form",
    "of_plan",
    "one",
    "open_ends",
    "parse_wish",
    "pointer",
    "todo",
]
