"""Talks to Slack after the commit: shows what a listener returned, and finds a way on when Slack says no."""

import json
import logging
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.requests import Envelope
from handlers.responses import Finish, Open, Publish, Replace, Response, Return, Rewrite, Whisper
from handlers.views.screens import Screen, button, buttons, drawn, home, notice, words

log = logging.getLogger("pipcoach.presentation")

EXPIRED = {"expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "invalid_trigger_id"}


def show(client: WebClient, screen: Screen, envelope: Envelope, response: Response) -> None:
    """Shows one response. Slack's refusals end in a sentence with a way on, never in silence."""
    try:
        _show(client, screen, envelope, response)
    except SlackApiError as error:
        code = error.response.get("error", "")
        log.warning("Slack answered %s", code)
        _way_on(client, screen, envelope, expired=code in EXPIRED)
    except OSError as error:
        log.warning("Slack could not be reached: %s", type(error).__name__)
        _way_on(client, screen, envelope, expired=False)


def _show(client: WebClient, screen: Screen, envelope: Envelope, response: Response) -> None:
    match response:
        case Open(view) if envelope.full:
            client.views_update(view_id=envelope.view["id"], view=dict(view))
        case Open(view) if envelope.in_modal:
            client.views_push(trigger_id=envelope.trigger, view=dict(view))
        case Open(view):
            client.views_open(trigger_id=envelope.trigger, view=dict(view))
        case Replace(view):
            client.views_update(view_id=envelope.view["id"], view=dict(view))
        case Return(view) if view is not None and envelope.depth_key:
            client.views_update(view_id=envelope.depth_key, view=dict(view))
        case Publish(view):
            client.views_publish(user_id=envelope.user, view=dict(view))
        case Rewrite(message, channel, ts):
            blocks = [dict(block) for block in message.blocks]
            client.chat_update(
                channel=channel or envelope.channel, ts=ts or envelope.message_ts, text=message.text, blocks=blocks
            )
        case Whisper(text, blocks):
            whisper(client, screen, envelope, text, list(blocks))
        case Return() | Finish() | None:
            pass
        case _:
            raise TypeError(response)


def whisper(
    client: WebClient, screen: Screen, envelope: Envelope, text: str, blocks: list[Mapping[str, Any]] | None = None
) -> None:
    """Says something to this person alone, wherever they are: a response_url, or a small modal over what is open."""
    said = [dict(block) for block in blocks or ()] or None
    if envelope.response_url:
        _post(envelope.response_url, {"response_type": "ephemeral", "text": text, "blocks": said})
    elif envelope.trigger:
        say = client.views_push if envelope.in_modal else client.views_open
        say(trigger_id=envelope.trigger, view=dict(notice(screen, text)))
    elif envelope.channel:
        client.chat_postEphemeral(channel=envelope.channel, user=envelope.user, text=text, blocks=said)


def _way_on(client: WebClient, screen: Screen, envelope: Envelope, *, expired: bool) -> None:
    in_home = envelope.view.get("type") == "home"  # it has no response_url: the way on stands in the tab itself
    if not (envelope.response_url or in_home):
        return
    text = screen.t("slack-slow" if expired else "slack-refused")
    blocks = [words(text)]
    if envelope.again is not None:
        route, values = envelope.again
        again = button(screen, screen.t("open-again"), "again", style="primary", carries={**values, "route": route})
        blocks.append(buttons(screen, "again", again))
    try:
        if in_home:
            refresh = buttons(screen, "refresh", button(screen, screen.t("home-refresh"), "home.refresh"))
            client.views_publish(user_id=envelope.user, view=dict(home([*blocks, refresh])))
        else:
            _post(envelope.response_url, {"response_type": "ephemeral", "text": text, "blocks": drawn(blocks)})
    except (OSError, SlackApiError) as error:
        log.warning("the way on could not be shown: %s", type(error).__name__)


def _post(url: str, body: Mapping[str, Any]) -> None:
    # The address came inside an envelope whose signature was verified.
    request = urllib.request.Request(  # noqa: S310
        url, json.dumps({"replace_original": False, **body}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10):  # noqa: S310
        pass
