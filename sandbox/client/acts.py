"""What a person can do, by the `type` of the act."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from sandbox.client import accounts, commands, presses, submissions, talks
from sandbox.client.refusals import RefusedError
from sandbox.jsons import Json
from sandbox.workspaces import Person

if TYPE_CHECKING:
    from sandbox.engine import Engine

Act = Callable[["Engine", Person, Json], Awaitable[Json]]

ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "command": commands.command,
        "shortcut": commands.shortcut,
        "press": presses.press,
        "fill": presses.fill,
        "suggest": presses.suggest,
        "submit": submissions.submit,
        "close": submissions.close,
        "message": talks.message,
        "react": talks.react,
        "read": talks.read,
        "open_home": talks.open_home,
        "open_messages": talks.open_messages,
        "profile": accounts.profile,
        "admin": accounts.admin,
    }
)


async def act(engine: "Engine", body: Json) -> Json:
    """Carry out one act; the answer says what the person sees if it could not be done."""
    person = engine.workspace.people.get(str(body.get("persona")))
    doing = ACTS.get(str(body.get("type")))
    try:
        if person is None or doing is None:
            raise RefusedError("There is no such person or act.")  # noqa: TRY301 - one place answers refusals
        if not person.is_active and body.get("type") != "admin":
            raise RefusedError("This account has been deactivated.")  # noqa: TRY301
        answer = await doing(engine, person, body)
    except RefusedError as refusal:
        return {"ok": False, "error": str(refusal), "version": engine.version}
    return {"ok": True, **answer, "version": engine.version}
