"""The client interface: nobody sees more than they would in Slack; the page, the inspector, the process."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.__main__ import parser, settings
from sandbox.driver import Driver
from tests.sandbox.bots import form
from tests.sandbox.calls import Api, get, post, send

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]


def state(sandbox: Sandbox, person: str, query: str = "") -> Json:
    return get(sandbox, f"/client/state?persona={person}{query}")


def test_a_snapshot_has_the_shape_of_the_contract(sandbox: Sandbox, api: Api) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="x")
    api.open(form())

    seen = state(sandbox, "U0MEICHEN")

    assert {"version", "now", "me", "people", "conversations", "home", "modals", "notifications", "toasts"} <= set(seen)
    assert set(seen["people"]["U0MEICHEN"]) == {"name", "display_name", "color", "kind", "title"}
    dm = seen["conversations"][-1]
    assert {"id", "name", "kind", "unread", "external", "topic", "with", "messages"} <= set(dm)
    assert (dm["kind"], dm["name"], dm["with"], dm["unread"]) == ("dm", "Coach", "U0COACHBOT", 1)
    message = {
        "ts",
        "user",
        "bot",
        "text",
        "blocks",
        "files",
        "ephemeral",
        "edited",
        "thread_ts",
        "reply_count",
        "reactions",
    }
    assert message <= set(dm["messages"][0])
    modal = {
        "view_id",
        "callback_id",
        "type",
        "title",
        "submit",
        "close",
        "blocks",
        "values",
        "errors",
        "busy",
        "banner",
    }
    assert modal == set(seen["modals"][0])
    assert set(seen["notifications"][0]) == {"id", "at", "conversation", "title", "text", "read"}


def test_nobody_sees_what_is_not_theirs(sandbox: Sandbox, api: Api) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="SECRET-DM")
    api("chat.postEphemeral", channel="C0SALESEAST", user="U0MEICHEN", text="SECRET-EPHEMERAL")
    api.open(form("SECRET-MODAL"))
    api("views.publish", user_id="U0MEICHEN", view={"type": "home", "blocks": form("SECRET-HOME")["blocks"]})

    assert json.dumps(state(sandbox, "U0MEICHEN")).count("SECRET-") >= 4
    for other in get(sandbox, "/client/personas")["personas"]:
        if other["id"] != "U0MEICHEN":
            assert "SECRET" not in json.dumps(state(sandbox, other["id"])), other["name"]


def test_metadata_is_on_nobodys_screen(sandbox: Sandbox, api: Api) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="x", metadata={"event_type": "HIDDEN", "event_payload": {}})

    assert "HIDDEN" not in json.dumps(state(sandbox, "U0MEICHEN"))


def test_unread_messages_are_counted_for_every_face(sandbox: Sandbox, api: Api) -> None:
    api("chat.postMessage", channel="U0MEICHEN", text="x")
    api("chat.postMessage", channel="U0MEICHEN", text="y")

    assert state(sandbox, "U0ALEXRIVERA")["waiting"] == {"U0MEICHEN": 2}


def test_a_long_poll_returns_with_the_next_change(sandbox: Sandbox, api: Api) -> None:
    version = state(sandbox, "U0MEICHEN")["version"]
    seen: list[Json] = []
    waiting = threading.Thread(target=lambda: seen.append(state(sandbox, "U0MEICHEN", f"&after={version}&timeout=10")))
    waiting.start()

    api("chat.postMessage", channel="U0MEICHEN", text="x")
    waiting.join(5)

    assert seen[0]["version"] > version


def test_a_long_poll_ends_by_itself(sandbox: Sandbox) -> None:
    began = time.monotonic()
    version = state(sandbox, "U0MEICHEN")["version"]

    assert state(sandbox, "U0MEICHEN", f"&after={version}&timeout=0.05")["version"] == version
    assert time.monotonic() - began < 2


def test_personas_are_the_whole_cast(sandbox: Sandbox) -> None:
    found = get(sandbox, "/client/personas")

    kinds = {one["kind"] for one in found["personas"]}
    assert kinds == {"member", "guest", "deactivated", "stranger", "bot"}
    assert found["workspace"] == {"id": "T0NORTHWIND", "name": "Northwind Studio"}
    assert found["app"]["commands"][0]["command"] == "/pip"
    assert {one["type"] for one in found["app"]["shortcuts"]} == {"global", "message"}
    assert {one["locale"] for one in found["personas"]} == {"en-US", "zh-CN"}


@pytest.mark.parametrize(
    "body",
    [
        {"persona": "U0NOBODY", "type": "open_home"},
        {"persona": "U0MEICHEN", "type": "fly"},
        {"persona": "U0WESHUNT", "type": "open_home"},
    ],
)
def test_an_act_that_cannot_be_is_refused(body: Json, sandbox: Sandbox) -> None:
    answer = post(sandbox, "/client/act", body)

    assert not answer["ok"]
    assert answer["error"]


def test_an_unknown_face_sees_nothing(sandbox: Sandbox) -> None:
    assert send(f"{sandbox.url}/client/state?persona=U0NOBODY")[0] == 404


def test_the_inspector_shows_both_directions(sandbox: Sandbox, api: Api) -> None:
    api("chat.postMessage", channel="C0SALESEAST", text="x")
    api("chat.shout")
    last = get(sandbox, "/client/traffic")

    assert [(one["direction"], one["what"], one["ok"]) for one in last["entries"]] == [
        ("from_bot", "chat.postMessage", True),
        ("from_bot", "chat.shout", False),
    ]
    assert {"n", "at", "rule", "where", "detail"} == set(last["violations"][0])
    assert get(sandbox, f"/client/traffic?after={last['entries'][-1]['n']}")["entries"] == []


def test_no_token_stands_in_the_record(sandbox: Sandbox, api: Api) -> None:
    api("auth.test", token="xoxb-sandbox")

    assert "xoxb" not in json.dumps(get(sandbox, "/client/traffic"))


def test_the_page_is_served(sandbox: Sandbox) -> None:
    assert send(f"{sandbox.url}/")[0] == 200
    assert send(f"{sandbox.url}/static/main.js")[0] == 200


def test_options_come_from_the_command_line_and_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_RECORD", "calls")
    monkeypatch.setenv("SANDBOX_PORT", "9000")

    chosen = settings(
        parser().parse_args(["--host", "::1", "--rate-limits", "--no-strict", "--without", "files, locale"])
    )

    assert (chosen.port, chosen.host, chosen.record) == (9000, "::1", Path("calls"))
    assert chosen.rate_limits
    assert not chosen.strict
    assert chosen.without == {"files", "locale"}


def test_a_sandbox_is_a_process_too() -> None:
    command = [
        sys.executable,
        "-m",
        "sandbox",
        "--port",
        "0",
        "--manifest",
        str(Path(__file__).parent / "manifest.yml"),
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stdout is not None
        address = process.stdout.readline().split()[-1]

        assert Driver(address).person("Mei").channel("#sales-east").messages
        process.terminate()
