"""Reviews: one row for each thing said or decided, never changed. What people wrote stands in a sealed column."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from domain.people import UserId
from domain.plans import PlanId
from domain.reviews import Part
from storage.bases import Base, of_plan


class ReviewRow(Base):
    __tablename__ = "reviews"
    __table_args__ = (of_plan(),)
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    part: Mapped[Part] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    by: Mapped[UserId]
    at: Mapped[datetime]
    content: Mapped[bytes]
