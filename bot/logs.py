"""Quiet logs: nothing that a person typed, no names, no tokens; an allow-list decides what a line may hold.

Bolt logs the whole body of a request with a bad signature, slack_sdk logs bodies at DEBUG, and an exception's message
often quotes the value that caused it. So a line of another library's is reduced to where it comes from, our own lines
keep only arguments that look like codes, and a traceback keeps its places and types but not its messages.
"""

import logging
import re
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import TextIO

OURS = "pipcoach"

CODE = re.compile(
    r"[a-z][a-z0-9_.:-]{0,79}|[A-Z]\w*(?:Error|Exception|Problem|Timeout)|RemoteDisconnected|BadStatusLine"
)
"""What an argument may look like: a code of ours or of Slack's, or an exception's name; never a sentence or an id."""

HIDDEN = "…"

SAID = {
    "A new session has been established": "connected to Slack",
    "Connecting to a new endpoint": "connecting to Slack again",
    "Failed to retrieve WSS URL": "Slack gave no address for Socket Mode",
}
"""Beginnings of lines of slack_sdk's that an operator wants to see (slack_sdk 3.47), in fixed words."""


UNHEARD = (
    "As `installation_store` or `authorize` has been used",
    'Execution of job "%s" skipped: maximum number of running instances reached',
)
"""Beginnings of lines that say nothing: a token and an `authorize` are both given on purpose (bot.app), and a tick that
is still at work makes the next one needless (APScheduler)."""


class QuietFormatter(logging.Formatter):
    """`2026-11-23T09:41:16Z WARNING pipcoach.delivery delivery checkins.prompt: pause (ratelimited)`."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        """One line, and under it the places and types of an exception."""
        at = self.formatTime(record, "%Y-%m-%dT%H:%M:%SZ")
        ours = record.name.partition(".")[0] == OURS
        text = _own(record) if ours else _foreign(record)
        lines = [f"{at} {record.levelname} {record.name} {text}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += _places(record.exc_info[1])
        return "\n".join(lines)


def _own(record: logging.LogRecord) -> str:
    template = str(record.msg)
    if not record.args:
        return template
    if isinstance(record.args, Mapping):
        if "%(" not in template:
            return template % HIDDEN  # logging takes a single mapping for the arguments themselves
        return template % {name: _argument(value) for name, value in record.args.items()}
    return template % tuple(_argument(value) for value in record.args)


def _argument(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    text = str(value)
    return text if CODE.fullmatch(text) else HIDDEN


def _foreign(record: logging.LogRecord) -> str:
    message = str(record.msg)
    known = next((words for beginning, words in SAID.items() if message.startswith(beginning)), None)
    return known or f"said something at {record.module}:{record.lineno}"


def _places(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"  {type(current).__name__}"
        yield from _frames(current.__traceback__)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield f"    {_short(code.co_filename)}:{traceback.tb_lineno} in {code.co_name}"
        traceback = traceback.tb_next


def _short(file: str) -> str:
    return "/".join(file.replace("\\", "/").split("/")[-3:])


def install(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Sends everything that is logged in this process through the quiet formatter, and nothing below `level`.

    Other libraries are heard from WARNING on, and slack_sdk's connection lines from INFO on. DEBUG is never on for
    them: their bodies would be formatted before anybody could hide them.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(QuietFormatter())
    handler.addFilter(_wanted)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.INFO))
    for name in ("slack_bolt", "slack_sdk"):
        logging.getLogger(name).setLevel(logging.INFO)
    for name in ("apscheduler", "alembic", "sqlalchemy", "waitress", "matplotlib"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _wanted(record: logging.LogRecord) -> bool:
    if str(record.msg).startswith(UNHEARD):
        return False
    if record.levelno >= logging.WARNING or record.name.partition(".")[0] == OURS:
        return True
    return str(record.msg).startswith(tuple(SAID))


def _uncaught(kind: type[BaseException], error: BaseException | None, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(OURS).critical(
        "stopped by an error that nobody caught", exc_info=(kind, error or kind(), traceback)
    )
