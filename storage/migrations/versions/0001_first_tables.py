"""The first tables: plans and what hangs on them, people, settings, the outbox, records of access."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Utc

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text()),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.Column("once", sa.Text()),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("workspace", "once", name="audit_once"),
    )
    op.create_index("audit_by_plan", "audit", ["workspace", "plan"])
    op.create_table(
        "data_keys",
        sa.Column("workspace", sa.Text()),
        sa.Column("scope", sa.Text()),
        sa.Column("master", sa.Text(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "scope"),
    )
    op.create_table(
        "inbox",
        sa.Column("workspace", sa.Text()),
        sa.Column("key", sa.Text()),
        sa.Column("at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "key"),
    )
    op.create_index("inbox_by_age", "inbox", ["workspace", "at"])
    op.create_table(
        "master_keys",
        sa.Column("id", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "outbox",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("idem_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("not_before", Utc(), nullable=False),
        sa.Column("plan", sa.Text()),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("params", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", Utc()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("lease_owner", sa.Text(), nullable=False),
        sa.Column("lease_until", Utc()),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("sending_at", Utc()),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("ts", sa.Text(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("absent_reads", sa.Integer(), nullable=False),
        sa.Column("last_read_at", Utc()),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.UniqueConstraint("workspace", "idem_key", name="outbox_once"),
    )
    _partial_index("outbox_attention", "outbox", ["workspace", "not_before"], "state IN ('unknown', 'dead')")
    _partial_index("outbox_due", "outbox", ["workspace", "not_before"], "state IN ('pending', 'retry_wait')")
    _partial_index("outbox_leases", "outbox", ["workspace", "lease_until"], "state IN ('leased', 'sending')")
    op.create_table(
        "pauses",
        sa.Column("workspace", sa.Text()),
        sa.Column("key", sa.Text()),
        sa.Column("until", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "key"),
    )
    op.create_table(
        "people",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("account", sa.String(20), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("admin", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("dm", sa.Text()),
        sa.Column("fetched_at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id"),
    )
    op.create_table(
        "plans",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("manager", sa.Text(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("created_at", Utc(), nullable=False),
        sa.Column("updated_at", Utc(), nullable=False),
        sa.Column("employee", sa.Text()),
        sa.Column("hr", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("start", sa.Date()),
        sa.Column("end", sa.Date()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("in_force", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id"),
    )
    op.create_index("plans_by_employee", "plans", ["workspace", "employee", "created_at", "id"])
    op.create_index("plans_by_manager", "plans", ["workspace", "manager", "created_at", "id"])
    op.create_index("plans_by_status", "plans", ["workspace", "status", "created_at", "id"])
    op.create_index("plans_by_age", "plans", ["workspace", "created_at", "id"])
    op.create_table(
        "tips_sent",
        sa.Column("workspace", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("tip", sa.Text()),
        sa.Column("sent_at", Utc(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "channel", "tip"),
    )
    op.create_table(
        "workspaces",
        sa.Column("workspace", sa.Text()),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("settings", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("workspace"),
    )
    op.create_table(
        "acknowledgements",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("version", sa.Integer()),
        sa.Column("by", sa.Text()),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("answer", sa.String(20)),
        sa.Column("statement", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "version", "by"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "agreements",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("version", sa.Integer()),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "version"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "drafts",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "obligations",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("duty", sa.String(20), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("due_at", Utc(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(20)),
        sa.Column("settled_at", Utc()),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("workspace", "plan", "duty", "subject", name="obligations_once"),
    )
    op.create_table(
        "occurrences",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_at", Utc(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("done_at", Utc()),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("workspace", "subject", "kind", "recipient", "round", "seq", name="occurrences_once"),
    )
    op.create_index("occurrences_by_plan", "occurrences", ["workspace", "plan"])
    _partial_index("occurrences_due", "occurrences", ["workspace", "due_at"], "state = 'planned'")
    op.create_table(
        "proposals",
        sa.Column("workspace", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "plan", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "rounds",
        sa.Column("workspace", sa.Text()),
        sa.Column("id", sa.Text()),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closes_at", Utc(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("summarised_at", Utc()),
        sa.PrimaryKeyConstraint("workspace", "id"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("workspace", "plan", "number", name="rounds_once"),
    )
    op.create_table(
        "checkins",
        sa.Column("workspace", sa.Text()),
        sa.Column("round", sa.Text()),
        sa.Column("side", sa.String(20)),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("edited_at", Utc()),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "round", "side"),
        sa.ForeignKeyConstraint(["workspace", "round"], ["rounds.workspace", "rounds.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["workspace", "plan"], ["plans.workspace", "plans.id"], ondelete="CASCADE"),
    )
    op.create_index("checkins_by_plan", "checkins", ["workspace", "plan"])
