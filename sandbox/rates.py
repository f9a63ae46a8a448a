"""Rate limits: how many calls Slack takes in a window of time."""

import math
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field

from sandbox.settings import Settings

MINUTE = 60.0
SECOND = 1.0

# docs.slack.dev/apis/web-api/rate-limits: tiers 2, 3 and 4 are 20+, 50+ and 100+ a minute;
# the tier of each method stands on its page under docs.slack.dev/reference/methods.
TIERS = {2: 20, 3: 50, 4: 100}
METHOD_TIERS = {
    "apps.connections.open": 2,
    "chat.update": 3,
    "chat.delete": 3,
    "chat.postEphemeral": 4,
    "chat.getPermalink": 4,
    "conversations.open": 3,
    "conversations.info": 3,
    "conversations.list": 2,
    "conversations.members": 4,
    "conversations.history": 3,
    "conversations.replies": 3,
    "users.info": 4,
    "users.list": 2,
    "usergroups.users.list": 2,
    "team.info": 3,
    "views.open": 4,
    "views.push": 4,
    "views.update": 4,
    "views.publish": 4,
    "files.getUploadURLExternal": 4,
    "files.completeUploadExternal": 4,
    "files.delete": 3,
    "files.info": 4,
    "reactions.add": 3,
    "reactions.remove": 2,
    "reactions.get": 3,
}


UNDER_WAY = 1.5
"""Seconds in which calls still come that were made before the 429 was heard; a busy machine is slow."""


@dataclass(frozen=True)
class Silence:
    """No call of a method should come between these moments; if one does, `insist` refuses it."""

    since: float
    until: float
    insist: bool


@dataclass
class Rates:
    """Sliding windows of calls. A refused call does not count.

    `too_early` counts calls of a method for which a Retry-After had not yet passed, be it a limit's or a fault's.
    """

    settings: Settings
    refused: int = 0
    too_early: int = 0
    silences: dict[str, Silence] = field(default_factory=dict)
    windows: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait_for(self, method: str, channel: str) -> int | None:
        """Seconds for Retry-After when this call is one too many, else None (and the call counts).

        Posting is limited to 1 message a second for each channel ("Posting messages" on the same
        page); the workspace's own cap is not published: `posts_per_second_in_workspace` is assumed.
        """
        now = time.monotonic()
        waits = [self._wait(key, most, span, now) for key, most, span in self._windows(method, channel)]
        wait = max(waits, default=0.0)
        if wait > 0:
            self.refused += 1
            return max(1, math.ceil(wait))
        for key, _most, _span in self._windows(method, channel):
            self.windows[key].append(now)
        return None

    def silence(self, method: str, seconds: float | None, *, insist: bool = False) -> None:
        """A 429 with this Retry-After goes out."""
        now = time.monotonic()
        self.silences[method] = Silence(now + UNDER_WAY, now + (seconds or 0.0), insist)

    def silent_for(self, method: str) -> int | None:
        """A call comes: seconds for Retry-After when it must be refused, because an earlier one still insists."""
        now, silence = time.monotonic(), self.silences.get(method)
        if silence is None or now >= silence.until:
            return None
        self.too_early += now > silence.since
        return max(1, math.ceil(silence.until - now)) if silence.insist else None

    def _windows(self, method: str, channel: str) -> list[tuple[str, int, float]]:
        if not self.settings.rate_limits:
            return []
        if method == "chat.postMessage":
            return [
                (f"channel {channel}", self.settings.posts_per_second_in_channel, SECOND),
                ("workspace", self.settings.posts_per_second_in_workspace, SECOND),
            ]
        tier = METHOD_TIERS.get(method)
        return [(method, TIERS[tier], MINUTE)] if tier else []

    def _wait(self, key: str, most: int, span: float, now: float) -> float:
        window = self.windows[key]
        while window and window[0] <= now - span:
            window.popleft()
        return window[0] + span - now if len(window) >= most else 0.0
