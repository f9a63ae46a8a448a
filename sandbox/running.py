"""A sandbox in this process: a server on its own thread, for tests and for anything that drives it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from sandbox.engine import Engine
from sandbox.server import Server
from sandbox.settings import Settings
from sandbox.violations import Violation

Result = TypeVar("Result")
STARTING_SECONDS = 10.0


class Sandbox:
    """A running sandbox. Its addresses are plain properties; `bot_url` may be set at any time."""

    def __init__(self, settings: Settings) -> None:
        """Start the server's thread and wait until it listens."""
        self._settings = settings
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)
        self._thread.start()
        self._started.wait(STARTING_SECONDS)
        if self._failure is not None:
            raise self._failure

    @classmethod
    @contextmanager
    def running(cls, **options: object) -> "Iterator[Sandbox]":
        """A sandbox for as long as the block lasts; options are the fields of Settings.

        The port is a free one unless given; `without` may be any collection of names.
        """
        without = options.pop("without", ())
        names = frozenset(map(str, without)) if isinstance(without, set | frozenset | list | tuple) else frozenset()
        settings = replace(Settings(port=0, without=names), **options)  # type: ignore[arg-type]
        sandbox = cls(settings)
        try:
            yield sandbox
        finally:
            sandbox.stop()

    def _serve(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001 - handed to the thread that started us
            self._failure = error
            self._started.set()

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        self._server = Server(self._settings)
        await self._server.start()
        self._started.set()
        await self._stopping.wait()
        await self._server.stop()

    def stop(self) -> None:
        """Stop the server and wait for its thread."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(STARTING_SECONDS)

    def ask(self, question: Callable[[Engine], Result]) -> Result:
        """Run a function of the engine on the server's own thread and return what it returns."""

        async def answer() -> Result:
            return question(self._server.engine)

        return asyncio.run_coroutine_threadsafe(answer(), self._loop).result(STARTING_SECONDS)

    def events_heard(self) -> None:
        """Wait until the bot has been told of everything that happened so far."""
        courier = self._server.engine.courier
        asyncio.run_coroutine_threadsafe(courier.hearing(), self._loop).result(STARTING_SECONDS)

    @property
    def engine(self) -> Engine:
        """The engine; read it from other threads, but change it only through `ask`."""
        return self._server.engine

    @property
    def url(self) -> str:
        """The base address, without a slash at the end."""
        return self.engine.base_url

    @property
    def api_url(self) -> str:
        """What the bot takes as Slack's address; it ends with /api/."""
        return f"{self.url}/api/"

    @property
    def clock_url(self) -> str:
        """What the bot takes as PIPCOACH_CLOCK_URL."""
        return f"{self.url}/clock"

    @property
    def bot_token(self) -> str:
        """The bot token that the sandbox takes."""
        return self._settings.bot_token

    @property
    def app_token(self) -> str:
        """The app-level token that the sandbox takes."""
        return self._settings.app_token

    @property
    def signing_secret(self) -> str:
        """The secret with which deliveries are signed."""
        return self._settings.signing_secret

    @property
    def bot_url(self) -> str | None:
        """Where deliveries are posted; None means Socket Mode."""
        return self.engine.bot_url

    @bot_url.setter
    def bot_url(self, url: str | None) -> None:
        self.engine.bot_url = url

    @property
    def violations(self) -> list[Violation]:
        """What the bot did that Slack forbids."""
        return self.engine.violations()
