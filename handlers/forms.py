"""What stands in a modal when a person presses something: values by field name, whatever block ids they wore."""

from collections.abc import Mapping
from datetime import date
from typing import Any


class Form:
    """`view.state.values`, found by action_id, because every render wears new block ids."""

    def __init__(self, view: Mapping[str, Any]) -> None:
        self._fields: dict[str, tuple[str, Mapping[str, Any]]] = {
            name: (block_id, state)
            for block_id, actions in view.get("state", {}).get("values", {}).items()
            for name, state in actions.items()
        }
        self._inputs = [block["block_id"] for block in view.get("blocks", []) if block["type"] == "input"]

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def names(self, prefix: str) -> tuple[str, ...]:
        """Field names that begin so, in the order of the screen."""
        return tuple(name for name in self._fields if name.startswith(prefix))

    def text(self, name: str, default: str = "") -> str:
        """What was typed, blanks at the ends dropped; `default` where the screen has no such field."""
        if name not in self._fields:
            return default
        return str(self._state(name).get("value") or "").strip()

    def choice(self, name: str, default: str = "") -> str:
        """The value of the chosen option of a select or of radio buttons."""
        if name not in self._fields:
            return default
        return str((self._state(name).get("selected_option") or {}).get("value", ""))

    def choices(self, name: str) -> tuple[str, ...]:
        """The values of the ticked boxes or of a multi select."""
        return tuple(str(option["value"]) for option in self._state(name).get("selected_options") or ())

    def user(self, name: str, default: str = "") -> str:
        return self._plain(name, "selected_user", default)

    def users(self, name: str) -> tuple[str, ...]:
        return tuple(self._state(name).get("selected_users") or ())

    def channel(self, name: str, default: str = "") -> str:
        if name in self._fields and "selected_conversation" in self._state(name):
            return self._plain(name, "selected_conversation", default)
        return self._plain(name, "selected_channel", default)

    def day(self, name: str, default: str = "") -> str:
        """YYYY-MM-DD, or "" when none is chosen."""
        return self._plain(name, "selected_date", default)

    def time(self, name: str, default: str = "") -> str:
        """HH:MM, or "" when none is chosen."""
        return self._plain(name, "selected_time", default)

    def date(self, name: str) -> date | None:
        chosen = self.day(name)
        return date.fromisoformat(chosen) if chosen else None

    def block(self, name: str) -> str | None:
        """The block id that this field wears now, for errors beside it; None when it is not an input of this screen."""
        block_id = self._fields.get(name, ("", {}))[0]
        return block_id if block_id in self._inputs else None

    @property
    def first_block(self) -> str | None:
        """The first input on the screen, where a message about the whole form can stand."""
        return self._inputs[0] if self._inputs else None

    def mentioned_users(self) -> set[str]:
        """Every account chosen anywhere in the form."""
        chosen = {state["selected_user"] for _, state in self._fields.values() if state.get("selected_user")}
        for _, state in self._fields.values():
            chosen.update(state.get("selected_users") or ())
        return chosen

    def mentioned_channels(self) -> set[str]:
        """Every channel chosen anywhere in the form."""
        chosen = (self.channel(name) for name in self._fields)
        return {channel for channel in chosen if channel}

    def _state(self, name: str) -> Mapping[str, Any]:
        return self._fields.get(name, ("", {}))[1]

    def _plain(self, name: str, key: str, default: str) -> str:
        if name not in self._fields:
            return default
        return str(self._state(name).get(key) or "")
