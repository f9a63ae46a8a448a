"""Concerns as people read them, and the forms in which they raise and answer them."""

from handlers.views.concerns.forms import Typed, answer_form, parse, raise_form, reopen_form
from handlers.views.concerns.lists import board, places

__all__ = ["Typed", "answer_form", "board", "parse", "places", "raise_form", "reopen_form"]
