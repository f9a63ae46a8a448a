"""A delivery: one message on its way to one person or channel, and where it stands (DELIVERY.md, Outbox)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.plans import PlanId


class DeliveryState(StrEnum):
    """pending → leased → sending → sent | retry_wait | unknown | dead; or cancelled before it was sent."""

    PENDING = "pending"
    LEASED = "leased"
    SENDING = "sending"
    SENT = "sent"
    RETRY_WAIT = "retry_wait"
    UNKNOWN = "unknown"
    DEAD = "dead"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Delivery:
    """One message. `id` is made before the insert; `params` holds ids and codes, never text.

    `not_before`, `expires_at`, `sending_at` and `change_at` are business time, `lease_until` is the database's clock.
    `fence` grows with each claim: whoever holds an older one may write nothing any more. `change_at` is set when what
    a message says is out of date: from then on it is to be changed where it stands. `ts` is a picture's file id.
    """

    id: str
    idem_key: str
    kind: str
    recipient: str
    not_before: datetime
    plan: PlanId | None = None
    subject: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    expires_at: datetime | None = None
    state: DeliveryState = DeliveryState.PENDING
    attempt: int = 0
    lease_owner: str = ""
    lease_until: datetime | None = None
    fence: int = 0
    sending_at: datetime | None = None
    channel: str = ""
    ts: str = ""
    last_error: str = ""
    absent_reads: int = 0
    last_read_at: datetime | None = None
    change_at: datetime | None = None
