"""Calls of the Web API and of the client interface, without any library between."""

import json
import urllib.request
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode

from sandbox import Sandbox

Json = dict[str, Any]


def send(url: str, body: bytes | None = None, **headers: str) -> tuple[int, str, Json]:
    """Status, text and headers of a request."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, body, sent)
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
            return answer.status, answer.read().decode(errors="replace"), dict(answer.headers)
    except HTTPError as error:
        return error.code, error.read().decode(), dict(error.headers)


class Api:
    """One call: `api("chat.postMessage", channel=…)` gives the parsed answer."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.token = sandbox.bot_token

    def __call__(self, method: str, **arguments: object) -> Json:
        """As JSON."""
        answer: Json = json.loads(
            self.raw(method, json.dumps(arguments).encode(), "application/json; charset=utf-8")[1]
        )
        return answer

    def form(self, method: str, **arguments: object) -> Json:
        """As a form; structures go as JSON text, as slack_sdk sends them."""
        flat = {
            name: json.dumps(value) if isinstance(value, list | dict) else value for name, value in arguments.items()
        }
        answer: Json = json.loads(self.raw(method, urlencode(flat).encode(), "application/x-www-form-urlencoded")[1])
        return answer

    def raw(self, method: str, body: bytes, kind: str = "application/json") -> tuple[int, str, Json]:
        """Status, text and headers."""
        return send(self.sandbox.api_url + method, body, Content_Type=kind, Authorization=f"Bearer {self.token}")

    def trigger(self, person: str = "U0MEICHEN", view_id: str | None = None) -> str:
        """A trigger id as if this person had just done something."""
        return self.sandbox.ask(lambda engine: engine.keys.new_trigger(person, view_id))

    def open(self, view: Json, person: str = "U0MEICHEN") -> Json:
        """Open a modal; the view as Slack answers it."""
        answer = self("views.open", trigger_id=self.trigger(person), view=view)
        assert answer["ok"], answer
        opened: Json = answer["view"]
        return opened


def post(sandbox: Sandbox, path: str, body: object) -> Json:
    """A POST to the client interface."""
    answer: Json = json.loads(send(sandbox.url + path, json.dumps(body).encode(), Content_Type="application/json")[1])
    return answer


def get(sandbox: Sandbox, path: str) -> Json:
    """A GET of the client interface."""
    answer: Json = json.loads(send(sandbox.url + path)[1])
    return answer
