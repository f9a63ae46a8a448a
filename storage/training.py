"""Who takes which training module, and what they kept of each step, sealed under the workspace's key."""

from collections import defaultdict
from collections.abc import Sequence

from domain.errors import NotFoundError
from domain.people import UserId
from domain.training import Done, Enrolment, EnrolmentId, ModuleKey
from storage.rows import Repository, object_of, values_of
from storage.tables.training import EnrolmentRow, StepDoneRow
from storage.vault import Document

_EVIDENCE = Document("steps_done", "evidence", str)


class Training(Repository):
    """Everybody takes a module once; beginning it again goes on with the same enrolment."""

    def add(self, enrolment: Enrolment) -> bool:
        """Whether it is new: False when that person takes, or took, the module already."""
        return self._insert_or_ignore(EnrolmentRow, values_of(enrolment, "done"))

    def get(self, enrolment: EnrolmentId) -> Enrolment | None:
        return next(iter(self._whole(self._with(EnrolmentRow, id=enrolment))), None)

    def find(self, person: UserId, module: ModuleKey) -> Enrolment | None:
        """Somebody's enrolment in a module, left or not."""
        return next(iter(self._whole(self._with(EnrolmentRow, person=person, module=module))), None)

    def held(self, person: UserId, module: ModuleKey) -> Enrolment | None:
        """The same, kept from everybody else until the transaction ends: one may press twice."""
        mine = self._rows(EnrolmentRow, EnrolmentRow.person == person, EnrolmentRow.module == module)
        row = self._lock_one(mine)
        return None if row is None else self._whole([row])[0]

    def of(self, person: UserId) -> list[Enrolment]:
        """All of a person's, by the day on which they began."""
        return self._whole(self._with(EnrolmentRow, "started", "id", person=person))

    def save(self, enrolment: Enrolment) -> None:
        """Pauses and the like; steps are marked. Raises NotFoundError when it was never added."""
        mine = self._update(EnrolmentRow, EnrolmentRow.id == enrolment.id)
        if not self._run(mine.values(**values_of(enrolment, "id", "done"))):
            raise NotFoundError

    def mark(self, enrolment: EnrolmentId, done: Done) -> None:
        """Insert, or replace what was kept of that step."""
        kept = {"on": done.on, "evidence": _EVIDENCE.seal(self._vault, None, _place(enrolment, done), done.evidence)}
        self._insert_or_replace(StepDoneRow, {"enrolment": enrolment, "step": done.step, **kept}, kept)

    def _whole(self, rows: Sequence[EnrolmentRow]) -> list[Enrolment]:
        """With the steps that were marked, by day."""
        if not rows:
            return []
        mine = self._rows(StepDoneRow, StepDoneRow.enrolment.in_([row.id for row in rows]))
        done: defaultdict[EnrolmentId, list[Done]] = defaultdict(list)
        for each in self._all(mine.order_by(StepDoneRow.on, StepDoneRow.step)):
            evidence = _EVIDENCE.open(self._vault, None, _place(each.enrolment, each), each.evidence)
            done[each.enrolment].append(object_of(Done, each, evidence=evidence or ""))
        return [object_of(Enrolment, row, done=tuple(done[row.id])) for row in rows]


def _place(enrolment: EnrolmentId, done: Done | StepDoneRow) -> str:
    return f"{enrolment}/{done.step}"
