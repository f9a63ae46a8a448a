"""What all repositories share: statements for one workspace, and rows that mirror flat domain objects."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import (
    CursorResult,
    Delete,
    RowMapping,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from domain.people import WorkspaceId
from storage.bases import Base

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from storage.vault import Vault

R = TypeVar("R", bound=Base)
D = TypeVar("D", bound="DataclassInstance")


def values_of(item: "DataclassInstance", *but: str) -> dict[str, Any]:
    """The fields of a domain object, as columns of the same names."""
    return {each.name: getattr(item, each.name) for each in fields(item) if each.name not in but}


def object_of(kind: type[D], row: Base, **sealed: Any) -> D:
    """The domain object whose fields are the columns of this row; `sealed` are those that had to be opened."""
    clear = {each.name: getattr(row, each.name) for each in fields(kind) if each.name not in sealed}
    return kind(**clear, **sealed)


def insert_or_ignore(session: Session, row: type[Base], values: Mapping[str, Any]) -> bool:
    """Whether the row is new: False when any of its unique keys stands already."""
    connection = session.connection()
    inserting = _ignoring(connection.dialect.name, row)
    # SQLAlchemy forgets the count of inserted rows unless it is asked for.
    return _changed(connection.execute(inserting, values, execution_options={"preserve_rowcount": True})) == 1


@cache
def _ignoring(dialect: str, row: type[Base]) -> sqlite.Insert | postgresql.Insert:
    return _inserting(dialect, row).on_conflict_do_nothing()


def _inserting(dialect: str, row: type[Base]) -> sqlite.Insert | postgresql.Insert:
    made = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return made(_table(row))


@cache
def _question(row: type[R], names: tuple[str, ...], empty: tuple[str, ...], order: tuple[str, ...]) -> Select[R]:
    """Built once for each shape: building a statement costs more than SQLite takes to answer it."""
    equal = [getattr(row, name) == bindparam(name) for name in ("workspace", *names)]
    equal += [getattr(row, name).is_(None) for name in empty]
    return select(row).where(*equal).order_by(*(getattr(row, name) for name in order))


def _insert(session: Session, row: type[Base], values: Any) -> sqlite.Insert | postgresql.Insert:
    """`values` are those of one row, or a list of them."""
    return _inserting(session.get_bind().dialect.name, row).values(values)


def _table(row: type[Base]) -> Table:
    assert isinstance(row.__table__, Table)
    return row.__table__


def _changed(result: Any) -> int:
    assert isinstance(result, CursorResult)
    return result.rowcount


class Repository:
    """Rows of one workspace. Every statement starts from `_rows`, `_with` or `_update`, which say so.

    What is read are plain rows with the columns' names, not objects that the session would keep and track.
    """

    def __init__(self, session: Session, vault: "Vault", *, writing: bool) -> None:
        self._session = session
        self._vault = vault
        self._writing = writing

    def _memo(self) -> dict[Any, Any]:
        """For what was read in this transaction; whoever writes takes out what is no longer so."""
        memo: dict[Any, Any] = {}
        self._vault.memos.append(memo)
        return memo

    @property
    def _workspace(self) -> WorkspaceId:
        return self._vault.workspace

    def _rows(self, row: type[R], *where: Any) -> Select[R]:
        return select(row).where(row.workspace == self._workspace, *where)

    def _all(self, statement: Select[R]) -> Sequence[R]:
        return self._plain(statement, {})

    def _lock_one(self, statement: Select[R]) -> R | None:
        """The one row, kept from everybody else until the transaction ends.

        Whoever waited for another transaction sees all that that one did: nothing is remembered from before.
        """
        locked = statement.with_for_update() if self._writing else statement
        row = next(iter(self._all(locked)), None)
        for memo in self._vault.memos:
            memo.clear()
        return row

    def _plain(self, statement: Select[R], values: Mapping[str, Any]) -> Sequence[R]:
        return cast("Sequence[R]", self._session.connection().execute(statement, values).all())

    def _with(self, row: type[R], *order: str, **values: Any) -> Sequence[R]:
        """Rows in whose columns these values stand, in the order of those columns."""
        empty = tuple(name for name, value in values.items() if value is None)
        known = {name: value for name, value in values.items() if value is not None}
        return self._plain(_question(row, tuple(known), empty, order), {"workspace": self._workspace, **known})

    def _the(self, row: type[R], **values: Any) -> R | None:
        """The one row in whose columns these values stand."""
        return next(iter(self._with(row, **values)), None)

    def _claimable(self, statement: Select[R]) -> Select[R]:
        """For rows that several replicas look for: PostgreSQL skips those that another holds; SQLite has one writer."""
        return statement.with_for_update(skip_locked=True) if self._writing else statement

    def _insert(self, row: type[Base], values: Mapping[str, Any]) -> None:
        self._session.connection().execute(insert(_table(row)), {"workspace": self._workspace, **values})

    def _insert_or_ignore(self, row: type[Base], values: Mapping[str, Any]) -> bool:
        return insert_or_ignore(self._session, row, {"workspace": self._workspace, **values})

    def _insert_or_replace(self, row: type[Base], values: Mapping[str, Any], replaced: Mapping[str, Any]) -> None:
        """Insert, or set `replaced` where a row with the same primary key stands."""
        statement = _insert(self._session, row, {"workspace": self._workspace, **values})
        key = list(_table(row).primary_key)
        replacing = statement.on_conflict_do_update(index_elements=key, set_=dict(replaced))
        self._session.connection().execute(replacing)

    def _take_over(
        self, row: type[Base], rows: Sequence[Mapping[str, Any]], *, unless: Any = None
    ) -> Sequence[RowMapping]:
        """Insert these, or replace those that stand already, but none that is `unless`; gives those written."""
        if not rows:
            return []
        table = _table(row)
        statement = _insert(self._session, row, [{"workspace": self._workspace, **each} for each in rows])
        changed = {name: statement.excluded[name] for name in rows[0] if name not in table.primary_key}
        statement = statement.on_conflict_do_update(
            index_elements=list(table.primary_key), set_=changed, where=None if unless is None else ~unless
        )
        return self._session.execute(statement.returning(table)).mappings().all()

    def _delete(self, row: type[Base], *where: Any) -> Delete:
        return delete(row).where(row.workspace == self._workspace, *where)

    def _update(self, row: type[Base], *where: Any) -> Update:
        return update(row).where(row.workspace == self._workspace, *where)

    def _run(self, statement: Any) -> int:
        """How many rows an update or delete has changed."""
        return _changed(self._session.connection().execute(statement))
