"""Routes: the blueprint on which features declare what they listen to. It opens the Turn and shows the answer."""

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from domain.people import UserId, WorkspaceId
from domain.permissions import Actor
from handlers.directory import Directory
from handlers.i18n import translator
from handlers.requests import Request
from handlers.responses import Message, Response
from handlers.tokens import Tokens
from handlers.views.screens import Screen
from services.clock import Clock
from services.turn import Turn
from storage.database import Database, Store
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.routing")

Listener = Callable[[Request], Response]
Notice = Callable[[Turn, Screen, Delivery], Message | None]
T = TypeVar("T")


@dataclass(frozen=True)
class Command:
    """A subcommand of /pip. Its help stands in the catalog as `help-<name>`; `admin` hides it from others."""

    name: str
    listener: Listener
    usage: str = ""
    listed: bool = True


@dataclass
class Routes:
    """One dictionary for each kind of request; features fill them in their `register` functions."""

    commands: dict[str, Command] = field(default_factory=dict)
    actions: dict[str, Listener] = field(default_factory=dict)
    views: dict[str, Listener] = field(default_factory=dict)
    shortcuts: dict[str, Listener] = field(default_factory=dict)
    events: dict[str, Listener] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)
    changes: dict[str, Notice] = field(default_factory=dict)

    def command(self, name: str, usage: str = "", *, listed: bool = True) -> Callable[[Listener], Listener]:
        def register(listener: Listener) -> Listener:
            self.commands[name] = Command(name, listener, usage, listed)
            return listener

        return register

    def action(self, name: str) -> Callable[[Listener], Listener]:
        return _registering(self.actions, name)

    def view(self, name: str) -> Callable[[Listener], Listener]:
        return _registering(self.views, name)

    def shortcut(self, name: str) -> Callable[[Listener], Listener]:
        return _registering(self.shortcuts, name)

    def event(self, name: str) -> Callable[[Listener], Listener]:
        return _registering(self.events, name)

    def notice(self, kind: str) -> Callable[[Notice], Notice]:
        """How a message of that kind is written when it is sent; None: it is not needed any more."""
        return _registering(self.notices, kind)

    def change(self, kind: str) -> Callable[[Notice], Notice]:
        """What a message of that kind says once it was sent and is out of date; None: it may stay as it is."""
        return _registering(self.changes, kind)

    def include(self, other: "Routes") -> None:
        """Takes over everything that a feature declared. Raises ValueError when two features claim one name."""
        for mine, theirs in zip(self.tables(), other.tables(), strict=True):
            twice = mine.keys() & theirs.keys()
            if twice:
                raise ValueError(f"declared twice: {sorted(twice)}")
            mine.update(theirs)

    def tables(self) -> tuple[dict[str, Any], ...]:
        """All seven dictionaries."""
        return (self.commands, self.actions, self.views, self.shortcuts, self.events, self.notices, self.changes)

    @cached_property
    def listed(self) -> Mapping[str, str]:
        """The subcommands that help shows, and what may follow each."""
        return {name: command.usage for name, command in self.commands.items() if command.listed}


def _registering(table: dict[str, T], name: str) -> Callable[[T], T]:
    def register(function: T) -> T:
        table[name] = function
        return function

    return register


@dataclass(frozen=True)
class Desk:
    """What it takes to open a turn and a screen for somebody."""

    database: Database
    directory: Directory
    clock: Clock
    tokens: Tokens
    admins: tuple[UserId, ...] = ()

    def turn(self, store: Store, user: UserId) -> Turn:
        return Turn(store, Actor(user), self.clock.now())

    def screen(self, turn: Turn, reader: UserId, language: str = "") -> Screen:
        """A screen in the reader's language and zone, whose tokens only they can use."""
        person = turn.person(reader)
        now = turn.now
        return Screen(
            t=translator(language or person.speaks),
            seal=lambda values: self.tokens.seal(values, reader, now),
            today=turn.today(person.zone),
            now=now,
            zone=person.zone,
            nonce=secrets.token_hex(4),
            plan_name=turn.workspace.plan_name,
        )

    def opened(self, token: str, user: UserId) -> Mapping[str, str]:
        """The values in a button or a modal. Raises NotFoundError or DomainError (`button-old`)."""
        return self.tokens.open(token, user, self.clock.now()) if token else {}

    def workspaces(self) -> list[WorkspaceId]:
        return self.database.workspaces()
