"""auth.test, api.test, apps.connections.open, team.info, oauth.v2.access."""

from typing import TYPE_CHECKING

from sandbox.api.arguments import Arguments
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.jsons import Json
from sandbox.settings import APP_ID, BOT_ID, BOT_USER_ID, TEAM_ID

if TYPE_CHECKING:
    from sandbox.engine import Engine


def test(_engine: "Engine", args: Arguments) -> Json:
    """Check that the API answers."""
    return {"args": args.values}


def auth_test(engine: "Engine", _args: Arguments) -> Json:
    """Who the token belongs to."""
    space = engine.workspace
    return {
        "url": f"https://{space.domain}.slack.com/",
        "team": space.name,
        "user": engine.person(BOT_USER_ID).handle,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def connections_open(engine: "Engine", _args: Arguments) -> Json:
    """An address for a Socket Mode connection."""
    return {"url": engine.courier.sockets.new_url()}


def team_info(engine: "Engine", _args: Arguments) -> Json:
    """The workspace."""
    space = engine.workspace
    return {"team": {"id": space.id, "name": space.name, "domain": space.domain, "email_domain": "", "icon": {}}}


def oauth_access(engine: "Engine", args: Arguments) -> Json:
    """Exchange a code for a bot token. Every code of the sandbox starts with `sandbox-`."""
    if not args.text("code").startswith("sandbox-"):
        raise ApiError("invalid_code")
    engine.workspace.installed = True
    return {
        "app_id": APP_ID,
        "authed_user": {"id": "U0DANAREYES"},
        "scope": ",".join(sorted(engine.manifest.scopes)),
        "token_type": "bot",
        "access_token": engine.settings.bot_token,
        "bot_user_id": BOT_USER_ID,
        "team": {"id": TEAM_ID, "name": engine.workspace.name},
        "enterprise": None,
        "is_enterprise_install": False,
    }


METHODS = (
    Method("api.test", test, caller="anyone"),
    Method("auth.test", auth_test),
    Method("apps.connections.open", connections_open, caller="app"),
    Method("team.info", team_info, ("team:read",)),
    Method("oauth.v2.access", oauth_access, caller="anyone"),
)
