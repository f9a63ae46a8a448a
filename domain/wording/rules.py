"""What a rule of the wording guard is: families of words to look for, and the contexts in which they are harmless."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from domain.wording.notation import Language
from domain.wording.passages import Passage, Sentence
from domain.wording.phrases import Expression, Index, Phrases

NEAR = 80
"""Characters before and after the words in which `before` and `after` are looked for."""


@dataclass(frozen=True)
class Rule:
    """`words` are looked for; the others say when they are meant.

    The sentence must have one of `needs` (where there are any) and none of `unless`; none of `before` may end
    right where the words begin, and none of `after` begin right where they end.
    """

    code: str
    words: Phrases
    needs: tuple[Phrases, ...]
    unless: tuple[Phrases, ...]
    before: tuple[Phrases, ...]
    after: tuple[Phrases, ...]

    def matches(self, expression: Expression, passage: Passage) -> Iterator[tuple[int, int]]:
        """Where in the text one of the `words` is meant: start and end of each match."""
        for sentence in passage.that_may_have(expression):
            for match in expression.pattern.finditer(sentence.text):
                if self._is_meant(passage, sentence, *match.span()):
                    yield sentence.start + match.start(), sentence.start + match.end()

    def _is_meant(self, passage: Passage, sentence: Sentence, start: int, end: int) -> bool:
        if start == end or any(sentence in passage.that_have(each) for each in self.unless):
            return False
        if self.needs and not any(sentence in passage.that_have(each) for each in self.needs):
            return False
        said_before = sentence.text[max(0, start - NEAR) : start]
        if any(each.end(said_before) for each in self.before):
            return False
        return not any(each.begin(sentence.text[end : end + NEAR]) for each in self.after)


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All rules of a language."""

    rules: tuple[Rule, ...]

    def matches(self, passage: Passage) -> Iterator[tuple[str, int, int]]:
        """The code, start and end of everything that a rule finds, rule by rule."""
        for rule, expression in self._index.that_may_be_in(passage.beginnings):
            for start, end in rule.matches(expression, passage):
                yield rule.code, start, end

    @cached_property
    def _index(self) -> Index[tuple[Rule, Expression]]:
        return Index((each, (rule, each)) for rule in self.rules for each in rule.words.expressions)


@dataclass(frozen=True)
class Writer:
    """Makes the rules of a language from blocks (domain.wording.notation)."""

    language: Language

    def knowing(self, **parts: str) -> "Writer":
        """The same, with more blocks that can be named."""
        return Writer(self.language.knowing(parts))

    def phrases(self, *blocks: str) -> tuple[Phrases, ...]:
        """What can be given to several rules; it is read once. Empty blocks are left out."""
        return tuple(self._read(each) for each in blocks if each)

    def rule(
        self,
        code: str,
        words: str,
        *,
        needs: str | tuple[Phrases, ...] = (),
        unless: str | tuple[Phrases, ...] = (),
        before: str | tuple[Phrases, ...] = (),
        after: str | tuple[Phrases, ...] = (),
    ) -> Rule:
        """A rule from a block of words, and blocks or ready phrases for the contexts."""
        needs, unless, before, after = (
            self.phrases(each) if isinstance(each, str) else each for each in (needs, unless, before, after)
        )
        return Rule(code, self._read(words), needs, unless, before, after)

    def _read(self, block: str) -> Phrases:
        return Phrases(block, self.language)
