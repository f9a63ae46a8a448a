"""Figures that came between check-ins: noted by hand or imported, each written once."""

from domain.plans import PlanId
from domain.progress import Entry
from storage.rows import Repository
from storage.tables.progress import ProgressRow
from storage.vault import Document

_CONTENT = Document("progress", "content", Entry)


class Progress(Repository):
    """There is no way to change an entry: a correction is another one."""

    def add(self, entry: Entry) -> bool:
        """Whether it is new: the same form sent twice, or the same import run twice at once, makes one."""
        content = _CONTENT.seal(self._vault, entry.plan, _place(entry), entry)
        values = {"plan": entry.plan, "id": entry.id, "at": entry.at, "content": content}
        return self._insert_or_ignore(ProgressRow, values)

    def for_plan(self, plan: PlanId) -> list[Entry]:
        """In the order in which they were written; none when the content was erased."""
        rows = self._with(ProgressRow, "at", "id", plan=plan)
        found = (_CONTENT.open(self._vault, row.plan, _place(row), row.content) for row in rows)
        return [entry for entry in found if entry is not None]


def _place(entry: Entry | ProgressRow) -> str:
    return f"{entry.plan}/{entry.id}"
