"""What the two sides answered in each round, sealed."""

from dataclasses import dataclass

from domain.checkins import CheckIn, EmployeeAnswers, ManagerAnswers, RoundId
from domain.plans import PlanId
from storage.rows import Repository, object_of, values_of
from storage.tables import CheckInRow
from storage.vault import Document


@dataclass(frozen=True)
class _Answers:
    employee: EmployeeAnswers | None
    manager: ManagerAnswers | None


_ANSWERS = Document("checkins", "answers", _Answers)


class CheckIns(Repository):
    """One row for each round and side; answers can be given anew until the summary."""

    def put(self, checkin: CheckIn) -> None:
        """Insert, or replace what this side said in this round."""
        answers = _Answers(checkin.employee, checkin.manager)
        sealed = _ANSWERS.seal(self._vault, checkin.plan, _place(checkin), answers)
        values = values_of(checkin, "employee", "manager") | {"answers": sealed}
        replaced = {key: value for key, value in values.items() if key not in {"plan", "round", "side"}}
        self._insert_or_replace(CheckInRow, values, replaced)

    def for_round(self, plan: PlanId, round_id: RoundId) -> list[CheckIn]:
        """At most one for each side, by time; none when the content was erased."""
        return self._found(plan=plan, round=round_id)

    def for_plan(self, plan: PlanId) -> list[CheckIn]:
        """All of a plan, by time."""
        return self._found(plan=plan)

    def _found(self, **values: str) -> list[CheckIn]:
        rows = self._with(CheckInRow, "at", "side", **values)
        return [
            object_of(CheckIn, row, employee=answers.employee, manager=answers.manager)
            for row in rows
            if (answers := _ANSWERS.open(self._vault, row.plan, _place(row), row.answers)) is not None
        ]


def _place(checkin: CheckIn | CheckInRow) -> str:
    return f"{checkin.plan}/{checkin.round}/{checkin.side}"
