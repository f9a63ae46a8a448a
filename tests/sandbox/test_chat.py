"""Messages: what can be posted where, and what becomes of it."""

from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.blockkit import limits
from sandbox.driver import Driver
from tests.sandbox.bots import mrkdwn
from tests.sandbox.calls import Api
from tests.sandbox.conftest import MANIFEST, rules

Json = dict[str, Any]
SALES, LINE, MEI = "C0SALESEAST", "C0LINE3", "U0MEICHEN"
SECTION = {"type": "section", "text": mrkdwn("In *blocks*")}


def test_a_message_lands_in_its_channel(api: Api, driver: Driver) -> None:
    answer = api("chat.postMessage", channel=SALES, text="Hello", blocks=[SECTION])

    assert answer["ok"]
    assert answer["channel"] == SALES
    assert {"type", "user", "bot_id", "app_id", "text", "ts", "team", "blocks", "bot_profile"} <= set(answer["message"])
    assert driver.person("Mei").channel("sales-east").latest.text == "In *blocks*"


def test_forms_are_read_as_json_is(api: Api) -> None:
    answer = api.form("chat.postMessage", channel=SALES, text="Hello", blocks=[SECTION], unfurl_links=0)

    assert answer["message"]["blocks"][0]["text"] == {"type": "mrkdwn", "text": "In *blocks*", "verbatim": False}


