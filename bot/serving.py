"""The bot at work: Slack's requests come in over Socket Mode or HTTP, ticks go out, and all of it ends cleanly."""

import json
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.errors import SlackApiError
from waitress import wasyncore
from waitress.server import create_server

from bot.app import Bot
from bot.scheduler import Scheduler
from bot.sockets import SlackRefusedError, Socket
from storage.database import DatabaseProblem, KeyProblem

log = logging.getLogger("pipcoach.serving")

EVENTS_PATH = "/slack/events"
HEALTH_PATH = "/healthz"
HTTP_THREADS = 8
LARGEST_BODY = 1024 * 1024
"""Bytes of a request; a view may hold 250 KB (docs.slack.dev, views) and comes back once, form-encoded."""

STOP_SECONDS = 20
"""How long the end waits for work that is under way; kill -9 would lose nothing either, it only takes a restart."""

REFUSED = {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "not_allowed_token_type"}
"""Errors of auth.test that waiting does not mend (docs.slack.dev/reference/methods/auth.test)."""

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


class Serving:
    """Starts and stops everything that runs. `address` is where /healthz (and over HTTP, Slack) finds it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._scheduler = Scheduler(bot)
        self._web = Web(application(bot, self._scheduler), bot.settings.host, bot.settings.port)
        self._socket = Socket(bot) if bot.settings.socket_mode else None

    @property
    def address(self) -> str:
        return self._web.address

    def start(self) -> None:
        """Listens and ticks; returns once Slack's first request can come. Raises SlackRefusedError."""
        self._web.start()
        self._check_token()
        if self._socket is not None:
            self._socket.start()
        self._scheduler.start()

    def _check_token(self) -> None:
        try:
            self._bot.app.client.auth_test()
        except SlackApiError as error:
            if error.response.get("error") in REFUSED:
                raise SlackRefusedError(str(error.response.get("error"))) from None
        except OSError as error:
            log.warning("Slack can't be reached yet: %s", type(error).__name__)

    def stop(self) -> None:
        """Takes no more work, finishes turns and the tick that is running, then lets everything go."""
        if self._socket is not None:
            self._socket.drain()
        self._web.stop()
        self._bot.app.listener_runner.listener_executor.shutdown(wait=True)
        self._scheduler.stop()
        if self._socket is not None:
            self._socket.close()
        self._bot.close()


class Web:
    """An HTTP server with a few threads (docs/decisions/0004-waitress.md)."""

    def __init__(self, app: Application, host: str, port: int) -> None:
        """Binds at once. Raises OSError when the port is taken."""
        self._sockets: dict[int, Any] = {}
        self._server = create_server(
            app,
            map=self._sockets,
            host=host,
            port=port,
            threads=HTTP_THREADS,
            max_request_body_size=LARGEST_BODY,
            ident=None,
            clear_untrusted_proxy_headers=True,
        )
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="http")

    @property
    def address(self) -> str:
        if hasattr(self._server, "effective_listen"):  # a host name of several addresses
            host, port = self._server.effective_listen[0]
        else:
            host, port = self._server.effective_host, self._server.effective_port
        return f"http://{host}:{port}"

    def start(self) -> None:
        self._thread.start()

    def _loop(self) -> None:
        while not self._stopping.is_set():
            wasyncore.loop(timeout=0.5, map=self._sockets, count=1)

    def stop(self) -> None:
        """Accepts nothing new; requests that are being answered are finished first."""
        for each in list(self._sockets.values()):
            each.accepting = False
        self._server.task_dispatcher.shutdown(cancel_pending=True, timeout=STOP_SECONDS)
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        with suppress(OSError):
            wasyncore.close_all(self._sockets)


def application(bot: Bot, scheduler: Scheduler) -> Application:
    """/healthz, and Slack's requests when they come over HTTP."""
    slack = None if bot.settings.socket_mode else SlackRequestHandler(bot.app, path=EVENTS_PATH)

    def answer(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == HEALTH_PATH:
            return _health(bot, scheduler, start_response)
        if path == EVENTS_PATH and slack is not None:
            return slack(environ, start_response)
        return _say(start_response, HTTPStatus.NOT_FOUND, {"error": "not found"})

    return answer


def _health(bot: Bot, scheduler: Scheduler, start_response: StartResponse) -> Iterable[bytes]:
    """Whether the database answers and the ticks go on; no content, no names, no counts."""
    try:
        bot.database.check()
    except (DatabaseProblem, KeyProblem) as error:
        database = error.problem.code
    else:
        database = "ok"
    told = {
        "database": database,
        "scheduler": "ok" if scheduler.alive else "stuck",
        "tick_age_seconds": round(scheduler.tick_age, 1),
    }
    good = database == "ok" and scheduler.alive
    return _say(start_response, HTTPStatus.OK if good else HTTPStatus.SERVICE_UNAVAILABLE, told)


def _say(start_response: StartResponse, status: HTTPStatus, told: Mapping[str, object]) -> Iterable[bytes]:
    body = json.dumps(told).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body))), ("Cache-Control", "no-store")]
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]
