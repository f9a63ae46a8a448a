"""Events: who hears of what, in which shape, and what happens to one that is not taken."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.bots import Bot
from tests.sandbox.conftest import rules

Json = dict[str, Any]


def heard(driver: Driver, bot: Bot, kind: str) -> Json:
    body: Json = driver.expect(lambda: bot.all(kind)[-1:])[0]
    return body


def test_a_message_comes_escaped_and_in_its_envelope(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").types("1 < 2 & @Alex Rivera")

    body = heard(driver, bot, "message")
    assert body["type"] == "event_callback"
    assert body["authorizations"][0]["user_id"] == "U0COACHBOT"
    assert body["event_id"].startswith("Ev")
    assert {"team_id", "api_app_id", "token", "event_time", "event_context"} <= set(body)
    event = body["event"]
    assert (event["text"], event["channel_type"]) == ("1 &lt; 2 &amp; <@U0ALEXRIVERA>", "im")
    assert event["blocks"][0]["elements"][0]["elements"][1] == {"type": "user", "user_id": "U0ALEXRIVERA"}


def test_the_bot_hears_channels_that_it_is_in(bot: Bot, driver: Driver) -> None:
    driver.person("王芳").types("Not for the bot", in_="#line-3-launch")
    driver.person("Mei").types("For the bot", in_="#sales-east")

    assert heard(driver, bot, "message")["event"]["channel_type"] == "channel"
    assert len(bot.all("message")) == 1


def test_a_change_of_profile_is_told(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").set_language("zh-CN").set_timezone("Asia/Shanghai")

    event = driver.expect(
        lambda: [one for one in bot.all("user_change") if one["event"]["user"]["tz"] == "Asia/Shanghai"]
    )[0]["event"]
    assert event["user"]["locale"] == "zh-CN"
    assert driver.person("Mei").locale == "zh-CN"


def test_a_deactivated_account_is_told_and_can_do_nothing(bot: Bot, driver: Driver) -> None:
    driver.deactivate("Grace Kim")

    assert heard(driver, bot, "user_change")["event"]["user"]["deleted"]
    with pytest.raises(AssertionError, match="deactivated"):
        driver.person("Grace").types("hello", in_="#partners-shared")
    driver.reactivate("Grace Kim")
    assert driver.expect(lambda: [one for one in bot.all("user_change") if one["event"]["user"].get("is_restricted")])


def test_members_come_and_go(bot: Bot, driver: Driver) -> None:
    driver.join("Tom Becker", "#sales-east")

    event = heard(driver, bot, "member_joined_channel")["event"]
    assert (event["user"], event["channel"], event["channel_type"]) == ("U0TOMBECKER", "C0SALESEAST", "C")
    driver.leave("Tom Becker", "#sales-east")
    with pytest.raises(AssertionError, match="no channel"):
        assert driver.person("Tom").channel("#sales-east").messages


def test_the_app_can_be_added_to_a_channel(bot: Bot, driver: Driver) -> None:
    driver.join("app", "#line-3-launch", seen_by="王芳")

    assert heard(driver, bot, "member_joined_channel")["event"]["user"] == "U0COACHBOT"


def test_a_reaction_names_its_message(bot: Bot, driver: Driver) -> None:
    message = driver.person("Mei").channel("#sales-east").latest.react("eyes")

    assert heard(driver, bot, "reaction_added")["event"]["item"]["channel"] == "C0SALESEAST"
    assert message.reactions == {"eyes": ["Mei Chen"]}


def test_an_uninstalled_app_has_a_dead_token(bot: Bot, driver: Driver) -> None:
    driver.uninstall_app()

    assert heard(driver, bot, "tokens_revoked")["event"]["tokens"]["bot"] == ["U0COACHBOT"]
    assert heard(driver, bot, "app_uninstalled")
    with pytest.raises(Exception, match="account_inactive"):
        bot.app.client.auth_test()
    driver.install_app()
    assert bot.app.client.auth_test()["ok"]


def test_opening_the_messages_tab_is_told(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").open_messages()

    assert heard(driver, bot, "app_home_opened")["event"]["tab"] == "messages"


@contextmanager
def answering(*answers: tuple[int, Json]) -> Iterator[tuple[str, list[tuple[Json, Json]]]]:
    """An address that answers with these statuses and headers, one after another, and keeps what came."""
    left, came = list(answers), []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            came.append((dict(self.headers), json.loads(body)))
            status, headers = left.pop(0) if left else (200, {})
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/slack/events", came
    finally:
        server.shutdown()
        server.server_close()


def test_an_event_is_sent_again_three_times(sandbox: Sandbox, driver: Driver) -> None:
    with answering(*[(500, {})] * 9) as (url, came):
        sandbox.bot_url = url
        driver.person("Mei").types("hello")
        driver.expect(lambda: len(came) == 4)

    retries = [headers.get("X-Slack-Retry-Num") for headers, _body in came]
    assert retries == [None, "1", "2", "3"]
    assert {headers.get("X-Slack-Retry-Reason") for headers, _body in came[1:]} == {"http_error"}
    assert len({body["event_id"] for _headers, body in came}) == 1


def test_a_bot_may_ask_for_no_retries(sandbox: Sandbox, driver: Driver) -> None:
    with answering((500, {"X-Slack-No-Retry": "1"})) as (url, came):
        sandbox.bot_url = url
        driver.person("Mei").types("hello")
        driver.expect(lambda: bool(came) and sandbox.ask(lambda engine: not engine.courier.under_way))

    assert len(came) == 1


def test_a_taken_event_is_not_sent_again(sandbox: Sandbox, driver: Driver) -> None:
    with answering((503, {})) as (url, came):
        sandbox.bot_url = url
        driver.person("Mei").types("hello")
        driver.expect(lambda: bool(came) and sandbox.ask(lambda engine: not engine.courier.under_way))

    assert len(came) == 2
    assert rules(sandbox) == []
