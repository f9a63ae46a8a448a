"""Training: who takes which module, and the steps they marked."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "enrolments",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("module", sa.Text(), nullable=False),
        sa.Column("started", sa.Date(), nullable=False),
        sa.Column("paused", sa.Date()),
        sa.Column("resumed", sa.Date()),
        sa.Column("left", sa.Date()),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.UniqueConstraint("workspace", "person", "module", name="enrolments_once"),
    )
    op.create_table(
        "steps_done",
        sa.Column("workspace", sa.Text()),
        sa.Column("enrolment", sa.Text()),
        sa.Column("step", sa.Text()),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "enrolment", "step"),
        sa.ForeignKeyConstraint(
            ["workspace", "enrolment"], ["enrolments.workspace", "enrolments.id"], ondelete="CASCADE"
        ),
    )
