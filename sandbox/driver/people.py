"""A person at their screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from sandbox.driver.client import Client
from sandbox.driver.conversations import Conversation, Message
from sandbox.driver.labels import pick
from sandbox.driver.rendering import Reader
from sandbox.driver.windows import Home, Modal
from sandbox.jsons import Json

if TYPE_CHECKING:
    from sandbox.driver.workspaces import Driver

Seen = TypeVar("Seen")


@dataclass(frozen=True)
class Notification:
    """A push preview on the phone."""

    title: str
    text: str
    is_read: bool


class Persona:
    """Someone who uses the app, and sees what they would see in Slack."""

    def __init__(self, workspace: "Driver", client: Client, card: Json) -> None:
        """A person from the list of personas."""
        self._workspace = workspace
        self._client = client
        self._id = str(card["id"])
        self.name = str(card["display_name"])
        self.reader = Reader({})

    def __repr__(self) -> str:
        """The name, for messages of failing tests."""
        return f"<{self.name}>"

    def state(self) -> Json:
        """The snapshot; for the driver's own use."""
        found = self._client.state(self._id)
        people = {key: str(card["display_name"]) for key, card in found["people"].items()}
        places = (*found["channels"], *found["conversations"])
        self.reader.names = people | {str(one["id"]): str(one["name"]) for one in places}
        return found

    def act(self, kind: str, **fields: object) -> Json:
        """An act by its name in docs/sandbox-client.md; the rest of this class words it better."""
        return self._client.act(self._id, kind, **fields)

    def until(self, look: Callable[[], Seen], seconds: float | None = None) -> Seen:
        """Look until what is seen is true and nothing is amiss."""
        return self._client.until(self._id, look, seconds)

    def types(self, text: str, in_: str | None = None) -> "Persona":
        """Type a message or a slash command: in the app's DM, or in a channel (`in_="#sales-east"`)."""
        Conversation(self, in_).types(text)
        return self

    @property
    def dm(self) -> Conversation:
        """The direct messages with the app."""
        return Conversation(self, None)

    def channel(self, name: str) -> Conversation:
        """A channel that this person is in."""
        return Conversation(self, name)

    @property
    def modals(self) -> list[Modal]:
        """All open modals, the top one last."""
        return [Modal(self, str(one["view_id"])) for one in self.state()["modals"]]

    @property
    def modal(self) -> Modal:
        """The modal on top; waits until there is one."""
        return self.until(self._top)

    def _top(self) -> Modal:
        found = self.modals
        if not found:
            raise AssertionError(f"{self.name} has no modal open; toasts: {self.toasts}")
        return found[-1]

    @property
    def home(self) -> Home:
        """The app's Home tab; waits until it is there."""
        return self.until(self._home)

    def _home(self) -> Home:
        if self.state()["home"] is None:
            raise AssertionError(f"the app has not published a Home tab for {self.name}")
        return Home(self)

    def open_home(self) -> Home:
        """Click on the app's Home tab."""
        self.act("open_home")
        return self.home

    def open_messages(self) -> Conversation:
        """Click on the app's Messages tab."""
        self.act("open_messages")
        return self.dm

    def shortcut(self, name: str) -> None:
        """Choose a global shortcut by its name."""
        self.act("shortcut", callback_id=self.shortcut_id(name))

    @property
    def ephemerals(self) -> list[Message]:
        """Messages that only this person sees, oldest first."""
        found = [
            (one["ts"], Message(self, str(where["id"]), one))
            for where in self.state()["conversations"]
            for one in where["messages"]
            if one["ephemeral"]
        ]
        return [message for _ts, message in sorted(found, key=lambda entry: float(entry[0]))]

    @property
    def notifications(self) -> list[Notification]:
        """Push previews, oldest first."""
        shown = self.state()["notifications"]
        return [Notification(one["title"], self.reader.mrkdwn(one["text"]), bool(one["read"])) for one in shown]

    @property
    def toasts(self) -> list[str]:
        """What Slack itself has said."""
        return [str(one["text"]) for one in self.state()["toasts"]]

    @property
    def title(self) -> str:
        """The job title in the profile."""
        return str(self.state()["me"]["title"])

    @property
    def locale(self) -> str:
        """The language that Slack is set to."""
        return str(self.state()["me"]["locale"])

    @property
    def timezone(self) -> str:
        """The time zone in the profile."""
        return str(self.state()["me"]["tz"])

    def set_language(self, locale: str) -> "Persona":
        """Choose another language, such as zh-CN."""
        self.act("profile", locale=locale)
        return self

    def set_timezone(self, tz: str) -> "Persona":
        """Choose another time zone, such as Asia/Shanghai."""
        self.act("profile", tz=tz)
        return self

    def id_of(self, someone: object) -> str:
        """For the driver's own use: whom a name means."""
        name = someone.name if isinstance(someone, Persona) else str(someone)
        return self._workspace.person(name.removeprefix("@"))._id  # noqa: SLF001 - the same class

    def conversation_names(self) -> dict[str, str]:
        """For the driver's own use: the names of conversations by id, channels that one is not in among them."""
        found = self.state()
        dms = {str(one["id"]): str(one["name"]) for one in found["conversations"] if one["kind"] == "dm"}
        return {str(one["id"]): f"#{one['name']}" for one in found["channels"]} | dms

    def messages_in(self, conversation: str) -> list[Json]:
        """For the driver's own use: the messages of one conversation."""
        found = self.state()["conversations"]
        return next((list(one["messages"]) for one in found if one["id"] == conversation), [])

    def download(self, url: str) -> bytes:
        """For the driver's own use: the bytes of a file."""
        return self._client.get_bytes(url, persona=self._id)

    def shortcut_id(self, name: str) -> str:
        """For the driver's own use: the shortcut with this name."""
        found = self._client.get("/client/personas")["app"]["shortcuts"]
        return pick(name, [(str(one["name"]), str(one["callback_id"])) for one in found], "shortcut")
