"""Takes due rows from the outbox and sends each once; what may or may not have arrived is looked up, never guessed."""

import logging
import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from domain.errors import DomainError
from domain.people import UserId, WorkspaceId
from domain.permissions import Actor, Permission
from handlers.delivery import posting
from handlers.delivery.outcomes import Outcome, Verdict, classify
from handlers.responses import Message
from handlers.routing import Desk, Routes
from services.clock import SystemClock
from services.turn import Turn
from storage.outbox import Delivery

log = logging.getLogger("pipcoach.delivery")

MOST_ATTEMPTS = 8
QUIET = timedelta(seconds=5)
"""How long an unknown outcome is left alone before it is read back."""
APART = timedelta(seconds=30)
"""Two reads that find nothing must lie this far apart (DELIVERY.md)."""
SLACK = timedelta(seconds=30)
"""How far before `sending_at` the read-back begins: clocks differ."""


class Deliverer:
    """One drains at a time in a process; several processes share the work through the database."""

    def __init__(self, client: WebClient, routes: Routes, desk: Desk) -> None:
        # slack_sdk's default retry posts a second time when only the answer was lost (DELIVERY.md, Facts).
        assert not client.retry_handlers, "posting must never be retried by the client"
        self._client = client
        self._routes = routes
        self._desk = desk
        self._real = SystemClock()  # Slack's Retry-After runs on real time, whatever the business time is
        self._owner = secrets.token_hex(8)

    def drain(self) -> int:
        """Sends everything that is due; gives how many rows were worked off."""
        return sum(self._drain(workspace) for workspace in self._desk.workspaces())

    def _drain(self, workspace: WorkspaceId) -> int:
        worked = 0
        while rows := self._claim(workspace):
            for row in rows:
                self._deliver(workspace, row)
            worked += len(rows)
        return worked

    def _claim(self, workspace: WorkspaceId) -> list[Delivery]:
        with self._desk.database.transaction(workspace) as store:
            until = store.outbox.paused_until("chat.postMessage")
            if until is not None and until > self._real.now():
                return []
            return store.outbox.claim(self._owner, self._desk.clock.now())

    def _deliver(self, workspace: WorkspaceId, row: Delivery) -> None:
        message, channel = self._prepare(workspace, row)
        if message is None or not channel:
            return
        now = self._desk.clock.now()
        with self._desk.database.transaction(workspace) as store:
            if not store.outbox.sending(row, now):
                return  # the lease went to somebody else meanwhile
        try:
            ts = posting.post(self._client, row, channel, message)
        except Exception as error:
            self._failed(workspace, row, classify(error))
            return
        with self._desk.database.transaction(workspace) as store:
            store.outbox.sent(row, channel, ts)
        posting.attach(self._client, channel, message)

    def _prepare(self, workspace: WorkspaceId, row: Delivery) -> tuple[Message | None, str]:
        """The text, written now from ids, if it still matters; and where it goes."""
        try:
            with self._desk.database.transaction(workspace) as store:
                message = self._render(Turn(store, Actor.system("delivery"), self._desk.clock.now()), row)
                if message is None:
                    store.outbox.cancel(row, "no longer needed")
                    return None, ""
            return message, self._channel(workspace, row)
        except SlackApiError as error:
            self._failed(workspace, row, _before_posting(classify(error)))
        except OSError as error:
            self._failed(workspace, row, Verdict(Outcome.NOT_SENT, type(error).__name__))
        except Exception:
            log.exception("a notice could not be written")
            self._failed(workspace, row, Verdict(Outcome.NOT_SENT, "not_rendered"))
        return None, ""

    def _render(self, turn: Turn, row: Delivery) -> Message | None:
        if row.expires_at is not None and row.expires_at < turn.now:
            return None
        notice = self._routes.notices.get(row.kind)
        if notice is None:
            raise LookupError(row.kind)
        try:
            if row.plan is not None:
                plan = turn.plan(row.plan, Permission.DELIVER)
                if turn.role_for(UserId(row.recipient), plan) is None:
                    return None  # no longer on this plan
            return notice(turn, self._desk.screen(turn, UserId(row.recipient), row.params.get("language", "")), row)
        except DomainError:
            return None

    def _channel(self, workspace: WorkspaceId, row: Delivery) -> str:
        if row.recipient.startswith(("C", "G")):
            return row.recipient
        self._desk.directory.ensure(workspace, [row.recipient])
        return self._desk.directory.dm(workspace, UserId(row.recipient))

    def _failed(self, workspace: WorkspaceId, row: Delivery, verdict: Verdict) -> None:
        log.warning("delivery %s: %s (%s)", row.kind, verdict.outcome.value, verdict.code)
        now = self._desk.clock.now()
        with self._desk.database.transaction(workspace) as store:
            match verdict.outcome:
                case Outcome.PAUSE:
                    store.outbox.pause("chat.postMessage", self._real.now() + timedelta(seconds=verdict.wait))
                    store.outbox.retry(row, now, verdict.code)
                case Outcome.NOT_SENT if row.attempt < MOST_ATTEMPTS:
                    store.outbox.retry(row, now + _backoff(row.attempt), verdict.code)
                case Outcome.UNKNOWN:
                    store.outbox.unknown(row, verdict.code)
                case _:
                    store.outbox.dead(row, verdict.code)

    # --- what may or may not have arrived ---------------------------------------------------------------------------

    def reconcile(self) -> int:
        """Looks up rows whose outcome is unknown, also those of a process that died in the middle of a call."""
        return sum(self._reconcile(workspace) for workspace in self._desk.workspaces())

    def _reconcile(self, workspace: WorkspaceId) -> int:
        with self._desk.database.transaction(workspace) as store:
            for orphan in store.outbox.orphans(50):
                store.outbox.unknown(orphan, "interrupted")
            rows = store.outbox.unknowns(50)
        for row in rows:
            self._look_up(workspace, row)
        return len(rows)

    def _look_up(self, workspace: WorkspaceId, row: Delivery) -> None:
        now = self._desk.clock.now()
        since = row.last_read_at or row.sending_at or now
        if now - since < (APART if row.last_read_at else QUIET):
            return
        try:
            channel = self._channel(workspace, row)
            ts = posting.find(self._client, row, channel, _from(row, now))
        except (SlackApiError, OSError) as error:
            log.warning("read-back of %s failed: %s", row.kind, type(error).__name__)
            return  # it stays unknown, and shows under "needs attention"
        with self._desk.database.transaction(workspace) as store:
            if ts is not None:
                store.outbox.sent(row, channel, ts)
            elif row.absent_reads >= 1:
                store.outbox.again(row)
            else:
                store.outbox.absent(row, now)


def _before_posting(verdict: Verdict) -> Verdict:
    """Nothing was posted yet, so nothing is unknown: it may simply be tried again."""
    return replace(verdict, outcome=Outcome.NOT_SENT) if verdict.outcome is Outcome.UNKNOWN else verdict


def _from(row: Delivery, now: datetime) -> float:
    return ((row.sending_at or now) - SLACK).timestamp()


def _backoff(attempt: int) -> timedelta:
    """2, 4, 8 … seconds, at most five minutes."""
    return timedelta(seconds=min(2 ** (attempt + 1), 300))
