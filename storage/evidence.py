"""What people saved from messages, each sealed under its plan's key."""

from domain.evidence import Evidence
from domain.people import UserId
from domain.plans import PlanId
from storage.rows import Repository
from storage.tables.evidence import EvidenceRow
from storage.vault import Document

_CONTENT = Document("evidence", "content", Evidence)


class EvidenceRecords(Repository):
    def add(self, evidence: Evidence) -> bool:
        """Whether it is new: the same form sent twice makes one."""
        key = {"plan": evidence.plan, "id": evidence.id}
        return self._insert_or_ignore(
            EvidenceRow, key | {"by": evidence.by, "at": evidence.at, "content": self._sealed(evidence)}
        )

    def held(self, plan: PlanId, evidence: str) -> Evidence | None:
        """One of them, kept from everybody else until the transaction ends: two may change it at one moment."""
        mine = self._rows(EvidenceRow, EvidenceRow.plan == plan, EvidenceRow.id == evidence)
        row = next(iter(self._all(mine.with_for_update())), None)
        return None if row is None else self._evidence(row)

    def save(self, evidence: Evidence) -> None:
        self._run(self._update(EvidenceRow, *self._this(evidence)).values(content=self._sealed(evidence)))

    def remove(self, evidence: Evidence) -> None:
        self._run(self._delete(EvidenceRow, *self._this(evidence)))

    def count(self, plan: PlanId, by: UserId) -> int:
        """How much somebody saved to a plan; nothing is unsealed."""
        return len(self._with(EvidenceRow, plan=plan, by=by))

    def for_plan(self, plan: PlanId) -> list[Evidence]:
        """All of it, of everybody, in the order in which it was saved; none when the content was erased."""
        rows = self._with(EvidenceRow, "at", "id", plan=plan)
        return [evidence for row in rows if (evidence := self._evidence(row)) is not None]

    @staticmethod
    def _this(evidence: Evidence) -> tuple[object, ...]:
        return EvidenceRow.plan == evidence.plan, EvidenceRow.id == evidence.id

    def _sealed(self, evidence: Evidence) -> bytes:
        return _CONTENT.seal(self._vault, evidence.plan, f"{evidence.plan}/{evidence.id}", evidence)

    def _evidence(self, row: EvidenceRow) -> Evidence | None:
        return _CONTENT.open(self._vault, row.plan, f"{row.plan}/{row.id}", row.content)
