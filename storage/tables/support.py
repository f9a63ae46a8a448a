"""Support that was promised or asked for: who, what kind, where it stands; what people wrote is sealed."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from domain.people import UserId
from domain.plans import PlanId
from domain.support import Kind, SupportId, SupportState
from storage.bases import Base, of_plan

HELPED = text("help_at IS NOT NULL")
"""The condition of a partial index, which queries repeat word for word."""


class SupportRow(Base):
    __tablename__ = "support"
    __table_args__ = (
        of_plan(),
        Index("support_by_plan", "workspace", "plan"),
        Index("support_by_receiver", "workspace", "receiver"),
        Index("support_by_requester", "workspace", "requested_by"),
        Index("support_by_sponsor", "workspace", "sponsor"),
        Index("support_by_owner", "workspace", "owner"),
        Index("support_helped", "workspace", "help_at", sqlite_where=HELPED, postgresql_where=HELPED),
    )
    id: Mapped[SupportId] = mapped_column(primary_key=True)
    plan: Mapped[PlanId | None]
    kind: Mapped[Kind]
    receiver: Mapped[UserId]
    requested_by: Mapped[UserId]
    at: Mapped[datetime]
    owner: Mapped[UserId | None]
    sponsor: Mapped[UserId | None]
    due: Mapped[date | None]
    agreed: Mapped[bool]
    state: Mapped[SupportState]
    decided_at: Mapped[datetime | None]
    help_at: Mapped[datetime | None]
    expected: Mapped[date | None]
    delivered_at: Mapped[datetime | None]
    asked: Mapped[int]
    revision: Mapped[int]
    content: Mapped[bytes]
