"""Finding things by what is written on them."""

from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def pick(label: str, things: Sequence[tuple[str, Thing]], noun: str) -> Thing:
    """The one thing with this label: the whole text first, then a prefix, then a part of it.

    Raises AssertionError, naming what is visible, if there is none or more than one.
    """
    wanted = _plain(label)
    for matches in (
        [thing for text, thing in things if text == label],
        [thing for text, thing in things if _plain(text) == wanted],
        [thing for text, thing in things if _plain(text).startswith(wanted)],
        [thing for text, thing in things if wanted in _plain(text)],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise AssertionError(f"{len(matches)} {noun}s match {label!r}; say which with near=…: {_shown(things)}")
    raise AssertionError(f"there is no {noun} {label!r}; visible: {_shown(things)}")


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _shown(things: Sequence[tuple[str, object]]) -> str:
    return ", ".join(repr(text) for text, _thing in things) or "nothing"
