"""Handovers: since when nobody leads a plan; and copies that were asked for at the command line."""

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
    op.create_table(
        "exports",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_index("exports_by_plan", "exports", ["workspace", "plan", "at"])
