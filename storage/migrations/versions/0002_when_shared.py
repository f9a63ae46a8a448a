"""When a plan was shared with its employee: they keep what they could read once, also when it is withdrawn."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_SHARED = "status IN ('awaiting_ack', 'active', 'paused', 'final_review', 'decided', 'closed') OR in_force > 0"


def upgrade() -> None:
    op.add_column("plans", sa.Column("shared_at", Utc()))
    op.execute(sa.text(f"UPDATE plans SET shared_at = updated_at WHERE {_SHARED}"))  # noqa: S608 - our own words
