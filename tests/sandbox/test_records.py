"""SANDBOX_RECORD: every call of the bot's as one file, however it ended, in the order in which they came."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.calls import Api
from tests.sandbox.test_faults import LOST

Json = dict[str, Any]
SALES = "C0SALESEAST"


def recorded(folder: Path) -> list[Json]:
    return [json.loads(each.read_text(encoding="utf-8")) for each in sorted(folder.iterdir())]


def test_a_call_is_kept_with_its_arguments_and_its_answer(tmp_path: Path) -> None:
    with Sandbox.running(record=tmp_path / "calls") as sandbox:
        Api(sandbox)("chat.postMessage", channel=SALES, text="王芳")

    [found] = recorded(tmp_path / "calls")
    assert (found["method"], found["arguments"]["text"], found["answer"]["ok"]) == ("chat.postMessage", "王芳", True)


@pytest.mark.parametrize("kind", ["ratelimited", "status", "error", "reset", "html", "cut", "stored_then_500"])
def test_a_call_that_ends_in_trouble_is_kept_as_well(tmp_path: Path, kind: str) -> None:
    with Sandbox.running(record=tmp_path) as sandbox:
        Driver(sandbox.url).trouble(kind, "chat.postMessage")
        with suppress(*LOST):
            Api(sandbox).raw("chat.postMessage", json.dumps({"channel": SALES, "text": "Hello"}).encode())

    [found] = recorded(tmp_path)
    assert (found["method"], found["arguments"]["text"]) == ("chat.postMessage", "Hello")
    assert found["answer"]["ok"] is (kind == "stored_then_500")


def test_a_call_over_the_limit_is_kept_as_well(tmp_path: Path) -> None:
    with Sandbox.running(record=tmp_path, rate_limits=True) as sandbox:
        for _ in range(3):
            Api(sandbox)("chat.postMessage", channel=SALES, text="Hello")

    assert [each["answer"].get("error") for each in recorded(tmp_path)] == [None, "ratelimited", "ratelimited"]


def test_a_call_that_could_not_be_read_is_kept_as_well(tmp_path: Path) -> None:
    with Sandbox.running(record=tmp_path) as sandbox:
        Api(sandbox).raw("chat.postMessage", b'{"channel": ')

    [found] = recorded(tmp_path)
    assert (found["method"], found["answer"]["ok"]) == ("chat.postMessage", False)


def test_another_start_goes_on_behind_what_is_there(tmp_path: Path) -> None:
    for text in ("first", "second"):
        with Sandbox.running(record=tmp_path) as sandbox:
            Api(sandbox)("chat.postMessage", channel=SALES, text=text)

    assert [each["arguments"]["text"] for each in recorded(tmp_path)] == ["first", "second"]
