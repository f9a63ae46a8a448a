"""The stage door: a workspace begun anew, empty or with a story played up to a chapter, and how far that has come.

The app's own data lies with whoever runs it. So a new beginning takes three steps: it is asked for (by the page or the
command line), whoever runs the app puts the old one away and says so, and says again when a new one is connected.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from sandbox import seed
from sandbox.driver import Driver
from sandbox.jsons import Json
from sandbox.tours import catalog
from sandbox.tours.chapters import Chapter, Tour
from sandbox.tours.stages import Stage
from sandbox.tours.texts import LOCALES, Language

if TYPE_CHECKING:
    from sandbox.engine import Engine

log = logging.getLogger("sandbox")

State = Literal["idle", "leaving", "arriving", "playing", "done", "failed"]
PATIENCE = 30.0
"""Seconds until something that should appear is given up: the machine may be busy."""


@dataclass
class Beginning:
    """What was asked for: a story up to a chapter, or an empty workspace. `language` None is as seeded."""

    tour: Tour | None = None
    chapters: Sequence[Chapter] = ()
    language: Language | None = None

    @classmethod
    def of(cls, order: Json) -> "Beginning":
        """From `{"tour", "until", "language"}`. Raises ValueError with a sentence that says what there is."""
        language = order.get("language") or None
        if language not in (None, *LOCALES):
            raise ValueError(f"There is no language {language!r}; there are: {', '.join(LOCALES)}.")
        if not order.get("tour"):
            return cls(language=language)
        try:
            tour = catalog.tour(str(order["tour"]))
        except KeyError:
            known = ", ".join(each.key for each in catalog.TOURS)
            raise ValueError(f"There is no story {order['tour']!r}; there are: {known}.") from None
        until = str(order.get("until") or tour.chapters[-1].key)
        try:
            return cls(tour, tour.until(until), language or "en")
        except KeyError:
            known = ", ".join(each.key for each in tour.chapters)
            raise ValueError(f"That story has no chapter {until!r}; it has: {known}.") from None


@dataclass
class Playing:
    """At most one story at a time. Lives on the server's loop; the story itself on a thread of its own."""

    engine: "Engine"
    wanted: Beginning = field(default_factory=Beginning)
    state: State = "idle"
    round: int = 0
    chapter: int = 0
    acts: int = 0
    who: str = ""
    took: float = 0.0
    version: int = 1
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def as_json(self) -> Json:
        """How far it has come, for the page and the command line."""
        tour, chapters = self.wanted.tour, self.wanted.chapters
        here = chapters[self.chapter] if chapters else None
        return {
            "state": self.state,
            "round": self.round,
            "version": self.version,
            "tour": tour.key if tour else "",
            "zone": tour.zone if tour else "",
            "language": self.wanted.language,
            "chapter": here.key if here else "",
            "title": here.title.as_json() if here else None,
            "number": self.chapter + 1,
            "chapters": len(chapters),
            "share": self.acts / max(1, sum(each.acts for each in chapters)),
            "who": self.who,
            "seconds": round(self.took, 1),
            "next": {"who": self._id(here.who), "name": here.who, "text": here.then.as_json()} if here else None,
        }

    def _id(self, name: str) -> str:
        return next(each.id for each in self.engine.workspace.people.values() if each.name == name)

    def ask(self, wanted: Beginning) -> None:
        """Somebody wants to begin anew. Raises ValueError while another beginning is under way."""
        if self.state in {"leaving", "arriving", "playing"}:
            raise ValueError("A story is being played just now. Please wait for its end.")
        self.wanted, self.chapter, self.acts, self.who = wanted, 0, 0, ""
        self.round += 1
        self._become("leaving")

    def left(self) -> None:
        """The app is gone, with all that it knew: the workspace begins anew, in the language that was asked for."""
        self.engine.reset(forget_bots=True)
        if self.wanted.language:
            seed.speak(self.engine.workspace, LOCALES[self.wanted.language])
        self._become("arriving")

    def arrived(self) -> None:
        """A new app is connected: the story can be played."""
        if self.wanted.tour is None:
            self._become("done")
            return
        self._become("playing")
        threading.Thread(target=self._play, args=(asyncio.get_running_loop(),), name="story", daemon=True).start()

    def _play(self, loop: asyncio.AbstractEventLoop) -> None:
        """On its own thread, over the same interface as the page."""
        wanted, began = self.wanted, time.monotonic()
        assert wanted.tour is not None

        def acting(name: str) -> None:
            loop.call_soon_threadsafe(self._acted, name)

        stage = Stage(
            Driver(self.engine.base_url, patience=PATIENCE), wanted.language or "en", wanted.tour.zone, acting
        )
        ending: State = "done"
        try:
            for number, chapter in enumerate(wanted.chapters):
                loop.call_soon_threadsafe(self._turn_page, number)
                chapter.play(stage)
        except Exception:
            log.exception("the story stopped in %s", wanted.chapters[self.chapter].key)
            ending = "failed"
        self.took = time.monotonic() - began
        loop.call_soon_threadsafe(self._become, ending)

    def _acted(self, name: str) -> None:
        self.acts, self.who = self.acts + 1, name
        self._tell()

    def _turn_page(self, number: int) -> None:
        self.chapter = number
        self._tell()

    def _become(self, state: State) -> None:
        self.state = state
        self._tell()

    def _tell(self) -> None:
        self.version += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def wait(self, after: int, seconds: float) -> None:
        """Returns once `version > after`, or when the time is up."""
        if self.version <= after:
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                return
