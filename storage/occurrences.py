"""Things that become due: planned ahead, each once, found by their due time through a partial index."""

from collections.abc import Collection
from datetime import datetime

from domain.errors import NotFoundError
from domain.occurrences import Occurrence, OccurrenceState
from domain.people import UserId
from domain.plans import PlanId
from storage.bases import PLANNED
from storage.rows import Repository, object_of, values_of
from storage.tables import OccurrenceRow

NOBODY = UserId("")
"""The recipient of what the system itself does."""


class Occurrences(Repository):
    """The cost of asking what is due follows what is due, not how much is planned."""

    def plan(self, occurrence: Occurrence) -> bool:
        """Whether it is new: False when the same thing was planned before, whatever became of it."""
        return self._insert_or_ignore(OccurrenceRow, values_of(occurrence))

    def due(self, now: datetime, limit: int = 100, kinds: Collection[str] | None = None) -> list[Occurrence]:
        """What is due, oldest first; inside a writing transaction it is this replica's until the transaction ends."""
        due = self._rows(OccurrenceRow, PLANNED, OccurrenceRow.due_at <= now)
        if kinds is not None:
            due = due.where(OccurrenceRow.kind.in_(kinds))
        due = due.order_by(OccurrenceRow.due_at, OccurrenceRow.id).limit(limit)
        return [object_of(Occurrence, row) for row in self._all(self._claimable(due))]

    def save(self, occurrence: Occurrence) -> None:
        """Raises NotFoundError when it was never planned."""
        mine = self._update(OccurrenceRow, OccurrenceRow.id == occurrence.id)
        if not self._run(mine.values(**values_of(occurrence, "id"))):
            raise NotFoundError

    def save_planned(self, occurrence: Occurrence) -> bool:
        """The same, unless another replica has worked it off or called it off meanwhile; says whether it was saved."""
        mine = self._update(OccurrenceRow, PLANNED, OccurrenceRow.id == occurrence.id)
        return self._run(mine.values(**values_of(occurrence, "id"))) == 1

    def cancel(self, plan: PlanId, kinds: Collection[str] | None = None, after: datetime | None = None) -> int:
        """How many were called off: planned ones of this plan, of these kinds, due after that time."""
        theirs = self._update(OccurrenceRow, PLANNED, OccurrenceRow.plan == plan)
        if kinds is not None:
            theirs = theirs.where(OccurrenceRow.kind.in_(kinds))
        if after is not None:
            theirs = theirs.where(OccurrenceRow.due_at > after)
        return self._run(theirs.values(state=OccurrenceState.CANCELLED))

    def for_plan(self, plan: PlanId) -> list[Occurrence]:
        """In every state, by due time."""
        rows = self._with(OccurrenceRow, "due_at", "id", plan=plan)
        return [object_of(Occurrence, row) for row in rows]

    def for_subject(self, subject: str) -> list[Occurrence]:
        """In every state, by due time; through the unique key, which begins with the subject."""
        return [object_of(Occurrence, row) for row in self._with(OccurrenceRow, "due_at", "id", subject=subject)]

    def find(
        self,
        subject: str,
        kind: str,
        recipient: UserId = NOBODY,
        round: int = 0,  # noqa: A002 - the field's own name
        seq: int = 0,
    ) -> Occurrence | None:
        """The one with this key, in whatever state."""
        key = {"subject": subject, "kind": kind, "recipient": recipient, "round": round, "seq": seq}
        row = self._the(OccurrenceRow, **key)
        return None if row is None else object_of(Occurrence, row)
