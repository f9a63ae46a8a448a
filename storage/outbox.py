"""The outbox: messages to send, claimed by one worker at a time under a fenced lease (DELIVERY.md, Outbox)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Update, case, func, select

from storage.columns import DatabaseNow
from storage.deliveries import Delivery, DeliveryState
from storage.rows import Repository, object_of, values_of
from storage.tables import HELD, STUCK, WAITING, DeliveryRow, PauseRow
from storage.vault import Document

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

    def put(self, delivery: Delivery) -> bool:
        """Whether it is new: False when that `idem_key` stands already."""
        params = _PARAMS.seal_note(self._vault, delivery.plan, delivery.id, dict(delivery.params))
        return self._insert_or_ignore(DeliveryRow, values_of(delivery, "params") | {"params": params})

    def get(self, delivery_id: str) -> Delivery | None:
        found = self._found(self._rows(DeliveryRow, DeliveryRow.id == delivery_id))
        return found[0] if found else None

    def by_key(self, idem_key: str) -> Delivery | None:
        """The one with that key, in whatever state."""
        found = self._found(self._rows(DeliveryRow, DeliveryRow.idem_key == idem_key))
        return found[0] if found else None

    def claim(self, owner: str, now: datetime, lease_seconds: float = 60, limit: int = 20) -> list[Delivery]:
        """Deliveries that this owner alone may send until the lease ends: those due, and those whose lease ran out."""
        late = self._rows(DeliveryRow, *_LEASED, DeliveryRow.lease_until <= DatabaseNow(0.0))
        ids = self._locked(late.order_by(DeliveryRow.lease_until), limit)
        if len(ids) < limit:
            due = self._rows(DeliveryRow, WAITING, DeliveryRow.not_before <= now)
            ids += self._locked(due.order_by(DeliveryRow.not_before, DeliveryRow.id), limit - len(ids))
        if not ids:
            return []
        claimed = self._update(DeliveryRow, DeliveryRow.id.in_(ids)).values(
            state=S.LEASED,
            lease_owner=owner,
            lease_until=DatabaseNow(float(lease_seconds)),
            fence=DeliveryRow.fence + 1,
        )
        return self._changed(claimed)

    def sending(self, delivery: Delivery, sending_at: datetime, lease_seconds: float = 60) -> bool:
        """The lease still holds and the call to Slack comes next; commit this before making it. Renews the lease."""
        holding = self._held(delivery, S.LEASED).where(DeliveryRow.lease_until > DatabaseNow(0.0))
        return self._moved(
            holding,
            state=S.SENDING,
            sending_at=sending_at,
            attempt=DeliveryRow.attempt + 1,
            lease_until=DatabaseNow(float(lease_seconds)),
        )

    def sent(self, delivery: Delivery, channel: str, ts: str) -> bool:
        """Slack has it, as this message; a late answer still settles one that was given up as unknown."""
        found = self._held(delivery, S.SENDING, S.UNKNOWN)
        return self._moved(found, state=S.SENT, channel=channel, ts=ts, last_error="")

    def retry(self, delivery: Delivery, not_before: datetime, error: str) -> bool:
        """It was certainly not sent: again, not before that time."""
        waiting = {"state": S.RETRY_WAIT, "not_before": not_before, "lease_owner": "", "lease_until": None}
        return self._moved(self._held(delivery, S.LEASED, S.SENDING), last_error=error, **waiting)

    def unknown(self, delivery: Delivery, error: str) -> bool:
        """It may have been sent: only reading the conversation can tell."""
        return self._moved(self._held(delivery, S.SENDING), state=S.UNKNOWN, last_error=error)

    def dead(self, delivery: Delivery, error: str) -> bool:
        """It can't be sent, ever; it shows under what needs attention."""
        return self._moved(self._held(delivery, *_UNSENT, S.SENDING, S.UNKNOWN), state=S.DEAD, last_error=error)

    def cancel(self, delivery: Delivery, reason: str) -> bool:
        """It is not wanted any more, and was not sent."""
        return self._moved(self._held(delivery, *_UNSENT), state=S.CANCELLED, last_error=reason)

    def orphans(self, limit: int = 20) -> list[Delivery]:
        """Deliveries whose sender vanished in the middle of the call: they are unknown from here on."""
        left = self._rows(
            DeliveryRow, HELD, DeliveryRow.state == S.SENDING, DeliveryRow.lease_until <= DatabaseNow(0.0)
        )
        ids = self._locked(left.order_by(DeliveryRow.lease_until), limit)
        orphaned = self._update(DeliveryRow, DeliveryRow.id.in_(ids))
        return self._changed(orphaned.values(state=S.UNKNOWN, last_error="sender-vanished")) if ids else []

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

    def again(self, delivery: Delivery) -> bool:
        """Back to pending, once two full reads found nothing."""
        absent = self._held(delivery, S.UNKNOWN).where(DeliveryRow.absent_reads >= ABSENT_READS)
        fresh = {"lease_owner": "", "lease_until": None, "absent_reads": 0, "last_read_at": None}
        return self._moved(absent, state=S.PENDING, **fresh)

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

    def pause(self, key: str, until: datetime) -> None:
        """Slack asked for silence on this key (a method, or a method and channel); a pause is never shortened."""
        longer = case((PauseRow.until < until, until), else_=PauseRow.until)
        self._insert_or_replace(PauseRow, {"key": key, "until": until}, {"until": longer})

    def paused_until(self, key: str) -> datetime | None:
        """Until when, also if that has passed; None when nobody ever paused this key."""
        row = self._one(PauseRow, PauseRow.key == key)
        return None if row is None else row.until

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

    def _changed(self, changing: Update) -> list[Delivery]:
        rows = self._session.scalars(changing.returning(DeliveryRow), execution_options=_FRESH).all()
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
        self._vault.load({row.plan for row in rows if row.plan is not None})
        return [
            replace(
                object_of(Delivery, row, params={}),
                params=_PARAMS.open(self._vault, row.plan, row.id, row.params) or {},
            )
            for row in rows
        ]


_FRESH = {"populate_existing": True, "synchronize_session": False}
