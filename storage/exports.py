"""Copies that were asked for at the command line; sealed as a whole under the plan's key."""

from datetime import datetime

from domain.errors import NotFoundError
from domain.exports import Export, ExportId
from domain.plans import PlanId
from storage.rows import Repository
from storage.tables.exports import ExportRow
from storage.vault import Document

_CONTENT = Document("exports", "content", Export)


class Exports(Repository):
    """A request that is being answered is kept from others until the transaction ends."""

    def add(self, export: Export) -> None:
        self._insert(
            ExportRow, {"id": export.id, "plan": export.plan, "at": export.at, "content": self._sealed(export)}
        )

    def held(self, export: ExportId) -> Export | None:
        """None also when the plan's content was erased."""
        row = self._lock_one(self._rows(ExportRow, ExportRow.id == export))
        return None if row is None else self._opened(row)

    def since(self, plan: PlanId, at: datetime) -> list[Export]:
        """Those that were asked for about this plan after that time; none when its content was erased."""
        rows = self._all(self._rows(ExportRow, ExportRow.plan == plan, ExportRow.at > at))
        return [export for row in rows if (export := self._opened(row)) is not None]

    def save(self, export: Export) -> None:
        """Raises NotFoundError when it was never added."""
        mine = self._update(ExportRow, ExportRow.id == export.id)
        if not self._run(mine.values(content=self._sealed(export))):
            raise NotFoundError

    def _sealed(self, export: Export) -> bytes:
        return _CONTENT.seal(self._vault, export.plan, export.id, export)

    def _opened(self, row: ExportRow) -> Export | None:
        return _CONTENT.open(self._vault, row.plan, row.id, row.content)
