"""What Slack's payloads say, each fact read in one place."""

import html
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from slack_bolt import BoltContext

from domain.people import UserId, WorkspaceId
from handlers.requests import Envelope


def workspace(context: BoltContext) -> WorkspaceId:
    """The workspace that the token belongs to; somebody pressing from another company does not change it."""
    authorized = context.authorize_result
    return WorkspaceId((authorized.team_id if authorized else context.team_id) or "")


def route(action: Mapping[str, Any]) -> str:
    """The route that a button names; `#2` behind it only tells buttons of one row apart."""
    return str(action["action_id"]).partition("#")[0]


def token(action: Mapping[str, Any]) -> str:
    return str(action.get("value") or "") if action.get("type") == "button" else ""


def choice(action: Mapping[str, Any]) -> str:
    option = action.get("selected_option") or {}
    return str(option.get("value") or action.get("selected_user") or action.get("selected_date") or "")


def envelope(
    body: Mapping[str, Any], context: BoltContext, again: tuple[str, Mapping[str, str]] | None = None
) -> Envelope:
    """Where an answer to a command, a button, a shortcut or a form can go."""
    person = body.get("user") or {}
    container = body.get("container") or {}
    channel = body.get("channel_id") or container.get("channel_id") or (body.get("channel") or {}).get("id")
    return Envelope(
        workspace=workspace(context),
        user=UserId(body.get("user_id") or person["id"]),
        trigger=body.get("trigger_id", ""),
        response_url=body.get("response_url", ""),
        channel=channel or "",
        message_ts=container.get("message_ts", ""),
        view=body.get("view") or {},
        again=again,
        locale=str(person.get("locale") or body.get("locale") or ""),
    )


def happened(body: Mapping[str, Any]) -> datetime:
    """When an event happened, to the second; long ago when the server does not say."""
    return datetime.fromtimestamp(float(body.get("event_time") or 0), UTC)


def message_ts(body: Mapping[str, Any]) -> str:
    """The time stamp of the message whose menu was used
    (docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload).
    """
    return str(body.get("message_ts") or body["message"]["ts"])


_MARKED = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")


def readable(text: str, name: Callable[[str], str]) -> str:
    """A message's text as a person reads it; `name` gives that of an account, "" where it is not known.

    Mentions, links and dates arrive in angle brackets, and three signs as entities
    (docs.slack.dev/messaging/formatting-message-text).
    """

    def plain(mark: re.Match[str]) -> str:
        kind, about, label = mark.groups()
        if kind == "@":
            return f"@{name(about) or label or '…'}"
        if kind == "#":
            return f"#{label or '…'}"
        if kind == "!":
            return label or f"@{about.partition('^')[0]}"
        address = about.removeprefix("mailto:")
        return f"{label} ({address})" if label and label != address else address

    return html.unescape(_MARKED.sub(plain, text)).strip()
