"""What employees want to be heard about, and the answers that they got."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from domain.concerns import Concern, ConcernId, Owed
from domain.errors import OutOfDateError
from domain.plans import PlanId
from storage.rows import Repository
from storage.tables.concerns import OPEN, ConcernRow
from storage.vault import Document, Vault

_CONTENT = Document("concerns", "content", Concern)


class Concerns(Repository):
    """Sealed as a whole; who sees to it, by when and its state stand in clear as well.

    What waits is read once in a transaction, for all plans: a hub asks for each of them.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._waiting: Mapping[PlanId, Sequence[Owed]] | None = None

    def add(self, concern: Concern) -> bool:
        """Whether it is new: the same form sent twice makes one."""
        self._waiting = None
        key = {"plan": concern.plan, "id": concern.id}
        return self._insert_or_ignore(ConcernRow, {**key, **self._values(concern)})

    def get(self, plan: PlanId, concern: ConcernId) -> Concern | None:
        """None as well when its content was erased."""
        row = self._the(ConcernRow, plan=plan, id=concern)
        return None if row is None else self._concern(row)

    def held(self, plan: PlanId, concern: ConcernId) -> Concern | None:
        """The same, kept from everybody else until the transaction ends: two may change it at one moment."""
        row = self._lock_one(self._rows(ConcernRow, ConcernRow.plan == plan, ConcernRow.id == concern))
        return None if row is None else self._concern(row)

    def save(self, concern: Concern) -> Concern:
        """The concern with its new revision. Raises OutOfDateError when it was changed since it was read."""
        self._waiting = None
        saved = replace(concern, revision=concern.revision + 1)
        unchanged = self._update(
            ConcernRow,
            ConcernRow.plan == concern.plan,
            ConcernRow.id == concern.id,
            ConcernRow.revision == concern.revision,
        )
        if not self._run(unchanged.values(**self._values(saved))):
            raise OutOfDateError
        return saved

    def for_plan(self, plan: PlanId) -> list[Concern]:
        """In the order in which they were raised; none when the content was erased."""
        rows = self._with(ConcernRow, "at", "id", plan=plan)
        return [concern for row in rows if (concern := self._concern(row)) is not None]

    def waiting(self) -> Mapping[PlanId, Sequence[Owed]]:
        """Who sees to those that wait for an answer, by plan; nothing is unsealed."""
        if self._waiting is None:
            found: dict[PlanId, list[Owed]] = {}
            for row in self._all(self._rows(ConcernRow, OPEN).order_by(ConcernRow.at, ConcernRow.id)):
                found.setdefault(row.plan, []).append(Owed(row.plan, row.addressee, row.owner))
            self._waiting = found
        return self._waiting

    def _values(self, concern: Concern) -> dict[str, object]:
        names = ("addressee", "owner", "state", "at", "due_at", "revision")
        content = _CONTENT.seal(self._vault, concern.plan, f"{concern.plan}/{concern.id}", concern)
        return {name: getattr(concern, name) for name in names} | {"content": content}

    def _concern(self, row: ConcernRow) -> Concern | None:
        return _CONTENT.open(self._vault, row.plan, f"{row.plan}/{row.id}", row.content)
