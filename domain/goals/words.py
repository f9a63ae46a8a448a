"""What the SMART check needs to know of a language: one pattern for each question it asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

BLANK = "\u00b7"
"""Stands for each character that was taken out, so that places in the text stay what they were."""


@dataclass(frozen=True)
class Pattern:
    """A regular expression, case ignored, that is compiled when it is first used: not at every start."""

    source: str

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Where the pattern first occurs."""
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with the pattern."""
        return self._compiled.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where it occurs."""
        return self._compiled.finditer(text)

    def split(self, text: str) -> list[str]:
        """The text between its occurrences."""
        return self._compiled.split(text)

    def blank(self, text: str) -> str:
        """The text with every occurrence blanked out, at the same length."""
        return self._compiled.sub(lambda match: BLANK * len(match[0]), text)


@dataclass(frozen=True)
class Words:
    """Patterns of one language, in the order in which the check asks for them."""

    lang: str
    spaced: bool
    """Whether spaces part its words."""
    fewest: int
    """Words (English) or characters (Chinese) below which nothing specific can have been said."""

    begins: Pattern
    """Dates on which something begins or comes round again: no deadlines."""
    ends: Pattern
    """Dates and time boxes that end a goal. They are blanked out before levels are looked for."""
    names: Pattern
    """Numbers that only name something ("line 3"), blanked out as well."""

    measured: Pattern
    """Levels: a share, a bound, a count out of a count, a step from one figure to another."""
    counted: Pattern
    """Any number or quantifier."""
    reached: Pattern
    """End states that are reached or not."""
    gradual: Pattern
    """More or less of something, which needs a level to be a target."""
    knowing: Pattern
    """Knowing and helping, of which nobody sees when they are reached."""
    proven: Pattern
    """How knowing shows: an exam passed, a thing done alone."""
    unsettled: Pattern
    """What stands in a target's field and is none: "better"."""
    someday: Pattern
    """What stands in a due date's field and is none: "soon"."""

    wish: Pattern
    """Wishes and abstract nouns where a behaviour or a result should stand."""
    trait: Pattern
    """Character where behaviour should stand."""
    activity: Pattern
    """Taking part and making efforts."""
    effort: Pattern
    """Effort without even something to take part in."""
    outcome: Pattern
    """What makes of taking part a means to an end."""
    judge: Pattern
    """One person's opinion."""
    panel: Pattern
    """Two people, or a list, by which opinions become comparable."""

    perfection: Pattern
    """No fault ever, everybody pleased."""
    beyond: Pattern
    """What no single person moves: markets, prices, competitors."""
    fault: Pattern
    """What a metric counts that nobody can keep at none."""
    leap: Pattern
    """Jumps that say themselves how big they are ("ten times"), often in next to no time."""
    from_to: Pattern
    """A step between two figures, which are its groups."""

    joint: Pattern
    """Where one part of a goal ends and another may begin."""
    aim: Pattern
    """How a part begins that is a goal of its own."""
    listed: Pattern
    """Several goals, numbered, or tied together by words that say so."""


def words(*alternatives: str) -> Pattern:
    """Any of `alternatives`, case ignored."""
    return Pattern("|".join(alternatives))
