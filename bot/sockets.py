"""Socket Mode: the connection that the bot itself opens, and opens again whenever it goes away."""

import logging
import select
import threading
from typing import Any

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackApiError

from bot.app import Bot

log = logging.getLogger("pipcoach.sockets")

SOCKET_THREADS = 8

PING_SECONDS = 5
"""slack_sdk counts a connection without an answer to four pings as dead, and opens another: after 20 s, not its 40."""

CONNECT_AGAIN = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between attempts while Slack can't be reached; the last is repeated."""

NOTHING_TO_WATCH = 1.0
"""Seconds until the next look while no connection stands."""
LOOK_MS = 1000
ENDED = getattr(select, "POLLRDHUP", 0) | select.POLLHUP | select.POLLERR | select.POLLNVAL
"""POLLRDHUP (the other side will send no more) is Linux's; elsewhere slack_sdk's pings have to do."""


class SlackRefusedError(Exception):
    """Slack does not take the tokens; the message is Slack's error code."""


class Socket:
    """Slack over a WebSocket that the bot itself opens; connects again by itself."""

    def __init__(self, bot: Bot) -> None:
        self._handler = SocketModeHandler(
            bot.app,
            bot.settings.app_token,
            web_client=bot.app.client,
            ping_interval=PING_SECONDS,
            concurrency=SOCKET_THREADS,
        )
        self._stopping = threading.Event()

    def start(self) -> None:
        """Connects; an unreachable Slack is waited for. Raises SlackRefusedError for a token that it does not take."""
        try:
            self._connect()
        except SlackApiError as error:
            raise SlackRefusedError(str(error.response.get("error"))) from None
        except OSError as error:
            log.warning("Slack can't be reached yet: %s", type(error).__name__)
            threading.Thread(target=self._keep_trying, name="connecting", daemon=True).start()
        threading.Thread(target=self._watch, name="watching", daemon=True).start()

    def _connect(self) -> None:
        self._handler.client.wss_uri = None  # an address is good for one connection
        self._handler.client.connect()

    def _keep_trying(self) -> None:
        waits = iter(CONNECT_AGAIN)
        while not self._stopping.wait(next(waits, CONNECT_AGAIN[-1])):
            try:
                self._connect()
            except (SlackApiError, OSError) as error:
                log.warning("Slack can't be reached yet: %s", type(error).__name__)
            else:
                return

    def _watch(self) -> None:
        """Notices at once when the other side ends the stream.

        slack_sdk 3.47 takes that for silence, and gives up only after five pings that failed.
        """
        client = self._handler.client
        while not self._stopping.wait(NOTHING_TO_WATCH if client.current_session is None else 0):
            session = client.current_session
            if session is not None and _ended(session.sock) and session is client.current_session:
                log.warning("the connection to Slack ended; opening another")
                self._open_another(session)

    def _open_another(self, ended: Any) -> None:
        client = self._handler.client
        try:
            ended.disconnect()
            if not self._stopping.is_set():
                client.connect_to_new_endpoint()
        except (SlackApiError, OSError) as error:
            log.warning("Slack can't be reached: %s; slack_sdk tries on", type(error).__name__)
            self._stopping.wait(PING_SECONDS)

    def drain(self) -> None:
        """Takes nothing new from the queue; what was taken is finished and acknowledged over the open connection."""
        self._stopping.set()
        client = self._handler.client
        client.closed = True  # slack_sdk's own sign for its queue to rest; the connection stands until close()
        client.auto_reconnect_enabled = False
        client.message_workers.shutdown(wait=True)

    def close(self) -> None:
        self._handler.client.close()


def _ended(sock: Any) -> bool:
    """Whether the stream's other end has hung up; looks for a second at most."""
    try:
        watching = select.poll()
        watching.register(sock.fileno(), ENDED)
        return bool(watching.poll(LOOK_MS))
    except (AttributeError, ValueError, OSError):
        return True  # it was closed under our hands
