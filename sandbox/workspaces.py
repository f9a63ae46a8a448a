"""What a workspace holds: people, conversations, messages, views, files, notifications."""

from dataclasses import dataclass, field
from typing import Literal

from sandbox.blockkit.inputs import State
from sandbox.jsons import Json
from sandbox.settings import BOT_USER_ID, TEAM_ID

Kind = Literal["member", "guest", "deactivated", "stranger", "bot"]


@dataclass
class Person:
    """An account. `kind` says what Slack would say of it with flags."""

    id: str
    handle: str
    name: str
    title: str = ""
    role: str = ""
    locale: str = "en-US"
    tz: str = "America/New_York"
    color: str = "4a154b"
    kind: Kind = "member"
    display_name: str = ""
    is_admin: bool = False
    team_id: str = TEAM_ID
    updated: int = 0
    kind_before: Kind = "member"

    @property
    def shown(self) -> str:
        """The name as Slack shows it."""
        return self.display_name or self.name

    @property
    def is_active(self) -> bool:
        """Whether this person can do anything at all."""
        return self.kind in {"member", "guest", "stranger"}


@dataclass
class Message:
    """A message: `body` is Slack's own shape; ephemerals belong to one person and no history."""

    body: Json
    only_for: str | None = None
    metadata: Json | None = None
    values: dict[str, State] = field(default_factory=dict)

    @property
    def ts(self) -> str:
        """The timestamp, which is also the message's id."""
        return str(self.body["ts"])

    @property
    def blocks(self) -> list[Json]:
        """The message's blocks, possibly none."""
        return list(self.body.get("blocks") or [])

    def is_seen_by(self, person: str) -> bool:
        """Whether it is on this person's screen."""
        return self.only_for in (None, person)


@dataclass
class Conversation:
    """A channel, or the direct messages between the app and one person (`with_`)."""

    id: str
    name: str
    kind: Literal["channel", "dm"]
    members: list[str]
    topic: str = ""
    private: bool = False
    external: bool = False
    with_: str = ""
    known_to_bot: bool = False
    created: int = 0
    messages: list[Message] = field(default_factory=list)
    last_read: dict[str, str] = field(default_factory=dict)

    def message(self, ts: str, person: str | None = None) -> Message | None:
        """The message with this timestamp that `person` (None: everyone) can see."""
        for one in reversed(self.messages):
            if one.ts == ts and (one.only_for is None or one.only_for == person):
                return one
        return None


@dataclass
class View:
    """A modal or a Home tab that one person has before them."""

    id: str
    person: str
    body: Json
    values: State
    root: str
    previous: str | None = None
    errors: dict[str, str] = field(default_factory=dict)
    busy: bool = False
    banner: str | None = None

    @property
    def blocks(self) -> list[Json]:
        """The view's blocks."""
        return list(self.body["blocks"])


@dataclass
class File:
    """An uploaded file. It has no bytes until they are sent, and no one sees it until it is shared."""

    id: str
    name: str
    length: int
    created: int
    alt_text: str = ""
    title: str = ""
    content: bytes | None = None
    complete: bool = False
    shares: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Workspace:
    """Everything that a reset throws away."""

    id: str
    name: str
    domain: str
    tz: str
    people: dict[str, Person] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    usergroups: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    notifications: dict[str, list[Json]] = field(default_factory=dict)
    toasts: dict[str, list[Json]] = field(default_factory=dict)
    installed: bool = True

    def dm_with(self, person: str) -> Conversation:
        """The conversation between the app and a person; it exists as soon as someone asks."""
        found = self.conversations.get(f"D{person[1:]}")
        if found is None:
            found = Conversation(f"D{person[1:]}", "", "dm", [person, BOT_USER_ID], with_=person)
            self.conversations[found.id] = found
        return found

    def stack_of(self, person: str) -> list[View]:
        """The modals that a person has open, the top one last."""
        return self.modals.setdefault(person, [])

    def find_view(self, view_id: str) -> View | None:
        """A view of anyone, modal or Home."""
        views = [*self.homes.values(), *(view for stack in self.modals.values() for view in stack)]
        return next((view for view in views if view.id == view_id), None)

    def sees(self, person: str, conversation: Conversation) -> bool:
        """Whether a conversation stands in this person's sidebar."""
        return person in conversation.members

    def conversations_of(self, person: str) -> list[Conversation]:
        """The sidebar: channels first, then the app's direct messages."""
        mine = [one for one in self.conversations.values() if self.sees(person, one)]
        return sorted(mine, key=lambda one: (one.kind == "dm", one.name))
