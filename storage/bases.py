"""What every table stands on: the workspace, how ids, codes and moments are stored, and what partial indexes hold."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKeyConstraint, LargeBinary, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from domain.agreements import Answer, ProposalState, Target
from domain.checkins import RoundId, RoundState, Side
from domain.concerns import ConcernId, ConcernState
from domain.obligations import Duty, ObligationId, Reason, State
from domain.occurrences import OccurrenceId, OccurrenceState
from domain.people import Account, ChannelId, UserId, WorkspaceId
from domain.plans import PlanId, Status
from domain.progress import EntryId
from domain.reviews import Part
from domain.support import Kind, SupportId, SupportState
from domain.training import EnrolmentId, ModuleKey, StepKey
from storage.columns import Utc, code
from storage.deliveries import DeliveryState

_IDS = (WorkspaceId, UserId, ChannelId, PlanId, RoundId, ObligationId, OccurrenceId, str)
_SUPPORT_CODES = (Kind, SupportState)
_MORE_IDS = (ConcernId, EnrolmentId, EntryId, ModuleKey, StepKey, SupportId)
_CODES = (Answer, ProposalState, Target, RoundState, Side, Duty, Reason, State)
_MORE_CODES = (ConcernState, OccurrenceState, Account, Status, DeliveryState, Part)

PLANNED = text("state = 'planned'")
WAITING = text("state IN ('pending', 'retry_wait')")
HELD = text("state IN ('leased', 'sending')")
STUCK = text("state IN ('unknown', 'dead')")
OUTDATED = text("state = 'sent' AND change_at IS NOT NULL")
FROZEN = text("frozen_at IS NOT NULL")
"""Conditions of partial indexes. Queries repeat them word for word, or the databases would not use the index."""


class Base(DeclarativeBase):
    """Every row belongs to one workspace."""

    type_annotation_map = (
        {each: Text() for each in (*_IDS, *_MORE_IDS)}
        | {each: code(each) for each in (*_CODES, *_MORE_CODES, *_SUPPORT_CODES)}
        | {datetime: Utc(), date: Date(), bytes: LargeBinary()}
    )

    workspace: Mapped[WorkspaceId] = mapped_column(primary_key=True, sort_order=-1)


def of_plan() -> ForeignKeyConstraint:
    """Rows that go when their plan goes."""
    return ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE")
