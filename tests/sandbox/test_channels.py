"""Channels that one is not in: menus offer the public ones, as Slack's documentation says, and /join leads there."""

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver, Persona, RefusedError
from sandbox.engine import Engine
from sandbox.workspaces import Conversation
from tests.sandbox.bots import Bot, form, text
from tests.sandbox.calls import Api

Json = dict[str, Any]
LINE = "#line-3-launch"
PUBLIC = ["#general", LINE, "#partners-shared", "#sales-east"]
NAMES = [*PUBLIC, "#board", "Coach"]
CHANNELS = {"type": "channels_select"}
CONVERSATIONS = {"type": "conversations_select"}


@pytest.fixture(autouse=True)
def _a_private_channel(sandbox: Sandbox) -> None:
    """Sam and Grace, who is a guest, share it."""

    def add(engine: Engine) -> None:
        members = ["U0SAMOKAFOR", "U0GRACEKIM"]
        engine.workspace.conversations["C0BOARD"] = Conversation("C0BOARD", "board", "channel", members, private=True)

    sandbox.ask(add)


def offered(api: Api, person: Persona, element: Json) -> list[str]:
    """What can be chosen from a menu of that kind."""
    field = {"type": "input", "label": text("Where"), "element": {"action_id": "where", **element}}
    api.open(form(extra=[field]), person.id_of(person))
    return [name for name in NAMES if chosen(person, name)]


def chosen(person: Persona, name: str) -> bool:
    try:
        person.modal.fill("Where", name)
    except (RefusedError, AssertionError):
        return False
    assert person.modal.field("Where").value == name
    return True


OFFERED: list[tuple[str, Json, list[str]]] = [
    ("Dana Reyes", CHANNELS, PUBLIC),
    ("Sam Okafor", CHANNELS, PUBLIC),
    ("Grace Kim", CHANNELS, ["#partners-shared"]),
    ("Dana Reyes", CONVERSATIONS, [*PUBLIC, "Coach"]),
    ("Sam Okafor", CONVERSATIONS, [*PUBLIC, "#board", "Coach"]),
    ("Sam Okafor", CONVERSATIONS | {"filter": {"include": ["private"]}}, ["#board"]),
    ("Sam Okafor", CONVERSATIONS | {"filter": {"include": ["im"]}}, ["Coach"]),
    (
        "Dana Reyes",
        CONVERSATIONS | {"filter": {"exclude_external_shared_channels": True, "exclude_bot_users": True}},
        ["#general", LINE, "#sales-east"],
    ),
]
"""A menu of public channels offers "a list of public channels visible to the current user in the active workspace", one
of conversations "public and private channels, DMs, and MPIMs visible to the current user"
(docs.slack.dev/reference/block-kit/block-elements/select-menu-element). Guests have access only to the channels that
they were added to (slack.com/help/articles/202518103, "Understand guest roles in Slack").
"""


@pytest.mark.parametrize(("name", "element", "expected"), OFFERED)
def test_a_menu_offers_what_slack_offers(
    name: str, element: Json, expected: list[str], api: Api, sandbox: Sandbox
) -> None:
    hasty = Driver(sandbox.url, patience=0.05)

    assert offered(api, hasty.person(name), element) == expected


def test_a_channel_that_one_is_not_in_is_named_and_not_read(api: Api, sandbox: Sandbox) -> None:
    api("chat.postMessage", channel="U0DANAREYES", text="Look into <#C0LINE3>")
    dana = Driver(sandbox.url, patience=0.05).person("Dana Reyes")

    assert dana.dm.latest.text == f"Look into {LINE}"
    with pytest.raises(AssertionError, match="there is no channel"):
        assert dana.channel(LINE).messages


def test_a_public_channel_is_joined_and_the_app_invited_there(bot: Bot, driver: Driver) -> None:
    dana = driver.person("Dana Reyes")

    dana.types(f"/join {LINE}")
    dana.types("/invite @Coach", in_=LINE)

    assert dana.channel(LINE).messages
    driver.expect(lambda: any(each["event"]["user"] == "U0COACHBOT" for each in bot.all("member_joined_channel")))
    assert bot.all("/invite") == bot.all("/join") == []


@pytest.mark.parametrize(
    "typed", ["/join #board", "/join", f"/invite @Coach {LINE}", "/invite @Coach", "/invite Coach"]
)
def test_nobody_joins_or_invites_where_they_may_not(typed: str, driver: Driver, sandbox: Sandbox) -> None:
    with pytest.raises(RefusedError):
        driver.person("Dana Reyes").types(typed)

    assert sandbox.violations == []
