"""Conversations and people, as the bot may look them up."""

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.calls import Api
from tests.sandbox.conftest import rules

Json = dict[str, Any]
SALES, MEI = "C0SALESEAST", "U0MEICHEN"


def test_a_direct_message_is_opened_once(api: Api) -> None:
    first = api("conversations.open", users=MEI)
    second = api("conversations.open", users=MEI, return_im=True)

    assert first["channel"] == {"id": "D0MEICHEN"}
    assert second["already_open"]
    assert second["channel"]["user"] == MEI
    assert api("conversations.info", channel="D0MEICHEN")["channel"]["is_im"]


@pytest.mark.parametrize(
    ("person", "error"),
    [
        ("U0WESHUNT", "user_disabled"),
        ("U0LEDGERBOT", "cannot_dm_bot"),
        ("U0OMARFAYED", "user_not_visible"),
        ("U0X", "user_not_found"),
    ],
)
def test_a_direct_message_is_not_opened_with(person: str, error: str, api: Api) -> None:
    assert api("conversations.open", users=person)["error"] == error


def test_a_list_of_channels_says_where_the_bot_is(api: Api) -> None:
    found = {one["name"]: one for one in api("conversations.list")["channels"]}

    assert found["sales-east"]["is_member"]
    assert not found["line-3-launch"]["is_member"]
    assert found["partners-shared"]["is_ext_shared"]
    assert "directmessage" not in found


def test_lists_come_in_pages(api: Api) -> None:
    first = api("conversations.list", limit=3)
    rest = api("conversations.list", limit=3, cursor=first["response_metadata"]["next_cursor"])

    assert len(first["channels"]) == 3
    assert len(rest["channels"]) == 1
    assert rest["response_metadata"]["next_cursor"] == ""
    assert api("conversations.list", cursor="nonsense")["error"] == "invalid_cursor"


def test_members_are_listed_by_id(api: Api) -> None:
    assert MEI in api("conversations.members", channel=SALES)["members"]


def test_history_is_read_newest_first_between_two_moments(api: Api) -> None:
    stamps = [api("chat.postMessage", channel=SALES, text=str(n))["ts"] for n in range(4)]

    between = api("conversations.history", channel=SALES, oldest=stamps[0], latest=stamps[3])["messages"]
    inclusive = api("conversations.history", channel=SALES, oldest=stamps[0], latest=stamps[3], inclusive=True)[
        "messages"
    ]
    paged = api("conversations.history", channel=SALES, oldest=stamps[0], inclusive=True, limit=3)

    assert [one["text"] for one in between] == ["2", "1"]
    assert [one["text"] for one in inclusive] == ["3", "2", "1", "0"]
    assert paged["has_more"]
    following = api(
        "conversations.history",
        channel=SALES,
        oldest=stamps[0],
        inclusive=True,
        limit=3,
        cursor=paged["response_metadata"]["next_cursor"],
    )
    assert [one["text"] for one in following["messages"]] == ["0"]


def test_history_needs_membership(api: Api, sandbox: Sandbox) -> None:
    assert api("conversations.history", channel="C0LINE3")["error"] == "not_in_channel"
    assert rules(sandbox) == ["not_in_channel"]


def test_a_person_has_zone_and_language(api: Api) -> None:
    wang = api("users.info", user="U0WANGFANG", include_locale=True)["user"]

    assert (wang["locale"], wang["tz"], wang["tz_offset"]) == ("zh-CN", "Asia/Shanghai", 28_800)
    assert "locale" not in api("users.info", user="U0WANGFANG")["user"]


def test_flags_tell_accounts_apart(api: Api) -> None:
    def user(person: str) -> Json:
        found: Json = api("users.info", user=person)["user"]
        return found

    assert user("U0GRACEKIM")["is_restricted"]
    assert user("U0WESHUNT")["deleted"]
    assert "tz" not in user("U0WESHUNT")
    assert user("U0OMARFAYED")["is_stranger"]
    assert user("U0OMARFAYED")["team_id"] != user(MEI)["team_id"]
    assert user("U0LEDGERBOT")["is_bot"]
    assert user("U0DANAREYES")["is_admin"]
    assert api("users.info", user="U0NOBODY")["error"] == "user_not_found"


def test_the_directory_has_everyone_of_the_workspace(api: Api) -> None:
    found = {one["id"] for one in api("users.list", limit=200)["members"]}

    assert {MEI, "U0WESHUNT", "U0COACHBOT"} <= found
    assert "U0OMARFAYED" not in found


def test_an_address_needs_its_own_scope(api: Api) -> None:
    assert "email" not in api("users.info", user=MEI)["user"]["profile"]


def test_groups_and_team_are_there(api: Api) -> None:
    assert MEI in api("usergroups.users.list", usergroup="S0SALES")["users"]
    assert api("usergroups.users.list", usergroup="S0X")["error"] == "no_such_subteam"
    assert api("team.info")["team"]["name"] == "Northwind Studio"


def test_the_seed_reads_like_real_work(driver: Driver) -> None:
    mei, wang = driver.person("Mei"), driver.person("王芳")

    assert "@Alex Rivera can you send the recap" in mei.channel("#sales-east").message("recap today").text
    assert "Finch & Sons" in mei.channel("#sales-east").message("Same question").text
    assert "良率" in wang.channel("#line-3-launch").message("试产").text
    assert mei.dm.messages == []
    assert mei.channel("#sales-east").unread == 0


def test_a_crowd_is_part_of_the_workspace_and_can_be_told_something() -> None:
    with Sandbox.running(crowd=3) as sandbox:
        api = Api(sandbox)

        listed = {one["id"]: one["name"] for one in api("users.list", limit=200)["members"]}
        told = api("chat.postMessage", channel="U9CROWD00003", text="Good morning")

        assert [name for user, name in listed.items() if user.startswith("U9")] == ["member.1", "member.2", "member.3"]
        assert told["channel"] == "D9CROWD00003"
