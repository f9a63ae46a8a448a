"""The record: entries tied to each other, and how far they reach (docs/record.md)."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, Integer
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import Mapped, mapped_column

from domain.people import WorkspaceId
from domain.plans import PlanId
from storage.bases import Base


class AuditRow(Base):
    """`once` makes a record that may be written only once a day unique; NULL for all others.

    `position` counts within the workspace, `hash` ties a record to the one before, under the key that `master` names.
    `seq` is a number of the row and means nothing. Triggers let rows be added and nothing else (migrations).
    """

    __tablename__ = "audit"
    __table_args__ = (
        Unique("workspace", "once", name="audit_once"),
        Index("audit_by_plan", "workspace", "plan"),
        Index("audit_chain", "workspace", "position", unique=True),
    )
    workspace: Mapped[WorkspaceId] = mapped_column(sort_order=-1)
    seq: Mapped[int] = mapped_column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    id: Mapped[str]
    kind: Mapped[str]
    at: Mapped[datetime]
    actor: Mapped[str]
    plan: Mapped[PlanId | None]
    detail: Mapped[bytes]
    once: Mapped[str | None]
    position: Mapped[int | None] = mapped_column(BigInteger)
    hash: Mapped[bytes | None]
    master: Mapped[str | None]


class AuditHeadRow(Base):
    """How far the chain of records reaches in each workspace; whoever adds to it holds this row."""

    __tablename__ = "audit_heads"
    position: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[bytes]
    seal: Mapped[bytes]
