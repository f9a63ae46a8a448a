"""What a rule of the wording guard is: words to look for, and the contexts in which they are harmless."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """`pattern` finds the words; the three others say where in the sentence they mean no harm.

    `unless` is searched in the whole sentence, `before` must end right where the words begin,
    `after` must begin right where they end.
    """

    code: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None

    def matches(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where in `sentence` the rule applies: start and end of each match."""
        if self.unless is not None and self.unless.search(sentence):
            return
        for match in self.pattern.finditer(sentence):
            start, end = match.span()
            if self.before is not None and self.before.search(sentence[:start]):
                continue
            if self.after is not None and self.after.match(sentence[end:]):
                continue
            yield start, end


def rule(code: str, *words: str, unless: str = "", before: str = "", after: str = "") -> Rule:
    """A rule from regular expressions: any of `words`, case ignored, and its harmless contexts."""
    return Rule(
        code,
        _compiled("|".join(words)),
        _compiled(unless) if unless else None,
        _compiled(f"(?:{before})$") if before else None,
        _compiled(after) if after else None,
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
