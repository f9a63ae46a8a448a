"""HTTP to the client interface, with the standard library alone."""

import json
import time
from collections.abc import Callable
from typing import TypeVar
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, Request, build_opener

from sandbox.jsons import Json

Result = TypeVar("Result")
REQUEST_SECONDS = 600.0
POLL_SECONDS = 0.25


class RefusedError(AssertionError):
    """The person could not do it; the text is what they see."""


class Client:
    """One sandbox, and how patiently to wait for what should happen there."""

    def __init__(self, base_url: str, settle: Callable[[], object] | None, patience: float) -> None:
        """Talk to `base_url`; call `settle` after every act; wait `patience` seconds at most."""
        self.base_url = base_url.rstrip("/")
        self.settle = settle
        self.patience = patience
        self.version = 0
        self._opener = build_opener(ProxyHandler({}))

    def get_bytes(self, path: str, **query: object) -> bytes:
        """The body of a GET. Raises AssertionError with what the sandbox says if it refuses."""
        url = f"{self.base_url}{quote(path)}" + (f"?{urlencode(query)}" if query else "")
        return self._open(Request(url))  # noqa: S310 - always http, to the sandbox

    def get(self, path: str, **query: object) -> Json:
        """The JSON of a GET."""
        found: Json = json.loads(self.get_bytes(path, **query))
        return found

    def post(self, path: str, body: Json) -> Json:
        """The JSON that a POST answers."""
        data = json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = Request(self.base_url + path, data, headers)  # noqa: S310 - always http, to the sandbox
        answer: Json = json.loads(self._open(request))
        return answer

    def _open(self, request: Request) -> bytes:
        try:
            with self._opener.open(request, timeout=REQUEST_SECONDS) as answer:
                body: bytes = answer.read()
                return body
        except HTTPError as error:
            message = error.read().decode()
            raise AssertionError(f"{request.full_url}: {message}") from error

    def act(self, persona: str, kind: str, **fields: object) -> Json:
        """One act of a person, and then `settle`. Raises RefusedError with what the person sees."""
        answer = self.post("/client/act", {"persona": persona, "type": kind, **fields})
        self.settled()
        if not answer["ok"]:
            raise RefusedError(str(answer["error"]))
        return answer

    def settled(self) -> None:
        """Let the bot come to rest, if we were told how."""
        if self.settle is not None:
            self.settle()

    def state(self, persona: str) -> Json:
        """What a person sees now."""
        found = self.get("/client/state", persona=persona)
        self.version = int(found["version"])
        return found

    def wait(self, persona: str) -> None:
        """Wait until something has changed, or a short while."""
        self.get("/client/state", persona=persona, after=self.version, timeout=POLL_SECONDS)

    def until(self, persona: str, look: Callable[[], Result], seconds: float | None = None) -> Result:
        """Look again and again until nothing is amiss (no AssertionError) and what is seen is true."""
        deadline = time.monotonic() + (self.patience if seconds is None else seconds)
        while True:
            try:
                seen = look()
                if seen or time.monotonic() >= deadline:
                    return seen
            except RefusedError:
                raise
            except AssertionError:
                if time.monotonic() >= deadline:
                    raise
            self.wait(persona)
