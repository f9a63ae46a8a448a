"""Somebody at their screen: reads labels and presses and types, as a person would, and waits for what should appear."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sandbox.driver import Persona
from sandbox.driver.windows import Modal
from sandbox.jsons import Json
from sandbox.tours.texts import Text

if TYPE_CHECKING:
    from sandbox.tours.stages import Stage

Seen = TypeVar("Seen")
Said = Text | str | date
COACH = "/pip"


class NotTakenError(AssertionError):
    """A form was not taken; the text is what stands under its fields."""


class Hand:
    """One person. Labels and words may be given in both languages; they are looked for in the story's own."""

    def __init__(self, stage: "Stage", persona: Persona) -> None:
        """At the screen of `persona`."""
        self._stage = stage
        self.persona = persona
        self.name = persona.name

    def types(self, text: str) -> "Hand":
        """Reads what arrived, and types a command."""
        self._stage.acting(self.name)
        self.leave()
        self.persona.dm.read()
        self.persona.types(text)
        return self

    def takes_up(self, label: Said, about: Said = "") -> "Hand":
        """What waits for them: the button of that name beside these words, on the first screen."""
        return self.types(COACH).press(label, about)

    def press(self, label: Said, near: Said = "") -> "Hand":
        """A button in the window on top, once it is there."""
        words, beside = str(self._put(label)), str(self._put(near))
        self._on_top(lambda top: top.press(words, beside, wait=False))
        return self

    def fill(self, label: Said, value: object, near: Said = "") -> "Hand":
        """A field of the window on top, once it is there; a list chooses several."""
        words, beside = str(self._put(label)), str(self._put(near))
        put = [self._put(each) for each in value] if isinstance(value, list) else self._put(value)
        self._on_top(lambda top: top.fill(words, put, beside, wait=False))
        return self

    def send(self) -> "Hand":
        """Presses the button at the foot; where advice stands on the form then, once more, which keeps the words.

        Raises NotTakenError with what stands under the fields.
        """
        for _ in range(2):
            before = self._form()
            self._on_top(lambda top: top).submit()
            if self._form() != before:
                return self
        raise NotTakenError(f"{self.name}: {self.persona.modal.errors or self.persona.modal.text}")

    def on_step(self, name: Said) -> "Hand":
        """Waits for a step of the wizard, whose name stands in its first line."""
        wanted = str(self._put(name))
        self._on_top(lambda top: top.text.partition("\n")[0].endswith(wanted))
        return self

    def form_with(self, label: Said) -> "Hand":
        """Waits for a form with that field."""
        wanted = str(self._put(label))
        self._on_top(lambda top: wanted in top.fields)
        return self

    def heard(self, words: Said, times: int = 1) -> bool:
        """Whether the app has told them so, that often."""
        wanted = str(self._put(words))
        return sum(wanted in each.text for each in self.persona.dm.messages) >= times

    def has(self, words: Said) -> bool:
        """Whether these words stand in the window on top now."""
        return str(self._put(words)) in self.persona.modal.text

    def until(self, look: Callable[[], bool]) -> "Hand":
        """Waits until that is so. Raises AssertionError when it does not come."""
        assert self.persona.until(look), [each.text for each in (*self.persona.modals, *self.persona.dm.messages)]
        return self

    def leave(self) -> None:
        """Closes every window."""
        if self.persona.modals:
            self.persona.modals[-1].close(everything=True)

    def sees(self, words: Said) -> "Hand":
        """Waits until these words stand in the window on top."""
        wanted = str(self._put(words))
        self._on_top(lambda top: wanted in top.text)
        return self

    def _put(self, value: object) -> object:
        return self._stage.say(value) if isinstance(value, Text) else value

    def _on_top(self, look: Callable[[Modal], Seen]) -> Seen:
        def found() -> Seen:
            windows = self.persona.modals
            if not windows:
                raise AssertionError(f"{self.name} has no window open; toasts: {self.persona.toasts}")
            return look(windows[-1])

        return self.persona.until(found)

    def _form(self) -> Json:
        """What tells one form from the next: how deep it lies, its title, its first line, its fields."""
        windows = self.persona.state()["modals"]
        if not windows:
            return {}
        top, blocks = windows[-1], windows[-1]["blocks"]
        labels = [each["label"] for each in blocks if each["type"] == "input"]
        return {"depth": len(windows), "title": top["title"], "first": blocks[:1], "labels": labels}
