"""Who did what, when: entries are added to a chain and read, never changed (docs/record.md)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import cast
from uuid import uuid4

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from domain.audit import BROKEN, Chain, Head, KeptHead, Link, Record, Verdict, verify
from domain.people import UserId
from domain.plans import PlanId
from storage.rows import Repository, values_of
from storage.tables.audit import AuditHeadRow, AuditRow
from storage.vault import Document, Vault

OPENED = "opened"
"""The kind of entry that says somebody opened a plan's content."""

EXPORTED = "exported"
"""The kind of entry that says a copy was taken out of Coach, and which partner of HR allowed it."""

ITSELF = "system:audit"
"""The actor of what the record says about itself."""

HR_ONLY = "_hr_only"
"""How the kinds of those records end that no manager may be shown: that there is one says too much already."""

_DETAIL = Document("audit", "detail", dict[str, str])
_AT_ONCE = 1000
"""Entries held in memory while a chain is gone through."""

_CLAIM = select(AuditHeadRow).where(AuditHeadRow.workspace == bindparam("workspace")).with_for_update()
_ADD = insert(AuditRow)
_MOVE_END = (
    update(AuditHeadRow)
    .where(AuditHeadRow.workspace == bindparam("of"))
    .values({name: bindparam(name) for name in ("position", "hash", "seal")})
)
"""Built once: building a statement costs more than SQLite takes to work it off."""


@dataclass(frozen=True)
class AuditEntry:
    """One entry. `actor` is a user id, or the name of a job; `detail` is empty once the plan was erased."""

    kind: str
    at: datetime
    actor: str
    plan: PlanId | None = None
    detail: Mapping[str, str] = field(default_factory=dict)

    @property
    def hr_only(self) -> bool:
        """Whether it is known to the employee and HR alone; the kind says so, which stays when content is erased."""
        return self.kind.endswith(HR_ONLY)


