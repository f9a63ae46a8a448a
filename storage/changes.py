"""Messages that say what is out of date: they are to be changed where they stand, which may be said twice."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func

from storage.bases import OUTDATED
from storage.deliveries import Delivery, DeliveryState
from storage.outbox import opened
from storage.rows import Repository
from storage.tables import DeliveryRow

_NEVER_ARRIVES = (DeliveryState.DEAD, DeliveryState.CANCELLED)


class Changes(Repository):
    """No lease: whoever takes one has it for a while, and whoever dies meanwhile loses nothing. In business time."""

    news = False
    """Whether anything became out of date in this transaction."""

    def outdate(self, recipient: str, kinds: Collection[str], since: datetime, until: datetime, now: datetime) -> int:
        """Messages of these kinds to somebody, due in that time, are to be changed from `now` on; gives how many.

        One that did not arrive yet is changed once it has.
        """
        theirs = self._update(
            DeliveryRow,
            DeliveryRow.recipient == recipient,
            DeliveryRow.not_before.between(since, until),
            DeliveryRow.kind.in_(kinds),
            DeliveryRow.state.not_in(_NEVER_ARRIVES),
        )
        count = self._run(theirs.values(change_at=now))
        self.news |= count > 0
        return count

    def latest(self, recipient: str, kinds: Collection[str], since: datetime, until: datetime) -> datetime | None:
        """When the last message of these kinds was due to somebody in that time, of those that were sent."""
        theirs = self._rows(
            DeliveryRow,
            DeliveryRow.recipient == recipient,
            DeliveryRow.not_before.between(since, until),
            DeliveryRow.kind.in_(kinds),
            DeliveryRow.state == DeliveryState.SENT,
        )
        newest: Any = theirs.with_only_columns(func.max(DeliveryRow.not_before))
        return self._session.scalar(newest)  # type: ignore[no-any-return]

    def later(self, delivery: Delivery, at: datetime) -> None:
        """This one, which was sent, is to be changed at that time."""
        self._run(self._update(DeliveryRow, DeliveryRow.id == delivery.id).values(change_at=at))

    def take(self, now: datetime, again: datetime) -> Delivery | None:
        """The one that has waited longest; it comes `again` at that time unless it was `made` by then."""
        due = self._rows(DeliveryRow, OUTDATED, DeliveryRow.change_at <= now).order_by(DeliveryRow.change_at)
        first: Any = due.with_only_columns(DeliveryRow.id).limit(1)
        ids = self._session.scalars(self._claimable(first)).all()
        taken = self._update(DeliveryRow, DeliveryRow.id.in_(ids)).values(change_at=again).returning(DeliveryRow)
        fresh = {"populate_existing": True, "synchronize_session": False}
        rows = self._session.scalars(taken, execution_options=fresh).all() if ids else []
        return next(iter(opened(self._vault, rows)), None)

    def made(self, delivery: Delivery) -> bool:
        """It says how things stand. False when something happened since it was taken: then it comes once more."""
        mine = self._update(DeliveryRow, DeliveryRow.id == delivery.id, DeliveryRow.change_at == delivery.change_at)
        return self._run(mine.values(change_at=None)) == 1
