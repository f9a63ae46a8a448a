"""When Slack may be called again: pauses that it asked for, and the pace that it allows, for all replicas at once."""

import random
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import case, func

from storage.columns import DatabaseNow
from storage.rows import Repository
from storage.tables import PauseRow


class Pauses(Repository):
    """Keys name a method, a channel, or one of the places on which a message may leave.

    All times are the database's own clock: the machines of several replicas need not agree about theirs.
    """

    def hold(self, key: str, seconds: float) -> None:
        """Slack asked for silence on this key (Retry-After); a pause is never shortened."""
        until = DatabaseNow(float(seconds))
        longer = case((PauseRow.until < until, until), else_=PauseRow.until)
        self._insert_or_replace(PauseRow, {"key": key, "until": until}, {"until": longer})

    def left(self, *keys: str) -> float:
        """Seconds until all of these keys are free; 0 when they are, or when nobody ever held them."""
        held = self._rows(PauseRow, PauseRow.key.in_(keys)).with_only_columns(
            func.max(PauseRow.until), DatabaseNow(0.0)
        )
        return _seconds(*self._session.execute(held).one())

    def soonest(self, keys: Collection[str]) -> float:
        """Seconds until the first of these keys is free."""
        held = self._rows(PauseRow, PauseRow.key.in_(keys)).with_only_columns(
            func.min(PauseRow.until), DatabaseNow(0.0)
        )
        return _seconds(*self._session.execute(held).one())

    def take(
        self, keys: Collection[str], seconds: float, most: int | None = None, ahead: float = 0.0
    ) -> dict[str, float]:
        """Those of these keys (`most` of them) that nobody held and are now held for that long, by nobody else.

        With `ahead` also those that are free in so many seconds; the value is how long that still takes.
        """
        if not keys:
            return {}
        held = self._rows(PauseRow, PauseRow.key.in_(keys), _held_after(0.0)).with_only_columns(
            PauseRow.key, PauseRow.until, DatabaseNow(0.0)
        )
        left = {key: _seconds(until, now) for key, until, now in self._session.execute(held)}
        free = [key for key in keys if left.get(key, 0.0) <= ahead]
        # Any of the free ones, so that replicas seldom want the same.
        random.shuffle(free)
        wanted = sorted(free, key=lambda key: left.get(key, 0.0))[:most]
        taken = self._put(sorted(wanted), seconds, unless=_held_after(ahead))
        return {key: left.get(key, 0.0) for key in taken}

    def free_in(self, keys: Collection[str], seconds: float) -> None:
        """These keys are free again after that many seconds, whoever held them."""
        self._put(sorted(set(keys)), seconds)

    def forget_free(self, seconds: float) -> int:
        """How many keys were dropped that nobody has held for so long."""
        return self._run(self._delete(PauseRow, PauseRow.until < DatabaseNow(-float(seconds))))

    def _put(self, keys: Collection[str], seconds: float, unless: Any = None) -> list[str]:
        """In the keys' order, so that two replicas never wait for each other."""
        until = DatabaseNow(float(seconds))
        rows = [{"key": key, "until": until} for key in keys]
        return [str(row["key"]) for row in self._take_over(PauseRow, rows, unless=unless)]


def _held_after(seconds: float) -> Any:
    return PauseRow.until > DatabaseNow(float(seconds))


def _seconds(until: datetime | None, now: datetime) -> float:
    return 0.0 if until is None else max(0.0, (until - now).total_seconds())
