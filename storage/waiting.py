"""Where something waits to be done, in one question for all workspaces: most ticks find nothing, and ask no more."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from domain.people import WorkspaceId
from storage.bases import HELD, OUTDATED, PLANNED, WAITING, Base
from storage.columns import DatabaseNow, Utc
from storage.deliveries import DeliveryState
from storage.tables import DeliveryRow, OccurrenceRow, WorkspaceRow


@dataclass(frozen=True, slots=True)
class Waiting:
    """Of one workspace: whether anything became due, is to be sent, or is to be changed where it stands."""

    workspace: WorkspaceId
    occurrences: bool
    letters: bool
    changes: bool


def ask(connection: Connection, now: datetime) -> list[Waiting]:
    """Of every workspace that ever wrote anything; `now` is business time."""
    return [
        Waiting(each.workspace, bool(each.occurrences), bool(each.letters or each.forsaken), bool(each.changes))
        for each in connection.execute(_question(), {"now": now})
    ]


@cache
def _question() -> Select[WorkspaceId, bool, bool, bool, bool]:
    now, leased = bindparam("now", type_=Utc()), DeliveryRow.state == DeliveryState.LEASED
    return select(
        WorkspaceRow.workspace,
        (_first(OccurrenceRow, OccurrenceRow.due_at, PLANNED) <= now).label("occurrences"),
        (_first(DeliveryRow, DeliveryRow.not_before, WAITING) <= now).label("letters"),
        (_first(DeliveryRow, DeliveryRow.lease_until, HELD, leased) <= DatabaseNow(0.0)).label("forsaken"),
        (_first(DeliveryRow, DeliveryRow.change_at, OUTDATED) <= now).label("changes"),
    )


def _first(of: type[Base], moment: Any, *these: Any) -> Any:
    """The earliest, which either database reads off the end of an index; PostgreSQL counts on many for an EXISTS."""
    return select(func.min(moment)).where(of.workspace == WorkspaceRow.workspace, *these).scalar_subquery()
