"""The harness itself: what it counts, where it strikes, and what its table says."""

import http.client
import urllib.request
from pathlib import Path
from urllib.error import URLError

import pytest

from sandbox.messages import Draft, post_as_bot
from sandbox.running import Sandbox
from tests.faults import __main__ as command
from tests.faults.duels import calls_open
from tests.faults.gate import Gate, GateKind
from tests.faults.labs import Lab, Row, slack, until
from tests.faults.looking import connect, look, states, unsettled
from tests.faults.points import Points


def say(sandbox: Sandbox, user: str, delivery: str) -> str:
    """The app says something to somebody, as this delivery; gives the ts."""

    def post(engine: object) -> str:
        draft = Draft("Hello", metadata={"event_payload": {"id": delivery}})
        return post_as_bot(sandbox.engine, sandbox.engine.workspace.dm_with(user), draft).ts

    return sandbox.ask(post)


def test_who_hears_nothing_is_lost_and_who_hears_it_again_was_told_twice(lab: Lab) -> None:
    url = lab.sqlite("looking", 4)
    with slack(4) as sandbox:
        for user, delivery in (("U9CROWD00002", "a"), ("U9CROWD00003", "b"), ("U9CROWD00003", "b")):
            say(sandbox, user, delivery)

        seen = look(sandbox, url, 4)

    assert (seen.lost, seen.twice) == (2, 1)
    assert not seen.good


def test_two_messages_where_one_was_due_are_one_too_many(lab: Lab) -> None:
    url = lab.sqlite("looking", 2)
    with slack(2) as sandbox:
        for user, delivery in (("U9CROWD00001", "a"), ("U9CROWD00001", "b"), ("U9CROWD00002", "c")):
            say(sandbox, user, delivery)

        assert look(sandbox, url, 2).twice == 1


def test_what_waits_is_stuck_until_it_is_sent_as_that_very_message(lab: Lab) -> None:
    url = lab.sqlite("looking", 1, greet=True)
    with slack(1) as sandbox:
        waiting = look(sandbox, url, 1)
        say(sandbox, "U9CROWD00001", "hello-U9CROWD00001")
        with connect(url).begin() as connection:
            connection.exec_driver_sql("UPDATE outbox SET state = 'sent', ts = '1.000001'")
        wrong = look(sandbox, url, 1)

    assert waiting.stuck == 2, "one is due, one waits in the outbox"
    assert states(url)["sent"] == 1
    assert "1 marked sent that nobody got" in str(wrong)
    assert unsettled(url) == 1


@pytest.mark.parametrize(("kind", "lost"), [("refused", URLError), ("reset_before_body", ConnectionResetError)])
def test_the_gate_troubles_one_call_and_then_opens(kind: GateKind, lost: type[Exception]) -> None:
    from slack_sdk import WebClient
    from slack_sdk.web.base_client import BaseClient

    call = BaseClient.api_call
    try:
        with Sandbox.running() as sandbox:
            gate = Gate(sandbox.url, kind, "chat.postMessage")
            client = WebClient(sandbox.bot_token, base_url=f"{gate.url}/api/", retry_handlers=[])

            with pytest.raises(lost):
                client.chat_postMessage(channel="U0MEICHEN", text="x")
            assert client.chat_postMessage(channel="U0MEICHEN", text="x")["ok"]
            assert len(sandbox.engine.workspace.dm_with("U0MEICHEN").messages) == 1
    finally:
        BaseClient.api_call = call  # type: ignore[method-assign]


def test_a_point_is_named_by_our_own_code_only(tmp_path: Path) -> None:
    record = tmp_path / "points"

    Points(record=record).reach("before-commit")

    assert not record.exists()


def test_waiting_ends_when_time_is_up() -> None:
    assert until(lambda: True, 0)
    assert not until(lambda: False, 0)


def test_the_table_says_what_holds_fails_and_was_skipped() -> None:
    shown = command.table([Row("a", "0", "0", True), Row("b", "0", "1", False), Row("c", "0", "-", None)])

    assert [line.split("|")[4].strip() for line in shown.splitlines()[2:]] == ["holds", "FAILS", "skipped"]


def test_a_row_that_can_not_be_measured_has_failed(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_lab: Lab) -> Row:
        raise http.client.HTTPException("no database")

    monkeypatch.setattr(command, "ROWS", {"broken": broken})
    said: list[str] = []
    lab.say = said.append

    [row] = command.measure(lab, ["broken"])

    assert row.good is False
    assert "no database" in row.seen
    assert said


def test_the_sandbox_of_the_tests_is_on_this_machine_only() -> None:
    with slack(1) as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{sandbox.url}/client/faults") as answer:
            assert answer.status == 200


def test_calls_that_were_about_to_leave_when_a_bot_was_stopped_are_told_from_those_that_had_come_back(
    tmp_path: Path,
) -> None:
    record, call, back = tmp_path / "points", "posting.post/before-call", "posting.post/after-call"
    commit = "sending.Drain._step/after-commit:1"
    passed = [commit, *(f"{call} chat.postMessage:{n}" for n in (1, 2)), f"{back} chat.postMessage:1"]
    record.write_text("\n".join([*passed, f"{call} chat.postMessage:3"]), encoding="utf-8")

    assert [calls_open(record, each) for each in passed] == [0, 1, 2, 1]
