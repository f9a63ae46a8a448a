"""Comments and changes that employees asked for, and the answers they got."""

from domain.agreements import Proposal, ProposalId
from domain.errors import NotFoundError
from domain.plans import PlanId
from storage.rows import Repository
from storage.tables import ProposalRow
from storage.vault import Document

_CONTENT = Document("proposals", "content", Proposal)


class Proposals(Repository):
    """Sealed as a whole; the state and the time stand in clear as well."""

    def add(self, proposal: Proposal) -> None:
        self._insert(ProposalRow, {"plan": proposal.plan, "id": proposal.id, **self._values(proposal)})

    def get(self, plan: PlanId, proposal: ProposalId) -> Proposal | None:
        row = self._the(ProposalRow, plan=plan, id=proposal)
        return None if row is None else self._proposal(row)

    def save(self, proposal: Proposal) -> None:
        """Raises NotFoundError when it was never added."""
        mine = self._update(ProposalRow, ProposalRow.plan == proposal.plan, ProposalRow.id == proposal.id)
        if not self._run(mine.values(**self._values(proposal))):
            raise NotFoundError

    def for_plan(self, plan: PlanId) -> list[Proposal]:
        """In the order in which they were made; none when the content was erased."""
        rows = self._with(ProposalRow, "at", "id", plan=plan)
        return [proposal for row in rows if (proposal := self._proposal(row)) is not None]

    def _values(self, proposal: Proposal) -> dict[str, object]:
        content = _CONTENT.seal(self._vault, proposal.plan, f"{proposal.plan}/{proposal.id}", proposal)
        return {"state": proposal.state, "at": proposal.at, "content": content}

    def _proposal(self, row: ProposalRow) -> Proposal | None:
        return _CONTENT.open(self._vault, row.plan, f"{row.plan}/{row.id}", row.content)
