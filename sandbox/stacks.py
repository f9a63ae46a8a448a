"""The stack of modals that a person has open: making views, replacing them, closing them."""

import secrets
from typing import TYPE_CHECKING

from sandbox.blockkit.inputs import initial_state, kept_state, stored
from sandbox.jsons import Json
from sandbox.settings import APP_ID, BOT_ID, TEAM_ID
from sandbox.workspaces import View

if TYPE_CHECKING:
    from sandbox.engine import Engine


def make_view(engine: "Engine", person: str, body: Json, below: View | None = None) -> View:
    """A new view, not yet shown. `below` is the view that it lies on."""
    view_id = f"V{secrets.token_hex(5).upper()}"
    root = below.root if below else view_id
    view = View(view_id, person, {}, {}, root, below.id if below else None)
    view.body = _filled(engine, view, body)
    view.values = initial_state(view.blocks)
    return view


def replace_view(engine: "Engine", view: View, body: Json) -> None:
    """Show something else in a view; it keeps its id, and what was typed where the ids stayed."""
    view.body = _filled(engine, view, body)
    view.values = kept_state(view.blocks, view.values)
    view.errors, view.banner, view.busy = {}, None, False
    engine.changed()


def _filled(engine: "Engine", view: View, body: Json) -> Json:
    """A view with all the fields of Slack's view object (docs.slack.dev/reference/objects/view-object)."""
    return {
        "id": view.id,
        "team_id": TEAM_ID,
        "type": body["type"],
        "blocks": stored(body.get("blocks")),
        "private_metadata": body.get("private_metadata") or "",
        "callback_id": body.get("callback_id") or "",
        "hash": f"{engine.clock.ts()[:10]}.{secrets.token_hex(4)}",
        "title": _text(body.get("title")),
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "close": _text(body.get("close")),
        "submit": _text(body.get("submit")),
        "previous_view_id": view.previous,
        "root_view_id": view.root,
        "app_id": APP_ID,
        "external_id": body.get("external_id") or "",
        "app_installed_team_id": TEAM_ID,
        "bot_id": BOT_ID,
    }


def _text(value: object) -> Json | None:
    return {"emoji": True, **value} if isinstance(value, dict) else None
