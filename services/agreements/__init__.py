"""From the conversation to an agreement: sharing, taking part, answering, acknowledging."""

from services.agreements.acknowledging import Help, acknowledge, activate, help_with, let_be
from services.agreements.answering import Asked, accept, answer, asked, open_proposals, still_matters
from services.agreements.asking import (
    Paper,
    comment,
    goal_to_change,
    propose_end,
    propose_goal,
    propose_support,
    read,
    support_to_change,
    withdraw,
)
from services.agreements.talks import DUE, hold_talk
from services.agreements.waiting import give_time, given_time, waiting

__all__ = [
    "DUE",
    "Asked",
    "Help",
    "Paper",
    "accept",
    "acknowledge",
    "activate",
    "answer",
    "asked",
    "comment",
    "give_time",
    "given_time",
    "goal_to_change",
    "help_with",
    "hold_talk",
    "let_be",
    "open_proposals",
    "propose_end",
    "propose_goal",
    "propose_support",
    "read",
    "still_matters",
    "support_to_change",
    "waiting",
    "withdraw",
]
