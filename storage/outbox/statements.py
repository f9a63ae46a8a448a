"""The statements that run for every message, each built once: building one costs more than SQLite's answer."""

from functools import cache
from typing import Any

from sqlalchemy import Float, Integer, Select, Update, bindparam, or_, select, tuple_, update
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.elements import TextClause

from storage.bases import HELD, WAITING
from storage.columns import DatabaseNow
from storage.deliveries import DeliveryState
from storage.tables import DeliveryRow

S = DeliveryState
KEY = ("id", "fence", "lease_owner")
"""What names a claim: the same row under another fence, or another owner, is somebody else's."""

_MINE = DeliveryRow.workspace == bindparam("its_workspace")
_LEASE_ENDS: Any = DatabaseNow(bindparam("lease_seconds", type_=Float))


@cache
def forsaken() -> Select[str]:
    """Ids of rows whose lease ran out before they were posted, the longest ago first: `its_workspace`, `most`."""
    ended = (DeliveryRow.state == S.LEASED, DeliveryRow.lease_until <= DatabaseNow(0.0))
    return _some(HELD, *ended).order_by(DeliveryRow.lease_until)


@cache
def due() -> Select[str]:
    """Ids of rows that are due, the oldest first: `its_workspace`, `now`, `most`."""
    return _some(WAITING, DeliveryRow.not_before <= bindparam("now")).order_by(DeliveryRow.not_before, DeliveryRow.id)


def _some(these: TextClause, *where: ColumnElement[bool]) -> Select[str]:
    """PostgreSQL skips rows that another replica holds; SQLite has one writer, and leaves the words out."""
    found = select(DeliveryRow.id).where(_MINE, these, *where)
    return found.limit(bindparam("most", type_=Integer)).with_for_update(skip_locked=True)


@cache
def claiming() -> Update:
    """Leases the rows `ids` to `owner` for `lease_seconds`, and gives them whole."""
    leased: dict[str, Any] = {"lease_until": _LEASE_ENDS, "fence": DeliveryRow.fence + 1}
    changing = update(DeliveryRow).where(_MINE, DeliveryRow.id.in_(bindparam("ids", expanding=True)))
    return changing.values(state=S.LEASED, lease_owner=bindparam("owner"), **leased).returning(
        *DeliveryRow.__table__.columns
    )


@cache
def departing() -> Update:
    """Marks those of the `claims` (id, fence) of the `owners` whose lease still holds as being posted `at`."""
    held = (
        tuple_(DeliveryRow.id, DeliveryRow.fence).in_(bindparam("claims", expanding=True)),
        DeliveryRow.id.in_(bindparam("ids", expanding=True)),  # by which SQLite finds them
        DeliveryRow.lease_owner.in_(bindparam("owners", expanding=True)),
        DeliveryRow.state == S.LEASED,
        DeliveryRow.lease_until > DatabaseNow(0.0),
    )
    told: dict[str, Any] = {"attempt": DeliveryRow.attempt + 1, "lease_until": _LEASE_ENDS}
    going = update(DeliveryRow).where(_MINE, *held).values(state=S.SENDING, sending_at=bindparam("at"), **told)
    return going.returning(DeliveryRow.id, DeliveryRow.fence)


@cache
def arriving() -> Update:
    """Slack has it, as `as` in `to`: one that is under way, or was given up as unknown; the claim is `its_…`."""
    claim = [getattr(DeliveryRow, name) == bindparam(f"its_{name}") for name in KEY]
    under_way = or_(DeliveryRow.state == S.SENDING, DeliveryRow.state == S.UNKNOWN)
    told: dict[str, Any] = {"channel": bindparam("to"), "ts": bindparam("as")}
    return update(DeliveryRow).where(_MINE, *claim, under_way).values(state=S.SENT, last_error="", **told)
