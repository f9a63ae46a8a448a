"""What leads on when Slack showed nothing: the same command, shortcut or button once more, with a fresh trigger."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.errors import DomainError
from domain.people import UserId
from handlers import payloads
from handlers.requests import Envelope, Request
from handlers.responses import Response
from handlers.routing import Desk, Routes

SOON = timedelta(hours=1)
"""A message that leads on to what somebody has just chosen is worth sending this long."""


def way_back(desk: Desk, body: Mapping[str, Any], route: str) -> tuple[str, Mapping[str, str]]:
    """What "Open again" would do after this press: the same, also when it was "Open again" itself."""
    action = body["actions"][0]
    try:
        values = dict(desk.opened(payloads.token(action), UserId(body["user"]["id"])))
    except DomainError:
        values = {}
    if route == "again":
        return values.pop("route", ""), values
    return f"action:{route}", values | {"choice": payloads.choice(action)}


def again(routes: Routes, request: Request) -> Response:
    """Does once more what the button carries."""
    kind, _, name = request.value("route").partition(":")
    if kind == "command" and name in routes.commands:
        return routes.commands[name].listener(replace(request, text=request.value("text")))
    if kind == "shortcut":
        return routes.shortcuts.get(name, outdated)(request)
    return routes.actions.get(name, outdated)(replace(request, choice=request.value("choice")))


def outdated(_request: Request) -> Response:
    """A button, a form or a shortcut of an older version of the bot."""
    raise DomainError("button-old")


def leave_word(desk: Desk, envelope: Envelope, said: str) -> None:
    """A message from Coach, for who chose something where nothing can be answered: a global shortcut.

    `said` is the key of the sentence. Whoever did not choose anything (a Home that was opened) hears nothing.
    """
    if envelope.again is None:
        return
    route, _values = envelope.again
    with desk.database.transaction(envelope.workspace) as store:
        turn = desk.turn(store, envelope.user)
        turn.tell(envelope.user, "hub.again", key=envelope.trigger, lasts=SOON, said=said, route=route)
