"""The curated content: plan templates, assessment areas, tips, training and the fit check, in English and Chinese.

The words live in the TOML files beside this module; nothing is read before it is asked for, and then once.
"""

from dataclasses import dataclass
from functools import cache

from domain.cadence import Rhythm
from domain.goals import Direction
from domain.support import Kind
from services.catalog.checklists import checklist, checklists
from services.catalog.documents import LocalText, document, folder, read
from services.catalog.training import module, modules

__all__ = [
    "Area",
    "FitAnswer",
    "FitQuestion",
    "LocalText",
    "Suggestion",
    "Template",
    "TemplateArea",
    "TemplateGoal",
    "TemplateSupport",
    "Tip",
    "Topic",
    "areas",
    "checklist",
    "checklists",
    "fit_questions",
    "module",
    "modules",
    "template",
    "templates",
    "tips",
    "topics",
]


@dataclass(frozen=True, slots=True)
class Area:
    """An area that an assessment can look at; `hint` says what belongs in it."""

    key: str
    name: LocalText
    hint: LocalText


@dataclass(frozen=True, slots=True)
class TemplateArea:
    """The key of an `Area`, and a suggested sentence for its expected standard."""

    key: str
    standard: LocalText


@dataclass(frozen=True, slots=True)
class TemplateGoal:
    """A suggested goal.

    `baseline` and `target` are decimal numbers as text; with `unit` behind them they are figures that
    `domain.figures.parse` reads. They are examples: the manager replaces them with measured ones.
    A `hold` goal has equal figures; a `milestone` goes from 0 to 1.
    The weights of a template's goals add up to 100.
    """

    title: LocalText
    why: LocalText
    objective: LocalText
    metric: LocalText
    unit: LocalText
    baseline: str
    target: str
    direction: Direction
    measured_by: LocalText
    weight: int


@dataclass(frozen=True, slots=True)
class TemplateSupport:
    """Something that the company offers with the template."""

    kind: Kind
    title: LocalText
    detail: LocalText


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to start from; every part of it can be changed in the draft."""

    key: str
    name: LocalText
    description: LocalText
    length_days: int
    rhythm: Rhythm
    areas: tuple[TemplateArea, ...]
    goals: tuple[TemplateGoal, ...]
    support: tuple[TemplateSupport, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that a tip can be about."""

    key: str
    name: LocalText


@dataclass(frozen=True, slots=True)
class Tip:
    """One curated piece of advice (at most 200 characters in each language); `topic` is a `Topic` key."""

    id: str
    topic: str
    words: LocalText

    def text(self, locale: str) -> str:
        """Give the advice in the language of `locale`."""
        return self.words.text(locale)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An alternative to a plan, or something to do first."""

    title: LocalText
    detail: LocalText


@dataclass(frozen=True, slots=True)
class FitAnswer:
    """An answer to pick; without a suggestion it speaks for going on."""

    key: str
    label: LocalText
    suggestion: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class FitQuestion:
    """A question of the check whether a plan is the right thing."""

    key: str
    text: LocalText
    hint: LocalText
    answers: tuple[FitAnswer, ...]


@dataclass(frozen=True, slots=True)
class _AreasFile:
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class _TipLine:
    id: str
    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class _TipsFile:
    key: str
    name: LocalText
    tips: tuple[_TipLine, ...]


@dataclass(frozen=True, slots=True)
class _ChecksFile:
    questions: tuple[FitQuestion, ...]


@cache
def templates() -> tuple[Template, ...]:
    """Give the plan templates, ordered by key."""
    return tuple(read(source, Template) for source in folder("templates"))


def template(key: str) -> Template:
    """Give one plan template.

    Raises:
        KeyError: no template has that key.
    """
    return {each.key: each for each in templates()}[key]


@cache
def areas() -> tuple[Area, ...]:
    """Give the assessment areas, in the order in which a list should show them."""
    return read(document("areas.toml"), _AreasFile).areas


@cache
def _tip_files() -> tuple[_TipsFile, ...]:
    return tuple(read(source, _TipsFile) for source in folder("tips"))


@cache
def topics() -> tuple[Topic, ...]:
    """Give the subjects of tips, ordered by key."""
    return tuple(Topic(each.key, each.name) for each in _tip_files())


@cache
def tips() -> tuple[Tip, ...]:
    """Give the curated tips, grouped by topic."""
    return tuple(Tip(line.id, each.key, LocalText(line.en, line.zh)) for each in _tip_files() for line in each.tips)


@cache
def fit_questions() -> tuple[FitQuestion, ...]:
    """Give the short check whether a plan is the right thing, in the order of asking."""
    return read(document("checks.toml"), _ChecksFile).questions
