"""Real bots, `python -m bot run` each in a process of its own, on one database; they are killed and started again."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.prompts import KEY
from tests.processes.machines import APP_TOKEN, AT_WORK, BOT_TOKEN, Process

RUN = ("-m", "bot", "run")


@dataclass
class Replica:
    """One place among the replicas, and the bot that runs there now."""

    folder: Path
    words: Sequence[str] = RUN
    bot: Process | None = None
    lives: int = 0

    def start(self) -> None:
        """Starts a bot and does not wait for it."""
        self.bot = Process(*self.words, cwd=self.folder)
        self.lives += 1

    def ready(self) -> "Replica":
        """Waits until it is at work."""
        assert self.bot is not None
        self.bot.until(AT_WORK)
        return self

    def kill(self) -> None:
        """Kill -9. What it said is kept beside its `.env`."""
        assert self.bot is not None
        self.bot.end(signal.SIGKILL)
        (self.folder / f"{self.lives}.log").write_text(self.bot.said, encoding="utf-8")


def _settings(url: str, slack: str) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": f"{slack}/api/",
        "DATABASE_URL": url,
        "PIPCOACH_MASTER_KEY": KEY,
        "PIPCOACH_CLOCK_URL": f"{slack}/clock",
        "PIPCOACH_POSTS_PER_SECOND": "0",
        "PIPCOACH_TICK_SECONDS": "0.5",
        "PORT": "0",
    }


@contextmanager
def replicas(
    folder: Path, url: str, slack: str, count: int, *, words: Sequence[str] = RUN, **more: str
) -> Iterator[list[Replica]]:
    """So many bots, not started yet; whatever still runs at the end is killed. `more` are further settings."""
    env = _settings(url, slack) | more
    places = [Replica(folder / f"replica-{number}", words) for number in range(1, count + 1)]
    for each in places:
        each.folder.mkdir(parents=True)
        lines = [f"{name}={value}\n" for name, value in env.items()]
        (each.folder / ".env").write_text("".join(lines), encoding="utf-8")
    try:
        yield places
    finally:
        for each in places:
            if each.bot is not None and each.bot.running:
                each.kill()
