"""A text as the wording guard reads it: sentence by sentence, without what customers said."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from domain.wording.phrases import Expression, Phrases, beginnings

_SENTENCE = re.compile(r"(?:[^.!?。！？\n]|[.](?!\s|$))+[.!?。！？]*")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])\u2019(?=[A-Za-z])")
_QUOTE = re.compile("“[^”]*”|\"[^\"]*\"|「[^」]*」|『[^』]*』|‘[^’]*’|(?<!\\w)'[^'\n]+'(?!\\w)")
_SAID_BY_CUSTOMER = re.compile(
    r"\b(?:customer|client|user|buyer|caller|patient|guest|reviewer|survey|nps|feedback form)s?\b"
    r"|客户|顾客|用户|买家|来电者|患者|客人|问卷",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sentence:
    """A sentence, and the character of the text at which it begins."""

    start: int
    text: str


class Passage:
    """Knows its sentences, and which of them contain what; each question is answered once."""

    def __init__(self, text: str) -> None:
        found = _SENTENCE.finditer(_APOSTROPHE.sub("'", text))
        self._sentences = [Sentence(each.start(), _without_customers_words(each[0])) for each in found]
        self._lowered = [sentence.text.lower() for sentence in self._sentences]
        self._whole = "\n".join(self._lowered)
        self._places: dict[str, frozenset[int]] = {}
        self._answers: dict[Phrases, frozenset[Sentence]] = {}

    def that_may_have(self, expression: Expression) -> list[Sentence]:
        """The sentences that contain an anchor of the expression: all where it has none."""
        return [self._sentences[each] for each in sorted(self._near(expression))]

    def that_have(self, phrases: Phrases) -> frozenset[Sentence]:
        """The sentences in which one of the phrases is found."""
        if phrases not in self._answers:
            having: set[Sentence] = set()
            for expression in phrases.index.that_may_be_in(self.beginnings):
                may_have = (self._sentences[each] for each in self._near(expression))
                having.update(each for each in may_have if each not in having and expression.pattern.search(each.text))
            self._answers[phrases] = frozenset(having)
        return self._answers[phrases]

    def _near(self, expression: Expression) -> frozenset[int]:
        """The numbers of the sentences that contain one of its anchors."""
        if not expression.anchors:
            return frozenset(range(len(self._sentences)))
        known = self.beginnings
        pairs = zip(expression.beginnings, expression.anchors, strict=True)
        return frozenset().union(*[self._with(anchor) for beginning, anchor in pairs if beginning in known])

    def _with(self, anchor: str) -> frozenset[int]:
        """The numbers of the sentences that contain a string."""
        if anchor not in self._places:
            found: set[int] = set()
            at = self._whole.find(anchor)
            while at >= 0:
                number = bisect_right(self._starts, at) - 1
                found.add(number)
                at = self._whole.find(anchor, self._starts[number] + len(self._lowered[number]))
            self._places[anchor] = frozenset(found)
        return self._places[anchor]

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """What an anchor must begin with to be in the text (domain.wording.phrases)."""
        return beginnings(self._whole)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each sentence begins in `_whole`."""
        starts, at = [], 0
        for sentence in self._lowered:
            starts.append(at)
            at += len(sentence) + 1
        return starts


def _without_customers_words(sentence: str) -> str:
    """The sentence with what a customer said in quotation marks blanked out, at the same length."""
    outside = _QUOTE.sub("", sentence)
    if not _SAID_BY_CUSTOMER.search(outside):
        return sentence
    return _QUOTE.sub(lambda quote: "\u00b7" * len(quote[0]), sentence)
