"""Sealed columns: one data key for each plan and one for the workspace, and documents sealed under them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from domain.errors import NotFoundError
from domain.people import WorkspaceId
from domain.plans import PlanId
from storage.errors import DatabaseProblem, KeyProblem
from storage.rows import insert_or_ignore
from storage.sealing import Sealer
from storage.tables import DataKeyRow

T = TypeVar("T")

_WORKSPACE = ""
_FOR_PLAN, _FOR_WORKSPACE = b"p", b"w"
_KEYS = select(DataKeyRow).where(
    DataKeyRow.workspace == bindparam("workspace"), DataKeyRow.scope.in_(bindparam("scopes", expanding=True))
)


@dataclass
class Vault:
    """The data keys of one workspace, each read at most once in a transaction.

    Unwrapped keys are not kept for longer, so destroying one takes effect in every process at once.
    """

    session: Session
    sealer: Sealer
    workspace: WorkspaceId
    destroyed: bool = False
    memos: list[dict[Any, Any]] = field(default_factory=list)
    """What the repositories of this transaction have read and need not ask again; emptied when one waits for a lock."""
    _keys: dict[str, AESGCM | None] = field(default_factory=dict)

    def make(self, plan: PlanId) -> None:
        """Make the key of a new plan."""
        self._insert(plan)

    def destroy(self, plan: PlanId) -> None:
        """Make everything sealed for this plan unreadable, here and in every copy made from now on."""
        mine = (DataKeyRow.workspace == self.workspace, DataKeyRow.scope == plan)
        self.session.execute(delete(DataKeyRow).where(*mine), execution_options={"synchronize_session": False})
        self._keys[plan] = None
        self.destroyed = True

    def seal(self, plan: PlanId | None, plain: bytes, *place: str) -> bytes:
        """Seal for one table, column and row. Raises NotFoundError when the plan's key was destroyed."""
        key = self._key(plan) if plan else self._workspace_key()
        if key is None:
            raise NotFoundError
        return (_FOR_PLAN if plan else _FOR_WORKSPACE) + self.sealer.seal(key, plain, self.workspace, *place)

    def seal_note(self, plan: PlanId | None, plain: bytes, *place: str) -> bytes:
        """The same for what may outlive its plan: without the plan's key, under that of the workspace."""
        return self.seal(plan if plan and self._key(plan) else None, plain, *place)

    def open(self, plan: PlanId | None, sealed: bytes, *place: str) -> bytes | None:
        """The plain bytes; None when the key was destroyed. Raises DatabaseProblem (`content-damaged`)."""
        key = self._key(plan if plan and sealed[:1] == _FOR_PLAN else _WORKSPACE)
        return None if key is None else self.sealer.open(key, sealed[1:], self.workspace, *place)

    def load(self, scopes: Collection[str]) -> None:
        """Read the keys of many plans in one query."""
        missing = set(scopes) - self._keys.keys()
        if not missing:
            return
        self._keys |= dict.fromkeys(missing)
        asked = {"workspace": self.workspace, "scopes": list(missing)}
        for row in self.session.connection().execute(_KEYS, asked):
            self._keys[row.scope] = self._unwrap(cast("DataKeyRow", row))

    def _key(self, scope: str) -> AESGCM | None:
        if scope not in self._keys:
            self.load([scope])
        return self._keys[scope]

    def _workspace_key(self) -> AESGCM | None:
        if self._key(_WORKSPACE) is None:
            self._insert(_WORKSPACE)
        return self._key(_WORKSPACE)

    def _insert(self, scope: str) -> None:
        wrapped = self.sealer.new_key(self.workspace, "data_keys", "wrapped", scope)
        row = {"workspace": self.workspace, "scope": scope, "master": self.sealer.key_id, "wrapped": wrapped}
        insert_or_ignore(self.session, DataKeyRow, row)
        self._keys.pop(scope, None)

    def _unwrap(self, row: DataKeyRow) -> AESGCM:
        if row.master != self.sealer.key_id:
            raise KeyProblem("key-mismatch", expected=row.master, found=self.sealer.key_id)
        return self.sealer.unwrap(row.wrapped, self.workspace, "data_keys", "wrapped", row.scope)


def _plain(value: object) -> object:
    """Any mapping is as good as a dict; nothing else is let in by accident."""
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no place in a document: {type(value).__name__}")


class Document(Generic[T]):
    """A domain object as one sealed column: its table, its column and its type."""

    def __init__(self, table: str, column: str, kind: type[T]) -> None:
        self._table, self._column = table, column
        self._encoder = msgspec.json.Encoder(enc_hook=_plain)
        self._decoder = msgspec.json.Decoder(kind)

    def seal(self, vault: Vault, plan: PlanId | None, row: str, value: T) -> bytes:
        """Raises NotFoundError when the plan's key was destroyed."""
        return vault.seal(plan, self._encoder.encode(value), self._table, self._column, row)

    def seal_note(self, vault: Vault, plan: PlanId | None, row: str, value: T) -> bytes:
        """The same for what may outlive its plan."""
        return vault.seal_note(plan, self._encoder.encode(value), self._table, self._column, row)

    def open(self, vault: Vault, plan: PlanId | None, row: str, sealed: bytes) -> T | None:
        """The object, or None when the plan's key was destroyed. Raises DatabaseProblem (`content-damaged`)."""
        plain = vault.open(plan, sealed, self._table, self._column, row)
        if plain is None:
            return None
        try:
            return self._decoder.decode(plain)
        except msgspec.MsgspecError:
            # Not "from": the reason would quote what was sealed.
            raise DatabaseProblem("content-damaged", place=f"{self._table}/{self._column}/{row}") from None
