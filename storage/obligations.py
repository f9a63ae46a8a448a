"""What the company owes each plan, in clear."""

from sqlalchemy.orm import Session

from domain.errors import NotFoundError
from domain.obligations import Duty, Obligation
from domain.plans import PlanId
from storage.rows import Repository, object_of, values_of
from storage.tables import ObligationRow
from storage.vault import Vault


class Obligations(Repository):
    """Each duty towards each subject of a plan exists once.

    Those of a plan stay as they were read until the transaction ends, writes one, or holds a row.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._read: dict[PlanId, list[Obligation]] = self._memo()

    def add(self, obligation: Obligation) -> bool:
        """Whether it is new."""
        self._read.pop(obligation.plan, None)
        return self._insert_or_ignore(ObligationRow, values_of(obligation))

    def save(self, obligation: Obligation) -> None:
        """Raises NotFoundError when it was never added."""
        self._read.pop(obligation.plan, None)
        mine = self._update(ObligationRow, ObligationRow.plan == obligation.plan, ObligationRow.id == obligation.id)
        if not self._run(mine.values(**values_of(obligation, "id", "plan"))):
            raise NotFoundError

    def for_plan(self, plan: PlanId) -> list[Obligation]:
        """By due time."""
        if plan not in self._read:
            rows = self._with(ObligationRow, "due_at", "id", plan=plan)
            self._read[plan] = [object_of(Obligation, row) for row in rows]
        return list(self._read[plan])

    def for_subject(self, plan: PlanId, duty: Duty, subject: str) -> Obligation | None:
        row = self._the(ObligationRow, plan=plan, duty=duty, subject=subject)
        return None if row is None else object_of(Obligation, row)
