"""Direct messages. A sponsor and an owner can act where they read; the parties of a plan are led to its window."""

from handlers.responses import Message
from handlers.views.screens import Screen, button, buttons, drawn, words
from handlers.views.support.entries import Seen, entry


def message(screen: Screen, text: str, seen: Seen) -> Message:
    """The request itself beneath one neutral sentence, with what its reader can do now: nobody's plan stands in it."""
    return Message(text, drawn([words(text), *entry(screen, seen)]))


def pointer(screen: Screen, text: str, label: str, action: str, **values: str) -> Message:
    """One neutral sentence, and a button to where it stands."""
    press = button(screen, label, action, style="primary", carries=values)
    return Message(text, drawn([words(text), buttons(screen, "support", press)]))
