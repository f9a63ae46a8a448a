"""How employees see the areas of their plan: one for each time that it came to them, changed until they respond."""

from domain.assessments import SelfAssessment
from domain.plans import PlanId
from storage.rows import Repository
from storage.tables.assessments import SelfAssessmentRow
from storage.vault import Document

_CONTENT = Document("self_assessments", "content", SelfAssessment)


class SelfAssessments(Repository):
    def put(self, said: SelfAssessment) -> None:
        """Adds it, or takes the place of what was said the same time."""
        content = _CONTENT.seal(self._vault, said.plan, f"{said.plan}/{said.number}", said)
        key = {"plan": said.plan, "number": said.number}
        written = {"at": said.at, "content": content}
        self._insert_or_replace(SelfAssessmentRow, key | written, written)

    def latest(self, plan: PlanId) -> SelfAssessment | None:
        """None as well when its content was erased."""
        row = next(reversed(self._with(SelfAssessmentRow, "number", plan=plan)), None)
        if row is None:
            return None
        return _CONTENT.open(self._vault, row.plan, f"{row.plan}/{row.number}", row.content)

    def exists(self, plan: PlanId) -> bool:
        """Whether there is one; nothing is unsealed."""
        return bool(self._with(SelfAssessmentRow, plan=plan))
