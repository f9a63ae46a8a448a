"""How employees see the areas of their plan themselves."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "self_assessments",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("number", sa.Integer()),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "number"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
