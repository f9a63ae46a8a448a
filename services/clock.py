"""The only place that reads the time of day."""

import json
import time
import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that knows the business time, in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is moved; for tests and for working out one moment."""

    at: datetime

    def now(self) -> datetime:
        return self.at


class OffsetClock:
    """The system clock plus an offset that a server at `url` announces (the sandbox's; never in production).

    `follow` waits for the next step there, and `done` tells the server that this step was fully worked off.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.bot = uuid.uuid4().hex
        self.offset = timedelta()
        self.step = -1

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def read(self, *, wait: float = 0) -> bool:
        """Asks for the offset, saying which step is done; True when there is a new step to work off.

        `wait` seconds at most are spent waiting for one. Raises OSError when the server can't be reached.
        """
        query = urllib.parse.urlencode({"bot": self.bot, "done": self.step, "wait": wait})
        # The address comes from the operator's own environment.
        with urllib.request.urlopen(f"{self.url}?{query}", timeout=wait + 10) as answer:  # noqa: S310
            told = json.load(answer)
        self.offset = timedelta(seconds=float(told["offset_seconds"]))
        new = int(told["step"]) != self.step
        self.step = int(told["step"])
        return new


def monotonic() -> float:
    """Seconds on a clock that never goes back, for measuring how long something took."""
    return time.monotonic()


def pause(seconds: float) -> None:
    """Stands still for so long; not at all for less than nothing."""
    if seconds > 0:
        time.sleep(seconds)
