"""Has messages in people's conversations say how things stand by now, and takes away pictures that had their time.

A change may be made twice, so nothing has to be looked up: until one is known to be made, it comes again.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from slack_sdk import WebClient

from domain.people import WorkspaceId
from domain.permissions import Actor
from handlers.delivery.outcomes import Outcome, Verdict, classify
from handlers.delivery.posting import is_file, marked
from handlers.delivery.writing import rewritten
from handlers.responses import Message
from handlers.routing import Desk, Routes
from services.turn import Turn
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

Call = Callable[[], object]

METHOD, PACE = "chat.update", "chat.update pace"
APART = 1.25
"""Seconds between two: Slack takes 50 and more a minute (docs.slack.dev/reference/methods/chat.update and
files.delete, tier 3)."""
AGAIN = timedelta(minutes=1)
"""When a change is tried once more that was not made, or of which nobody knows."""
WORTH = timedelta(days=14)
"""Who presses a button under an older message is told then how things stand."""


@dataclass(frozen=True)
class Changer:
    """One after the other, for all replicas together; messages that are still to be sent go first."""

    client: WebClient
    routes: Routes
    desk: Desk
    stopping: threading.Event
    paced: bool

    def work(self, workspace: WorkspaceId) -> int:
        """Makes the changes that are due and that Slack takes now; gives how many were worked off."""
        worked = 0
        while not self.stopping.is_set() and (found := self._next(workspace)) is not None:
            self._make(workspace, *found)
            worked += 1
        return worked

    def _next(self, workspace: WorkspaceId) -> tuple[Delivery, Call | None] | None:
        with self.desk.database.transaction(workspace) as store:
            if store.pauses.left(METHOD, PACE) > 0:
                return None
            turn = Turn(store, Actor.system("delivery"), self.desk.clock.now())
            row = store.changes.take(turn.now, turn.now + AGAIN)
            if row is None:
                return None
            if self.paced:
                store.pauses.hold(PACE, APART)
            return row, self._call(turn, row)

    def _call(self, turn: Turn, row: Delivery) -> Call | None:
        """What is asked of Slack; None when it stays as it is."""
        if is_file(row):
            return lambda: self.client.files_delete(file=row.ts)
        if turn.now - row.not_before > WORTH:
            return None
        message = rewritten(self.routes, self.desk, turn, row)
        return None if message is None else lambda: self._update(row, message)

    def _update(self, row: Delivery, message: Message) -> None:
        self.client.chat_update(channel=row.channel, ts=row.ts, text=message.text, blocks=marked(row, message))

    def _make(self, workspace: WorkspaceId, row: Delivery, call: Call | None) -> None:
        verdict = self._refused(row, call) if call is not None else None
        if verdict is not None and verdict.outcome in {Outcome.NOT_SENT, Outcome.UNKNOWN}:
            return
        with self.desk.database.transaction(workspace) as store:
            if verdict is not None and verdict.outcome is Outcome.PAUSE:
                store.pauses.hold(METHOD, verdict.wait)
            else:  # a refusal is for good: it was deleted, or can't be changed any more
                store.changes.made(row)

    @staticmethod
    def _refused(row: Delivery, call: Call) -> Verdict | None:
        """Calls Slack; None when it went well."""
        try:
            call()
        except Exception as error:
            verdict = classify(error)
            log.warning("change of %s: %s (%s)", row.kind, verdict.outcome.value, verdict.code)
            return verdict
        return None
