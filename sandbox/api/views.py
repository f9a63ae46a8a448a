"""views.*: modals and the Home tab."""

import secrets
from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.api import lookups
from sandbox.api.arguments import Arguments
from sandbox.api.errors import ApiError, invalid
from sandbox.api.methods import Method
from sandbox.blockkit import limits
from sandbox.blockkit import views as viewkit
from sandbox.jsons import Json, as_dict
from sandbox.stacks import make_view, replace_view
from sandbox.triggers import KeyRefusedError, Trigger
from sandbox.workspaces import View

if TYPE_CHECKING:
    from sandbox.engine import Engine


def open_view(engine: "Engine", args: Arguments) -> Json:
    """Open a modal for the person whose trigger this is."""
    body = read_view(args, "modal")
    trigger = _exchange(engine, args)
    _refuse_taken_id(engine, body, None)
    if trigger.view_id in {one.id for one in engine.workspace.stack_of(trigger.person)}:
        engine.violate_strictly("open_over_modal", "views.open", "from a modal, use views.push or views.update")
    view = make_view(engine, trigger.person, body)
    engine.workspace.modals[trigger.person] = [view]
    engine.changed()
    return {"view": shapes.view(view)}


def push(engine: "Engine", args: Arguments) -> Json:
    """Put another modal on top of the one in which the trigger arose."""
    body = read_view(args, "modal")
    trigger = _exchange(engine, args)
    stack = engine.workspace.stack_of(trigger.person)
    if not stack or trigger.view_id not in {one.id for one in stack}:
        raise ApiError("not_found", breach="the trigger does not come from an open modal")
    if len(stack) >= limits.VIEWS_IN_STACK.most:
        raise ApiError("push_limit_reached", breach=f"more than {limits.VIEWS_IN_STACK.most} views")
    _refuse_taken_id(engine, body, None)
    view = make_view(engine, trigger.person, body, below=stack[-1])
    stack.append(view)
    engine.changed()
    return {"view": shapes.view(view)}


def update(engine: "Engine", args: Arguments) -> Json:
    """Replace a view. Inputs that keep their block_id and action_id keep what was typed."""
    view = _named_view(engine, args)
    body = read_view(args, str(view.body["type"]))
    _check_hash(args, view)
    _refuse_taken_id(engine, body, view)
    replace_view(engine, view, body)
    return {"view": shapes.view(view)}


def publish(engine: "Engine", args: Arguments) -> Json:
    """Put up someone's Home tab. Raises not_enabled if the app has none
    (docs.slack.dev/reference/methods/views.publish, "Errors").
    """
    person_id = args.required("user_id")
    if not engine.manifest.home_tab:
        raise ApiError("not_enabled", breach="features.app_home.home_tab_enabled is off")
    body = read_view(args, "home")
    if person_id not in engine.workspace.people:
        raise invalid("invalid_arguments", ["invalid `user_id`"])
    lookups.person(engine, person_id)
    old = engine.workspace.homes.get(person_id)
    if old is None:
        old = engine.workspace.homes[person_id] = make_view(engine, person_id, body)
        engine.changed()
        return {"view": shapes.view(old)}
    _check_hash(args, old)
    replace_view(engine, old, body)
    return {"view": shapes.view(old)}


def read_view(args: Arguments, expected: str) -> Json:
    """A valid view. Raises ApiError: invalid_arguments, view_too_large."""
    body = as_dict(args.structure("view"))
    if not body:
        raise invalid("invalid_arguments", ["[ERROR] missing required field: view"])
    problems = viewkit.validate(body, expected)
    if problems:
        raise invalid("invalid_arguments", problems)
    if viewkit.too_large(body):
        raise ApiError("view_too_large", breach=f"over {limits.VIEW_BYTES.most} bytes")
    return body


def _exchange(engine: "Engine", args: Arguments) -> Trigger:
    try:
        return engine.keys.exchange(args.required("trigger_id"))
    except KeyRefusedError as error:
        raise ApiError(str(error), breach="the trigger_id was not good for this") from error


def _named_view(engine: "Engine", args: Arguments) -> View:
    found = engine.workspace.find_view(args.text("view_id"))
    external = args.text("external_id")
    if external:
        views = [one for stack in engine.workspace.modals.values() for one in stack]
        found = next((one for one in views if one.body["external_id"] == external), None)
    if found is None:
        raise ApiError("not_found")
    return found


def _check_hash(args: Arguments, view: View) -> None:
    given = args.text("hash")
    if given and not secrets.compare_digest(given, str(view.body["hash"])):
        raise ApiError("hash_conflict")


def _refuse_taken_id(engine: "Engine", body: Json, own: View | None) -> None:
    external = body.get("external_id")
    views = [one for stack in engine.workspace.modals.values() for one in stack if one is not own]
    if external and any(one.body["external_id"] == external for one in views):
        raise ApiError("duplicate_external_id", breach=str(external))


METHODS = (
    Method("views.open", open_view),
    Method("views.push", push),
    Method("views.update", update),
    Method("views.publish", publish),
)
