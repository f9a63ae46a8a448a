"""Expressions of the wording guard, ready to be searched; and how those that cannot be in a text are passed over.

Trying some thousand expressions on every sentence would be slow. Each is compiled and tried only where one of its
anchors stands (domain.wording.notation), and an anchor is looked for only where its first letters do.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from domain.wording.notation import Anchors, Language, Names

_LENGTHS = (1, 2, 4)
"""Of the beginnings of anchors: four letters are rare in a text, but not every anchor has as many."""

_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Expression:
    """One expression, compiled when it is first needed."""

    source: str
    anchors: Anchors
    is_bounded: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression, with its word boundaries."""
        return re.compile(self._at_word(self.source), re.IGNORECASE)

    @cached_property
    def ending(self) -> re.Pattern[str]:
        """The same, right at the end of a text."""
        return re.compile(f"(?:{self._at_word(self.source, end=False)})$", re.IGNORECASE)

    @cached_property
    def beginning(self) -> re.Pattern[str]:
        """The same, right at the beginning of a text."""
        return re.compile(self._at_word(self.source, start=False), re.IGNORECASE)

    @cached_property
    def beginnings(self) -> tuple[str, ...]:
        """The beginning of each anchor, as much as is compared."""
        return tuple(each[: max(length for length in _LENGTHS if length <= len(each))] for each in self.anchors)

    def may_be_in(self, lowered: str) -> bool:
        """Whether one of the anchors is in a text in small letters."""
        return not self.anchors or any(anchor in lowered for anchor in self.anchors)

    def _at_word(self, source: str, *, start: bool = True, end: bool = True) -> str:
        if not self.is_bounded:
            return source
        before = r"\b" if start and re.match(r"\w|\((?!\?[!=<])", source) else ""
        after = r"\b" if end and re.search(r"[\w)*+}]$|\w\?$", source) else ""
        return f"{before}{source}{after}"


class Index(Generic[_T]):
    """Things that belong to expressions, by the beginnings of their anchors."""

    def __init__(self, things: Iterable[tuple[Expression, _T]]) -> None:
        self._things: list[_T] = []
        self._without_anchors: list[int] = []
        self._by_beginning: dict[str, list[int]] = {}
        for expression, thing in things:
            number = len(self._things)
            self._things.append(thing)
            if not expression.anchors:
                self._without_anchors.append(number)
            for beginning in set(expression.beginnings):
                self._by_beginning.setdefault(beginning, []).append(number)

    def that_may_be_in(self, beginnings: frozenset[str]) -> list[_T]:
        """The things of which an anchor begins as something in the text does (see `beginnings`)."""
        numbers = set(self._without_anchors)
        known = self._by_beginning
        fewer, more = (known, beginnings) if len(known) < len(beginnings) else (beginnings, known)
        for each in fewer:
            if each in more:
                numbers.update(known[each])
        return [self._things[number] for number in sorted(numbers)]


def beginnings(lowered: str) -> frozenset[str]:
    """Every string in a text of a length at which anchors are compared."""
    return frozenset(lowered[at : at + length] for length in _LENGTHS for at in range(len(lowered)))


@dataclass(frozen=True, eq=False)
class Phrases:
    """A block of expressions in a language."""

    block: str
    language: Language

    @cached_property
    def expressions(self) -> tuple[Expression, ...]:
        """Every expression of the block; read when they are first needed."""
        names = Names(self.language)
        is_bounded = self.language.has_spaces
        written = self.language.read(self.block)
        return tuple(Expression(names.expand(each), names.anchors(each), is_bounded) for each in written)

    @cached_property
    def index(self) -> Index[Expression]:
        """The expressions by what must be in a text."""
        return Index((each, each) for each in self.expressions)

    def end(self, text: str) -> bool:
        """Whether the text ends with one of them."""
        lowered = text.lower()
        return any(each.may_be_in(lowered) and each.ending.search(text) for each in self.expressions)

    def begin(self, text: str) -> bool:
        """Whether the text begins with one of them."""
        lowered = text.lower()
        return any(each.may_be_in(lowered) and each.beginning.match(text) for each in self.expressions)
