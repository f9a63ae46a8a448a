"""Concerns, each with who owes its answer; and promises that only the employee and HR may know of."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "concerns",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("addressee", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("due_at", Utc(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    still_open = sa.text("state = 'open'")
    op.create_index(
        "concerns_open", "concerns", ["workspace", "plan"], sqlite_where=still_open, postgresql_where=still_open
    )
    op.add_column("obligations", sa.Column("hr_only", sa.Boolean(), nullable=False, server_default=sa.false()))
