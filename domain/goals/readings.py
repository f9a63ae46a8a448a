"""One goal as the SMART check reads it: every question that a criterion asks, answered once."""

import re
from dataclasses import dataclass
from functools import cached_property

from domain.goals.words import Pattern, Words
from domain.wording import Finding, check

Span = tuple[int, int]

_WORD = re.compile(r"[A-Za-z\d]+|[\u4e00-\u9fff]")


@dataclass(frozen=True)
class Reading:
    """A goal's text and fields, made even (domain.goals.texts), and the words of its language."""

    words: Words
    text: str
    metric: str = ""
    baseline: str = ""
    target: str = ""
    due: str = ""

    @property
    def whole(self) -> Span:
        """All of the text: where something is missing, or stands in a field."""
        return (0, len(self.text))

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
        return check(self.text, self.words.lang)

    def place(self, pattern: Pattern, text: str, fields: str = "") -> Span | None:
        """Where the pattern stands in `text`; the whole when it stands only in the fields; else None."""
        if (match := pattern.search(text)) is not None:
            return match.span()
        return self.whole if fields and pattern.search(fields) else None

    @cached_property
    def trait(self) -> Span | None:
        """Where it speaks of character."""
        labels = ((one.start, one.end) for one in self.labels if one.code == "personality_label")
        return self.place(self.words.trait, self.text) or next(labels, None)

    @cached_property
    def activity(self) -> Span | None:
        """Where it asks for taking part or for effort, and for nothing to come of it."""
        return (
            None if self.words.outcome.search(self.all) else self.place(self.words.activity, self.undated, self.metric)
        )

    @cached_property
    def judge(self) -> Span | None:
        """Where one person's opinion decides."""
        return None if self.words.panel.search(self.all) else self.place(self.words.judge, self.text, self.fields)

    @cached_property
    def out_of_reach(self) -> Span | None:
        """Where it wants no fault ever, everybody pleased, or what no single person moves."""
        return self.place(self.words.perfection, self.text, self.fields) or self.place(self.words.beyond, self.text)

    @cached_property
    def several(self) -> Span | None:
        """The whole where it holds more than one goal that could stand on its own."""
        words, begun = self.words, 0
        for part in words.joint.split(self.undated):
            if words.aim.match(part):
                begun += 1
            elif not begun and words.reached.search(part):
                begun = 1
        return self.whole if begun > 1 or words.listed.search(self.undated) else None

    @cached_property
    def is_wish(self) -> bool:
        """A wish, or a personal quality, where a behaviour or a result should stand."""
        if self.trait is not None:
            return True
        if self.judge is not None or (self.activity is not None and not self._is_mere_effort):
            return False
        labelled = any(one.code == "unmeasurable_wish" for one in self.labels)
        return labelled or self.words.wish.search(self.undated) is not None

    @property
    def _is_mere_effort(self) -> bool:
        words = self.words
        return words.effort.search(self.undated) is not None and words.counted.search(self.figures) is None

    @cached_property
    def is_knowing(self) -> bool:
        """Knowing or helping, which does not show by itself."""
        return self.words.knowing.search(self.undated) is not None

    @cached_property
    def is_gradual(self) -> bool:
        """More or less of something."""
        return self.words.gradual.search(self.undated) is not None

    @cached_property
    def has_metric(self) -> bool:
        """A metric that can be read off something, and is not another word for the wish."""
        return bool(self.metric) and self.words.wish.search(self.metric) is None

    @cached_property
    def has_target(self) -> bool:
        """A level, a count or a yes/no end state, in the text or in the target's field.

        Doubtful ones count as well: "no error ever" says how many, and the doubt is told by itself.
        """
        words = self.words
        stated = bool(self.target) and words.unsettled.search(self.target) is None
        if stated or words.measured.search(self.figures) or self.judge:
            return True
        if self.is_wish or self.activity or self.out_of_reach:
            return not self.is_wish
        if self.is_knowing:
            return words.proven.search(self.undated) is not None
        counted = words.counted.search(self.figures) is not None
        return counted or (words.reached.search(self.undated) is not None and not self.is_gradual)

    @cached_property
    def is_measurable(self) -> bool:
        """Whether there is at least something of which there can be more or less."""
        if self.has_target or self.has_metric:
            return True
        return self.is_gradual and not self.is_wish and not self.is_knowing

    @cached_property
    def is_specific(self) -> bool:
        """Whether it names what should be different."""
        if self.has_metric:
            return True
        short = len(_WORD.findall(self.text)) < self.words.fewest and not (self.is_gradual or self.is_knowing)
        return not short and (self.has_target or not self.is_wish)

    @cached_property
    def has_end(self) -> bool:
        """A due date, an end or a time box; "replies within 2 days" is a level, not an end."""
        if self.due and not self.words.someday.search(self.due):
            return True
        said = self.all if self.activity else self.words.begins.blank(self.all)
        return self.words.ends.search(said) is not None
