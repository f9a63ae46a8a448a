"""Copies that were asked for at the command line."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from domain.plans import PlanId
from storage.bases import Base, of_plan


class ExportRow(Base):
    __tablename__ = "exports"
    __table_args__ = (of_plan(), Index("exports_by_plan", "workspace", "plan", "at"))
    id: Mapped[str] = mapped_column(primary_key=True)
    plan: Mapped[PlanId]
    at: Mapped[datetime]
    content: Mapped[bytes]
