"""The whole bot against the sandbox, in process: a real HTTP server for the bot, a real Slack-shaped one for the rest."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from slack_bolt.adapter.wsgi import SlackRequestHandler
from waitress import wasyncore
from waitress.server import create_server

from bot.app import Bot, build
from bot.settings import Settings
from domain.people import UserId, WorkspaceId
from domain.permissions import Actor
from handlers.i18n import translator
from sandbox.driver import Driver
from sandbox.engine import Engine
from sandbox.running import Sandbox
from services.clock import OffsetClock
from services.turn import Turn

TEAM = WorkspaceId("T0NORTHWIND")
MONDAY = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)
"""Every story begins on this Monday, 09:00 in New York."""

PEOPLE = {
    "mei": "Mei Chen",
    "alex": "Alex Rivera",
    "priya": "Priya Nair",
    "tom": "Tom Becker",
    "sam": "Sam Okafor",
    "dana": "Dana Reyes",
    "jordan": "Jordan Lee",
    "lin": "Lin Hao",
    "noor": "Noor Aziz",
}
LOCALES = {"en": "en-US", "zh": "zh-CN"}
IDS = {name: UserId(f"U0{full.replace(' ', '').upper()}") for name, full in PEOPLE.items()}


class IdleExecutor(ThreadPoolExecutor):
    """Bolt's listener pool, which can be asked to wait until everything handed to it is done."""

    def __init__(self) -> None:
        super().__init__(8)
        self._open = 0
        self._idle = threading.Condition()

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        with self._idle:
            self._open += 1
        future = super().submit(*args, **kwargs)
        future.add_done_callback(self._done)
        return future

    def _done(self, _future: Future[Any]) -> None:
        with self._idle:
            self._open -= 1
            self._idle.notify_all()

    def wait(self, seconds: float = 20) -> None:
        with self._idle:
            assert self._idle.wait_for(lambda: self._open == 0, seconds), "a listener did not finish"


@dataclass
class Coach:
    """What a story works with: people by their first names, the clock, and the language they speak."""

    sandbox: Sandbox
    bot: Bot
    driver: Driver
    executor: IdleExecutor
    language: str = "en"
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __getattr__(self, name: str) -> Any:
        if name in PEOPLE:
            return self.driver.person(PEOPLE[name])
        raise AttributeError(name)

    def t(self, key: str, **values: object) -> str:
        """The words of the catalog in the story's language: what a person would look for on the screen."""
        return translator(self.language)(key, **values)

    def settle(self) -> None:
        """Waits until the bot has heard of everything and every listener is done, then ticks and sends."""
        self.sandbox.events_heard()
        self.executor.wait()
        with self._lock:
            self.bot.tick()

    @property
    def now(self) -> datetime:
        return self.bot.clock.now()

    def advance(self, **time: float) -> None:
        """Moves the clock, with a tick at every step of at most four hours."""
        self.driver.advance_to(self.now + timedelta(**time))

    def advance_to(self, at: datetime) -> None:
        self.driver.advance_to(at)

    @contextmanager
    def turn(self, user: str = "", job: str = "") -> Iterator[Turn]:
        """A turn of somebody's, for setting a story up through the services."""
        with self.bot.database.transaction(TEAM) as store:
            yield Turn(store, Actor(IDS[user]) if user else Actor.system(job or "story"), self.bot.clock.now())

    def everyone_speaks(self, language: str) -> None:
        """Switches everybody's Slack to English or Chinese, and waits until the bot has heard of it."""
        self.language = language
        for full in PEOPLE.values():
            self.driver.person(full).set_language(LOCALES[language])
        self.driver.expect(lambda: all(self._speaks(user) == language for user in IDS.values()))

    def _speaks(self, user: UserId) -> str:
        with self.bot.database.reading(TEAM) as store:
            known = store.people.get(user)
        return known.speaks if known else ""


@contextmanager
def running(
    database_url: str,
    sandbox: Sandbox,
    *,
    language: str = "en",
    at: datetime = MONDAY,
    hr: tuple[str, ...] = ("priya", "tom"),
    admins: tuple[str, ...] = ("dana",),
) -> Iterator[Coach]:
    """A bot on that database, wired to that sandbox over signed HTTP, with HR partners and PIPCOACH_ADMINS.

    Everybody has always spoken that language. Slack is asked about people whom the database does not know yet.
    """
    sandbox.ask(lambda engine: _begin(engine, at, language))
    executor = IdleExecutor()
    clock = OffsetClock(sandbox.clock_url)
    bot = build(_settings(sandbox, database_url, admins), clock, executor=executor)
    bot.database.upgrade()
    stopping = threading.Event()
    server = _Server(bot, stopping)
    sandbox.bot_url = f"http://127.0.0.1:{server.port}/slack/events"
    coach = Coach(sandbox, bot, Driver(sandbox.url), executor, language)
    coach.driver.settle = coach.settle
    follower = threading.Thread(target=_follow, args=(coach, clock, stopping), daemon=True, name="clock")
    clock.read()
    follower.start()
    try:
        bot.desk.directory.ensure(TEAM, IDS.values())
        if hr:
            with coach.turn("dana") as turn:
                turn.store.workspaces.save(
                    type(turn.workspace)(hr=tuple(IDS[name] for name in hr), revision=turn.workspace.revision)
                )
        yield coach
    finally:
        stopping.set()
        sandbox.ask(lambda engine: engine.clock.wake())
        follower.join(5)
        server.stop()
        executor.shutdown()
        bot.close()


def _settings(sandbox: Sandbox, database_url: str, admins: tuple[str, ...]) -> Settings:
    return Settings(
        bot_token=sandbox.bot_token,
        signing_secret=sandbox.signing_secret,
        slack_api_url=sandbox.api_url,
        database_url=database_url,
        master_key="00" * 32,
        admins=tuple(IDS[name] for name in admins),
        posts_per_second=0,  # this Slack has no limits; the pace has stories of its own
        clock_url=sandbox.clock_url,
    )


class _Server:
    """The bot's HTTP server. Its loop ends before its sockets are closed: nothing selects what is gone."""

    def __init__(self, bot: Bot, stopping: threading.Event) -> None:
        self._stopping = stopping
        self._sockets: dict[int, Any] = {}
        self._server = create_server(
            SlackRequestHandler(bot.app), map=self._sockets, host="127.0.0.1", port=0, threads=8
        )
        self.port: int = self._server.effective_port
        self._thread = threading.Thread(target=self._loop, daemon=True, name="bot")
        self._thread.start()

    def _loop(self) -> None:
        while not self._stopping.is_set():
            wasyncore.loop(timeout=1, map=self._sockets, count=1)

    def stop(self) -> None:
        self._server.pull_trigger()
        self._thread.join(5)
        self._server.task_dispatcher.shutdown(cancel_pending=True, timeout=5)
        wasyncore.close_all(self._sockets)


def _begin(engine: Engine, at: datetime, language: str) -> None:
    engine.clock.jump_to(at)
    for user in IDS.values():
        engine.workspace.people[user].locale = LOCALES[language]


def _follow(coach: Coach, clock: OffsetClock, stopping: threading.Event) -> None:
    while not stopping.is_set():
        if clock.read(wait=5) and not stopping.is_set():
            coach.settle()
