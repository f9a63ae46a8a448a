"""The SMART check: what a goal still lacks before two people can agree whether it was reached."""

from typing import Final

from domain.goals import chinese, english
from domain.goals.leaps import is_faultless, leap
from domain.goals.readings import Reading
from domain.goals.texts import plain
from domain.wording import Finding

SMART_CODES: Final = (
    "not_specific",
    "not_measurable",
    "no_target",
    "no_deadline",
    "not_achievable_hint",
    "personality_not_behaviour",
    "several_goals_in_one",
    "activity_not_outcome",
    "subjective_judge",
)
"""Every code that `smart` can give; `not_measurable` never comes without `no_target`."""

_WORDS: Final = {"en": english.WORDS, "zh": chinese.WORDS}


def smart(text: str, lang: str, metric: str = "", baseline: str = "", target: str = "", due: str = "") -> list[Finding]:
    """What the goal lacks, in the order of SMART_CODES; an empty list means that it is sound.

    `lang` is "en" or "zh" (a locale such as "zh-CN" will do), the other fields are as typed. What a
    field lacks may stand in the text. A finding of something missing spans the whole text. It
    warns, it never blocks (DOMAIN.md, Goals). Raises ValueError for other languages.
    """
    words = _WORDS.get(lang[:2].lower())
    if words is None:
        raise ValueError(f"no words for goals in {lang!r}")
    even = plain(text, spaced=words.spaced)
    fields = (plain(field, spaced=words.spaced).text for field in (metric, baseline, target, due))
    found = _found(Reading(words, even.text, *fields))
    spans = ((code, *even.place(*span)) for code, span in found.items() if span is not None)
    return [Finding(code, start, end, text[start:end]) for code, start, end in spans]


def _found(goal: Reading) -> dict[str, tuple[int, int] | None]:
    """Each code in order, and where it is raised: the whole text for what no field and no word of it supplies."""
    missing = {
        "not_specific": not goal.is_specific,
        "not_measurable": not goal.is_measurable,
        "no_target": not goal.has_target,
        "no_deadline": not goal.has_end,
    }
    doubtful = {
        "not_achievable_hint": goal.out_of_reach or leap(goal) or is_faultless(goal),
        "personality_not_behaviour": goal.trait,
        "several_goals_in_one": goal.several,
        "activity_not_outcome": goal.activity,
        "subjective_judge": goal.judge,
    }
    return {code: goal.whole if lacks else None for code, lacks in missing.items()} | doubtful
