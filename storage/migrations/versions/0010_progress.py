"""Figures that came between check-ins."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "progress",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
