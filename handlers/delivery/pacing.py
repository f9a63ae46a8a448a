"""How fast messages may leave: one a second for each channel, and some a second for the workspace.

Slack's limits (docs.slack.dev/apis/web-api/rate-limits, "Posting messages"): 1 message a second for each channel, and
"several hundred messages per minute" for a workspace, which is not published more exactly; 5 a second is our reading.
"""

from collections.abc import Collection
from dataclasses import dataclass

from storage.database import Store

METHOD = "chat.postMessage"
SECOND = 1.0
HOLD = 15.0
"""Seconds that a place and a channel are held for one message; the client gives up after 10."""


@dataclass(frozen=True)
class Pace:
    """The places on which messages leave, shared by all replicas through the database.

    A place is free again one second after Slack *answered*: Slack counted the message before that, so no second ever
    holds more messages than there are places, however long one was on its way. With `posts_per_second` 0 there is no
    limit, and nothing is held.
    """

    posts_per_second: int = 0

    @property
    def places(self) -> list[str]:
        return [f"{METHOD} place {number:03}" for number in range(self.posts_per_second)]

    def take_places(self, store: Store, most: int) -> list[str]:
        """Places for up to `most` messages; the empty name is a place when there is no limit."""
        if not self.posts_per_second:
            return [""] * most
        return sorted(store.pauses.take(self.places, HOLD, most)) if most > 0 else []

    def take_channels(self, store: Store, recipients: Collection[str]) -> set[str]:
        """Those of these people and channels to whom a message may go now; a person has one conversation with us."""
        if not self.posts_per_second:
            return set(recipients)
        keys = {_key(each): each for each in recipients}
        return {keys[key] for key in store.pauses.take(keys, HOLD)}

    def give_back(self, store: Store, places: Collection[str], channels: Collection[str], after: float) -> None:
        """These are free again after so many seconds: `SECOND` when a message went out, 0 when none did."""
        if self.posts_per_second:
            store.pauses.free_in([*filter(None, places), *map(_key, channels)], after)

    def wait(self, store: Store, channels: Collection[str]) -> float:
        """Seconds until it is worth looking again: a place is free, and one of these channels if there are any."""
        if not self.posts_per_second:
            return 0.0
        place = store.pauses.soonest(self.places)
        return max(place, store.pauses.soonest([_key(each) for each in channels])) if channels else place


def _key(channel: str) -> str:
    return f"{METHOD} in {channel}"
