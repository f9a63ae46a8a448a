"""What the company owes each plan, in clear."""

from domain.errors import NotFoundError
from domain.obligations import Duty, Obligation
from domain.plans import PlanId
from storage.rows import Repository, object_of, values_of
from storage.tables import ObligationRow


class Obligations(Repository):
    """Each duty towards each subject of a plan exists once."""

    def add(self, obligation: Obligation) -> bool:
        """Whether it is new."""
        return self._insert_or_ignore(ObligationRow, values_of(obligation))

    def save(self, obligation: Obligation) -> None:
        """Raises NotFoundError when it was never added."""
        mine = self._update(ObligationRow, ObligationRow.plan == obligation.plan, ObligationRow.id == obligation.id)
        if not self._run(mine.values(**values_of(obligation, "id", "plan"))):
            raise NotFoundError

    def for_plan(self, plan: PlanId) -> list[Obligation]:
        """By due time."""
        rows = self._with(ObligationRow, "due_at", "id", plan=plan)
        return [object_of(Obligation, row) for row in rows]

    def for_subject(self, plan: PlanId, duty: Duty, subject: str) -> Obligation | None:
        row = self._the(ObligationRow, plan=plan, duty=duty, subject=subject)
        return None if row is None else object_of(Obligation, row)
