"""The floor: the smallest Bolt app that answers the same, `python -m benchmarks.bare middleware|listener`.

`middleware` acknowledges before the listener runs, the fastest that Bolt can (docs/performance.md); `listener` is Bolt
as its own documents show it. The answers are views that Coach gave before, so both send the same bytes.
"""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from slack_bolt import Ack, App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient
from waitress.server import create_server

from benchmarks.orders import follow

THREADS = 8  # as many as the bot's own server has


def app(*, early: bool, opened: dict[str, Any], updated: dict[str, Any]) -> App:
    """One command that opens a modal, one submission that puts another screen in its place."""
    client = WebClient(os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    made = App(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])

    def ack_first(ack: Ack, next: Callable[[], None]) -> None:  # noqa: A002 — Bolt's name
        ack()
        next()

    def update_first(ack: Ack, next: Callable[[], None]) -> None:  # noqa: A002 — Bolt's name
        ack(response_action="update", view=updated)
        next()

    def on_command(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
        if not early:
            ack()
        client.views_open(trigger_id=body["trigger_id"], view=opened)

    def on_submission(ack: Ack) -> None:
        if not early:
            ack(response_action="update", view=updated)

    made.command("/pip", middleware=[ack_first] if early else [])(on_command)
    made.view(re.compile(".*"), middleware=[update_first] if early else [])(on_submission)
    return made


def main() -> None:
    """Serves over HTTP as the bot does; the views stand in files."""
    kind, opened, updated = sys.argv[1:4]
    views = [json.loads(Path(file).read_text(encoding="utf-8")) for file in (opened, updated)]
    made = app(early=kind == "middleware", opened=views[0], updated=views[1])
    server = create_server(SlackRequestHandler(made), host="127.0.0.1", port=0, threads=THREADS)
    print(f"http://127.0.0.1:{server.effective_port}", flush=True)
    follow({})
    server.run()


if __name__ == "__main__":
    main()
