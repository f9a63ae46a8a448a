"""Reviews: statements, decisions, appeals and follow-ups."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reviews",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("version", sa.Integer()),
        sa.Column("part", sa.String(20)),
        sa.Column("number", sa.Integer()),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "version", "part", "number"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
