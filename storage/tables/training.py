"""Training: who takes which module, and what they marked. What they wrote stands in a sealed column."""

from datetime import date

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import Mapped, mapped_column

from domain.people import UserId
from domain.training import EnrolmentId, ModuleKey, StepKey
from storage.bases import Base


class EnrolmentRow(Base):
    __tablename__ = "enrolments"
    __table_args__ = (Unique("workspace", "person", "module", name="enrolments_once"),)
    id: Mapped[EnrolmentId] = mapped_column(primary_key=True)
    person: Mapped[UserId]
    module: Mapped[ModuleKey]
    started: Mapped[date]
    paused: Mapped[date | None]
    resumed: Mapped[date | None]
    left: Mapped[date | None]


class StepDoneRow(Base):
    __tablename__ = "steps_done"
    __table_args__ = (
        ForeignKeyConstraint(["workspace", "enrolment"], ["enrolments.workspace", "enrolments.id"], ondelete="CASCADE"),
    )
    enrolment: Mapped[EnrolmentId] = mapped_column(primary_key=True)
    step: Mapped[StepKey] = mapped_column(primary_key=True)
    on: Mapped[date]
    evidence: Mapped[bytes]
