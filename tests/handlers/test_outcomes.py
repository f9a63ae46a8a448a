"""What Slack's answers, as slack_sdk really reports them, say about whether a message was posted."""

from typing import Any

import pytest
from slack_sdk import WebClient

from handlers.delivery.outcomes import DEFAULT_PAUSE, Outcome, Verdict, classify
from sandbox.running import Sandbox

POST = "chat.postMessage"


@pytest.mark.parametrize(
    ("kind", "more", "outcome", "code"),
    [
        ("html", {}, Outcome.UNKNOWN, "http_200"),
        ("cut", {}, Outcome.UNKNOWN, "http_200"),
        ("status", {"status": 503}, Outcome.UNKNOWN, "http_503"),
        ("stored_then_500", {}, Outcome.UNKNOWN, "http_500"),
        ("error", {"error": "fatal_error"}, Outcome.UNKNOWN, "fatal_error"),
        ("error", {"error": "channel_not_found"}, Outcome.REFUSED, "channel_not_found"),
        ("reset", {}, Outcome.UNKNOWN, "RemoteDisconnected"),
        ("stored_then_reset", {}, Outcome.UNKNOWN, "RemoteDisconnected"),
    ],
)
def test_only_a_definite_no_counts_as_refused(kind: str, more: dict[str, Any], outcome: Outcome, code: str) -> None:
    verdict = _posted({"kind": kind, "method": POST, **more})

    assert (verdict.outcome, verdict.code) == (outcome, code)


@pytest.mark.parametrize(("retry_after", "wait"), [(7, 7.0), (None, DEFAULT_PAUSE)])
def test_a_429_is_a_pause(retry_after: int | None, wait: float) -> None:
    verdict = _posted({"kind": "ratelimited", "method": POST, "retry_after": retry_after})

    assert verdict == Verdict(Outcome.PAUSE, "ratelimited", wait)


def test_nobody_there_means_not_sent() -> None:
    client = WebClient("xoxb-sandbox", base_url="http://127.0.0.1:9/api/", retry_handlers=[])

    assert _verdict(client).outcome is Outcome.NOT_SENT


def _posted(fault: dict[str, Any]) -> Verdict:
    with Sandbox.running() as sandbox:
        sandbox.ask(lambda slack: slack.faults.add(fault))
        return _verdict(WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[]))


def _verdict(client: WebClient) -> Verdict:
    try:
        client.chat_postMessage(channel="C0SALESEAST", text="Was it said?")
    except Exception as error:  # noqa: BLE001 - whatever it raises is what is classified
        return classify(error)
    raise AssertionError("it went well")