REFUSED: list[tuple[str, Json, str, bool]] = [
    ("nothing to say", {"channel": SALES}, "no_text", True),
    ("too much text", {"channel": SALES, "text": "x" * 40_001}, "msg_too_long", True),
    ("bad blocks", {"channel": SALES, "text": "x", "blocks": [{"type": "x"}]}, "invalid_blocks", True),
    ("blocks that are no JSON", {"channel": SALES, "text": "x", "blocks": "[{"}, "invalid_blocks_format", True),
    (
        "too much in blocks",
        {"channel": SALES, "text": "x", "blocks": [{"type": "section", "text": mrkdwn("x" * 2900)}] * 5},
        "msg_blocks_too_long",
        True,
    ),
    ("no such channel", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found", False),
    ("a channel without the bot", {"channel": LINE, "text": "x"}, "not_in_channel", True),
    ("a DM that was never opened", {"channel": "D0MEICHEN", "text": "x"}, "channel_not_found", False),
    ("another bot", {"channel": "U0LEDGERBOT", "text": "x"}, "cannot_dm_bot", True),
    ("someone who left", {"channel": "U0WESHUNT", "text": "x"}, "user_disabled", False),
    ("nobody", {"channel": "U0NOBODY", "text": "x"}, "user_not_found", False),
    ("a thread that is not there", {"channel": SALES, "text": "x", "thread_ts": "1.2"}, "thread_not_found", False),
    (
        "half of metadata",
        {"channel": SALES, "text": "x", "metadata": {"event_type": "x"}},
        "invalid_metadata_format",
        True,
    ),
    ("no channel", {"text": "x"}, "invalid_arguments", True),
]


@pytest.mark.parametrize(("name", "arguments", "error", "breach"), REFUSED, ids=[case[0] for case in REFUSED])
def test_a_message_is_refused_for(
    name: str, arguments: Json, error: str, breach: bool, api: Api, sandbox: Sandbox
) -> None:
    answer = api("chat.postMessage", **arguments)

    assert answer["error"] == error
    assert rules(sandbox) == ([error] if breach else [])


def test_blocks_without_text_are_noticed(api: Api, sandbox: Sandbox) -> None:
    assert api("chat.postMessage", channel=SALES, blocks=[SECTION])["ok"]

    assert rules(sandbox) == ["missing_text"]


def test_a_user_id_means_the_direct_message(api: Api, driver: Driver) -> None:
    answer = api("chat.postMessage", channel=MEI, text="Just you")

    assert answer["channel"] == "D0MEICHEN"
    assert driver.person("Mei").dm.latest.text == "Just you"


def test_the_messages_tab_must_be_switched_on(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("messages_tab_enabled: true", "messages_tab_enabled: false"))
    with Sandbox.running(manifest=manifest) as sandbox:
        answer = Api(sandbox)("chat.postMessage", channel=MEI, text="x")

    assert answer["error"] == "messages_tab_disabled"


def test_timestamps_are_unique_and_rise(api: Api) -> None:
    stamps = [api("chat.postMessage", channel=SALES, text=str(n))["ts"] for n in range(20)]

    assert len(set(stamps)) == 20
    assert stamps == sorted(stamps)


def test_only_the_bots_own_messages_can_be_changed(api: Api, sandbox: Sandbox) -> None:
    newest = api("conversations.history", channel=SALES)["messages"][0]

    assert api("chat.update", channel=SALES, ts=newest["ts"], text="x")["error"] == "cant_update_message"
    assert api("chat.delete", channel=SALES, ts=newest["ts"])["error"] == "cant_delete_message"
    assert api("chat.update", channel=SALES, ts="1.2", text="x")["error"] == "message_not_found"
    assert rules(sandbox) == ["cant_update_message", "cant_delete_message"]


def test_text_alone_takes_the_place_of_blocks(api: Api, driver: Driver) -> None:
    ts = api("chat.postMessage", channel=MEI, text="One", blocks=[SECTION])["ts"]

    api("chat.update", channel="D0MEICHEN", ts=ts, text="Two")

    assert driver.person("Mei").dm.latest.text == "Two"
    assert driver.person("Mei").dm.latest.is_edited


def test_an_update_does_not_take_a_user_id(api: Api) -> None:
    ts = api("chat.postMessage", channel=MEI, text="One")["ts"]

    assert api("chat.update", channel=MEI, ts=ts, text="Two")["error"] == "channel_not_found"


def test_a_deleted_message_is_gone(api: Api, driver: Driver) -> None:
    ts = api("chat.postMessage", channel=MEI, text="One")["ts"]

    assert api("chat.delete", channel="D0MEICHEN", ts=ts)["ok"]
    assert driver.person("Mei").dm.messages == []


def test_an_ephemeral_message_is_seen_by_one_and_kept_by_no_history(api: Api, driver: Driver) -> None:
    answer = api("chat.postEphemeral", channel=SALES, user=MEI, text="Only you")

    assert [one.text for one in driver.person("Mei").ephemerals] == ["Only you"]
    assert driver.person("Alex").ephemerals == []
    history = api("conversations.history", channel=SALES)["messages"]
    assert answer["message_ts"] not in {one["ts"] for one in history}
    assert api("chat.update", channel=SALES, ts=answer["message_ts"], text="x")["error"] == "message_not_found"


def test_an_ephemeral_message_reaches_members_alone(api: Api, sandbox: Sandbox) -> None:
    answer = api("chat.postEphemeral", channel=SALES, user="U0WANGFANG", text="x")

    assert answer["error"] == "user_not_in_channel"
    assert rules(sandbox) == ["user_not_in_channel"]


def test_metadata_comes_back_when_asked_for(api: Api) -> None:
    metadata = {"event_type": "delivery", "event_payload": {"id": "d1"}}
    api("chat.postMessage", channel=SALES, text="x", metadata=metadata)

    with_it = api("conversations.history", channel=SALES, include_all_metadata=True)["messages"][0]
    without = api("conversations.history", channel=SALES)["messages"][0]

    assert with_it["metadata"] == metadata
    assert "metadata" not in without


def test_a_thread_stands_apart_from_the_history(api: Api, driver: Driver) -> None:
    root = api("chat.postMessage", channel=SALES, text="Root")["ts"]
    api("chat.postMessage", channel=SALES, text="Reply", thread_ts=root)

    newest = api("conversations.history", channel=SALES)["messages"][0]
    replies = api("conversations.replies", channel=SALES, ts=root)["messages"]

    assert (newest["text"], newest["reply_count"]) == ("Root", 1)
    assert [one["text"] for one in replies] == ["Root", "Reply"]
    assert [one.text for one in driver.person("Mei").channel("#sales-east").latest.replies] == ["Reply"]


def test_a_permalink_names_the_message(api: Api) -> None:
    ts = api("chat.postMessage", channel=SALES, text="x")["ts"]

    link = api("chat.getPermalink", channel=SALES, message_ts=ts)["permalink"]

    assert link == f"https://northwind-studio.slack.com/archives/{SALES}/p{ts.replace('.', '')}"


def test_phones_show_the_text_argument_of_direct_messages(api: Api, driver: Driver) -> None:
    api("chat.postMessage", channel=MEI, text="You have a new message", blocks=[SECTION])
    api("chat.postMessage", channel=SALES, text="For everyone")
    api("chat.postMessage", channel=SALES, text=f"<@{MEI}> look")
    api("chat.postEphemeral", channel=SALES, user=MEI, text="Quiet")

    shown = [(one.title, one.text) for one in driver.person("Mei").notifications]

    assert shown == [("Coach", "You have a new message"), ("Coach", "@Mei Chen look")]


def test_without_text_phones_show_what_the_blocks_say(api: Api, driver: Driver) -> None:
    api("chat.postMessage", channel=MEI, blocks=[SECTION])

    assert driver.person("Mei").notifications[0].text == "In *blocks*"


def test_reactions_come_and_go(api: Api) -> None:
    ts = api("chat.postMessage", channel=SALES, text="x")["ts"]
    what = {"channel": SALES, "timestamp": ts, "name": "tada"}

    assert api("reactions.add", **what)["ok"]
    assert api("reactions.add", **what)["error"] == "already_reacted"
    assert api("reactions.get", channel=SALES, timestamp=ts)["message"]["reactions"][0]["count"] == 1
    assert api("reactions.remove", **what)["ok"]
    assert api("reactions.remove", **what)["error"] == "no_reaction"


def test_a_text_may_go_up_to_its_limit_and_not_beyond(api: Api) -> None:
    most = limits.MESSAGE_TEXT.most

    assert api("chat.postMessage", channel=SALES, text="x" * most)["ok"]
    assert api("chat.postMessage", channel=SALES, text="x" * (most + 1))["error"] == "msg_too_long"
