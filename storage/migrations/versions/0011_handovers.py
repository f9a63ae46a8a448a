"""Handovers: since when nobody leads a plan."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("plans", sa.Column("frozen_at", Utc()))
    op.create_index(
        "plans_frozen",
        "plans",
        ["workspace", "created_at", "id"],
        sqlite_where=sa.text("frozen_at IS NOT NULL"),
        postgresql_where=sa.text("frozen_at IS NOT NULL"),
    )
