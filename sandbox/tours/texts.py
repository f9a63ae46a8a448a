"""What is said in a story, in both languages; and days as people write them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "zh"]
LOCALES: dict[Language, str] = {"en": "en-US", "zh": "zh-CN"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Text:
    """The same in English and in Chinese. `{0}`, `{1}` … stand for days."""

    en: str
    zh: str

    def said(self, language: Language, *days: date) -> str:
        """In that language, the days put in."""
        text = self.zh if language == "zh" else self.en
        return text.format(*(written(each, language) for each in days)) if days else text

    def as_json(self) -> dict[str, str]:
        """For the page, which may speak either."""
        return {"en": self.en, "zh": self.zh}


def written(day: date, language: Language) -> str:
    """A day as somebody writes it into a note: Nov 9, 11 月 9 日."""
    return f"{day.month} 月 {day.day} 日" if language == "zh" else f"{MONTHS[day.month - 1]} {day.day}"
