"""How fast messages may leave: one a second for each channel, and some a second for the workspace.

Slack's limits (docs.slack.dev/apis/web-api/rate-limits, "Posting messages"): 1 message a second for each channel, and
"several hundred messages per minute" for a workspace, which is not published more exactly; 5 a second is our reading.
"""

import threading
from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from services.clock import monotonic
from storage.database import Store

METHOD = "chat.postMessage"
SECOND = 1.0
HOLD = 15.0
"""Seconds that a place and a channel are held for one message; the client gives up after 10."""
AHEAD = 0.5
"""Seconds before a place is free in which its next message is made ready, so that it leaves at that very moment."""
SKEW = 0.02
"""Seconds that the clocks of Slack's own machines may differ; those of a data centre differ by a few milliseconds."""
SAMPLES = 50


@dataclass(frozen=True)
class Place:
    """A place that is ours, and in how many seconds a message may leave on it. "" is one where there is no limit."""

    name: str = ""
    wait: float = 0.0


@dataclass
class Arrivals:
    """When messages reached Slack, on this process's monotonic clock, as far as that can be known.

    Slack's answer tells its own time, the `ts`, and comes later than that. Of the last answers the one that hurried
    most says how far the two clocks are apart at least; what that makes of a `ts` is never before the message arrived.
    A call was counted between its beginning and its answer, whatever a server means by `ts`.
    """

    _apart: deque[float] = field(default_factory=lambda: deque(maxlen=SAMPLES))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def arrived(self, began: float, answered: float, ts: str) -> float:
        """The latest moment at which this message can have arrived; `answered` when `ts` is no time."""
        try:
            told = float(ts)
        except ValueError:
            return answered
        with self._lock:
            self._apart.append(told - answered)
            return min(max(told - max(self._apart), began), answered)


@dataclass(frozen=True)
class Pace:
    """The places on which messages leave, shared by all replicas through the database.

    A place is free again one second after its message *reached* Slack (`Arrivals`), so no second ever holds more
    messages than there are places, however long the answers take. With `posts_per_second` 0 there is no limit, and
    nothing is held.
    """

    posts_per_second: int = 0
    arrivals: Arrivals = field(default_factory=Arrivals)

    @property
    def places(self) -> list[str]:
        return [f"{METHOD} place {number:03}" for number in range(self.posts_per_second)]

    def take_places(self, store: Store, most: int) -> list[Place]:
        """Places for up to `most` messages, those that are free now first."""
        if not self.posts_per_second:
            return [Place()] * most
        taken = store.pauses.take(self.places, HOLD, most, AHEAD) if most > 0 else {}
        return sorted((Place(*each) for each in taken.items()), key=lambda place: (place.wait, place.name))

    def take_channels(self, store: Store, recipients: Collection[str]) -> set[str]:
        """Those of these people and channels to whom a message may go now; a person has one conversation with us."""
        if not self.posts_per_second:
            return set(recipients)
        keys = {_key(each): each for each in recipients}
        return {keys[key] for key in store.pauses.take(keys, HOLD)}

    def landed(self, store: Store, place: str, recipient: str, arrived: float) -> None:
        """A message reached Slack at that moment (monotonic seconds): one second later the next may."""
        self._free(store, [place, _key(recipient)], max(arrived + SECOND + SKEW - monotonic(), 0.0))

    def unused(self, store: Store, places: Iterable[Place]) -> None:
        """Nothing left on these places after all."""
        for place in places:
            self._free(store, [place.name], place.wait)

    def unused_channels(self, store: Store, recipients: Collection[str]) -> None:
        """Nothing went to these people and channels after all."""
        self._free(store, [_key(each) for each in recipients], 0.0)

    def _free(self, store: Store, keys: Iterable[str], after: float) -> None:
        if self.posts_per_second:
            store.pauses.free_in([*filter(None, keys)], after)

    def wait(self, store: Store, channels: Collection[str]) -> float:
        """Seconds until it is worth looking again: a place can be had, and one of these channels if there are any."""
        if not self.posts_per_second:
            return 0.0
        place = max(store.pauses.soonest(self.places) - AHEAD, 0.0)
        return max(place, store.pauses.soonest([_key(each) for each in channels])) if channels else place


def _key(channel: str) -> str:
    return f"{METHOD} in {channel}"
