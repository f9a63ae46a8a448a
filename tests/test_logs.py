"""Nothing that a person typed, no name and no token gets into a log line."""

import io
import logging
import sys
from collections.abc import Iterator

import pytest
from slack_bolt import App, BoltRequest

from bot import logs

CANARY = "canary Alex Rivera xoxb-123-secret 绩效"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the process would write; logging is put back as it was afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.install(stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(capture=False)


def test_a_line_of_ours_keeps_its_codes(written: io.StringIO) -> None:
    logging.getLogger("pipcoach.delivery").warning("delivery %s: %s (%d)", "checkins.prompt", "ratelimited", 3)

    assert "WARNING pipcoach.delivery delivery checkins.prompt: ratelimited (3)" in written.getvalue()


@pytest.mark.parametrize(
    "value", [CANARY, "U0ALEXRIVERA", "Alex", "two words", "<@U1>", "xapp-1-A"[:4].upper() + "-1", ["a"], {"a": 1}]
)
def test_a_line_of_ours_keeps_nothing_else(written: io.StringIO, value: object) -> None:
    logging.getLogger("pipcoach.x").warning("this came: %s", value)

    assert "this came: …" in written.getvalue()


def test_a_mapping_of_arguments_is_looked_at_too(written: io.StringIO) -> None:
    logging.getLogger("pipcoach.x").warning("%(code)s and %(text)s", {"code": "busy", "text": CANARY})

    assert "busy and …" in written.getvalue()


@pytest.mark.parametrize(
    "name", ["slack_bolt.App", "slack_sdk.web.base_client", "waitress", "apscheduler.executors", "py.warnings"]
)
def test_a_line_of_another_library_is_only_a_place(written: io.StringIO, name: str) -> None:
    logging.getLogger(name).error("body: %s", CANARY)
    logging.getLogger(name).error(f"body: {CANARY}")  # noqa: G004 - this is what they do

    assert "canary" not in written.getvalue()
    assert "said something at test_logs:" in written.getvalue()


@pytest.mark.parametrize("name", ["slack_sdk.web.base_client", "slack_bolt.App", "sqlalchemy.engine"])
def test_nobody_debugs_in_here(written: io.StringIO, name: str) -> None:
    logging.getLogger(name).debug("body: %s", CANARY)

    assert written.getvalue() == ""


def test_an_exception_tells_where_and_what_kind_but_not_its_words(written: io.StringIO) -> None:
    try:
        int(CANARY)
    except ValueError:
        logging.getLogger("pipcoach.x").exception("a turn failed")

    said = written.getvalue()
    assert "canary" not in said
    assert "ValueError" in said
    assert "test_logs.py:" in said


def test_the_cause_of_an_exception_is_told_in_the_same_way(written: io.StringIO) -> None:
    error = ValueError(CANARY)
    error.__cause__ = KeyError(CANARY)

    logging.getLogger("pipcoach.x").error("a turn failed", exc_info=error)

    assert "KeyError" in written.getvalue()
    assert "canary" not in written.getvalue()


def test_a_request_with_a_bad_signature_is_not_quoted(written: io.StringIO) -> None:
    app = App(signing_secret="s", token="xoxb-1", token_verification_enabled=False)
    request = BoltRequest(
        body=f"text={CANARY}", headers={"x-slack-signature": ["v0=0"], "x-slack-request-timestamp": ["0"]}
    )

    answer = app.dispatch(request)

    assert answer.status == 401
    assert "canary" not in written.getvalue()


def test_an_error_that_nobody_caught_is_written_in_the_same_way(written: io.StringIO) -> None:
    error = RuntimeError(CANARY)

    sys.excepthook(type(error), error, error.__traceback__)

    assert "canary" not in written.getvalue()
    assert "CRITICAL pipcoach stopped by an error that nobody caught" in written.getvalue()


def test_an_operator_hears_of_the_connection(written: io.StringIO) -> None:
    fresh = logging.getLogger("slack_bolt.of_this_test")  # Bolt's own keep the level of an earlier test's root

    fresh.info("A new session has been established (session id: 1)")
    fresh.info("anything else")

    assert written.getvalue().endswith("INFO slack_bolt.of_this_test connected to Slack\n")


def test_a_tick_that_is_still_at_work_is_nothing_to_report(written: io.StringIO) -> None:
    logging.getLogger("apscheduler.scheduler").warning(
        'Execution of job "%s" skipped: maximum number of running instances reached (%d)', "tick", 1
    )

    assert written.getvalue() == ""
