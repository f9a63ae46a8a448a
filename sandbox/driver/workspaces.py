"""The workspace from outside: its people, its clock, its administrators, and its troubles."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from sandbox.driver.client import Client
from sandbox.driver.conversations import Conversation
from sandbox.driver.labels import pick
from sandbox.driver.people import Persona
from sandbox.jsons import Json

Seen = TypeVar("Seen")


class Driver:
    """Drives a sandbox in this process or another, over its client interface alone.

    `settle` is called after every act and every move of the clock, to let the bot come to rest;
    without it, things that should appear are waited for up to `patience` seconds.
    """

    def __init__(self, base_url: str, settle: Callable[[], object] | None = None, patience: float = 5.0) -> None:
        """Connect to the sandbox at `base_url`."""
        self._client = Client(base_url, settle, patience)
        self._personas: dict[str, Persona] = {}

    @property
    def settle(self) -> Callable[[], object] | None:
        """What is called after every act; may be set at any time."""
        return self._client.settle

    @settle.setter
    def settle(self, settle: Callable[[], object] | None) -> None:
        self._client.settle = settle

    def person(self, name: str) -> Persona:
        """A person by name: the whole of it, or as much as tells them apart."""
        cards = self._client.get("/client/personas")["personas"]
        card = pick(name, [(str(one["name"]), one) for one in cards], "person")
        persona = self._personas.setdefault(str(card["id"]), Persona(self, self._client, card))
        persona.state()
        return persona

    def channel(self, name: str, seen_by: str = "Mei Chen") -> Conversation:
        """A channel as someone sees it."""
        return self.person(seen_by).channel(name)

    def expect(self, look: Callable[[], Seen], seconds: float | None = None) -> Seen:
        """Look until what is seen is true; returns it. Raises AssertionError when time is up."""
        seen = self.person("Mei Chen").until(look, seconds)
        if not seen:
            raise AssertionError(f"this did not come true: {seen!r}")
        return seen

    @property
    def now(self) -> datetime:
        """Business time."""
        return datetime.fromisoformat(str(self._client.get("/client/clock")["now"]))

    def advance(self, *, hours: float = 0.0, days: float = 0.0) -> None:
        """Let time pass; returns when every bot has done what was due."""
        self._move({"advance": "hours", "hours": hours + 24 * days})

    def advance_to_working_morning(self, tz: str | None = None) -> None:
        """To the next weekday, 09:35, in the workspace's zone or another."""
        self._move({"advance": "working_morning", "tz": tz})

    def advance_to(self, at: datetime) -> None:
        """To a moment; nothing happens if it is past."""
        self._move({"advance": "until", "at": at.isoformat()})

    def _move(self, order: Json) -> None:
        self._client.post("/client/clock", order)
        self._client.settled()

    def deactivate(self, name: str) -> None:
        """An administrator deactivates an account."""
        self._admin("deactivate", name)

    def reactivate(self, name: str) -> None:
        """An administrator reactivates an account."""
        self._admin("reactivate", name)

    def join(self, name: str, channel: str, seen_by: str = "Mei Chen") -> None:
        """Someone, or the app (`name="app"`), is added to a channel."""
        self._admin("join", name, conversation=self.channel(channel, seen_by).id)

    def leave(self, name: str, channel: str, seen_by: str = "Mei Chen") -> None:
        """Someone, or the app, is removed from a channel."""
        self._admin("leave", name, conversation=self.channel(channel, seen_by).id)

    def uninstall_app(self) -> None:
        """An administrator removes the app from the workspace."""
        self._admin("uninstall_app", "app")

    def install_app(self) -> None:
        """An administrator installs the app again."""
        self._admin("install_app", "app")

    def _admin(self, do: str, name: str, **more: object) -> None:
        dana = self.person("Dana Reyes")
        bot = str(self._client.get("/client/personas")["app"]["bot_user_id"])
        dana.act("admin", do=do, user=bot if name == "app" else dana.id_of(name), **more)

    def trouble(self, kind: str, method: str = "*", times: int | None = 1, **more: object) -> None:
        """Set a fault for the next calls of the bot (docs/sandbox-client.md, faults)."""
        self._client.post("/client/faults", {"kind": kind, "method": method, "times": times, **more})

    def troubles(self) -> list[Json]:
        """The faults that are still to strike."""
        return list(self._client.get("/client/faults")["faults"])

    def no_trouble(self) -> None:
        """Take all faults away."""
        self._client.post("/client/faults", {"reset": True})

    def drop_connections(self) -> None:
        """Cut the bot's Socket Mode connections; it has to reconnect."""
        self._client.post("/client/sockets", {"do": "drop"})

    def silence_connections(self) -> None:
        """Let the bot's Socket Mode connections die without a sign; it has to notice by itself."""
        self._client.post("/client/sockets", {"do": "silence"})

    def refresh_connections(self) -> None:
        """Ask the bot's Socket Mode connections to reconnect, as Slack does now and then."""
        self._client.post("/client/sockets", {"do": "refresh"})

    @property
    def violations(self) -> list[str]:
        """What the bot did that Slack forbids."""
        found = self._client.get("/client/traffic")["violations"]
        return [f"{one['rule']} in {one['where']}: {one['detail']}" for one in found]

    def traffic(self, after: int = 0) -> list[Json]:
        """The inspector's entries."""
        return list(self._client.get("/client/traffic", after=after)["entries"])

    def begin(self, tour: str = "", until: str = "", language: str = "") -> None:
        """Ask for a new beginning: empty, or with a story up to a chapter. Raises AssertionError with what is said."""
        self._client.post("/client/tours", {"tour": tour, "until": until, "language": language})

    def story(self) -> Json:
        """How far the story has come that is played (docs/sandbox-client.md)."""
        found: Json = self._client.get("/client/tours")["playing"]
        return found

    def reset(self) -> None:
        """Back to the seed."""
        self._client.post("/client/reset", {})
