"""The table of evidence: whose it is stands in clear; what it says, and whether it was shared, is sealed."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from domain.people import UserId
from domain.plans import PlanId
from storage.bases import Base, of_plan


class EvidenceRow(Base):
    __tablename__ = "evidence"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    by: Mapped[UserId]
    at: Mapped[datetime]
    content: Mapped[bytes]
