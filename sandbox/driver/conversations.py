"""Conversations and messages, as a person reads them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.driver.labels import pick
from sandbox.driver.surfaces import Surface
from sandbox.jsons import Json, as_dict

if TYPE_CHECKING:
    from sandbox.driver.people import Persona


@dataclass(frozen=True)
class File:
    """A file under a message."""

    name: str
    title: str
    alt_text: str
    mimetype: str
    content: bytes


class Message(Surface):
    """A message as it was when it was read; acting on it reads it again."""

    noun = "message"

    def __init__(self, persona: "Persona", conversation: str, body: Json) -> None:
        """A message in a conversation of a person."""
        super().__init__(persona)
        self._conversation = conversation
        self._body = body

    def _blocks(self) -> list[Json]:
        return list(self._body["blocks"])

    def _values(self) -> Json:
        return as_dict(self._body.get("values"))

    def _where(self) -> Json:
        return {"kind": "message", "conversation": self._conversation, "ts": self._body["ts"]}

    def refresh(self) -> "Message":
        """Read it again. Raises AssertionError if it is gone."""
        for one in self._persona.messages_in(self._conversation):
            if one["ts"] == self._body["ts"]:
                self._body = one
                return self
        raise AssertionError("this message is gone")

    def press(self, label: str, near: str = "", *, wait: bool = True) -> "Message":
        """Press a button under the message, waiting for it to appear."""
        if wait:
            self._persona.until(lambda: self.refresh().find_button(label, near))
        super().press(label, near, wait=wait)
        return self._refreshed()

    def fill(self, label: str, value: object, near: str = "", *, wait: bool = True) -> "Message":
        """Choose from a menu or a date under the message."""
        super().fill(label, value, near, wait=wait)
        return self._refreshed()

    choose = fill

    def _refreshed(self) -> "Message":
        try:
            return self.refresh()
        except AssertionError:
            return self

    @property
    def text(self) -> str:
        """What it says: its blocks if it has any, else its text."""
        return super().text if self._blocks() else self._persona.reader.mrkdwn(str(self._body["text"]))

    @property
    def fallback(self) -> str:
        """Its text argument, which notifications and screen readers use."""
        return self._persona.reader.mrkdwn(str(self._body["text"]))

    @property
    def author(self) -> str:
        """Who wrote it."""
        return str(self._persona.reader.names.get(str(self._body["user"]), ""))

    @property
    def is_from_app(self) -> bool:
        """Whether the app wrote it."""
        return bool(self._body["bot"])

    @property
    def is_ephemeral(self) -> bool:
        """Whether only this person sees it."""
        return bool(self._body["ephemeral"])

    @property
    def is_edited(self) -> bool:
        """Whether it was changed after it was posted."""
        return bool(self._body["edited"])

    @property
    def files(self) -> list[File]:
        """The files under it."""
        return [self._file(one) for one in self._body["files"]]

    def _file(self, one: Json) -> File:
        content = self._persona.download(str(one["url"]))
        return File(one["name"], one["title"], one["alt_text"], one["mimetype"], content)

    @property
    def reactions(self) -> dict[str, list[str]]:
        """Names of those who reacted, by emoji."""
        names = self._persona.reader.names
        return {one["name"]: [str(names.get(who, who)) for who in one["users"]] for one in self._body["reactions"]}

    @property
    def replies(self) -> list["Message"]:
        """The thread under it, oldest first."""
        found = self._persona.messages_in(self._conversation)
        mine = [one for one in found if one["thread_ts"] == self._body["ts"] and one["ts"] != self._body["ts"]]
        return [Message(self._persona, self._conversation, one) for one in mine]

    def reply(self, text: str) -> None:
        """Write into its thread."""
        where = {"conversation": self._conversation, "thread_ts": self._body["ts"]}
        self._persona.act("message", text=text, **where)

    def react(self, name: str) -> "Message":
        """React with an emoji."""
        self._persona.act("react", conversation=self._conversation, ts=self._body["ts"], name=name)
        return self._refreshed()

    def shortcut(self, name: str) -> None:
        """Choose a shortcut from the message's menu."""
        where = {"conversation": self._conversation, "ts": self._body["ts"]}
        self._persona.act("shortcut", callback_id=self._persona.shortcut_id(name), message=where)


class Conversation:
    """A channel, or the direct messages with the app, as one person sees it."""

    def __init__(self, persona: "Persona", name: str | None) -> None:
        """A channel by name, or the app's direct messages (None)."""
        self._persona = persona
        self._name = name

    def _body(self) -> Json:
        found = self._persona.state()["conversations"]
        if self._name is None:
            return pick("app", [("app", as_dict(one)) for one in found if one["kind"] == "dm"], "direct message")
        channels = [(f"#{one['name']}", as_dict(one)) for one in found if one["kind"] == "channel"]
        return pick(f"#{self._name.removeprefix('#')}", channels, "channel")

    @property
    def id(self) -> str:
        """For the driver's own use."""
        return str(self._body()["id"])

    @property
    def messages(self) -> list[Message]:
        """What can be read here, oldest first; replies in threads belong to their message."""
        body = self._body()
        roots = [one for one in body["messages"] if one["thread_ts"] in (None, one["ts"])]
        return [Message(self._persona, str(body["id"]), one) for one in roots]

    @property
    def latest(self) -> Message:
        """The newest message; waits until there is one."""
        return self._persona.until(self._latest)

    def _latest(self) -> Message:
        found = self.messages
        if not found:
            raise AssertionError("there is no message yet")
        return found[-1]

    def message(self, words: str) -> Message:
        """The newest message in which these words stand; waits for it."""
        return self._persona.until(lambda: self._with(words))

    def _with(self, words: str) -> Message:
        found = self.messages
        for one in reversed(found):
            if words.casefold() in one.text.casefold():
                return one
        raise AssertionError(f"no message says {words!r}; they say: {[one.text for one in found]}")

    @property
    def unread(self) -> int:
        """How many messages have not been read."""
        return int(self._body()["unread"])

    def read(self) -> None:
        """Look at it."""
        self._persona.act("read", conversation=self.id)

    def types(self, text: str) -> None:
        """Write here: a message or a slash command."""
        self._persona.act("command" if text.startswith("/") else "message", conversation=self.id, text=text)
