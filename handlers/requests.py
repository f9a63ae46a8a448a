"""One thing a person did in Slack, read from the verified envelope and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from domain.people import ChannelId, UserId, WorkspaceId
from domain.workspaces import Channel
from handlers.forms import Form
from handlers.views.screens import Screen
from services.turn import Turn


@dataclass(frozen=True)
class Envelope:
    """Where an answer can go: the ids and addresses that Slack sent with the request."""

    workspace: WorkspaceId
    user: UserId
    trigger: str = ""
    response_url: str = ""
    channel: str = ""
    message_ts: str = ""
    view: Mapping[str, Any] = field(default_factory=dict)
    again: tuple[str, Mapping[str, str]] | None = None  # route and values, should the trigger have expired
    locale: str = ""  # where a payload names one; most don't

    @property
    def in_modal(self) -> bool:
        return self.view.get("type") == "modal"

    @property
    def full(self) -> bool:
        """Three modals are open, the most that Slack takes (docs.slack.dev, modals): the next replaces the top one."""
        below = self.view.get("previous_view_id")
        return self.in_modal and bool(below) and below != self.view.get("root_view_id")

    @property
    def depth_key(self) -> str:
        """The id of the modal below this one, or ""."""
        return str(self.view.get("previous_view_id") or "")


@dataclass(frozen=True)
class Request:
    """What a listener gets: its turn, its screen, and what was said, pressed or filled in."""

    turn: Turn
    screen: Screen
    envelope: Envelope
    values: Mapping[str, str]  # unsealed from the button or from the modal's private_metadata
    text: str = ""  # what follows the subcommand
    form: Form = field(default_factory=lambda: Form({}))
    event: Mapping[str, Any] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)  # listed subcommands and their usage
    admins: tuple[UserId, ...] = ()
    channels: Mapping[str, Channel] = field(default_factory=dict)  # those chosen in the form, as Slack knows them
    choice: str = ""  # value chosen in a select, an overflow or a picker that acts at once

    def nearest(self, word: str) -> str | None:
        """The subcommand that somebody probably meant."""
        found = get_close_matches(word.lower(), [name for name in self.commands if name], 1, 0.5)
        return found[0] if found else None

    def channel(self, name: str) -> Channel:
        """The channel chosen in that field; its id is "" where none is."""
        chosen = ChannelId(self.form.channel(name))
        return self.channels.get(chosen, Channel(chosen))

    def value(self, name: str) -> str:
        """A sealed value; "" when the button carried none of that name."""
        return self.values.get(name, "")
