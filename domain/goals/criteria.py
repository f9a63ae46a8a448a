"""The SMART check: what a goal still lacks before two people can agree whether it was reached."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from domain.goals import chinese, english
from domain.goals.leaps import leaps
from domain.goals.words import Pattern, Words
from domain.wording import Finding, check

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

_WORDS: Final[dict[str, Words]] = {"en": english.WORDS, "zh": chinese.WORDS}
_WORD = re.compile(r"[A-Za-z\d]+|[\u4e00-\u9fff]")
_Span = tuple[int, int]


def smart(text: str, lang: str, metric: str = "", baseline: str = "", target: str = "", due: str = "") -> list[Finding]:
    """What the goal lacks, in the order of SMART_CODES; an empty list means that it is sound.

    `lang` is "en" or "zh" (a locale such as "zh-CN" will do), the other fields are as typed. What a
    field lacks may stand in the text. A finding of something missing spans the whole text. It
    warns, it never blocks (DOMAIN.md, Goals). Raises ValueError for other languages.
    """
    lang = lang[:2].lower()
    if lang not in _WORDS:
        raise ValueError(f"no words for goals in {lang!r}")
    goal = _Goal(text, metric.strip(), baseline.strip(), target.strip(), due.strip(), lang)
    found = _missing(goal) | _doubtful(goal)
    return [_finding(code, text, found[code]) for code in SMART_CODES if code in found]


def _finding(code: str, text: str, span: tuple[int, int]) -> Finding:
    start, end = span
    return Finding(code, start, end, text[start:end])


@dataclass(frozen=True)
class _Goal:
    """A goal as typed, and what each question finds in it."""

    text: str
    metric: str
    baseline: str
    target: str
    due: str
    lang: str

    @property
    def words(self) -> Words:
        return _WORDS[self.lang]

    @cached_property
    def fields(self) -> str:
        return " ; ".join(part for part in (self.metric, self.target) if part)

    @cached_property
    def all(self) -> str:
        return " ; ".join(part for part in (self.text, self.fields) if part)

    @cached_property
    def undated(self) -> str:
        """The text without its dates and time boxes, at the same length."""
        return self.words.ends.blank(self.words.begins.blank(self.text))

    @cached_property
    def figures(self) -> str:
        """Text and target without the numbers that are dates or names."""
        words = self.words
        return words.names.blank(f"{self.undated} ; {words.ends.blank(self.target)}")

    @cached_property
    def labels(self) -> list[Finding]:
        """What the wording guard says about it (domain.wording)."""
        return check(self.text, self.lang)

    @cached_property
    def trait(self) -> _Span | None:
        """Where it speaks of character."""
        if (match := self.words.trait.search(self.text)) is not None:
            return match.span()
        return next(((one.start, one.end) for one in self.labels if one.code == "personality_label"), None)

    @cached_property
    def activity(self) -> _Span | None:
        """Where it asks for taking part or for effort, and for nothing to come of it."""
        return None if self.words.outcome.search(self.all) else _place(self.words.activity, self.undated, self.metric)

    @cached_property
    def judge(self) -> _Span | None:
        """Where one person's opinion decides."""
        return None if self.words.panel.search(self.all) else _place(self.words.judge, self.text, self.fields)

    @cached_property
    def out_of_reach(self) -> _Span | None:
        """Where it wants no fault ever, everybody pleased, or what no single person moves."""
        words = self.words
        return _place(words.perfection, self.text, self.fields) or _place(words.beyond, self.text, "")

    @cached_property
    def is_wish(self) -> bool:
        """A wish, or a personal quality, where a behaviour or a result should stand."""
        if self.trait is not None:
            return True
        if self.activity is not None or self.judge is not None:
            return False
        labelled = any(one.code == "unmeasurable_wish" for one in self.labels)
        return labelled or self.words.wish.search(self.undated) is not None

    @cached_property
    def is_knowing(self) -> bool:
        """Knowing or helping, which does not show by itself."""
        return self.words.knowing.search(self.undated) is not None

    @cached_property
    def has_metric(self) -> bool:
        """A metric that can be read off something, and is not another word for the wish."""
        return bool(self.metric) and self.words.wish.search(self.metric) is None

    @cached_property
    def has_target(self) -> bool:
        """A level, a count or a yes/no end state, in the text or in the target's field."""
        words = self.words
        if self.target and not words.unsettled.search(self.target):
            return True
        if words.measured.search(self.figures) or self.activity or self.judge or self.out_of_reach:
            return True
        if self.is_wish:
            return False
        if self.is_knowing:
            return words.proven.search(self.undated) is not None
        if words.counted.search(self.figures):
            return True
        return words.reached.search(self.undated) is not None and not self.is_gradual

    @cached_property
    def is_measurable(self) -> bool:
        """Whether there is at least something of which there can be more or less."""
        if self.has_target or self.has_metric:
            return True
        return self.is_gradual and not self.is_wish and not self.is_knowing

    @cached_property
    def is_gradual(self) -> bool:
        """More or less of something."""
        return self.words.gradual.search(self.undated) is not None

    @cached_property
    def is_specific(self) -> bool:
        if self.has_metric:
            return True
        short = len(_WORD.findall(self.text)) < self.words.fewest and not (self.is_gradual or self.is_knowing)
        return self.has_target or not (short or self.is_wish)

    @cached_property
    def has_end(self) -> bool:
        """A due date, an end or a time box; "replies within 2 days" is a level, not an end."""
        if self.due:
            return True
        said = self.all if self.activity else self.words.begins.blank(self.all)
        return self.words.ends.search(said) is not None

    @cached_property
    def several(self) -> _Span | None:
        """All of it where it holds more than one goal that could stand on its own."""
        words = self.words
        begun = 0
        for part in words.joint.split(self.undated):
            if words.aim.match(part):
                begun += 1
            elif not begun and words.reached.search(part):
                begun = 1
        return (0, len(self.text)) if begun > 1 or words.listed.search(self.undated) else None


def _place(pattern: Pattern, text: str, fields: str) -> _Span | None:
    """Where the pattern stands in the text; all of it when it stands only in the fields; else None."""
    if (match := pattern.search(text)) is not None:
        return match.span()
    return (0, len(text)) if fields and pattern.search(fields) else None


def _missing(goal: _Goal) -> dict[str, _Span]:
    """What no field and no word of the goal supplies."""
    everything = (0, len(goal.text))
    lacking = {
        "not_specific": not goal.is_specific,
        "not_measurable": not goal.is_measurable,
        "no_target": not goal.has_target,
        "no_deadline": not goal.has_end,
    }
    return {code: everything for code, lacks in lacking.items() if lacks}


def _doubtful(goal: _Goal) -> dict[str, _Span]:
    """What the goal does say, and had better say otherwise."""
    leap = leaps(goal.words, goal.text, goal.undated, goal.baseline, goal.target)
    doubts = {
        "not_achievable_hint": goal.out_of_reach or leap,
        "personality_not_behaviour": goal.trait,
        "several_goals_in_one": goal.several,
        "activity_not_outcome": goal.activity,
        "subjective_judge": goal.judge,
    }
    return {code: span for code, span in doubts.items() if span is not None}
