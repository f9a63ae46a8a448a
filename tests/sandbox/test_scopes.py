"""Tokens, scopes and the manifest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import Sandbox
from sandbox.api.routing import METHODS
from sandbox.driver import Driver, RefusedError
from sandbox.manifests import load
from tests.sandbox.bots import socket_bot
from tests.sandbox.calls import Api, send
from tests.sandbox.conftest import MANIFEST, rules


def test_a_call_needs_a_token(sandbox: Sandbox, api: Api) -> None:
    assert '"not_authed"' in send(sandbox.api_url + "auth.test", b"")[1]
    api.token = "xoxb-other"
    assert api("auth.test")["error"] == "invalid_auth"
    api.token = sandbox.app_token
    assert api("auth.test")["error"] == "not_allowed_token_type"
    assert api("apps.connections.open")["url"].startswith("ws://127.0.0.1:")
    assert rules(sandbox) == ["not_authed", "invalid_auth", "not_allowed_token_type"]


def test_the_bot_learns_who_it_is(api: Api) -> None:
    answer = api("auth.test")

    assert (answer["user_id"], answer["bot_id"], answer["team"]) == ("U0COACHBOT", "B0COACH", "Northwind Studio")


def test_an_unknown_method_is_refused(api: Api, sandbox: Sandbox) -> None:
    assert api("chat.shout")["error"] == "unknown_method"
    assert rules(sandbox) == ["unknown_method"]


SCOPED = [one for one in METHODS.values() if one.scopes]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """The API of an app without any scope."""
    manifest = tmp_path_factory.mktemp("bare") / "manifest.yml"
    manifest.write_text("display_information:\n  name: Bare\n")
    with Sandbox.running(manifest=manifest) as sandbox:
        yield Api(sandbox)


@pytest.mark.parametrize("method", SCOPED, ids=[one.name for one in SCOPED])
def test_a_method_needs_its_scope(method: object, bare: Api) -> None:
    answer = bare(method.name)  # type: ignore[attr-defined]

    assert answer["error"] == "missing_scope"
    assert answer["needed"].split(",") == list(method.scopes)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("method", "channel", "scope"),
    [
        ("conversations.history", "C0SALESEAST", "channels:history"),
        ("conversations.info", "C0SALESEAST", "channels:read"),
        ("conversations.history", "D0MEICHEN", "im:history"),
        ("conversations.info", "D0MEICHEN", "im:read"),
    ],
)
def test_the_scope_follows_the_kind_of_conversation(method: str, channel: str, scope: str, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace(f"- {scope}\n", "- pins:read\n"))
    with Sandbox.running(manifest=manifest) as sandbox:
        api = Api(sandbox)
        api("conversations.open", users="U0MEICHEN")
        answer = api(method, channel=channel)

    assert (answer["error"], answer["needed"]) == ("missing_scope", scope)


def test_without_strictness_scopes_do_not_matter(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text("display_information:\n  name: Bare\n")
    with Sandbox.running(manifest=manifest, strict=False) as sandbox:
        assert Api(sandbox)("users.info", user="U0MEICHEN")["ok"]


def test_a_manifest_that_contradicts_itself_is_noticed(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("- im:history\n", "").replace("- commands\n", ""))
    with Sandbox.running(manifest=manifest) as sandbox:
        found = [one.detail for one in sandbox.violations]

    assert found == [
        "the event message.im needs the scope im:history",
        "slash commands and shortcuts need the scope commands",
    ]


def test_the_manifest_names_the_app() -> None:
    manifest = load(MANIFEST)

    assert (manifest.bot_name, manifest.problems) == ("Coach", ())


def test_a_command_must_stand_in_the_manifest(driver: Driver, sandbox: Sandbox) -> None:
    with pytest.raises(RefusedError, match="/pop is not a valid command"):
        driver.person("Mei").types("/pop")
    assert rules(sandbox) == ["unknown_command"]


def test_an_event_must_be_subscribed(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("      - message.im\n", ""))
    with Sandbox.running(manifest=manifest) as sandbox, socket_bot(sandbox) as bot:
        mei = Driver(sandbox.url).person("Mei")
        mei.types("Nobody hears this")
        mei.open_home()

    assert [body["event"]["type"] for body in bot.heard] == ["app_home_opened"]


def test_optional_parts_can_be_left_out() -> None:
    with Sandbox.running(without={"files", "metadata", "locale", "reactions.add"}) as sandbox:
        api = Api(sandbox)
        api("chat.postMessage", channel="C0SALESEAST", text="x", metadata={"event_type": "x", "event_payload": {}})

        assert api("files.getUploadURLExternal", filename="a", length=1)["error"] == "unknown_method"
        assert api("reactions.add")["error"] == "unknown_method"
        assert (
            "metadata"
            not in api("conversations.history", channel="C0SALESEAST", include_all_metadata=True)["messages"][0]
        )
        assert "locale" not in api("users.info", user="U0WANGFANG", include_locale=True)["user"]
        assert sandbox.violations == []
