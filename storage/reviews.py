"""What is said and decided in reviews, each entry written once."""

from sqlalchemy.orm import Session

from domain.errors import OutOfDateError
from domain.plans import PlanId
from domain.reviews import Entry, Part
from storage.rows import Repository
from storage.tables.reviews import ReviewRow
from storage.vault import Document, Vault

_CONTENT = Document("reviews", "content", Entry)


class Reviews(Repository):
    """There is no way to change an entry: what comes later is the next one.

    Which appeals wait is read once in a transaction, for all plans: a hub asks for each of them.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._appealed: frozenset[PlanId] | None = None

    def add(self, entry: Entry) -> None:
        """Raises OutOfDateError when somebody else wrote that entry meanwhile."""
        self._appealed = None
        key = {"plan": entry.plan, "version": entry.version, "part": entry.part, "number": entry.number}
        content = _CONTENT.seal(self._vault, entry.plan, _place(entry), entry)
        if not self._insert_or_ignore(ReviewRow, key | {"by": entry.by, "at": entry.at, "content": content}):
            raise OutOfDateError

    def for_plan(self, plan: PlanId) -> list[Entry]:
        """In the order in which they were made; none when the content was erased."""
        rows = self._with(ReviewRow, "at", "number", "part", plan=plan)
        found = (_CONTENT.open(self._vault, row.plan, _place(row), row.content) for row in rows)
        return [entry for entry in found if entry is not None]

    def appealed(self) -> frozenset[PlanId]:
        """Plans whose outcome somebody asked to be looked at again, as yet without an answer; nothing is unsealed."""
        if self._appealed is None:
            asked, answered = (
                {row.plan for row in self._with(ReviewRow, part=part)} for part in (Part.APPEAL, Part.APPEAL_ANSWER)
            )
            self._appealed = frozenset(asked - answered)
        return self._appealed


def _place(entry: Entry | ReviewRow) -> str:
    return f"{entry.plan}/{entry.version}/{entry.part}/{entry.number}"
