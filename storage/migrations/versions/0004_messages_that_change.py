"""When a message that was sent is to be changed where it stands, and whose messages are whose."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("change_at", Utc()))
    outdated = sa.text("state = 'sent' AND change_at IS NOT NULL")
    columns = ["workspace", "change_at"]
    op.create_index("outbox_outdated", "outbox", columns, sqlite_where=outdated, postgresql_where=outdated)
    op.create_index("outbox_by_recipient", "outbox", ["workspace", "recipient", "not_before"])
