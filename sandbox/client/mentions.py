"""What Slack's composer makes of typed names: @Name and #channel."""

from collections import Counter
from typing import TYPE_CHECKING

from sandbox.messages import escape

if TYPE_CHECKING:
    from sandbox.engine import Engine


def linked(engine: "Engine", text: str, *, command: bool) -> str:
    """Typed text as Slack sends it: special characters escaped, names turned into mentions.

    In commands a mention carries the name (`<@U1|name>`), in messages it does not
    (docs.slack.dev/interactivity/implementing-slash-commands, "should_escape").
    """
    if "@" not in text and "#" not in text:
        return escape(text)
    people = sorted(_names(engine), key=lambda entry: -len(entry[0]))
    channels = sorted(
        ((one.name, one.id) for one in engine.workspace.conversations.values() if one.kind == "channel"),
        key=lambda entry: -len(entry[0]),
    )
    result, at = "", 0
    while at < len(text):
        found = _mention(engine, text, at, people, command=command) or _channel(text, at, channels)
        if found:
            link, length = found
            result, at = result + link, at + length
        else:
            result, at = result + escape(text[at]), at + 1
    return result


def _mention(
    engine: "Engine", text: str, at: int, people: list[tuple[str, str]], *, command: bool
) -> tuple[str, int] | None:
    if text[at] != "@":
        return None
    for name, person_id in people:
        if _stands(text, at + 1, name):
            handle = engine.person(person_id).handle
            return (f"<@{person_id}|{handle}>" if command else f"<@{person_id}>"), len(name) + 1
    return None


def _channel(text: str, at: int, channels: list[tuple[str, str]]) -> tuple[str, int] | None:
    if text[at] != "#":
        return None
    for name, channel_id in channels:
        if _stands(text, at + 1, name):
            return f"<#{channel_id}|{name}>", len(name) + 1
    return None


def _stands(text: str, at: int, name: str) -> bool:
    end = at + len(name)
    if text[at:end].casefold() != name.casefold():
        return False
    following = text[end : end + 1]
    return not (following.isalnum() and following.isascii() and name[-1].isascii())


def _names(engine: "Engine") -> list[tuple[str, str]]:
    """Every name by which someone can be picked; a first name only if it belongs to one person."""
    people = list(engine.workspace.people.values())
    names = [(name, one.id) for one in people for name in {one.name, one.handle, one.shown}]
    firsts = Counter(one.name.split()[0] for one in people)
    return names + [
        (first, one.id) for one in people if firsts[first := one.name.split()[0]] == 1 and first != one.name
    ]
