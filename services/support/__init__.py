"""Support that is owed: promised or asked for, approved, delivered, and found helpful or not."""

from services.support.asking import Asking, again, ask_again, asking, own_plan, request, take_back
from services.support.deciding import approve, decline, left, undo
from services.support.delivering import deliver, dispute, keep_note, later, rate, take_over
from services.support.due import DUE
from services.support.following import moved
from services.support.looking import Seen, Todo, Waiting, for_notice, look, mine, of_plan, open_ends, waiting

__all__ = [
    "DUE",
    "Asking",
    "Seen",
    "Todo",
    "Waiting",
    "again",
    "approve",
    "ask_again",
    "asking",
    "decline",
    "deliver",
    "dispute",
    "for_notice",
    "keep_note",
    "later",
    "left",
    "look",
    "mine",
    "moved",
    "of_plan",
    "open_ends",
    "own_plan",
    "rate",
    "request",
    "take_back",
    "take_over",
    "undo",
    "waiting",
]
