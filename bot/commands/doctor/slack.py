"""Checks of Slack's side: tokens, scopes, Socket Mode, and how far the clocks are apart."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.commands.doctor.findings import Finding, bad, good, worth_knowing
from bot.scopes import NICE_TO_HAVE, SCOPES
from bot.settings import Settings
from domain.people import WorkspaceId
from services.clock import SystemClock

LARGEST_SKEW = 60.0
"""Seconds. Slack's signatures are good for five minutes (docs.slack.dev, verifying requests); stay well below."""

APPS = "https://api.slack.com/apps"
CODE = re.compile(r"\w+")
"""Slack's errors are one word; what slack_sdk says of an answer that it could not read is a sentence."""
KINDS = {"xoxp": "a user token", "xoxb": "a bot token", "xapp": "an app-level token", "xoxe": "a rotating token"}


@dataclass(frozen=True)
class Seen:
    """The findings, and the workspace that the bot token belongs to."""

    findings: tuple[Finding, ...]
    workspace: WorkspaceId | None = None


def look(settings: Settings) -> Seen:
    """Asks Slack with the tokens that are set; changes nothing there."""
    tokens = _tokens(settings)
    if any(each.failed for each in tokens) and not settings.bot_token:
        return Seen(tuple(tokens))
    client = WebClient(settings.bot_token, base_url=settings.slack_api_url, timeout=10)
    try:
        told = client.auth_test()
    except SlackApiError as error:
        return Seen((*tokens, _refused(settings, str(error.response.get("error")))))
    except (OSError, ValueError) as error:
        return Seen((*tokens, _unreachable(settings, error)))
    headers = {name.lower(): value for name, value in told.headers.items()}
    found = [good("workspace", str(told.get("team"))), _scopes(headers), skew(headers)]
    if settings.socket_mode:
        found.append(_socket(client, settings))
    return Seen((*tokens, *found), WorkspaceId(str(told["team_id"])))


def _tokens(settings: Settings) -> list[Finding]:
    found = [_token("SLACK_BOT_TOKEN", settings.bot_token, "xoxb", "OAuth & Permissions → Bot User OAuth Token")]
    if settings.app_token or not settings.signing_secret:
        where = "Basic Information → App-Level Tokens, with the scope connections:write"
        found.append(_token("SLACK_APP_TOKEN", settings.app_token, "xapp", where))
    else:
        found.append(good("SLACK_SIGNING_SECRET", "set: Slack's requests come over HTTP"))
    return found


def _token(name: str, token: str, kind: str, where: str) -> Finding:
    if not token:
        return bad(name, "not set", f"Copy it from {APPS} → {where}, into .env.")
    if not token.startswith(f"{kind}-"):
        other = KINDS.get(token[:4], "something else")
        return bad(name, f"this is {other}", f"It must begin with {kind}-. Copy it from {APPS} → {where}.")
    return good(name, f"set ({kind}-…)")


def _refused(settings: Settings, code: str) -> Finding:
    if not CODE.fullmatch(code):
        advice = "Is SLACK_API_URL right? Empty, it is Slack's own: then try again in a moment."
        return bad("Slack", f"{settings.slack_api_url} does not answer as Slack does", advice)
    advice = (
        "Install the app again and copy its Bot User OAuth Token."
        if code != "invalid_auth"
        else ("Copy the Bot User OAuth Token once more; a part of it may be missing.")
    )
    return bad("bot token", f"Slack says {code}", advice)


def _unreachable(settings: Settings, error: Exception) -> Finding:
    advice = "Is the network up? A proxy goes into HTTPS_PROXY."
    return bad("Slack", f"{settings.slack_api_url} can't be reached ({type(error).__name__})", advice)


def _scopes(headers: Mapping[str, Any]) -> Finding:
    value = headers.get("x-oauth-scopes")
    if value is None:
        return worth_knowing("scopes", "Slack did not say which", "Compare them with manifest.yml by eye.")
    text = value[0] if isinstance(value, list) else str(value)
    granted = {each.strip() for each in text.split(",")}
    lacking = [each for each in SCOPES if each not in granted]
    more = sorted(granted - set(SCOPES) - {"", "identify"})
    again = f"Paste manifest.yml into {APPS} → App Manifest, then install the app again."
    if set(lacking) - NICE_TO_HAVE:
        return bad("scopes", f"missing: {', '.join(lacking)}", again)
    if lacking:
        return worth_knowing("scopes", f"missing: {', '.join(lacking)}", f"Coach works with less. {again}")
    if more:
        return worth_knowing("scopes", f"more than needed: {', '.join(more)}", "Take away what nobody needs.")
    return good("scopes", "all that are needed, and no more")


def skew(headers: Mapping[str, Any]) -> Finding:
    """How far this machine's clock is from Slack's, by the date of an answer; signatures bear five minutes."""
    value = headers.get("date")
    text = value[0] if isinstance(value, list) else str(value or "")
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return worth_knowing(
            "clock", "Slack did not say what time it is", "Make sure that this machine's clock is set."
        )
    apart = abs((SystemClock().now() - at).total_seconds())
    if apart > LARGEST_SKEW:
        return bad("clock", f"{apart:.0f} s away from Slack's", "Switch on time synchronisation (NTP).")
    return good("clock", "agrees with Slack's")


def _socket(client: WebClient, settings: Settings) -> Finding:
    try:
        client.apps_connections_open(app_token=settings.app_token)
    except SlackApiError as error:
        code = str(error.response.get("error"))
        advice = f"Switch it on: {APPS} → Socket Mode, and an app-level token with connections:write."
        if code == "invalid_auth":
            advice = f"Copy SLACK_APP_TOKEN once more from {APPS} → Basic Information → App-Level Tokens."
        return bad("Socket Mode", f"Slack says {code}", advice)
    except OSError as error:
        return _unreachable(settings, error)
    return good("Socket Mode", "a connection can be opened")
