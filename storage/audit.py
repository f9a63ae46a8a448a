"""Who did what, when: records are added and read, never changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import uuid4

from domain.people import UserId
from domain.plans import PlanId
from storage.rows import Repository, object_of
from storage.tables import AuditRow
from storage.vault import Document

OPENED = "opened"
"""The kind of record that says somebody opened a plan's content."""

HR_ONLY = "_hr_only"
"""How the kinds of those records end that no manager may be shown: that there is one says too much already."""

_DETAIL = Document("audit", "detail", dict[str, str])


@dataclass(frozen=True)
class AuditEntry:
    """One record. `actor` is a user id, or the name of a job; `detail` is empty once the plan was erased."""

    kind: str
    at: datetime
    actor: str
    plan: PlanId | None = None
    detail: Mapping[str, str] = field(default_factory=dict)

    @property
    def hr_only(self) -> bool:
        """Whether it is known to the employee and HR alone; the kind says so, which stays when content is erased."""
        return self.kind.endswith(HR_ONLY)


class Audit(Repository):
    """Has no method that changes or deletes."""

    def record(
        self, kind: str, at: datetime, actor: str, plan: PlanId | None = None, detail: Mapping[str, str] | None = None
    ) -> None:
        self._insert(AuditRow, self._values(kind, at, actor, plan, detail or {}))

    def opened(self, plan: PlanId, viewer: UserId, day: date, at: datetime) -> bool:
        """Record that somebody opened the content: once for each viewer, plan and day. Whether it is new."""
        values = self._values(OPENED, at, viewer, plan, {})
        return self._insert_or_ignore(AuditRow, values | {"once": f"{OPENED}/{plan}/{viewer}/{day.isoformat()}"})

    def for_plan(self, plan: PlanId) -> list[AuditEntry]:
        """In the order in which they were written."""
        rows = self._with(AuditRow, "seq", plan=plan)
        return [
            object_of(AuditEntry, row, detail=_DETAIL.open(self._vault, row.plan, row.id, row.detail) or {})
            for row in rows
        ]

    def _values(
        self, kind: str, at: datetime, actor: str, plan: PlanId | None, detail: Mapping[str, str]
    ) -> dict[str, object]:
        row = uuid4().hex
        sealed = _DETAIL.seal_note(self._vault, plan, row, dict(detail))
        return {"id": row, "kind": kind, "at": at, "actor": actor, "plan": plan, "detail": sealed}
