"""Named moments at which a bot can be struck: before and after every commit and every call to Slack.

They are found from outside, with no hook in the bot: SQLAlchemy tells of commits, and slack_sdk's one way to Slack is
wrapped. A name says where in our code it is: `sending.Deliverer._claim/after-commit`, `posting.post/before-call`.
"""

import os
import signal
import sqlite3
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from slack_sdk.web.base_client import BaseClient
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.default import DefaultDialect

OURS = ("bot.", "handlers.", "services.")
"""Storage commits for others; it is they who give a point its name."""
BEFORE_POST, AFTER_POST = "/before-call chat.postMessage", "/after-call chat.postMessage"


@dataclass
class Points:
    """Counts the points that this process passes, writes them down, and strikes at one: `name:2` is its second pass.

    It strikes with a signal; with none, the answer to the commit or call is lost, as when a server goes away then.
    """

    at: str = ""
    kind: signal.Signals | None = signal.SIGKILL
    record: Path | None = None
    _passed: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def reach(self, what: str) -> None:
        """Called at each point, in the thread that reaches it."""
        where = _place(sys._getframe(1))  # noqa: SLF001 - the documented way to the stack is slower
        if where is None:
            return
        with self._lock:
            name = f"{where}/{what}"
            self._passed[name] += 1
            numbered = f"{name}:{self._passed[name]}"
            if self.record is not None:
                with self.record.open("a", encoding="utf-8") as file:
                    file.write(numbered + "\n")
            if self.at in (numbered, name if self._passed[name] == 1 else numbered):
                self._strike()

    def _strike(self) -> None:
        if self.kind is None:
            raise sqlite3.OperationalError("the answer was lost")
        os.kill(os.getpid(), self.kind)


def _place(frame: FrameType | None) -> str | None:
    """The innermost function of ours on this stack; None for the harness's own doings."""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(OURS):
            return f"{module.rpartition('.')[2]}.{frame.f_code.co_qualname.replace('.<locals>', '')}"
        frame = frame.f_back
    return None


def install(points: Points, call_seconds: int | None = None) -> None:
    """From now on this process tells `points` of every commit that writes, and of every call to Slack.

    `call_seconds` is how long its clients wait for an answer, so that a lost one costs less time.
    """
    _watch_commits(points)
    _watch_calls(points, call_seconds)


def _watch_commits(points: Points) -> None:
    committing = threading.local()
    commit: Callable[[DefaultDialect, Any], None] = DefaultDialect.do_commit

    @event.listens_for(Engine, "commit")
    def _note(connection: Connection) -> None:
        options = connection.get_execution_options()
        sqlite = connection.dialect.name == "sqlite"
        committing.writes = options.get("writing", False) if sqlite else not options.get("postgresql_readonly", False)

    def do_commit(dialect: DefaultDialect, connection: Any) -> None:
        writes, committing.writes = getattr(committing, "writes", False), False
        if writes:
            points.reach("before-commit")
        commit(dialect, connection)
        if writes:
            points.reach("after-commit")

    DefaultDialect.do_commit = do_commit  # type: ignore[method-assign]


def _watch_calls(points: Points, seconds: int | None) -> None:
    call: Callable[..., Any] = BaseClient.api_call

    def api_call(client: BaseClient, api_method: str, **given: Any) -> Any:
        client.timeout = seconds or client.timeout
        points.reach(f"before-call {api_method}")
        try:
            return call(client, api_method, **given)
        finally:
            points.reach(f"after-call {api_method}")

    BaseClient.api_call = api_call  # type: ignore[method-assign,assignment]
