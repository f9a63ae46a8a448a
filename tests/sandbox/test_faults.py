"""Trouble on demand, as a bot meets it."""

import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.error import URLError

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.calls import Api, get, post
from tests.sandbox.conftest import rules

Json = dict[str, Any]
SALES = "C0SALESEAST"
BODY = b'{"channel": "C0SALESEAST", "text": "Was it said?"}'
LOST = (ConnectionError, URLError, http.client.HTTPException)


def said(api: Api) -> int:
    return sum(one["text"] == "Was it said?" for one in api("conversations.history", channel=SALES)["messages"])


def test_a_429_names_its_wait(api: Api, driver: Driver) -> None:
    driver.trouble("ratelimited", "chat.postMessage", retry_after=7)

    status, _text, headers = api.raw("chat.postMessage", BODY)

    assert (status, headers["Retry-After"]) == (429, "7")
    assert said(api) == 0


def test_a_429_may_keep_its_wait_to_itself(api: Api, driver: Driver) -> None:
    driver.trouble("ratelimited", "chat.postMessage", retry_after=None)

    assert "Retry-After" not in api.raw("chat.postMessage", BODY)[2]


@pytest.mark.parametrize(
    ("kind", "more", "status", "text", "stored"),
    [
        ("status", {"status": 503}, 503, "upstream error", 0),
        ("error", {"error": "fatal_error"}, 200, '{"ok": false, "error": "fatal_error"}', 0),
        ("html", {}, 200, "<html><body>Be right back.</body></html>", 0),
        ("cut", {}, 200, '{"ok": tr', 0),
        ("stored_then_500", {}, 500, "upstream error", 1),
    ],
)
def test_an_answer_may_be_wrong(
    kind: str, more: Json, status: int, text: str, stored: int, api: Api, driver: Driver
) -> None:
    driver.trouble(kind, "chat.postMessage", **more)

    assert api.raw("chat.postMessage", BODY)[:2] == (status, text)
    assert said(api) == stored


@pytest.mark.parametrize(
    ("kind", "more", "stored"),
    [("reset", {}, 0), ("stored_then_reset", {}, 1), ("stored_then_timeout", {"seconds": 0.05}, 1)],
)
def test_an_answer_may_be_lost(kind: str, more: Json, stored: int, api: Api, driver: Driver) -> None:
    driver.trouble(kind, "chat.postMessage", **more)

    with pytest.raises(LOST):
        api.raw("chat.postMessage", BODY)

    assert said(api) == stored


def test_latency_only_delays(api: Api, driver: Driver) -> None:
    driver.trouble("latency", seconds=0.1)
    began = time.monotonic()

    assert api("auth.test")["ok"]
    assert time.monotonic() - began >= 0.1


def test_trouble_strikes_as_often_as_asked_and_where_asked(api: Api, driver: Driver) -> None:
    driver.trouble("error", "auth.test", times=2, skip=1)

    answers = [api("auth.test")["ok"] for _ in range(4)]

    assert answers == [True, False, False, True]
    assert api("team.info")["ok"]


def test_trouble_without_end_is_taken_away(api: Api, driver: Driver, sandbox: Sandbox) -> None:
    driver.trouble("error", times=None)
    assert not api("auth.test")["ok"]
    assert len(get(sandbox, "/client/faults")["faults"]) == 1

    driver.no_trouble()

    assert api("auth.test")["ok"]


def test_a_fault_must_be_known(sandbox: Sandbox) -> None:
    assert "kind must be one of" in post(sandbox, "/client/faults", {"kind": "flood"})["error"]
    assert not post(sandbox, "/client/faults", {"kind": "reset", "when": "now"})["ok"]


def test_trouble_is_no_breach_but_stands_in_the_record(api: Api, driver: Driver, sandbox: Sandbox) -> None:
    driver.trouble("ratelimited", "auth.test")
    api.raw("auth.test", b"")

    assert driver.traffic()[-1]["what"] == "auth.test (ratelimited)"
    assert rules(sandbox) == []


def test_calls_that_are_being_answered_are_counted(api: Api, driver: Driver, sandbox: Sandbox) -> None:
    driver.trouble("stored_then_timeout", "chat.postMessage", seconds=30)

    with ThreadPoolExecutor(1) as hand:
        lost = hand.submit(api.raw, "chat.postMessage", BODY)
        driver.expect(lambda: said(api) == 1)
        under_way = get(sandbox, "/client/faults")["calls_under_way"]
        sandbox.stop()
        with pytest.raises(LOST):
            lost.result()

    assert under_way == 1


def test_a_conversation_may_be_shown_as_it_was_before(api: Api, driver: Driver) -> None:
    api.raw("chat.postMessage", BODY)
    driver.trouble("stale", "conversations.history")

    assert [said(api), said(api)] == [0, 1]


def test_a_page_may_be_shorter_than_asked_for(api: Api, driver: Driver) -> None:
    driver.trouble("short", "conversations.history")

    page = api("conversations.history", channel=SALES, limit=100)

    assert len(page["messages"]) == 1
    assert page["response_metadata"]["next_cursor"]


def test_a_429_may_insist_until_its_wait_is_over(api: Api, driver: Driver, sandbox: Sandbox) -> None:
    driver.trouble("ratelimited", "chat.postMessage", retry_after=2, insist=True)
    answers = [api.raw("chat.postMessage", BODY)[0] for _ in range(2)]

    driver.expect(lambda: api.raw("chat.postMessage", BODY)[0] == 200)

    assert answers == [429, 429]
    assert said(api) == 1
    assert sandbox.engine.rates.too_early > 0
