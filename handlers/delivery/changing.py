"""Has messages in people's conversations say how things stand by now.

A change may be made twice, so nothing has to be looked up: until one is known to be made, it comes again.
"""

import logging
import threading
from dataclasses import dataclass
from datetime import timedelta

from slack_sdk import WebClient

from domain.people import WorkspaceId
from domain.permissions import Actor
from handlers.delivery.outcomes import Outcome, Verdict, classify
from handlers.delivery.posting import marked
from handlers.delivery.writing import rewritten
from handlers.responses import Message
from handlers.routing import Desk, Routes
from services.turn import Turn
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

METHOD, PACE = "chat.update", "chat.update pace"
APART = 1.25
"""Seconds between two: Slack takes 50 and more a minute (docs.slack.dev/reference/methods/chat.update, tier 3)."""
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

    def _next(self, workspace: WorkspaceId) -> tuple[Delivery, Message | None] | None:
        with self.desk.database.transaction(workspace) as store:
            if store.pauses.left(METHOD, PACE) > 0:
                return None
            turn = Turn(store, Actor.system("delivery"), self.desk.clock.now())
            row = store.changes.take(turn.now, turn.now + AGAIN)
            if row is None:
                return None
            if self.paced:
                store.pauses.hold(PACE, APART)
            old = turn.now - row.not_before > WORTH
            return row, None if old else rewritten(self.routes, self.desk, turn, row)

    def _make(self, workspace: WorkspaceId, row: Delivery, message: Message | None) -> None:
        verdict = self._refused(row, message) if message is not None else None
        if verdict is not None and verdict.outcome in {Outcome.NOT_SENT, Outcome.UNKNOWN}:
            return
        with self.desk.database.transaction(workspace) as store:
            if verdict is not None and verdict.outcome is Outcome.PAUSE:
                store.pauses.hold(METHOD, verdict.wait)
            else:  # a refusal is for good: the message was deleted, or can't be changed any more
                store.changes.made(row)

    def _refused(self, row: Delivery, message: Message) -> Verdict | None:
        """The call to Slack; None when it went well."""
        try:
            blocks = marked(row, message)
            self.client.chat_update(channel=row.channel, ts=row.ts, text=message.text, blocks=blocks)
        except Exception as error:
            verdict = classify(error)
            log.warning("change of %s: %s (%s)", row.kind, verdict.outcome.value, verdict.code)
            return verdict
        return None