class Audit(Repository):
    """Has no method that changes or deletes. Entries are sealed at once, and written as the last thing before a commit.

    `write` locks the end of the chain until the transaction ends. Nothing is locked after it, so no two transactions
    can wait for each other over it, and nobody waits while a turn is still thinking.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._new: list[Record] = []
        self._looks: dict[str, bool] = self._memo()

    def record(
        self, kind: str, at: datetime, actor: str, plan: PlanId | None = None, detail: Mapping[str, str] | None = None
    ) -> None:
        """An entry for the end of this transaction."""
        if not self._writing:
            raise RuntimeError("a record in a transaction that only reads")
        self._new.append(self._made(kind, at, actor, plan, detail or {}))

    def opened(self, plan: PlanId, viewer: UserId, day: date, at: datetime) -> bool:
        """Record that somebody opened the content: once for each viewer, plan and day. Whether it is new."""
        once = f"{OPENED}/{plan}/{viewer}/{day.isoformat()}"
        if once not in self._looks:
            self._looks[once] = self._the(AuditRow, once=once) is not None
        known = self._looks[once] or any(each.once == once for each in self._new)
        if not known:
            self._new.append(self._made(OPENED, at, viewer, plan, {}, once))
        return not known

    def for_plan(self, plan: PlanId) -> list[AuditEntry]:
        """In the order in which they were written, those of this transaction last."""
        rows = sorted(self._with(AuditRow, plan=plan), key=lambda row: row.position or 0)
        stored = [self._record(row, row.master) for row in rows]
        return [self._entry(each) for each in (*stored, *self._new) if each.plan == plan]

    def write(self) -> None:
        """Ties what this transaction recorded to the end of the chain: the last thing before its commit."""
        if self._new:
            head = self._end()
            known = self._known([each.once for each in self._new if each.once])
            self._add(head, [each for each in self._new if each.once is None or each.once not in known])
            self._new = []

    def adopt(self) -> int:
        """Begins the chain with the entries that stood there before there were chains, in their order; how many."""
        chain = self._chain
        hash_, rows = chain.start, self._with(AuditRow, "seq", position=None)
        for number, row in enumerate(rows, 1):
            hash_ = chain.tie(hash_, number, self._record(row, chain.master))
            mine = self._update(AuditRow, AuditRow.seq == row.seq)
            self._run(mine.values(position=number, hash=hash_, master=chain.master))
        if rows:
            self._insert(AuditHeadRow, values_of(chain.head(len(rows), hash_)))
        return len(rows)

    def verify(self, kept: Sequence[KeptHead] = ()) -> Verdict:
        """Goes through the whole chain; nothing is unsealed. `kept` are heads that were kept elsewhere."""
        return verify(self._chain, self._links(), self.head(), kept)

    def head(self) -> Head | None:
        """How far the chain reaches, as it stands there; None before the first entry."""
        row = self._the(AuditHeadRow)
        return None if row is None else Head(row.position, row.hash, row.seal)

    def keep(self, at: datetime) -> KeptHead | None:
        """A signed head to be kept outside; None before the first entry."""
        head = self.head()
        return None if head is None else self._chain.keep(head, at)

    @property
    def _chain(self) -> Chain:
        return self._vault.sealer.chain(self._workspace)

    def _end(self) -> Head:
        """The end of the chain, this transaction's alone until it ends.

        If somebody changed it or took it away, the chain goes on after the last entry that stands there, with one
        that says so: work goes on, and `verify` tells of it for ever.
        """
        chain = self._chain
        first = chain.head(0, chain.start)
        row = self._claimed_end()
        if row is None:
            self._insert_or_ignore(AuditHeadRow, values_of(first))
            row = self._claimed_end()
        assert row is not None
        head = Head(row.position, row.hash, row.seal)
        if chain.holds(head) and not (head.position == 0 and self._last() is not None):
            return head
        self._new.insert(0, self._made(BROKEN, self._new[0].at, ITSELF, None, {}))
        return self._last() or first

    def _claimed_end(self) -> AuditHeadRow | None:
        return next(iter(self._plain(_CLAIM, {"workspace": self._workspace})), None)

    def _last(self) -> Head | None:
        tied = self._rows(AuditRow, AuditRow.position.is_not(None)).order_by(AuditRow.position.desc()).limit(1)
        row = next(iter(self._all(tied)), None)
        return None if row is None else Head(row.position or 0, row.hash or b"", b"")

    def _known(self, once: Sequence[str]) -> set[str]:
        """Which of them another transaction has written meanwhile."""
        if not once:
            return set()
        theirs = select(AuditRow.once).where(AuditRow.workspace == self._workspace, AuditRow.once.in_(once))
        return {each for each in self._session.connection().scalars(theirs) if each is not None}

    def _add(self, head: Head, records: Sequence[Record]) -> None:
        rows = []
        for each in records:
            head = self._next(head, each)
            place = {"workspace": self._workspace, "position": head.position, "hash": head.hash}
            rows.append(values_of(each) | place)
        if rows:
            self._session.connection().execute(_ADD, rows)
            self._move_end(head)

    def _next(self, head: Head, record: Record) -> Head:
        return Head(head.position + 1, self._chain.tie(head.hash, head.position + 1, record), b"")

    def _move_end(self, head: Head) -> None:
        sealed = values_of(self._chain.head(head.position, head.hash))
        self._session.connection().execute(_MOVE_END, {"of": self._workspace, **sealed})

    def _links(self) -> Iterator[Link]:
        stored = self._rows(AuditRow).order_by(AuditRow.position, AuditRow.seq)
        streamed = self._session.connection().execute(stored, execution_options={"yield_per": _AT_ONCE})
        for row in cast("Iterator[AuditRow]", streamed):
            yield Link(row.position, row.hash or b"", self._record(row, row.master))

    @staticmethod
    def _record(row: AuditRow, master: str | None) -> Record:
        return Record(row.id, row.kind, row.at, row.actor, row.plan, row.once, row.detail, master)

    def _entry(self, record: Record) -> AuditEntry:
        detail = _DETAIL.open(self._vault, record.plan, record.id, record.detail) or {}
        return AuditEntry(record.kind, record.at, record.actor, record.plan, detail)

    def _made(
        self,
        kind: str,
        at: datetime,
        actor: str,
        plan: PlanId | None,
        detail: Mapping[str, str],
        once: str | None = None,
    ) -> Record:
        row = uuid4().hex
        sealed = _DETAIL.seal_note(self._vault, plan, row, dict(detail))
        return Record(row, kind, at, actor, plan, once, sealed, self._vault.sealer.key_id)
