"""The outbox: messages to send, claimed by one worker at a time under a fenced lease (DELIVERY.md, Outbox)."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, Update, case, func, select

from storage.bases import HELD, STUCK, WAITING
from storage.columns import DatabaseNow
from storage.deliveries import Delivery, DeliveryState
from storage.outbox import statements
from storage.rows import Repository, object_of, values_of
from storage.tables import DeliveryRow
from storage.vault import Document, Vault

__all__ = ["Delivery", "DeliveryState", "Outbox"]

S = DeliveryState
ABSENT_READS = 2
ABSENT_APART = timedelta(seconds=30)
"""A message of unknown fate may be sent again after two full reads this far apart found nothing (DELIVERY.md)."""

_PARAMS = Document("outbox", "params", dict[str, str])
_UNSENT = (S.PENDING, S.RETRY_WAIT, S.LEASED)
_LEASED = (HELD, DeliveryRow.state == S.LEASED)


class Outbox(Repository):
    """Business time decides what is due, the database's real clock decides leases.

    The methods that move a delivery on return False, and change nothing, when the caller's lease was lost to another
    worker (an older fence) or the delivery stands in another state.
    """

    news = False
    """Whether anything new was put in this transaction."""

    def put(self, delivery: Delivery) -> bool:
        """Whether it is new: False when that `idem_key` stands already."""
        params = _PARAMS.seal_note(self._vault, delivery.plan, delivery.id, dict(delivery.params))
        new = self._insert_or_ignore(DeliveryRow, values_of(delivery, "params") | {"params": params})
        self.news |= new
        return new

    def get(self, delivery_id: str) -> Delivery | None:
        found = self._found(self._rows(DeliveryRow, DeliveryRow.id == delivery_id))
        return found[0] if found else None

    def by_key(self, idem_key: str, *, hold: bool = False) -> Delivery | None:
        """The one with that key, in whatever state. With `hold` nobody claims it before this transaction ends."""
        rows = self._rows(DeliveryRow, DeliveryRow.idem_key == idem_key)
        found = self._found(rows.with_for_update() if hold else rows)
        return found[0] if found else None

    def claim(self, owner: str, now: datetime, lease_seconds: float = 60, limit: int = 20) -> list[Delivery]:
        """Deliveries that this owner alone may send until the lease ends: those due, and those whose lease ran out."""
        ids = self._ids(statements.forsaken(), most=limit)
        if len(ids) < limit:
            ids += self._ids(statements.due(), now=now, most=limit - len(ids))
        if not ids:
            return []
        leased = self._ask(statements.claiming(), ids=ids, owner=owner, lease_seconds=float(lease_seconds))
        return self._in_order(leased.all())

    def sending(
        self, deliveries: Sequence[Delivery], sending_at: datetime, lease_seconds: float = 60
    ) -> list[Delivery]:
        """Those whose lease still holds; the call to Slack comes next, so commit this first. Renews the lease."""
        held = {(each.id, each.fence): each for each in deliveries}
        moved = self._ask(
            statements.departing(),
            claims=list(held),
            ids=[each.id for each in deliveries],
            owners=list({each.lease_owner for each in deliveries}),
            at=sending_at,
            lease_seconds=float(lease_seconds),
        )
        return [replace(held[row.id, row.fence], attempt=held[row.id, row.fence].attempt + 1) for row in moved]

    def sent(self, delivery: Delivery, channel: str, ts: str) -> bool:
        """Slack has it, as this message; a late answer still settles one that was given up as unknown."""
        return self.all_sent([(delivery, channel, ts)]) == 1

    def all_sent(self, arrived: Sequence[tuple[Delivery, str, str]]) -> int:
        """The same for several, with channel and ts; gives how many of them were still ours."""
        mine = {"its_workspace": self._workspace}
        told = [
            {**mine, "to": channel, "as": ts, **{f"its_{name}": getattr(delivery, name) for name in statements.KEY}}
            for delivery, channel, ts in arrived
        ]
        return self._session.connection().execute(statements.arriving(), told).rowcount if told else 0

    def retry(self, delivery: Delivery, not_before: datetime, error: str) -> bool:
        """It was certainly not sent: again, not before that time. One that could not even be written counts too."""
        waiting = {"state": S.RETRY_WAIT, "not_before": not_before, **_NOBODYS}
        attempt = case((DeliveryRow.state == S.LEASED, DeliveryRow.attempt + 1), else_=DeliveryRow.attempt)
        return self._moved(self._held(delivery, S.LEASED, S.SENDING), last_error=error, attempt=attempt, **waiting)

    def release(self, delivery: Delivery) -> bool:
        """Its owner has no time for it now: it waits for whoever claims it next."""
        state = S.PENDING if delivery.attempt == 0 else S.RETRY_WAIT
        return self._moved(self._held(delivery, S.LEASED), state=state, **_NOBODYS)

    def unknown(self, delivery: Delivery, error: str) -> bool:
        """It may have been sent: only reading the conversation can tell."""
        return self._moved(self._held(delivery, S.SENDING), state=S.UNKNOWN, last_error=error)

    def dead(self, delivery: Delivery, error: str) -> bool:
        """It can't be sent, ever; it shows under what needs attention."""
        return self._moved(self._held(delivery, *_UNSENT, S.SENDING, S.UNKNOWN), state=S.DEAD, last_error=error)

    def cancel(self, delivery: Delivery, reason: str) -> bool:
        """It is not wanted any more, and was certainly not sent."""
        return self._moved(self._held(delivery, *_UNSENT, S.SENDING), state=S.CANCELLED, last_error=reason)

    def orphans(self, limit: int = 20) -> list[Delivery]:
        """Deliveries whose sender vanished in the middle of the call: they are unknown from here on."""
        left = self._rows(
            DeliveryRow, HELD, DeliveryRow.state == S.SENDING, DeliveryRow.lease_until <= DatabaseNow(0.0)
        )
        ids = self._locked(left.order_by(DeliveryRow.lease_until), limit)
        orphaned = self._update(DeliveryRow, DeliveryRow.id.in_(ids))
        vanished = orphaned.values(state=S.UNKNOWN, last_error="sender-vanished").returning(
            *DeliveryRow.__table__.columns
        )
        return self._in_order(self._ask(vanished).all()) if ids else []

    def unknowns(self, limit: int = 20) -> list[Delivery]:
        """Deliveries to look for in Slack, the one looked for longest ago first."""
        order = (func.coalesce(DeliveryRow.last_read_at, DeliveryRow.sending_at), DeliveryRow.id)
        return self._found(self._rows(DeliveryRow, STUCK, DeliveryRow.state == S.UNKNOWN).order_by(*order).limit(limit))

    def absent(self, delivery: Delivery, at: datetime) -> bool:
        """One full read found nothing. Counts only when it is the first, or 30 s after the one before."""
        if delivery.last_read_at is not None and at - delivery.last_read_at < ABSENT_APART:
            return False
        same = self._held(delivery, S.UNKNOWN).where(DeliveryRow.absent_reads == delivery.absent_reads)
        return self._moved(same, absent_reads=delivery.absent_reads + 1, last_read_at=at)

    def unread(self, delivery: Delivery, at: datetime) -> bool:
        """The conversation could not be read at that time; that counts as no read, and others have their turn."""
        return self._moved(self._held(delivery, S.UNKNOWN), last_read_at=at)

    def again(self, delivery: Delivery) -> bool:
        """Back to pending, once two full reads found nothing."""
        absent = self._held(delivery, S.UNKNOWN).where(DeliveryRow.absent_reads >= ABSENT_READS)
        return self._moved(absent, state=S.PENDING, absent_reads=0, last_read_at=None, **_NOBODYS)

    def revive(self, delivery: Delivery, now: datetime) -> bool:
        """A dead one is tried once more, from the beginning."""
        fresh = {"attempt": 0, "not_before": now, "last_error": "", **_NOBODYS}
        return self._moved(self._held(delivery, S.DEAD), state=S.PENDING, **fresh)

    def put_aside(self, delivery: Delivery) -> bool:
        """A dead one was seen by a person and needs nothing more; its error stays on record."""
        return self._moved(self._held(delivery, S.DEAD), state=S.CANCELLED)

    def pending_count(self) -> int:
        """How many have not been sent yet and will be."""
        return sum(self._measured(func.count()))

    def oldest_due(self, now: datetime) -> datetime | None:
        """Since when the longest waiting of those due has been due."""
        return min(self._measured(func.min(DeliveryRow.not_before), DeliveryRow.not_before <= now), default=None)

    def needs_attention(self, limit: int = 20) -> list[Delivery]:
        """Dead and unknown ones, newest first."""
        stuck = self._rows(DeliveryRow, STUCK)
        return self._found(stuck.order_by(DeliveryRow.not_before.desc(), DeliveryRow.id).limit(limit))

    def _held(self, delivery: Delivery, *states: DeliveryState) -> Update:
        """The row, as long as nobody claimed it since."""
        return self._update(
            DeliveryRow,
            DeliveryRow.id == delivery.id,
            DeliveryRow.fence == delivery.fence,
            DeliveryRow.lease_owner == delivery.lease_owner,
            DeliveryRow.state.in_(states),
        )

    def _moved(self, held: Update, **values: Any) -> bool:
        return self._run(held.values(**values)) == 1

    def _ask(self, statement: Any, **values: Any) -> CursorResult[Any]:
        """Plain rows: the session would keep and track objects."""
        asked = {"its_workspace": self._workspace, **values}
        return cast("CursorResult[Any]", self._session.connection().execute(statement, asked))

    def _ids(self, statement: Any, **values: Any) -> list[str]:
        return [row.id for row in self._ask(statement, **values)]

    def _in_order(self, rows: Sequence[Any]) -> list[Delivery]:
        return sorted(self._opened(rows), key=lambda each: (each.not_before, each.id))

    def _locked(self, rows: Any, limit: int) -> list[str]:
        ids = rows.with_only_columns(DeliveryRow.id).limit(limit)
        return list(self._session.scalars(self._claimable(ids)))

    def _measured(self, what: Any, *where: Any) -> list[Any]:
        """Over those waiting and those leased, each through its own index."""
        mine = select(what).select_from(DeliveryRow).where(DeliveryRow.workspace == self._workspace, *where)
        found = [self._session.scalar(mine.where(*these)) for these in ((WAITING,), _LEASED)]
        return [each for each in found if each is not None]

    def _found(self, rows: Any) -> list[Delivery]:
        return self._opened(self._all(rows))

    def _opened(self, rows: Collection[DeliveryRow]) -> list[Delivery]:
        return opened(self._vault, rows)


def opened(vault: Vault, rows: Collection[DeliveryRow]) -> list[Delivery]:
    """Rows as deliveries."""
    vault.load({row.plan for row in rows if row.plan is not None})
    return [
        replace(object_of(Delivery, row, params={}), params=_PARAMS.open(vault, row.plan, row.id, row.params) or {})
        for row in rows
    ]


_NOBODYS: dict[str, Any] = {"lease_owner": "", "lease_until": None}
