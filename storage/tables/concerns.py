"""The table of concerns: who sees to one and by when stand in clear, what it says is sealed."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from domain.concerns import ConcernId, ConcernState
from domain.people import UserId
from domain.plans import PlanId
from storage.bases import Base, of_plan

OPEN = text("state = 'open'")
"""The condition of the partial index; the query repeats it word for word."""


class ConcernRow(Base):
    """`addressee` NULL is HR alone, `owner` NULL is all HR partners; `revision` guards against two at once."""

    __tablename__ = "concerns"
    __table_args__ = (
        of_plan(),
        Index("concerns_open", "workspace", "plan", sqlite_where=OPEN, postgresql_where=OPEN),
    )
    plan: Mapped[PlanId] = mapped_column(primary_key=True)
    id: Mapped[ConcernId] = mapped_column(primary_key=True)
    addressee: Mapped[UserId | None]
    owner: Mapped[UserId | None]
    state: Mapped[ConcernState]
    at: Mapped[datetime]
    due_at: Mapped[datetime]
    revision: Mapped[int]
    content: Mapped[bytes]
