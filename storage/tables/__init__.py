"""The tables. Slack ids, states, dates and kinds stand in clear; what people write stands in sealed columns.

Private to storage: everyone else sees domain objects. The migrations create the same tables; a test compares.
"""

from datetime import date, datetime

from sqlalchemy import Column, ForeignKeyConstraint, Index, Table, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import Mapped, mapped_column

from domain.agreements import Answer, ProposalState
from domain.checkins import RoundId, RoundState, Side
from domain.obligations import Duty, ObligationId, Reason, State
from domain.occurrences import OccurrenceId, OccurrenceState
from domain.people import Account, ChannelId, UserId
from domain.plans import PlanId, Status
from storage.bases import FROZEN, HELD, OUTDATED, PLANNED, STUCK, WAITING, Base, of_plan
from storage.deliveries import DeliveryState
from storage.tables import audit, concerns, exports, progress, reviews, support, training  # noqa: F401 - of the same metadata

metadata = Base.metadata

master_keys = Table("master_keys", metadata, Column("id", Text, primary_key=True))
"""The id of the master key that this database is sealed with: a wrong one is noticed at once."""


class DataKeyRow(Base):
    """One wrapped key for each plan, and one (`scope` "") for the workspace itself."""

    __tablename__ = "data_keys"
    scope: Mapped[str] = mapped_column(primary_key=True)
    master: Mapped[str]
    wrapped: Mapped[bytes]


class WorkspaceRow(Base):
    __tablename__ = "workspaces"
    revision: Mapped[int] = mapped_column(default=0)
    settings: Mapped[bytes | None]


class PersonRow(Base):
    __tablename__ = "people"
    id: Mapped[UserId] = mapped_column(primary_key=True)
    name: Mapped[bytes]
    account: Mapped[Account]
    zone: Mapped[str]
    locale: Mapped[str]
    admin: Mapped[bool]
    language: Mapped[str]
    dm: Mapped[ChannelId | None]
    fetched_at: Mapped[datetime]


class PlanRow(Base):
    __tablename__ = "plans"
    __table_args__ = (
        Index("plans_by_manager", "workspace", "manager", "created_at", "id"),
        Index("plans_by_employee", "workspace", "employee", "created_at", "id"),
        Index("plans_by_status", "workspace", "status", "created_at", "id"),
        Index("plans_by_age", "workspace", "created_at", "id"),
        Index("plans_frozen", "workspace", "created_at", "id", sqlite_where=FROZEN, postgresql_where=FROZEN),
    )
    id: Mapped[PlanId] = mapped_column(primary_key=True)
    manager: Mapped[UserId]
    status: Mapped[Status]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    employee: Mapped[UserId | None]
    hr: Mapped[UserId | None]
    channel: Mapped[ChannelId | None]
    start: Mapped[date | None]
    end: Mapped[date | None]
    version: Mapped[int]
    in_force: Mapped[int]
    revision: Mapped[int]
    shared_at: Mapped[datetime | None]
    frozen_at: Mapped[datetime | None]


class DraftRow(Base):
    __tablename__ = "drafts"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class AgreementRow(Base):
    __tablename__ = "agreements"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes]


class AcknowledgementRow(Base):
    __tablename__ = "acknowledgements"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    by: Mapped[UserId] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    answer: Mapped[Answer | None]
    statement: Mapped[bytes]


class ProposalRow(Base):
    __tablename__ = "proposals"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[ProposalState]
    at: Mapped[datetime]
    content: Mapped[bytes]


class RoundRow(Base):
    __tablename__ = "rounds"
    __table_args__ = (of_plan(), Unique("workspace", "plan", "number", name="rounds_once"))
    id: Mapped[RoundId] = mapped_column(primary_key=True)
    plan: Mapped[PlanId]
    number: Mapped[int]
    day: Mapped[date]
    closes_at: Mapped[datetime]
    version: Mapped[int]
    state: Mapped[RoundState]
    summarised_at: Mapped[datetime | None]


