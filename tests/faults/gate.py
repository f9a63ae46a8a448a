"""A gate between the bot and the sandbox, for what a server that answers can't do: refuse, or hang up unheard.

It stands in the bot's own process, on 127.0.0.1, and opens after as many troubles as it was told.
"""

import re
import socket
import struct
import threading
from collections.abc import Callable
from typing import Any, Literal
from urllib.parse import urlsplit

from slack_sdk.web.base_client import BaseClient

GateKind = Literal["refused", "reset_before_body"]
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER with no time: closing sends RST instead of FIN
_REQUEST = re.compile(rb"^\w+ \S*/api/(\S+) ")
_AT_ONCE = 65536


class Gate:
    """`url` stands in place of `beyond`. `times` calls suffer `kind` first; only those of `method` can be reset."""

    def __init__(self, beyond: str, kind: GateKind, method: str = "chat.postMessage", times: int = 1) -> None:
        parts = urlsplit(beyond)
        self._beyond = (str(parts.hostname), int(parts.port or 80))
        self._kind, self._method, self._left = kind, method, times
        self._server = socket.socket()
        self._server.bind(("127.0.0.1", 0))  # bound but not listening: connections are refused
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        if kind == "refused":
            self._count_refusals()
        else:
            self._open()

    def _open(self) -> None:
        self._server.listen()
        threading.Thread(target=self._accept, name="gate", daemon=True).start()

    def _count_refusals(self) -> None:
        # Nobody can count connections that are refused; the caller can.
        call: Callable[..., Any] = BaseClient.api_call

        def api_call(client: BaseClient, api_method: str, **given: Any) -> Any:
            try:
                return call(client, api_method, **given)
            except OSError:
                self._left -= 1
                if self._left == 0:
                    self._open()
                raise

        BaseClient.api_call = api_call  # type: ignore[method-assign,assignment]

    def _accept(self) -> None:
        while True:
            client, _ = self._server.accept()
            threading.Thread(target=self._pass, args=(client,), daemon=True).start()

    def _pass(self, client: socket.socket) -> None:
        head = client.recv(_AT_ONCE, socket.MSG_PEEK)
        called = _REQUEST.match(head)
        if self._left > 0 and called and called.group(1).decode() == self._method:
            self._left -= 1
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            client.close()
            return
        with socket.create_connection(self._beyond) as server, client:
            back = threading.Thread(target=_pump, args=(server, client), daemon=True)
            back.start()
            _pump(client, server)
            back.join()


def _pump(here: socket.socket, there: socket.socket) -> None:
    try:
        while data := here.recv(_AT_ONCE):
            there.sendall(data)
        there.shutdown(socket.SHUT_WR)
    except OSError:
        return
