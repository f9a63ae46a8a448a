"""What a rule of the wording guard is: words to look for, and the contexts in which they are harmless."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Rule:
    """`pattern` finds the words; the three others say where in the sentence they mean no harm.

    `unless` is searched in the whole sentence, `before` must end right where the words begin,
    `after` must begin right where they end. All four are regular expressions, compiled when they are first used:
    together they would add 150 ms to every start.
    """

    code: str
    pattern: str
    unless: str = ""
    before: str = ""
    after: str = ""

    def matches(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where in `sentence` the rule applies: start and end of each match."""
        if self.unless and _compiled(self.unless).search(sentence):
            return
        for match in _compiled(self.pattern).finditer(sentence):
            start, end = match.span()
            if self.before and _compiled(self.before).search(sentence[:start]):
                continue
            if self.after and _compiled(self.after).match(sentence[end:]):
                continue
            yield start, end


def rule(code: str, *words: str, unless: str = "", before: str = "", after: str = "") -> Rule:
    """A rule from regular expressions: any of `words`, case ignored, and its harmless contexts."""
    return Rule(code, "|".join(words), unless, f"(?:{before})$" if before else "", after)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
