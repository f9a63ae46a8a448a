"""Socket Mode and signed HTTP, each with a real Bolt app at the other end."""

import time
from collections.abc import Iterator

import pytest
from slack_sdk.signature import SignatureVerifier

from sandbox import Sandbox
from sandbox.delivery.posts import encode, headers
from sandbox.driver import Driver, RefusedError
from tests.sandbox.bots import Bot, http_bot, socket_bot
from tests.sandbox.calls import Api, post, send
from tests.sandbox.conftest import rules


@pytest.fixture(params=["socket", "http"])
def either(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Bot]:
    """The same bot, reached in both ways."""
    with (socket_bot if request.param == "socket" else http_bot)(sandbox) as bot:
        yield bot


def test_a_whole_conversation_works_either_way(either: Bot, driver: Driver, sandbox: Sandbox) -> None:
    mei, alex = driver.person("Mei"), driver.person("Alex")

    mei.types("/pip start @Alex")
    mei.modal.fill("Goal", "Learn the <product> & its price").submit()
    mei.types("/pip answer")
    alex.types("hello")

    assert mei.modals == []
    assert mei.ephemerals[-1].text == "Only *you* & me"
    assert alex.dm.message("You said").text == "You said: hello"
    assert alex.open_home().press("Wave").text == "Welcome @Alex Rivera"
    assert rules(sandbox) == []


def test_a_late_answer_is_noticed_either_way(either: Bot, driver: Driver, sandbox: Sandbox) -> None:
    either.hold.clear()

    with pytest.raises(RefusedError, match="did not respond in time"):
        driver.person("Mei").types("/pip")
    either.hold.set()

    assert rules(sandbox) == ["late_ack"]


@pytest.mark.parametrize("kind", ["slash_commands", "interactive", "events_api"])
def test_posts_are_signed_as_slack_signs_them(kind: str) -> None:
    body, content_type = encode(kind, {"text": "王芳 & co"})
    sent = headers("secret", body, content_type, {})

    assert SignatureVerifier("secret").is_valid_request(body, sent)
    assert not SignatureVerifier("other").is_valid_request(body, sent)


def test_a_bot_with_another_secret_refuses(sandbox: Sandbox, driver: Driver) -> None:
    with http_bot(sandbox) as bot:
        sandbox.ask(lambda engine: object.__setattr__(engine.settings, "signing_secret", "wrong"))
        with pytest.raises(RefusedError, match="could not be reached"):
            driver.person("Mei").types("/pip")

    assert bot.heard == []


def test_each_envelope_goes_to_one_of_several_connections(sandbox: Sandbox, driver: Driver) -> None:
    with socket_bot(sandbox) as first, socket_bot(sandbox) as second:
        for n in range(4):
            driver.person("Mei").types(f"/pip {n}")

    assert sorted(body["text"] for bot in (first, second) for body in bot.all("/pip")) == ["0", "1", "2", "3"]
    assert len(first.all("/pip")) == len(second.all("/pip")) == 2


def test_a_connection_that_is_refreshed_comes_back(bot: Bot, sandbox: Sandbox, driver: Driver) -> None:
    driver.refresh_connections()
    driver.expect(lambda: sandbox.ask(lambda engine: len(engine.courier.sockets.open)) == 1)

    driver.person("Mei").types("/pip")

    assert len(bot.all("/pip")) == 1


def test_a_ticket_opens_one_connection(sandbox: Sandbox, api: Api) -> None:
    api.token = sandbox.app_token
    url = api("apps.connections.open")["url"].replace("ws:", "http:")
    path = url.partition("?")[0]

    assert send(path + "x")[0] == 401


def test_the_number_of_connections_can_be_asked(bot: Bot, sandbox: Sandbox) -> None:
    assert post(sandbox, "/client/sockets", {})["connections"] == 1


def test_a_payload_is_kept_as_it_was_sent(bot: Bot, driver: Driver) -> None:
    mei = driver.person("Mei").types("/pip start")
    mei.modal.fill("Goal", "First").submit()
    mei.types("/pip start")
    mei.modal.fill("Goal", "Second")

    sent = [one["body"] for one in driver.traffic() if one["what"] == "view_submission form"]

    assert sent[0]["view"]["state"]["values"]["goal"]["text"]["value"] == "First"


def test_a_delivery_is_quick(bot: Bot, driver: Driver) -> None:
    began = time.perf_counter()
    for _ in range(10):
        driver.person("Mei").types("/pip")

    assert time.perf_counter() - began < 2
