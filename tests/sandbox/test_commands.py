"""Slash commands and shortcuts: their payloads, their answers, and what happens when there is none."""

from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver, RefusedError
from tests.sandbox.bots import Bot
from tests.sandbox.conftest import rules

FIELDS = {
    "token",
    "team_id",
    "team_domain",
    "channel_id",
    "channel_name",
    "user_id",
    "user_name",
    "command",
    "text",
    "api_app_id",
    "is_enterprise_install",
    "response_url",
    "trigger_id",
}


def test_a_command_has_all_of_slacks_fields(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").types("/pip help", in_="#sales-east")

    body = bot.last("/pip")

    assert set(body) == FIELDS
    assert (body["channel_name"], body["user_name"], body["text"]) == ("sales-east", "mei.chen", "help")
    assert body["is_enterprise_install"] == "false"
    assert urlsplit(body["response_url"]).path.startswith("/response/commands/T0NORTHWIND/")


def test_in_a_direct_message_the_channel_is_called_so(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").types("/pip")

    assert (bot.last("/pip")["channel_name"], bot.last("/pip")["text"]) == ("directmessage", "")


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("start @Alex Rivera", "start <@U0ALEXRIVERA|alex.rivera>"),
        ("start @alex", "start <@U0ALEXRIVERA|alex.rivera>"),
        ("start @alex.rivera now", "start <@U0ALEXRIVERA|alex.rivera> now"),
        ("start @王芳", "start <@U0WANGFANG|wang.fang>"),
        ("in #sales-east", "in <#C0SALESEAST|sales-east>"),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("<@U0ALEXRIVERA>", "&lt;@U0ALEXRIVERA&gt;"),
        ("@Alexandra", "@Alexandra"),
        ("me@example.com", "me@example.com"),
    ],
)
def test_typed_names_become_mentions(typed: str, sent: str, bot: Bot, driver: Driver) -> None:
    driver.person("Mei").types(f"/pip {typed}")

    assert bot.last("/pip")["text"] == sent


def test_without_should_escape_names_stay_as_typed(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").types("/plain @Alex Rivera")

    assert bot.last("/plain")["text"] == "@Alex Rivera"


def test_an_answer_with_the_acknowledgement_is_ephemeral(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    mei = driver.person("Mei").types("/pip answer", in_="#sales-east")

    assert [one.text for one in mei.ephemerals] == ["Only *you* & me"]
    assert driver.person("Alex").ephemerals == []
    assert rules(sandbox) == []


def test_a_late_answer_is_a_toast_and_a_breach(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    bot.hold.clear()
    mei = driver.person("Mei")

    with pytest.raises(RefusedError, match="Coach did not respond in time"):
        mei.types("/pip start")
    bot.hold.set()

    assert mei.toasts == ["/pip failed: Coach did not respond in time."]
    assert rules(sandbox) == ["late_ack"]


def test_without_a_bot_the_person_is_told(driver: Driver, sandbox: Sandbox) -> None:
    with pytest.raises(RefusedError, match="Coach could not be reached"):
        driver.person("Mei").types("/pip")
    assert rules(sandbox) == []


def test_a_command_is_typed_only_where_one_is(bot: Bot, driver: Driver) -> None:
    with pytest.raises(AssertionError, match=r"there is no channel '#line-3-launch'; visible: '#general'"):
        driver.person("Mei").types("/pip", in_="#line-3-launch")


def test_a_global_shortcut_brings_a_trigger(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").shortcut("Later")

    body = bot.last("shortcut")
    assert body["callback_id"] == "later"
    assert {"trigger_id", "action_ts", "user", "team"} <= set(body)
    assert "channel" not in body


def test_a_message_shortcut_brings_the_message(bot: Bot, driver: Driver) -> None:
    driver.person("Mei").channel("#sales-east").message("recap today").shortcut("About this")

    body = bot.last("message_action")
    assert body["channel"] == {"id": "C0SALESEAST", "name": "sales-east"}
    assert body["message"]["ts"] == body["message_ts"]
    assert {"response_url", "trigger_id"} <= set(body)


def test_a_shortcut_must_stand_in_the_manifest(driver: Driver, sandbox: Sandbox) -> None:
    with pytest.raises(RefusedError, match="no such shortcut"):
        driver.person("Mei").act("shortcut", callback_id="nope")
    assert rules(sandbox) == ["unknown_shortcut"]


def test_strangers_have_no_commands(bot: Bot, driver: Driver) -> None:
    with pytest.raises(RefusedError, match="not a valid command"):
        driver.person("Omar").types("/pip", in_="#partners-shared")