class CheckInRow(Base):
    __tablename__ = "checkins"
    __table_args__ = (
        of_plan(),
        ForeignKeyConstraint(["workspace", "round"], ["rounds.workspace", "rounds.id"], ondelete="CASCADE"),
        Index("checkins_by_plan", "workspace", "plan"),
    )
    round: Mapped[RoundId] = mapped_column(primary_key=True)
    side: Mapped[Side] = mapped_column(primary_key=True)
    plan: Mapped[PlanId]
    by: Mapped[UserId]
    at: Mapped[datetime]
    late: Mapped[bool]
    edited_at: Mapped[datetime | None]
    answers: Mapped[bytes]


class ObligationRow(Base):
    __tablename__ = "obligations"
    __table_args__ = (of_plan(), Unique("workspace", "plan", "duty", "subject", name="obligations_once"))
    id: Mapped[ObligationId] = mapped_column(primary_key=True)
    plan: Mapped[PlanId]
    duty: Mapped[Duty]
    subject: Mapped[str]
    due_at: Mapped[datetime]
    state: Mapped[State]
    reason: Mapped[Reason | None]
    settled_at: Mapped[datetime | None]
    hr_only: Mapped[bool]


class OccurrenceRow(Base):
    __tablename__ = "occurrences"
    __table_args__ = (
        of_plan(),
        Unique("workspace", "subject", "kind", "recipient", "round", "seq", name="occurrences_once"),
        Index("occurrences_due", "workspace", "due_at", sqlite_where=PLANNED, postgresql_where=PLANNED),
        Index("occurrences_by_plan", "workspace", "plan"),
    )
    id: Mapped[OccurrenceId] = mapped_column(primary_key=True)
    subject: Mapped[str]
    kind: Mapped[str]
    due_at: Mapped[datetime]
    recipient: Mapped[UserId]
    round: Mapped[int]
    seq: Mapped[int]
    plan: Mapped[PlanId | None]
    state: Mapped[OccurrenceState]
    done_at: Mapped[datetime | None]


class DeliveryRow(Base):
    __tablename__ = "outbox"
    __table_args__ = (
        Unique("workspace", "idem_key", name="outbox_once"),
        Index("outbox_due", "workspace", "not_before", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("outbox_leases", "workspace", "lease_until", sqlite_where=HELD, postgresql_where=HELD),
        Index("outbox_attention", "workspace", "not_before", sqlite_where=STUCK, postgresql_where=STUCK),
        Index("outbox_outdated", "workspace", "change_at", sqlite_where=OUTDATED, postgresql_where=OUTDATED),
        Index("outbox_by_recipient", "workspace", "recipient", "not_before"),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    idem_key: Mapped[str]
    kind: Mapped[str]
    recipient: Mapped[str]
    not_before: Mapped[datetime]
    plan: Mapped[PlanId | None]
    subject: Mapped[str]
    params: Mapped[bytes]
    expires_at: Mapped[datetime | None]
    state: Mapped[DeliveryState]
    attempt: Mapped[int]
    lease_owner: Mapped[str]
    lease_until: Mapped[datetime | None]
    fence: Mapped[int]
    sending_at: Mapped[datetime | None]
    channel: Mapped[str]
    ts: Mapped[str]
    last_error: Mapped[str]
    absent_reads: Mapped[int]
    last_read_at: Mapped[datetime | None]
    change_at: Mapped[datetime | None]


class PauseRow(Base):
    """Until when Slack asked not to be called, for all replicas (Retry-After)."""

    __tablename__ = "pauses"
    key: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]


class InboxRow(Base):
    __tablename__ = "inbox"
    __table_args__ = (Index("inbox_by_age", "workspace", "at"),)
    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class TipRow(Base):
    __tablename__ = "tips_sent"
    channel: Mapped[ChannelId] = mapped_column(primary_key=True)
    tip: Mapped[str] = mapped_column(primary_key=True)
    sent_at: Mapped[datetime]
    position: Mapped[int]
