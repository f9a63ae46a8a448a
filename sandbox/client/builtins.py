"""Slack's own slash commands to which an app's advice leads people: /join and /invite
(slack.com/help/articles/201259356, "Slash commands in Slack").
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from sandbox.client.accounts import move
from sandbox.client.channels import known_to
from sandbox.client.mentions import linked
from sandbox.client.refusals import RefusedError
from sandbox.workspaces import Conversation, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine

PERSON, CHANNEL = re.compile(r"<@(\w+)"), re.compile(r"<#(\w+)")


def join(engine: "Engine", person: Person, _where: Conversation, text: str) -> None:
    """`/join #channel`: a public channel, or one of one's own."""
    names = CHANNEL.findall(text)
    found = next((one for one in known_to(engine, person) if one.id in names), None)
    if found is None:
        raise RefusedError("Name a channel: /join #channel")
    move(engine, found, person, joined=True)


def invite(engine: "Engine", person: Person, where: Conversation, text: str) -> None:
    """`/invite @name [#channel]`: people, or an app, into a channel that one is in oneself."""
    names = CHANNEL.findall(text) or [where.id]
    into = next((one for one in known_to(engine, person) if one.id in names), None)
    guests = [engine.person(one) for one in PERSON.findall(text)]
    if into is None or not guests:
        raise RefusedError("Name somebody, in a channel: /invite @name")
    if person.id not in into.members:
        raise RefusedError(f"You are not in #{into.name} yourself yet.")
    for one in guests:
        move(engine, into, one, joined=True)


BUILTINS: dict[str, Callable[["Engine", Person, Conversation, str], None]] = {"/join": join, "/invite": invite}


def run(engine: "Engine", person: Person, where: Conversation, name: str, rest: str) -> None:
    """One of BUILTINS; the app hears nothing of it but a membership event."""
    BUILTINS[name](engine, person, where, linked(engine, rest, command=True))
    engine.changed()
