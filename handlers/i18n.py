"""Catalogs to sentences: Fluent files, one for each feature and language (docs/decisions/0003-fluent.md)."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, get_timezone_location
from fluent.runtime import FluentBundle, FluentResource

from domain import figures

LANGUAGES = {"en": "en", "zh": "zh_CN"}
"""What a person speaks, to the folder of its catalog."""


class Translator:
    """Sentences in one language. Calling it gives the text of a key; a missing key is a defect and raises KeyError."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = _bundle(language)

    def __call__(self, key: str, **values: object) -> str:
        message_id, _, attribute = key.partition(".")
        message = self._bundle.get_message(message_id)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        told = {name: self._plain(value) for name, value in values.items()}
        text, problems = self._bundle.format_pattern(pattern, told)
        if problems:
            raise KeyError(f"{key}: {problems[0]}")
        return str(text)

    def knows(self, key: str) -> bool:
        """Whether the catalog has that key."""
        return bool(self._bundle.has_message(key.partition(".")[0]))

    def _plain(self, value: object) -> object:
        if isinstance(value, datetime):
            return format_datetime(value, self._dates("MMM d, HH:mm", "M月d日 HH:mm"), locale=self._locale)
        if isinstance(value, date):
            return format_date(value, self._dates("EEE, MMM d", "M月d日 EEE"), locale=self._locale)
        if isinstance(value, Decimal):
            return figures.show(value, locale=self._locale)
        return value

    def together(self, *sentences: str) -> str:
        """Sentences one after the other, without the empty ones: Chinese puts no space after a full stop."""
        return ("" if self.language == "zh" else " ").join(each for each in sentences if each)

    def moment(self, at: datetime, zone: str) -> str:
        """A point in time, in the reader's own zone."""
        return str(self._plain(at.astimezone(ZoneInfo(zone))))

    def day(self, day: date) -> str:
        """A calendar day."""
        return str(self._plain(day))

    def place(self, zone: str) -> str:
        """A zone by its city, as people name it: New York, 上海."""
        return "UTC" if zone == "Etc/UTC" else str(get_timezone_location(zone, locale=self._locale, return_city=True))

    @property
    def _locale(self) -> str:
        return LANGUAGES[self.language]

    def _dates(self, english: str, chinese: str) -> str:
        return chinese if self.language == "zh" else english


class Bilingual(Translator):
    """Every sentence in English and then in Chinese: for a reader whose language nobody could tell."""

    def __init__(self) -> None:
        super().__init__("en")

    def __call__(self, key: str, **values: object) -> str:
        english, chinese = super().__call__(key, **values), translator("zh")(key, **values)
        return english if english == chinese else f"{english} {chinese}"


@lru_cache(maxsize=4)
def translator(language: str) -> Translator:
    """The translator for `en` or `zh`."""
    return Translator(language)


def _bundle(language: str) -> FluentBundle:
    folder = files("handlers") / "locales" / LANGUAGES[language]
    # Isolation marks help mixed right-to-left text, but Slack's clients show them as boxes in some notifications.
    bundle = FluentBundle([LANGUAGES[language].replace("_", "-")], use_isolating=False)
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(entry.read_text(encoding="utf-8")))
    return bundle


Sentence = Callable[..., str]
