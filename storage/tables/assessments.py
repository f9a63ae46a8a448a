"""The table of self-assessments: one row for each time that a plan came to its employee; what it says is sealed."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from domain.plans import PlanId
from storage.bases import Base, of_plan


class SelfAssessmentRow(Base):
    __tablename__ = "self_assessments"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    content: Mapped[bytes]
