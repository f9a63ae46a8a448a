"""Support that was promised or asked for: states and people in clear, what was written and what it costs sealed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

from sqlalchemy.orm import Session

from domain.errors import OutOfDateError
from domain.figures import Figure
from domain.goals import GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.support import ENDED, Helped, Support, SupportId, call_off
from storage.rows import Repository, object_of, values_of
from storage.tables.support import HELPED, SupportRow
from storage.vault import Document, Vault

_WRITTEN = ("title", "why", "headline", "cost", "goal", "reason", "delay", "helped", "note")


@dataclass(frozen=True)
class _Written:
    title: str
    why: str
    headline: str
    cost: Figure | None
    goal: GoalId | None
    reason: str
    delay: str
    helped: Helped | None
    note: str


_CONTENT = Document("support", "content", _Written)


class SupportRecords(Repository):
    """Sealed under the plan's key, or under the workspace's for who asked without a plan.

    That of a plan stays as it was read until the transaction ends, writes some, or holds a row.
    """

    def __init__(self, session: Session, vault: Vault, *, writing: bool) -> None:
        super().__init__(session, vault, writing=writing)
        self._read: dict[PlanId, list[Support]] = self._memo()

    def add(self, support: Support) -> bool:
        """Whether it is new."""
        self._read.clear()
        return self._insert_or_ignore(SupportRow, self._values(support))

    def get(self, support: SupportId) -> Support | None:
        """None, too, when the content was erased."""
        row = self._the(SupportRow, id=support)
        return None if row is None else self._opened(row)

    def held(self, support: SupportId) -> Support | None:
        """The same, kept from everybody else until the transaction ends: two people may press at one moment."""
        row = self._lock_one(self._rows(SupportRow, SupportRow.id == support))
        return None if row is None else self._opened(row)

    def save(self, support: Support) -> Support:
        """With its new revision. Raises OutOfDateError when it was changed since it was read."""
        self._read.clear()
        saved = replace(support, revision=support.revision + 1)
        mine = self._update(SupportRow, SupportRow.id == support.id, SupportRow.revision == support.revision)
        values = {name: value for name, value in self._values(saved).items() if name != "id"}
        if not self._run(mine.values(**values)):
            raise OutOfDateError
        return saved

    def for_plan(self, plan: PlanId) -> list[Support]:
        """In the order in which they came up; none when the content was erased."""
        if plan not in self._read:
            self._read[plan] = self._whole(self._with(SupportRow, "at", "id", plan=plan))
        return list(self._read[plan])

    def of(self, user: UserId) -> list[Support]:
        """Those in which this person has a part of their own, each once, in the order in which they came up."""
        # One question for each part, each through its index: asked as one with OR, SQLite would read all of them.
        names = ("receiver", "requested_by", "sponsor", "owner")
        rows = {row.id: row for name in names for row in self._with(SupportRow, **{name: user})}
        return sorted(self._whole(rows.values()), key=attrgetter("at", "id"))

    def helped(self) -> list[Support]:
        """Those for which HR, or who asked, has to find another way; the one that waits longest first."""
        return self._whole(self._all(self._rows(SupportRow, HELPED).order_by(SupportRow.help_at, SupportRow.id)))

    def call_off(self, plan: PlanId) -> int:
        """How many of a plan that ends were called off: they are no longer asked for, nor owed."""
        standing = [each for each in self.for_plan(plan) if each.state not in ENDED and call_off(each) != each]
        for each in standing:
            self.save(call_off(each))
        return len(standing)

    def _whole(self, rows: Iterable[SupportRow]) -> list[Support]:
        found = list(rows)
        self._vault.load({row.plan for row in found if row.plan is not None})
        return [support for row in found if (support := self._opened(row)) is not None]

    def _opened(self, row: SupportRow) -> Support | None:
        written = _CONTENT.open(self._vault, row.plan, row.id, row.content)
        return None if written is None else object_of(Support, row, **values_of(written))

    def _values(self, support: Support) -> dict[str, object]:
        written = _Written(**{name: getattr(support, name) for name in _WRITTEN})
        content = _CONTENT.seal(self._vault, support.plan, support.id, written)
        return values_of(support, *_WRITTEN) | {"content": content}
