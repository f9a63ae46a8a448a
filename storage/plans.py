"""Heads of plans in clear, drafts sealed, and the keys that live and die with a plan."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Select, delete
from sqlalchemy.orm import Session

from domain.drafts import Draft
from domain.errors import OutOfDateError
from domain.people import UserId
from domain.plans import OPEN, Plan, PlanId, Status
from storage.bases import FROZEN, WAITING
from storage.deliveries import DeliveryState
from storage.rows import Repository, object_of, values_of
from storage.tables import DeliveryRow, DraftRow, PlanRow
from storage.vault import Document, Vault

_DRAFT = Document("drafts", "content", Draft)
_NEWEST = (PlanRow.created_at.desc(), PlanRow.id.desc())


class Plans(Repository):
    """`get` is for services/turn.py alone: it authorises and audits; lists show heads only.

    A head or a draft that was read stays as it is until the transaction ends, writes it, or holds a row: a turn reads
    them several times, and what somebody else saved meanwhile is noticed by its revision.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._heads: dict[PlanId, Plan | None] = self._memo()
        self._drafts: dict[PlanId, Draft | None] = self._memo()

    def add(self, plan: Plan, draft: Draft) -> None:
        """A new plan with its key and its draft."""
        self._forget(plan.id)
        self._vault.make(plan.id)
        self._insert(PlanRow, values_of(plan))
        self._insert(DraftRow, {"plan": plan.id, "content": self._sealed(plan.id, draft)})

    def get(self, plan: PlanId) -> Plan | None:
        if plan not in self._heads:
            row = self._the(PlanRow, id=plan)
            self._heads[plan] = None if row is None else object_of(Plan, row)
        return self._heads[plan]

    def save(self, plan: Plan) -> Plan:
        """The plan with its new revision. Raises OutOfDateError when it was changed since it was read."""
        self._heads.pop(plan.id, None)
        saved = replace(plan, revision=plan.revision + 1)
        unchanged = self._update(PlanRow, PlanRow.id == plan.id, PlanRow.revision == plan.revision)
        if not self._run(unchanged.values(**values_of(saved, "id"))):
            raise OutOfDateError
        return saved

    def draft(self, plan: PlanId) -> Draft | None:
        """What was typed so far; None when there is no such plan, or its content was erased."""
        if plan not in self._drafts:
            row = self._the(DraftRow, plan=plan)
            self._drafts[plan] = None if row is None else _DRAFT.open(self._vault, plan, plan, row.content)
        return self._drafts[plan]

    def save_draft(self, plan: Plan, draft: Draft) -> Plan:
        """The plan with its new revision, and its draft. Raises OutOfDateError as `save` does."""
        saved = self.save(plan)
        self._drafts.pop(plan.id, None)
        self._run(self._update(DraftRow, DraftRow.plan == plan.id).values(content=self._sealed(plan.id, draft)))
        return saved

    def discard(self, plan: PlanId) -> None:
        """Delete a draft, its key and what was planned for it. Raises OutOfDateError when it is no draft any more."""
        mine = (PlanRow.workspace == self._workspace, PlanRow.id == plan, PlanRow.status == Status.DRAFT)
        if not self._run(delete(PlanRow).where(*mine)):
            raise OutOfDateError
        self.erase(plan)
        ended = self._update(DeliveryRow, DeliveryRow.plan == plan, WAITING)
        self._run(ended.values(state=DeliveryState.CANCELLED, last_error="discarded"))

    def erase(self, plan: PlanId) -> None:
        """Make all content of a plan unreadable for good; its head, dates and records of access stay."""
        self._forget(plan)
        self._vault.destroy(plan)

    def of(self, user: UserId, statuses: Collection[Status] | None = None) -> list[Plan]:
        """Plans in which this person is manager or employee, each once, newest first."""
        # Two questions, each through its index: asked as one with OR, SQLite would read all plans by age.
        rows = (*self._with(PlanRow, manager=user), *self._with(PlanRow, employee=user))
        found = {each.id: each for each in (object_of(Plan, row) for row in rows)}
        self._heads.update(found)
        wanted = [each for each in found.values() if statuses is None or each.status in statuses]
        return sorted(wanted, key=lambda each: (each.created_at, each.id), reverse=True)

    def some(self, plans: Collection[PlanId]) -> list[Plan]:
        """These plans, newest first; for lists, so their readers are looked at one by one."""
        return self._plans(self._rows(PlanRow, PlanRow.id.in_(set(plans))).order_by(*_NEWEST)) if plans else []

    def with_status(self, statuses: Collection[Status], limit: int = 50, offset: int = 0) -> list[Plan]:
        """One page of the plans in these statuses, newest first."""
        if not statuses:
            return []
        if len(wanted := set(statuses)) == 1:
            these = PlanRow.status == wanted.pop()
        else:
            # Said by the others, so that both databases walk plans by age and stop at the page's end, rather than
            # gather all plans of these statuses and sort them.
            these = PlanRow.status.not_in(set(Status) - wanted)
        return self._plans(self._rows(PlanRow, these).order_by(*_NEWEST).limit(limit).offset(offset))

    def frozen(self) -> list[Plan]:
        """Open plans that nobody leads at the moment, drafts among them, newest first."""
        waiting = self._rows(PlanRow, FROZEN, PlanRow.status.in_(OPEN))
        return self._plans(waiting.order_by(*_NEWEST))

    def open_for(self, employee: UserId) -> list[Plan]:
        """Plans of this employee that have not ended."""
        theirs = self._rows(PlanRow, PlanRow.employee == employee, PlanRow.status.in_(OPEN))
        return self._plans(theirs.order_by(*_NEWEST))

    def _plans(self, statement: Select[PlanRow]) -> list[Plan]:
        return [object_of(Plan, row) for row in self._all(statement)]

    def _forget(self, plan: PlanId) -> None:
        self._heads.pop(plan, None)
        self._drafts.pop(plan, None)

    def _sealed(self, plan: PlanId, draft: Draft) -> bytes:
        return _DRAFT.seal(self._vault, plan, plan, draft)
