"""The SMART check: what a goal still lacks before two people can agree whether it was reached."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from domain import figures
from domain.goals import chinese, english
from domain.goals.words import Words
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

ABSURD_JUMP = 5
"""Times the baseline from which a target is doubted; small counts (up to SMALL) may grow so fast."""
SMALL = 10

_WORDS: Final[dict[str, Words]] = {"en": english.WORDS, "zh": chinese.WORDS}


@dataclass(frozen=True)
class _Goal:
    text: str
    metric: str
    baseline: str
    target: str
    due: str
    lang: str

    @property
    def words(self) -> Words:
        return _WORDS[self.lang]

    @property
    def all(self) -> str:
        return " ; ".join(part for part in (self.text, self.metric, self.target) if part)

    @property
    def is_vague(self) -> bool:
        """A wish, or a personal quality, where a behaviour or a result should stand."""
        wish = any(one.code == "unmeasurable_wish" for one in check(self.text, self.lang))
        return wish or self.words.vague.search(self.text) is not None

    @property
    def has_level(self) -> bool:
        """A level, a count or a yes/no end state, in the text or in the target's field."""
        said = self.words.time_box.sub(" ", self.words.date.sub(" ", self.all))
        if self.words.end_state.search(said):
            return True
        if self.is_vague and not self.is_countable:
            return False
        return self.words.level.search(said) is not None

    @property
    def is_countable(self) -> bool:
        """Whether anything in it can be counted or timed at all."""
        return bool(self.metric) or self.words.countable.search(self.all) is not None


def smart(text: str, lang: str, metric: str = "", baseline: str = "", target: str = "", due: str = "") -> list[Finding]:
    """What the goal lacks, in the order of SMART_CODES; an empty list means that it is sound.

    `lang` is "en" or "zh" (a locale such as "zh-CN" will do), the other fields are as typed. What a
    field lacks may stand in the text. A finding of something missing spans the whole text. It
    warns, it never blocks (DOMAIN.md, Goals). Raises ValueError for other languages.
    """
    if lang[:2].lower() not in _WORDS:
        raise ValueError(f"no words for goals in {lang!r}")
    goal = _Goal(text, metric.strip(), baseline.strip(), target.strip(), due.strip(), lang[:2].lower())
    found = {**_missing(goal), **_doubtful(goal)}
    return [_finding(code, text, found[code]) for code in SMART_CODES if code in found]


def _finding(code: str, text: str, span: tuple[int, int]) -> Finding:
    start, end = span
    return Finding(code, start, end, text[start:end])


def _missing(goal: _Goal) -> dict[str, tuple[int, int]]:
    """What no field and no word of the goal supplies."""
    everything = (0, len(goal.text))
    codes = []
    level = goal.has_level
    if _is_unspecific(goal, level=level):
        codes.append("not_specific")
    if not level:
        codes.append("no_target")
        if not goal.is_countable or (goal.is_vague and not goal.metric):
            codes.append("not_measurable")
    if not goal.due and not _has_end(goal):
        codes.append("no_deadline")
    return dict.fromkeys(codes, everything)


def _is_unspecific(goal: _Goal, *, level: bool) -> bool:
    if len(re.findall(r"[A-Za-z\d]+|[\u4e00-\u9fff]", goal.text)) < goal.words.fewest:
        return not goal.metric
    return goal.is_vague and not level and not goal.metric


def _has_end(goal: _Goal) -> bool:
    """An end date or a time box; "replies within 2 days" is a level, not an end."""
    return bool(goal.words.date.search(goal.all) or goal.words.time_box.search(goal.all))


def _doubtful(goal: _Goal) -> dict[str, tuple[int, int]]:
    """What the goal does say, and had better say otherwise."""
    words, text = goal.words, goal.text
    matches = {
        "not_achievable_hint": words.perfection.search(text) or _out_of_reach(goal),
        "personality_not_behaviour": words.trait.search(text),
        "several_goals_in_one": words.several.search(text),
        "activity_not_outcome": None if words.outcome.search(goal.all) else words.activity.search(text),
        "subjective_judge": None if words.fair_judges.search(goal.all) else words.judge.search(text),
    }
    spans = {code: match.span() for code, match in matches.items() if match is not None}
    for one in check(text, goal.lang):
        if one.code == "personality_label":
            spans.setdefault("personality_not_behaviour", (one.start, one.end))
    fields = f"{goal.metric} ; {goal.target}"
    if words.perfection.search(fields):
        spans.setdefault("not_achievable_hint", (0, len(text)))
    if words.judge.search(fields) and not words.fair_judges.search(goal.all):
        spans.setdefault("subjective_judge", (0, len(text)))
    if _jumps(goal.baseline, goal.target):
        spans.setdefault("not_achievable_hint", (0, len(text)))
    return spans


def _out_of_reach(goal: _Goal) -> re.Match[str] | None:
    """A jump from one figure to another in the text that nobody can make."""
    for match in goal.words.from_to.finditer(goal.text):
        if _jumps(match[1], match[2]):
            return match
    return None


def _jumps(baseline: str, target: str) -> bool:
    try:
        low, high = figures.parse(baseline).value, figures.parse(target).value
    except figures.InvalidFigure:
        return False
    return low > 0 and high > SMALL and high >= Decimal(ABSURD_JUMP) * low
