"""What a listener wants shown: it returns these, and Routes talks to Slack after the commit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

View = Mapping[str, object]
Blocks = Sequence[Mapping[str, object]]


@dataclass(frozen=True)
class Open:
    """A modal in answer to a command, a shortcut, or a button of a message or of Home; over a modal it is pushed."""

    view: View


@dataclass(frozen=True)
class Replace:
    """Another screen in the same modal."""

    view: View


@dataclass(frozen=True)
class Return:
    """Close this modal; the one below shows `view`."""

    view: View | None = None


@dataclass(frozen=True)
class Finish:
    """Close every modal."""


@dataclass(frozen=True)
class Whisper:
    """A line only this person sees, where they are."""

    text: str
    blocks: Blocks = ()


@dataclass(frozen=True)
class Message:
    """What is posted or put in place of a message. `text` is what a phone shows: always discreet.

    `picture` draws a PNG; it is called after the message was posted, when no transaction is open. Beneath its line it
    stands with its title; `picture_alt` is read aloud instead of it.
    """

    text: str
    blocks: Blocks = ()
    picture: Callable[[], bytes] | None = None
    picture_name: str = "check-in.png"
    picture_alt: str = ""
    picture_title: str = ""
    picture_line: str = ""


@dataclass(frozen=True)
class Rewrite:
    """The message whose button was pressed now reads so; from a modal, the one at `channel` and `ts`."""

    message: Message
    channel: str = ""
    ts: str = ""


@dataclass(frozen=True)
class Publish:
    """The App Home tab of the acting person."""

    view: View


@dataclass(frozen=True)
class FieldErrors:
    """Sentences by field name; the modal stays as it is."""

    errors: Mapping[str, str] = field(default_factory=dict)


Response = Open | Replace | Return | Finish | Whisper | Rewrite | Publish | FieldErrors | None
