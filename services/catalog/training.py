"""Training modules: files that are checked as they are read, given in the language of whoever reads them."""

from dataclasses import dataclass
from functools import cache

from domain.training import Module, ModuleKey, Step, StepKey
from services.catalog.documents import LocalText, folder, read

MOST_IN_A_TITLE = 24
"""Characters of a modal's title (docs.slack.dev/reference/views)."""
MOST_IN_AN_OPTION = 75
"""Characters of an option (docs.slack.dev/reference/block-kit/composition-objects/option-object)."""
MOST_IN_A_SECTION = 3000
"""Characters of a section's text (docs.slack.dev/reference/block-kit/blocks/section-block)."""
LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class _StepEntry:
    key: StepKey
    minutes: int
    title: LocalText
    reading: LocalText
    practice: LocalText
    evidence: LocalText

    def __post_init__(self) -> None:
        _fits(MOST_IN_AN_OPTION, title=self.title)
        _fits(MOST_IN_A_SECTION, reading=self.reading, practice=self.practice, evidence=self.evidence)

    def words(self, locale: str) -> Step:
        return Step(
            key=self.key,
            title=self.title.text(locale),
            reading=self.reading.text(locale),
            practice=self.practice.text(locale),
            evidence=self.evidence.text(locale),
            minutes=self.minutes,
        )


@dataclass(frozen=True, slots=True)
class ModuleEntry:
    """A module as its file has it, in both languages."""

    key: ModuleKey
    title: LocalText
    purpose: LocalText
    steps: tuple[_StepEntry, ...]

    def __post_init__(self) -> None:
        """Raise ValueError for a text that is empty or does not fit, and for what `domain.training` refuses."""
        _fits(MOST_IN_A_TITLE, title=self.title)
        _fits(MOST_IN_A_SECTION, purpose=self.purpose)
        self.words(LANGUAGES[0])

    def words(self, locale: str) -> Module:
        """Give the module in one language."""
        steps = tuple(step.words(locale) for step in self.steps)
        return Module(self.key, self.title.text(locale), self.purpose.text(locale), steps)


def _fits(most: int, **texts: LocalText) -> None:
    for name, text in texts.items():
        for language in LANGUAGES:
            words = text.text(language)
            if not words.strip():
                raise ValueError(f"{name}.{language} is empty")
            if len(words) > most:
                raise ValueError(f"{name}.{language} has {len(words)} characters, {most} fit")


@cache
def entries() -> tuple[ModuleEntry, ...]:
    """Give the modules in both languages, ordered by key.

    Raises:
        msgspec.ValidationError: a file lacks a language, has too few or too many steps, or a text that does not fit.
    """
    return tuple(read(source, ModuleEntry) for source in folder("modules"))


def modules(locale: str) -> tuple[Module, ...]:
    """Give the training modules in the language of `locale`, ordered by key."""
    return tuple(entry.words(locale) for entry in entries())


def module(key: str, locale: str) -> Module:
    """Give one training module in the language of `locale`.

    Raises:
        KeyError: no module has that key.
    """
    return {entry.key: entry for entry in entries()}[ModuleKey(key)].words(locale)
