"""Where something waits to be done, in one question for all workspaces: most ticks find nothing, and ask no more."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Select, bindparam, exists, select
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.elements import TextClause

from domain.people import WorkspaceId
from storage.bases import HELD, OUTDATED, PLANNED, WAITING, Base
from storage.columns import DatabaseNow
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
    forsaken = (DeliveryRow.state == DeliveryState.LEASED, DeliveryRow.lease_until <= DatabaseNow(0.0))
    return select(
        WorkspaceRow.workspace,
        _any(OccurrenceRow, PLANNED, OccurrenceRow.due_at <= bindparam("now")).label("occurrences"),
        _any(DeliveryRow, WAITING, DeliveryRow.not_before <= bindparam("now")).label("letters"),
        _any(DeliveryRow, HELD, *forsaken).label("forsaken"),
        _any(DeliveryRow, OUTDATED, DeliveryRow.change_at <= bindparam("now")).label("changes"),
    )


def _any(of: type[Base], these: TextClause, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(of.workspace == WorkspaceRow.workspace, these, *where)
