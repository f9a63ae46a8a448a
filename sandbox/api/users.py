"""users.* and usergroups.*: the directory."""

from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.jsons import Json
from sandbox.workspaces import Person

if TYPE_CHECKING:
    from sandbox.engine import Engine


def _shape(engine: "Engine", args: Arguments, person: Person) -> Json:
    return shapes.user(
        person,
        engine.clock.now(),
        email=engine.manifest.has_scope("users:read.email"),
        locale=args.flag("include_locale") and engine.offers("locale"),
    )


def info(engine: "Engine", args: Arguments) -> Json:
    """One person."""
    return {"user": _shape(engine, args, lookups.person(engine, args.required("user")))}


def list_users(engine: "Engine", args: Arguments) -> Json:
    """Everyone in the workspace, deactivated accounts and bots included; strangers are not in it."""
    people = [one for one in engine.workspace.people.values() if one.kind != "stranger"]
    listed = lookups.page(args, [_shape(engine, args, one) for one in people], "members")
    return {**listed, "cache_ts": int(engine.clock.now().timestamp())}


def group_members(engine: "Engine", args: Arguments) -> Json:
    """The ids of those in a user group."""
    group = engine.workspace.usergroups.get(args.required("usergroup"))
    if group is None:
        raise ApiError("no_such_subteam")
    return {"users": group}


METHODS = (
    Method("users.info", info, ("users:read",)),
    Method("users.list", list_users, ("users:read",)),
    Method("usergroups.users.list", group_members, ("usergroups:read",)),
)
