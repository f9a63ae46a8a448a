"""The wording guard: points at words in a plan that judge, threaten, stay vague or touch protected matters.

It is a local list of rules for each language, so that every finding can be explained and nothing
written leaves the machine. It warns; it never changes a text (DOMAIN.md, Wording guard).
"""

from dataclasses import dataclass
from typing import Final

from domain.wording import chinese, english
from domain.wording.passages import Passage
from domain.wording.rules import Rulebook

WORDING_CODES: Final = (
    "personality_label",
    "absolute",
    "threat",
    "unmeasurable_wish",
    "sarcasm",
    "comparison_with_colleague",
    "protected_health",
    "protected_leave",
    "protected_pregnancy",
    "protected_age",
    "protected_religion",
    "protected_family",
    "protected_origin",
)
"""Every code that `check` can give. `protected_*` are the matters that HR hears of at review."""

_RULES: Final = {"en": Rulebook(english.RULES), "zh": Rulebook(chinese.RULES)}


@dataclass(frozen=True)
class Finding:
    """What a rule found: its code and the characters `start` to `end` of the text, which are `text`."""

    code: str
    start: int
    end: int
    text: str


def check(text: str, lang: str) -> list[Finding]:
    """What in `text` deserves a second look, in order of appearance; a passage once for each code.

    `lang` is "en" or "zh" (a locale such as "zh-CN" will do). Words quoted from a customer are
    passed over: they are evidence, not the writer's judgement. Raises ValueError for other languages.
    """
    rules = _RULES.get(lang[:2].lower())
    if rules is None:
        raise ValueError(f"no wording rules for {lang!r}")
    passage = Passage(text)
    return _once([Finding(code, start, end, text[start:end]) for code, start, end in rules.matches(passage)])


def _once(found: list[Finding]) -> list[Finding]:
    """Without findings that touch an earlier one of the same code, in order of appearance."""
    kept: list[Finding] = []
    reached: dict[str, int] = {}
    for one in sorted(found, key=lambda f: (f.start, -f.end, WORDING_CODES.index(f.code))):
        if one.start > reached.get(one.code, -1):
            kept.append(one)
            reached[one.code] = one.end
    return kept
