"""What was agreed, what is asked to change, and how people respond."""

from handlers.views.agreements.answering import answer_form, proposals, unsigned
from handlers.views.agreements.forms import (
    comment_form,
    end_wish,
    goal_wish,
    parse_answer,
    parse_goal_wish,
    parse_support_wish,
    respond_form,
    support_wish,
    talk_form,
)
from handlers.views.agreements.pages import paged
from handlers.views.agreements.papers import paper
from handlers.views.agreements.reading import preview, reading

__all__ = [
    "answer_form",
    "comment_form",
    "end_wish",
    "goal_wish",
    "paged",
    "paper",
    "parse_answer",
    "parse_goal_wish",
    "parse_support_wish",
    "preview",
    "proposals",
    "reading",
    "respond_form",
    "support_wish",
    "talk_form",
    "unsigned",
]
