"""What went over the wire: every text that Slack would look into for mentions, links and marks, and the forms sent."""

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sandbox.delivery.posts import post
from tests.stories.harness import Coach

Json = dict[str, Any]

HOSTILE = "<!channel> <https://evil.example|here> <@U0NOORAZIZ> https://evil.example & <script> مرحبا 🎉"
"""Noor has no part in any story: whoever finds them mentioned has found a text that came to life."""
ALIVE = re.compile(r"<!channel|<https?://evil|<@U0NOORAZIZ|<script|'U0NOORAZIZ'|'broadcast'")
INERT, LIVELY = {"plain_text", "text"}, {"link", "user", "broadcast"}
"""Plain text and the text of rich text stay what they are; other parts of rich text do something."""


def shown(coach: Coach) -> Iterator[Json]:
    """Every text object that the bot sent, and the text of every message, which is mrkdwn."""
    for entry in coach.driver.traffic():
        said = entry["body"] if entry["direction"] == "from_bot" else entry["answer"]
        yield from _texts(said)
        if isinstance(said, dict) and isinstance(said.get("text"), str):
            yield {"type": "mrkdwn", "text": said["text"]}


def _texts(value: object) -> Iterator[Json]:
    if isinstance(value, dict):
        if value.get("type") in {*INERT, "mrkdwn", "markdown"}:
            yield value
        elif value.get("type") in LIVELY:
            yield {"type": value["type"], "text": str(value)}
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def alive(coach: Coach) -> list[str]:
    """The texts in which something that was typed would mention, link or ring for somebody."""
    return [
        each["text"]
        for each in shown(coach)
        if each["type"] not in INERT
        and (ALIVE.search(each["text"]) or ("evil.example" in each["text"] and not each.get("verbatim")))
    ]


def forms(coach: Coach, after: int = 0) -> list[Json]:
    """The traffic of submitted forms, oldest first."""
    return [each for each in coach.driver.traffic(after) if each["what"].startswith("view_submission")]


def deliver_again(coach: Coach, payload: Json) -> None:
    """Slack delivers the very same submission once more; the person sees nothing of what comes back."""
    url, secret = coach.sandbox.bot_url, coach.sandbox.signing_secret
    assert url is not None
    # In a thread of its own: the browser's tests leave a loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        ack = thread.submit(asyncio.run, post(url, secret, "interactive", payload, 20, {})).result()
    assert ack.ok, ack
