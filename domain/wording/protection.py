"""Protected matters: words that judge by themselves, and words that do so only where somebody's work is weighed."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.wording.phrases import Phrases
from domain.wording.rules import Rule, Writer


@dataclass(frozen=True)
class Protection:
    """How a language judges by a protected matter, and how it protects, trades, or speaks of somebody else."""

    writer: Writer
    judged: tuple[Phrases, ...]
    protective: tuple[Phrases, ...]
    theirs: tuple[Phrases, ...]
    trade: tuple[Phrases, ...]

    def matter(
        self,
        code: str,
        *,
        said: str = "",
        weighed: str,
        unless: str = "",
        before: str = "",
        after: str = "",
        parts: Mapping[str, str] | None = None,
    ) -> tuple[Rule, ...]:
        """Two rules: `said` judges by itself; `weighed` only in a sentence that weighs the person's work.

        Neither speaks where the sentence protects, or the words belong to a customer, a product or the writer.
        """
        writer = self.writer.knowing(**(parts or {}))
        return tuple(
            writer.rule(
                code,
                words,
                needs=needs,
                unless=self.protective + writer.phrases(unless),
                before=self.theirs + writer.phrases(before),
                after=self.trade + writer.phrases(after),
            )
            for words, needs in ((said, ()), (weighed, self.judged))
            if words
        )
