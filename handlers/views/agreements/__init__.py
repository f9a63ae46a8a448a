"""What was agreed, what is asked to change, and how people respond."""

from handlers.views.agreements.forms import (
    answer_form,
    comment_form,
    goal_wish,
    parse_answer,
    respond_form,
    support_wish,
    talk_form,
)
from handlers.views.agreements.papers import paper, preview, proposals, reading, unsigned

__all__ = [
    "answer_form",
    "comment_form",
    "goal_wish",
    "paper",
    "parse_answer",
    "preview",
    "proposals",
    "reading",
    "respond_form",
    "support_wish",
    "talk_form",
    "unsigned",
]
