"""Talks to Slack after the commit: shows what a listener returned, and finds a way on when Slack says no."""

import http.client
import json
import logging
import urllib.request
from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.delivery.outcomes import classify
from handlers.requests import Envelope
from handlers.responses import Finish, Open, Publish, Replace, Response, Return, Rewrite, Whisper
from handlers.views.screens import WAY_ON, Screen, button, buttons, drawn, home, line, notice, topped, words

log = logging.getLogger("pipcoach.presentation")

TROUBLE = (SlackApiError, OSError, http.client.HTTPException)
"""What talking to Slack can raise: a refusal, no connection, an answer that broke off."""
EXPIRED = {"expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "invalid_trigger_id"}


def show(client: WebClient, screen: Screen, envelope: Envelope, response: Response) -> str:
    """Shows one response. Slack's refusals end in a sentence with a way on, never in silence.

    Gives the key of that sentence where there is no place to say it, else "".
    """
    try:
        _show(client, screen, envelope, response)
    except TROUBLE as error:
        code = classify(error).code
        log.warning("Slack answered %s", code)
        key = "slack-slow" if code in EXPIRED else "slack-refused"
        return "" if _way_on(client, screen, envelope, response, screen.t(key)) else key
    return ""


def _show(client: WebClient, screen: Screen, envelope: Envelope, response: Response) -> None:
    match response:
        case Open(view) if envelope.full:
            _update(client, envelope.view["id"], view)
        case Open(view) if envelope.in_modal:
            client.views_push(trigger_id=envelope.trigger, view=dict(view))
        case Open(view):
            client.views_open(trigger_id=envelope.trigger, view=dict(view))
        case Replace(view):
            _update(client, envelope.view["id"], view)
        case Return(view) if view is not None and envelope.depth_key:
            _update(client, envelope.depth_key, view)
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


def _update(client: WebClient, view_id: str, view: Mapping[str, Any]) -> None:
    """Puts another screen into an open modal; it needs no trigger and can be said twice, so it is tried twice."""
    try:
        client.views_update(view_id=view_id, view=dict(view))
    except TROUBLE as error:
        log.warning("Slack answered %s; once more", classify(error).code)
        client.views_update(view_id=view_id, view=dict(view))


def whisper(
    client: WebClient, screen: Screen, envelope: Envelope, text: str, blocks: list[Mapping[str, Any]] | None = None
) -> None:
    """Says something to this person alone, wherever they are: a response_url, or a small modal over what is open.

    Over three modals none can be opened: there it stands at the top of the uppermost.
    """
    said = [dict(block) for block in blocks or ()] or None
    if envelope.response_url:
        _post(envelope.response_url, {"response_type": "ephemeral", "text": text, "blocks": said})
    elif envelope.full:
        _update(client, envelope.view["id"], topped(envelope.view, line(screen, WAY_ON, text)))
    elif envelope.trigger:
        say = client.views_push if envelope.in_modal else client.views_open
        say(trigger_id=envelope.trigger, view=dict(notice(screen, text)))
    elif envelope.channel:
        client.chat_postEphemeral(channel=envelope.channel, user=envelope.user, text=text, blocks=said)


def _way_on(client: WebClient, screen: Screen, envelope: Envelope, response: Response, text: str) -> bool:
    """Says what happened where the person is looking, with a button that does the same once more.

    False where there is no such place: Slack gives a global shortcut no response_url
    (docs.slack.dev/interactivity/implementing-shortcuts, "Global shortcuts").
    """
    again = None
    if isinstance(response, Whisper):
        text = response.text  # what was to be said is all there is
    elif envelope.again is not None:
        route, values = envelope.again
        again = button(screen, screen.t("open-again"), "again", style="primary", carries={**values, "route": route})
    try:
        if isinstance(response, Return):  # the form is gone already: what lies below would be out of date
            if envelope.depth_key:
                _update(client, envelope.depth_key, notice(screen, text))
        elif envelope.in_modal:
            _update(client, envelope.view["id"], topped(envelope.view, line(screen, WAY_ON, text, again)))
        elif envelope.view.get("type") == "home":  # it has no response_url: the way on stands in the tab itself
            refresh = button(screen, screen.t("home-refresh"), "home.refresh")
            acts = buttons(screen, "again", *([again] if again else []), refresh)
            client.views_publish(user_id=envelope.user, view=dict(home([words(text), acts])))
        elif envelope.response_url:
            blocks = [words(text), *([buttons(screen, "again", again)] if again else [])]
            _post(envelope.response_url, {"response_type": "ephemeral", "text": text, "blocks": drawn(blocks)})
        else:
            return False
    except TROUBLE as error:
        log.warning("the way on could not be shown: %s", classify(error).code)
    return True


def _post(url: str, body: Mapping[str, Any]) -> None:
    # The address came inside an envelope whose signature was verified.
    request = urllib.request.Request(  # noqa: S310
        url, json.dumps({"replace_original": False, **body}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10):  # noqa: S310
        pass
