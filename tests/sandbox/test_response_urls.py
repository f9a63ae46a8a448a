"""Response URLs: five uses in thirty minutes, and what may be done with them."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.bots import Bot, button, mrkdwn
from tests.sandbox.calls import Api, send
from tests.sandbox.conftest import rules

Json = dict[str, Any]
SECTION = {"type": "section", "text": mrkdwn("x")}


def respond(url: str, **body: object) -> tuple[int, str]:
    status, text, _headers = send(url, json.dumps(body).encode(), Content_Type="application/json")
    return status, text


@pytest.fixture
def url(bot: Bot, driver: Driver) -> str:
    """The response URL of a command in a channel where the bot is not a member."""
    driver.person("王芳").types("/pip", in_="#line-3-launch")
    return str(bot.last("/pip")["response_url"])


def test_an_answer_is_ephemeral_even_where_the_bot_is_no_member(url: str, driver: Driver) -> None:
    assert respond(url, text="Just you") == (200, "ok")

    assert [one.text for one in driver.person("王芳").ephemerals] == ["Just you"]
    assert driver.person("李强").ephemerals == []


def test_an_answer_may_be_for_everyone(url: str, driver: Driver) -> None:
    respond(url, text="All of you", response_type="in_channel")

    assert driver.person("李强").channel("#line-3-launch").latest.text == "All of you"


def test_a_response_url_works_five_times(url: str, sandbox: Sandbox) -> None:
    for _ in range(5):
        assert respond(url, text="x")[0] == 200

    assert respond(url, text="x") == (404, '{"ok": false, "error": "used_url"}')
    assert rules(sandbox) == ["used_url"]


def test_a_response_url_grows_old() -> None:
    with Sandbox.running(response_url_seconds=0.0, ack_seconds=0.3) as sandbox:
        assert sandbox.ask(lambda engine: engine.keys.settings.response_url_seconds) == 0.0
        url = sandbox.ask(_command_url)

        assert respond(url, text="x") == (404, '{"ok": false, "error": "expired_url"}')


def _command_url(engine: Any) -> str:
    from sandbox.delivery import payloads

    where = engine.workspace.conversations["C0GENERAL"]
    return str(payloads.command(engine, engine.person("U0MEICHEN"), where, "/pip", "")["response_url"])


def test_an_invented_url_is_refused(sandbox: Sandbox) -> None:
    assert respond(f"{sandbox.url}/response/commands/T0NORTHWIND/nope", text="x")[0] == 404


@pytest.mark.parametrize("body", [{}, {"text": "x", "blocks": [{"type": "nope"}]}])
def test_an_answer_is_checked_like_a_message(body: Json, url: str, sandbox: Sandbox) -> None:
    assert respond(url, **body)[0] == 400
    assert len(rules(sandbox)) == 1


def test_a_button_can_replace_its_message(bot: Bot, api: Api, driver: Driver) -> None:
    blocks = [{"type": "actions", "elements": [button("Go", "replace")]}]
    api("chat.postEphemeral", channel="C0SALESEAST", user="U0MEICHEN", text="Before", blocks=blocks)
    mei = driver.person("Mei")

    mei.ephemerals[-1].press("Go")

    driver.expect(lambda: [one.text for one in mei.ephemerals] == ["Replaced"])


def test_a_button_can_delete_its_message(bot: Bot, api: Api, driver: Driver) -> None:
    blocks = [{"type": "actions", "elements": [button("Go", "note")]}]
    api("chat.postMessage", channel="U0MEICHEN", text="Before", blocks=blocks)
    driver.person("Mei").dm.latest.press("Go")

    respond(bot.last("block_actions")["response_url"], delete_original=True)

    assert driver.person("Mei").dm.messages == []


def test_the_address_names_the_team(url: str) -> None:
    assert urlsplit(url).path.split("/")[1:4] == ["response", "commands", "T0NORTHWIND"]
