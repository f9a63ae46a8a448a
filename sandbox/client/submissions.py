"""Submitting and closing modals."""

from typing import TYPE_CHECKING

from sandbox.blockkit import limits
from sandbox.blockkit.checks import submission_errors
from sandbox.blockkit.views import answer_problems, too_large
from sandbox.client.places import top_view
from sandbox.client.refusals import RefusedError
from sandbox.delivery import payloads
from sandbox.delivery.acks import Ack
from sandbox.jsons import Json
from sandbox.stacks import make_view, replace_view
from sandbox.workspaces import Person, View

if TYPE_CHECKING:
    from sandbox.engine import Engine

TROUBLE = "We had some trouble connecting. Try again?"


async def submit(engine: "Engine", person: Person, act: Json) -> Json:
    """Press the submit button of the modal on top."""
    view = top_view(engine, person, act.get("view_id"))
    if view.body["submit"] is None and any(block["type"] == "input" for block in view.blocks):
        raise RefusedError("This window has nothing to submit.")
    if view.busy:
        raise RefusedError("This window is being submitted.")
    view.errors, view.banner = submission_errors(view.blocks, view.values), None
    engine.changed()
    if view.errors:
        return {}
    view.busy = True
    what = f"view_submission {view.body['callback_id']}"
    try:
        payload = payloads.submission(engine, person, view)
        ack = await engine.courier.interact("interactive", payload, what, answers=True)
    finally:
        view.busy = False
        engine.changed()
    if not ack.ok:
        view.banner = TROUBLE
        raise RefusedError(TROUBLE)
    _answer(engine, person, view, ack, what)
    return {}


def _answer(engine: "Engine", person: Person, view: View, ack: Ack, what: str) -> None:
    """Do what the acknowledgement says (docs.slack.dev/surfaces/modals, "Updating views")."""
    answer = ack.payload or {}
    if not answer:
        _remove(engine, person, view)
        return
    problems = answer_problems(answer, view.blocks)
    if not problems and too_large(answer.get("view") or {}):
        problems = [f"the view is over {limits.VIEW_BYTES.most} bytes"]
    if problems:
        engine.violate("invalid_view_response", what, "; ".join(problems))
        view.banner = TROUBLE
        engine.changed()
        raise RefusedError(TROUBLE)
    _carry_out(engine, person, view, answer, what)


def _carry_out(engine: "Engine", person: Person, view: View, answer: Json, what: str) -> None:
    stack = engine.workspace.stack_of(person.id)
    match answer["response_action"]:
        case "errors":
            view.errors = {str(name): str(text) for name, text in answer["errors"].items()}
        case "update":
            replace_view(engine, view, answer["view"])
        case "push" if len(stack) >= limits.VIEWS_IN_STACK.most:
            engine.violate("push_limit_reached", what, f"more than {limits.VIEWS_IN_STACK.most} views")
            view.banner = TROUBLE
        case "push":
            stack.append(make_view(engine, person.id, answer["view"], below=view))
        case _:
            stack.clear()
    engine.changed()


def _remove(engine: "Engine", person: Person, view: View) -> None:
    stack = engine.workspace.stack_of(person.id)
    if view in stack:
        del stack[stack.index(view) :]
    engine.changed()


async def close(engine: "Engine", person: Person, act: Json) -> Json:
    """Close the modal on top, or with `clear` all of them."""
    view = top_view(engine, person, act.get("view_id"))
    stack = engine.workspace.stack_of(person.id)
    cleared = bool(act.get("clear")) or bool(view.body["clear_on_close"])
    gone = list(reversed(stack)) if cleared else [view]
    for one in gone:
        stack.remove(one)
    engine.changed()
    for one in gone:
        if one.body["notify_on_close"]:
            payload = payloads.closed(engine, person, one, cleared=cleared)
            what = f"view_closed {one.body['callback_id']}"
            await engine.courier.interact("interactive", payload, what, answers=False)
    return {}
