"""The rounds of check-ins of a plan: dates and states, all in clear."""

from sqlalchemy.orm import Session

from domain.checkins import Round, RoundId
from domain.errors import NotFoundError
from domain.plans import PlanId
from storage.rows import Repository, object_of, values_of
from storage.tables import RoundRow
from storage.vault import Vault


class Rounds(Repository):
    """Each number of a plan exists once.

    Those of a plan stay as they were read until the transaction ends, writes one, or holds a row.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._read: dict[PlanId, list[Round]] = self._memo()

    def add(self, round_: Round) -> bool:
        """Whether it is new: False when the plan has a round of that number."""
        self._read.pop(round_.plan, None)
        return self._insert_or_ignore(RoundRow, values_of(round_))

    def get(self, plan: PlanId, round_id: RoundId) -> Round | None:
        row = self._the(RoundRow, plan=plan, id=round_id)
        return None if row is None else object_of(Round, row)

    def held(self, plan: PlanId, round_id: RoundId) -> Round | None:
        """The same, kept from everybody else until the transaction ends: two sides may answer at one moment."""
        row = self._lock_one(self._rows(RoundRow, RoundRow.plan == plan, RoundRow.id == round_id))
        return None if row is None else object_of(Round, row)

    def save(self, round_: Round) -> None:
        """Raises NotFoundError when it was never added."""
        self._read.pop(round_.plan, None)
        mine = self._update(RoundRow, RoundRow.plan == round_.plan, RoundRow.id == round_.id)
        if not self._run(mine.values(**values_of(round_, "id", "plan"))):
            raise NotFoundError

    def for_plan(self, plan: PlanId) -> list[Round]:
        """By number."""
        if plan not in self._read:
            self._read[plan] = [object_of(Round, row) for row in self._with(RoundRow, "number", plan=plan)]
        return list(self._read[plan])
