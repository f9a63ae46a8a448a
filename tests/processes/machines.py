"""Processes for tests: a sandbox, and a bot that is started from a `.env` file alone, killed and started again."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sandbox.driver import Driver

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds until a test gives up; a busy machine is slow, and nothing here waits longer than it must."""

LEISURE = 30.0
"""Seconds to acknowledge and to open a window, where Slack gives 3: a bot that has just been started, on a machine that
does much else, needs longer. What stops a person is not that, and the three seconds are held in tests/sandbox."""

BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-sandbox", "xapp-sandbox", "sandbox-secret"
AT_WORK = "Coach is at work"


class Process:
    """A program, everything that it says, and a way to wait for a line of it."""

    def __init__(self, *words: str, cwd: Path, env: dict[str, str] | None = None) -> None:
        # Nothing of this machine's environment gets in: what a program needs to know stands in its .env.
        clean = {"PATH": os.environ["PATH"], "HOME": str(cwd), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        self._process = subprocess.Popen(
            [sys.executable, *words],
            cwd=cwd,
            env=clean | (env or {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._said: list[str] = []
        self._news = threading.Condition()
        self._ended = False
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._news:
                self._said.append(line)
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()

    @property
    def said(self) -> str:
        """Everything so far, from both streams."""
        return "".join(self._said)

    def until(self, words: str) -> str:
        """The first line with these words. Raises AssertionError with all that was said when it does not come."""
        with self._news:
            self._news.wait_for(lambda: self._ended or any(words in line for line in self._said), PATIENCE)
        found = next((line for line in self._said if words in line), None)
        assert found is not None, f"no {words!r} in:\n{self.said}"
        return found

    def end(self, kind: signal.Signals = signal.SIGTERM) -> int:
        """Sends a signal and gives the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(kind)
        return self.wait()

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait(self) -> int:
        code = self._process.wait(PATIENCE)
        with self._news:
            self._news.wait_for(lambda: self._ended, PATIENCE)
        return code

    @property
    def running(self) -> bool:
        return self._process.poll() is None


def run(*words: str, cwd: Path, env: dict[str, str] | None = None) -> tuple[int, str]:
    """A command until its end: exit code, and what it said."""
    process = Process(*words, cwd=cwd, env=env)
    return process.wait(), process.said


@dataclass
class Machine:
    """A folder with a `.env`, a sandbox beside it, and the bot, which may die and come back."""

    folder: Path
    url: str
    settings: dict[str, str]
    bots: list[Process] = field(default_factory=list)

    @property
    def driver(self) -> Driver:
        return Driver(self.url, patience=PATIENCE)

    @property
    def bot(self) -> Process:
        return self.bots[-1]

    def start(self) -> Process:
        """Starts the bot and waits until it is at work."""
        self.write_settings()
        self.bots.append(Process("-m", "bot", "run", cwd=self.folder))
        self.bot.until(AT_WORK)
        return self.bot

    def write_settings(self, **more: str) -> None:
        """The `.env` that the bot is started from."""
        lines = [f"{name}={value}" for name, value in (self.settings | more).items()]
        (self.folder / ".env").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def health_address(self) -> str:
        found = re.search(r"http://\S+/healthz", self.bot.said)
        assert found is not None
        return found.group()

    def run(self, *words: str) -> tuple[int, str]:
        """Another command of the bot's, in the same folder."""
        self.write_settings()
        return run("-m", "bot", *words, cwd=self.folder)


@contextmanager
def sandbox(folder: Path, *words: str) -> Iterator[str]:
    """A sandbox as a process; gives its address."""
    manifest = str(ROOT / "manifest.yml")
    process = Process("-m", "sandbox", "--port", "0", "--manifest", manifest, *words, cwd=folder)
    try:
        yield process.until(" at http").split()[-1]
    finally:
        process.end(signal.SIGKILL)


@contextmanager
def machine(
    folder: Path,
    *,
    way: str = "socket",
    sandbox_words: tuple[str, ...] = (),
    patience: float = LEISURE,
    **more: str,
) -> Iterator[Machine]:
    """A machine whose bot is not started yet. `way` is `socket` or `http`; `more` are further settings."""
    port = free_port()
    words = ("--patience", str(patience), *sandbox_words)
    if way == "http":
        words += ("--bot-url", f"http://127.0.0.1:{port}/slack/events")
    secret = {"SLACK_APP_TOKEN": APP_TOKEN} if way == "socket" else {"SLACK_SIGNING_SECRET": SECRET}
    with sandbox(folder, *words) as url:
        settings = {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            **secret,
            "SLACK_API_URL": f"{url}/api/",
            "PIPCOACH_CLOCK_URL": f"{url}/clock",
            "PIPCOACH_TICK_SECONDS": "0.5",
            "PORT": str(port),
            **more,
        }
        made = Machine(folder, url, settings)
        try:
            yield made
        finally:
            for each in made.bots:
                if each.running:
                    each.end(signal.SIGKILL)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Somebody else holds the database, so that whoever wants to write waits."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def free_port() -> int:
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        port: int = each.getsockname()[1]
        return port


def violations(machine: Machine) -> list[Any]:
    """What the bot did that Slack forbids."""
    return list(machine.driver.violations)
