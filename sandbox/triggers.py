"""Short-lived keys: trigger ids, which open modals, and response URLs, which answer in place."""

import secrets
import time
from dataclasses import dataclass, field

from sandbox.settings import Settings


class KeyRefusedError(Exception):
    """A trigger id or response URL that no longer works; the text is Slack's error code."""


@dataclass
class Trigger:
    """Who did something, when in real time, and in which view if it was in one."""

    person: str
    born: float
    view_id: str | None = None
    used: bool = False


@dataclass
class ResponseUrl:
    """Where an answer would land, and for how much longer."""

    person: str
    conversation: str
    born: float
    message_ts: str | None = None
    ephemeral: bool = False
    uses: int = 0


@dataclass
class Keys:
    """All the keys that are out."""

    settings: Settings
    triggers: dict[str, Trigger] = field(default_factory=dict)
    urls: dict[str, ResponseUrl] = field(default_factory=dict)

    def new_trigger(self, person: str, view_id: str | None = None) -> str:
        """A trigger id, in the form that Slack gives it."""
        key = f"{secrets.randbelow(10**11)}.{secrets.randbelow(10**10)}.{secrets.token_hex(16)}"
        self.triggers[key] = Trigger(person, time.monotonic(), view_id)
        return key

    def exchange(self, key: str) -> Trigger:
        """Use up a trigger id. Raises KeyRefusedError with Slack's code for why it no longer works.

        Source: docs.slack.dev/reference/methods/views.open, "Errors".
        """
        trigger = self.triggers.get(key)
        if trigger is None:
            raise KeyRefusedError("invalid_trigger_id")
        if trigger.used:
            raise KeyRefusedError("exchanged_trigger_id")
        if time.monotonic() - trigger.born > self.settings.trigger_seconds:
            raise KeyRefusedError("expired_trigger_id")
        trigger.used = True
        return trigger

    def new_url(self, url: ResponseUrl) -> str:
        """The secret end of a response URL."""
        key = secrets.token_urlsafe(16)
        self.urls[key] = url
        return key

    def use_url(self, key: str) -> ResponseUrl:
        """Count one use of a response URL. Raises KeyRefusedError when it is used up or too old."""
        url = self.urls.get(key)
        if url is None:
            raise KeyRefusedError("no_such_url")
        if time.monotonic() - url.born > self.settings.response_url_seconds:
            raise KeyRefusedError("expired_url")
        if url.uses >= self.settings.response_url_uses:
            raise KeyRefusedError("used_url")
        url.uses += 1
        return url

    def clear(self) -> None:
        """Forget every key."""
        self.triggers.clear()
        self.urls.clear()
