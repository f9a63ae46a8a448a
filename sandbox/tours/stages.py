"""A story's stage: its people, its language, its calendar, and the clock that lets days pass."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Driver
from sandbox.tours.hands import Hand
from sandbox.tours.texts import Language, Text

LONGEST_WAIT = 40
"""Working mornings until something that should come is given up."""


@dataclass
class Stage:
    """Where a story is played. `acting` is told who is at the keyboard, before each thing that they do."""

    driver: Driver
    language: Language
    zone: str
    acting: Callable[[str], None] = lambda _name: None
    _hands: dict[str, Hand] = field(default_factory=dict)

    def person(self, name: str) -> Hand:
        """Somebody by name."""
        if name not in self._hands:
            self._hands[name] = Hand(self, self.driver.person(name))
        return self._hands[name]

    def say(self, text: Text, *days_ago: int) -> str:
        """In the story's language; `days_ago` are put in as days before today."""
        return text.said(self.language, *(self.today - timedelta(days=each) for each in days_ago))

    @property
    def now(self) -> datetime:
        """Business time, where the story happens."""
        return self.driver.now.astimezone(ZoneInfo(self.zone))

    @property
    def today(self) -> date:
        """The day it is there."""
        return self.now.date()

    def morning(self) -> None:
        """The next working morning."""
        self.driver.advance_to_working_morning(self.zone)

    def on(self, day: date) -> None:
        """The morning of that day; nothing happens if it is past."""
        self.driver.advance_to(datetime(day.year, day.month, day.day, 9, 35, tzinfo=ZoneInfo(self.zone)))

    def mornings_until(self, look: Callable[[], bool]) -> None:
        """A working morning at a time, until what is looked for is there. Raises AssertionError when it never comes."""
        for _ in range(LONGEST_WAIT):
            if look():
                return
            self.morning()
        raise AssertionError(f"nothing came until {self.now}")
