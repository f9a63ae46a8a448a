"""Being heard: an employee raises something, somebody owes an answer by a day, and HR helps when none came."""

from services.concerns.answering import answer, pass_on, take_over, to_answer
from services.concerns.dues import DUE
from services.concerns.raising import raise_, reopen, settle, to_raise, to_reopen, withdraw
from services.concerns.reading import Board, Listed, board, still_matters

__all__ = [
    "DUE",
    "Board",
    "Listed",
    "answer",
    "board",
    "pass_on",
    "raise_",
    "reopen",
    "settle",
    "still_matters",
    "take_over",
    "to_answer",
    "to_raise",
    "to_reopen",
    "withdraw",
]
