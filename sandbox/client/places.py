"""Finding what an act names, within what the person can see."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.blockkit.inputs import State, find_element
from sandbox.client.refusals import RefusedError
from sandbox.jsons import Json, as_dict
from sandbox.workspaces import Conversation, Message, Person, View

if TYPE_CHECKING:
    from sandbox.engine import Engine


@dataclass
class Surface:
    """Where an element stands: in a message of a conversation, or in a view."""

    blocks: list[Json]
    state: State
    where: Conversation | None = None
    message: Message | None = None
    view: View | None = None

    def element(self, act: Json) -> tuple[Json, Json]:
        """The block and element that an act names. Raises RefusedError."""
        found = find_element(self.blocks, str(act.get("block_id")), str(act.get("action_id")))
        if found is None:
            raise RefusedError("There is no such element here any more.")
        return found


def conversation_of(engine: "Engine", person: Person, act: Json) -> Conversation:
    """The conversation that an act names. Raises RefusedError."""
    found = engine.workspace.conversations.get(str(act.get("conversation")))
    if found is None or not engine.workspace.sees(person.id, found):
        raise RefusedError("You are not in this conversation.")
    return found


def message_of(engine: "Engine", person: Person, act: Json) -> tuple[Conversation, Message]:
    """The message that an act names. Raises RefusedError."""
    where = conversation_of(engine, person, act)
    message = where.message(str(act.get("ts")), person.id)
    if message is None:
        raise RefusedError("This message is gone.")
    return where, message


def top_view(engine: "Engine", person: Person, view_id: object) -> View:
    """The modal on top, which must be the one that the act names. Raises RefusedError."""
    stack = engine.workspace.stack_of(person.id)
    if not stack or stack[-1].id != view_id:
        raise RefusedError("This window is not open any more.")
    return stack[-1]


def view_of(engine: "Engine", person: Person, view_id: object) -> View:
    """The modal on top, or the Home tab. Raises RefusedError."""
    home = engine.workspace.homes.get(person.id)
    return home if home is not None and home.id == view_id else top_view(engine, person, view_id)


def surface_of(engine: "Engine", person: Person, act: Json) -> Surface:
    """The surface that an act names. Raises RefusedError."""
    surface = as_dict(act.get("surface"))
    match surface.get("kind"):
        case "message":
            where, message = message_of(engine, person, surface)
            state = message.values.setdefault(person.id, {})
            return Surface(message.blocks, state, where=where, message=message)
        case "home":
            home = engine.workspace.homes.get(person.id)
            if home is None:
                raise RefusedError("This app has no Home tab yet.")
            return Surface(home.blocks, home.values, view=home)
        case _:
            view = view_of(engine, person, surface.get("view_id") or act.get("view_id"))
            return Surface(view.blocks, view.values, view=view)
