"""Things that become due: each once, planned ahead, found by their due time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from domain.people import UserId
from domain.plans import PlanId

OccurrenceId = NewType("OccurrenceId", str)


class OccurrenceState(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Occurrence:
    """One due thing. (subject, kind, recipient, round, seq) is unique in its workspace.

    `recipient` is a user id, or "" where the system itself acts (a NULL would not constrain). `due_at` is UTC.
    """

    id: OccurrenceId
    subject: str
    kind: str
    due_at: datetime
    recipient: UserId = UserId("")
    round: int = 0
    seq: int = 0
    plan: PlanId | None = None
    state: OccurrenceState = OccurrenceState.PLANNED
    done_at: datetime | None = None
