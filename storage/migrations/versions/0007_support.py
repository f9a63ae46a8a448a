"""Support that was promised or asked for, from the request to whether it helped."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# Plans that are under way get their records with the next tick, from the version that is in force.
_FOLLOW = """
    INSERT INTO occurrences (workspace, id, subject, kind, due_at, recipient, round, seq, plan, state)
    SELECT workspace, 'follow-' || id, id, 'support.follow', updated_at, '', revision, 0, id, 'planned'
    FROM plans WHERE status IN ('ready', 'talk_held', 'awaiting_ack', 'active', 'final_review')
"""
_HELPED = sa.text("help_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "support",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text()),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("owner", sa.Text()),
        sa.Column("sponsor", sa.Text()),
        sa.Column("due", sa.Date()),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("decided_at", Utc()),
        sa.Column("help_at", Utc()),
        sa.Column("expected", sa.Date()),
        sa.Column("delivered_at", Utc()),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_index("support_by_plan", "support", ["workspace", "plan"])
    op.create_index("support_by_receiver", "support", ["workspace", "receiver"])
    op.create_index("support_by_requester", "support", ["workspace", "requested_by"])
    op.create_index("support_by_sponsor", "support", ["workspace", "sponsor"])
    op.create_index("support_by_owner", "support", ["workspace", "owner"])
    op.create_index(
        "support_helped", "support", ["workspace", "help_at"], sqlite_where=_HELPED, postgresql_where=_HELPED
    )
    op.execute(sa.text(_FOLLOW))
