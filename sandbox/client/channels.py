"""Which channels somebody knows of, and which of them a menu offers."""

from typing import TYPE_CHECKING

from sandbox.client.refusals import RefusedError
from sandbox.jsons import Json, as_dict, as_list
from sandbox.workspaces import Conversation, Person

if TYPE_CHECKING:
    from sandbox.engine import Engine

KINDS = ("public", "private", "im", "mpim")


def known_to(engine: "Engine", person: Person) -> list[Conversation]:
    """Every public channel, and the private ones that they are in; guests know only the channels that they are in
    (slack.com/help/articles/202518103, "Understand guest roles"), and so do people from another company.
    """
    found = [one for one in engine.workspace.conversations.values() if one.kind == "channel"]
    sees_all = person.kind not in {"guest", "stranger"}
    return sorted(
        (one for one in found if person.id in one.members or (sees_all and not one.private)),
        key=lambda one: one.name,
    )


def shown(one: Conversation, person: Person) -> Json:
    """A channel in the snapshot, where menus and mentions find its name."""
    return {
        "id": one.id,
        "name": one.name,
        "topic": one.topic,
        "private": one.private,
        "external": one.external,
        "member": person.id in one.members,
    }


def check_offered(engine: "Engine", person: Person, element: Json, value: object) -> None:
    """Raises RefusedError for a conversation that this menu does not offer to this person.

    docs.slack.dev/reference/block-kit/block-elements/select-menu-element: a menu of public channels lists "public
    channels visible to the current user", one of conversations "public and private channels, DMs, and MPIMs visible
    to the current user"; composition-objects/conversation-filter-object narrows the latter.
    """
    kind = str(element.get("type")).removeprefix("multi_")
    if kind not in {"channels_select", "conversations_select"}:
        return
    offered = {one.id for one in _offered(engine, person, element, kind)}
    chosen = value if isinstance(value, list) else [value] if value else []
    if not offered.issuperset(chosen):
        raise RefusedError("There is no such conversation in this menu.")


def _offered(engine: "Engine", person: Person, element: Json, kind: str) -> list[Conversation]:
    wanted = as_dict(element.get("filter"))
    kinds = ["public"] if kind == "channels_select" else as_list(wanted.get("include")) or list(KINDS)
    dms = [one for one in engine.workspace.conversations_of(person.id) if one.kind == "dm"]
    return [
        one
        for one in (*known_to(engine, person), *dms)
        if _kind(one) in kinds
        and not (one.external and wanted.get("exclude_external_shared_channels"))
        and not (one.kind == "dm" and wanted.get("exclude_bot_users"))  # every DM here is one with the app
    ]


def _kind(one: Conversation) -> str:
    return "im" if one.kind == "dm" else "private" if one.private else "public"
