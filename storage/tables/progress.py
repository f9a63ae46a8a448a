"""Figures that came between check-ins, each written once; what they say stands in a sealed column."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from domain.plans import PlanId
from domain.progress import EntryId
from storage.bases import Base, of_plan


class ProgressRow(Base):
    __tablename__ = "progress"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    id: Mapped[EntryId] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    content: Mapped[bytes]
