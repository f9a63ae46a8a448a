"""What a rule of the wording guard is: families of words to look for, and the contexts in which they are harmless."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

NEAR = 80
"""Characters before and after the words in which `before` and `after` are looked for."""


@dataclass(frozen=True)
class Rule:
    """Each of `families` is a regular expression for words of one kind; the others say when they are meant.

    In the sentence, `needs` must and `unless` must not be found; `before` must not end right where the words
    begin, and `after` must not begin right where they end. All are compiled when they are first used: together
    they would add 150 ms to every start.
    """

    code: str
    families: tuple[str, ...]
    needs: str = ""
    unless: str = ""
    before: str = ""
    after: str = ""

    def matches(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where in `sentence` the rule applies: start and end of each match."""
        applies: bool | None = None  # asked once, and only of a sentence with such words in it
        for family in self.families:
            for match in _compiled(family).finditer(sentence):
                applies = self._applies(sentence) if applies is None else applies
                if not applies:
                    return
                start, end = match.span()
                if start < end and not self._is_harmless(sentence, start, end):
                    yield start, end

    def _applies(self, sentence: str) -> bool:
        if self.needs and not _compiled(self.needs).search(sentence):
            return False
        return not (self.unless and _compiled(self.unless).search(sentence))

    def _is_harmless(self, sentence: str, start: int, end: int) -> bool:
        if self.before and _compiled(self.before).search(sentence[max(0, start - NEAR) : start]):
            return True
        return bool(self.after and _compiled(self.after).match(sentence[end : end + NEAR]))


def rule(code: str, *families: str, needs: str = "", unless: str = "", before: str = "", after: str = "") -> Rule:
    """A rule of regular expressions, one for each family of words; case is ignored."""
    return Rule(code, families, needs, unless, f"(?:{before})$" if before else "", after)


def any_of(*phrases: str) -> str:
    """A group of alternatives, from lists separated by commas (in Chinese 、); a phrase may be an expression."""
    split = (phrase.strip() for each in phrases for phrase in re.split("[,、]", each))
    return f"(?:{'|'.join(phrase for phrase in split if phrase)})"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
