"""Versions of a plan, each written once, and what people said to them."""

from sqlalchemy import func

from domain.agreements import Acknowledgement, Agreement
from domain.errors import NotFoundError, OutOfDateError
from domain.plans import PlanId
from storage.rows import Repository, object_of, values_of
from storage.tables import AcknowledgementRow, AgreementRow
from storage.vault import Document

_CONTENT = Document("agreements", "content", Agreement)
_STATEMENT = Document("acknowledgements", "statement", str)


class Agreements(Repository):
    """There is no way to change a version: a change is the next one."""

    def add(self, agreement: Agreement) -> None:
        """Raises OutOfDateError when that version stands already."""
        plan, version = agreement.plan, agreement.version
        content = _CONTENT.seal(self._vault, plan, f"{plan}/{version}", agreement)
        if not self._insert_or_ignore(AgreementRow, {"plan": plan, "version": version, "content": content}):
            raise OutOfDateError

    def get(self, plan: PlanId, version: int) -> Agreement | None:
        row = self._the(AgreementRow, plan=plan, version=version)
        return None if row is None else self._agreement(row)

    def latest(self, plan: PlanId) -> int:
        """The highest version that was ever made; 0 before the first."""
        made = self._rows(AgreementRow, AgreementRow.plan == plan).with_only_columns(func.max(AgreementRow.version))
        return self._session.scalar(made) or 0

    def history(self, plan: PlanId) -> list[Agreement]:
        """All versions, first to last; none when the content was erased."""
        rows = self._with(AgreementRow, "version", plan=plan)
        return [agreement for row in rows if (agreement := self._agreement(row)) is not None]

    def acknowledge(self, said: Acknowledgement) -> bool:
        """Whether it is new: one answer for each person and version, and the first one stays."""
        statement = _STATEMENT.seal(self._vault, said.plan, _place(said), said.statement)
        return self._insert_or_ignore(AcknowledgementRow, values_of(said, "statement") | {"statement": statement})

    def revise(self, said: Acknowledgement) -> None:
        """Another answer of the same person to the same version. Raises NotFoundError when there was none."""
        statement = _STATEMENT.seal(self._vault, said.plan, _place(said), said.statement)
        mine = self._update(
            AcknowledgementRow,
            AcknowledgementRow.plan == said.plan,
            AcknowledgementRow.version == said.version,
            AcknowledgementRow.by == said.by,
        )
        if not self._run(mine.values(at=said.at, answer=said.answer, statement=statement)):
            raise NotFoundError

    def acknowledgements(self, plan: PlanId) -> list[Acknowledgement]:
        """What was said to all versions, in order; statements are empty when the content was erased."""
        rows = self._with(AcknowledgementRow, "version", "at", plan=plan)
        return [
            object_of(
                Acknowledgement,
                row,
                statement=_STATEMENT.open(self._vault, row.plan, _place(row), row.statement) or "",
            )
            for row in rows
        ]

    def _agreement(self, row: AgreementRow) -> Agreement | None:
        return _CONTENT.open(self._vault, row.plan, f"{row.plan}/{row.version}", row.content)


def _place(said: Acknowledgement | AcknowledgementRow) -> str:
    return f"{said.plan}/{said.version}/{said.by}"
