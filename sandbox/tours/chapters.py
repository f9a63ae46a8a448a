"""What a story is made of: chapters in order, each with who goes on by hand from its end."""

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.jsons import Json
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text


@dataclass(frozen=True)
class Chapter:
    """A stretch of a story, and a starting point: at its end `who` goes on, and `then` says with what.

    `acts` is how often somebody sits down in it, for showing how far it has come.
    """

    key: str
    title: Text
    play: Callable[[Stage], None]
    who: str
    then: Text
    acts: int = 1


@dataclass(frozen=True)
class Tour:
    """A story. `zone` is the IANA zone in which its mornings are."""

    key: str
    title: Text
    lead: Text
    zone: str
    chapters: tuple[Chapter, ...]

    def until(self, key: str) -> tuple[Chapter, ...]:
        """Its chapters up to that one. Raises KeyError."""
        keys = [each.key for each in self.chapters]
        if key not in keys:
            raise KeyError(key)
        return self.chapters[: keys.index(key) + 1]

    def as_json(self) -> Json:
        """For the page: names, never what happens."""
        chapters = [{"key": each.key, "title": each.title.as_json()} for each in self.chapters]
        return {"key": self.key, "title": self.title.as_json(), "lead": self.lead.as_json(), "chapters": chapters}
