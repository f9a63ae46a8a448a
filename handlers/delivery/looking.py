"""Looks up messages that may or may not have arrived, in the conversation where they should stand; never guesses."""

import logging
from datetime import datetime, timedelta

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from domain.people import UserId, WorkspaceId
from handlers.delivery import posting, recording
from handlers.delivery.outcomes import Outcome, classify
from handlers.delivery.writing import is_channel
from handlers.routing import Desk
from storage.outbox import ABSENT_APART, Delivery

log = logging.getLogger("pipcoach.delivery")

QUIET = timedelta(seconds=5)
"""How long an unknown outcome is left alone before it is read back: Slack may still be storing it."""
BEFORE = timedelta(minutes=10)
"""How far before `sending_at` the read-back begins, for Slack's clock wrote the message's ts. A machine whose clock is
more than 5 minutes off can't take Slack's requests anyway (docs.slack.dev, verifying requests from Slack)."""
MOST = 50
"""Rows looked up in one go: about what Slack allows in a minute (conversations.history, tier 3)."""
METHOD = "conversations.history"


class Looker:
    """Settles what is unknown: found means sent; absent in two full reads, 30 s apart, means that it may go again."""

    def __init__(self, client: WebClient, desk: Desk) -> None:
        self._client = client
        self._desk = desk

    def look(self, workspace: WorkspaceId) -> int:
        """Gives how many rows were looked up."""
        with self._desk.database.transaction(workspace) as store:
            store.outbox.orphans(MOST)
            if store.pauses.left(METHOD) > 0:
                return 0
            now = self._desk.clock.now()
            # Tips in a channel, which the bot may not read: sent at most once, and shown as in doubt.
            rows = [row for row in store.outbox.unknowns(MOST) if _ripe(row, now) and not is_channel(row.recipient)]
        return sum(self._settle(workspace, row) for row in rows)

    def _settle(self, workspace: WorkspaceId, row: Delivery) -> int:
        now = self._desk.clock.now()
        try:
            channel = self._desk.directory.dm(workspace, UserId(row.recipient))  # a user id can't be read
            ts = posting.find(self._client, row, channel, ((row.sending_at or now) - BEFORE).timestamp())
        except (SlackApiError, OSError) as error:
            self._unreadable(workspace, row, error)
            return 0
        with self._desk.database.transaction(workspace) as store:
            if ts is not None:
                store.outbox.sent(row, channel, ts)
                recording.shown(store, row, ts, now)
            elif row.absent_reads >= 1:
                store.outbox.absent(row, now) and store.outbox.again(row)
            else:
                store.outbox.absent(row, now)
        return 1

    def _unreadable(self, workspace: WorkspaceId, row: Delivery, error: SlackApiError | OSError) -> None:
        """It stays unknown, and shows under "needs attention"; others of its kind have their turn first."""
        verdict = classify(error)
        log.warning("read-back of %s failed: %s", row.kind, verdict.code)
        with self._desk.database.transaction(workspace) as store:
            store.outbox.unread(row, self._desk.clock.now())
            if verdict.outcome is Outcome.PAUSE:
                store.pauses.hold(METHOD, verdict.wait)


def _ripe(row: Delivery, now: datetime) -> bool:
    since = row.last_read_at or row.sending_at
    return since is None or now - since >= (ABSENT_APART if row.last_read_at else QUIET)
