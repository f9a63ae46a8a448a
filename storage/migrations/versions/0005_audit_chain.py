"""The record becomes a chain: places, hashes, heads, and triggers that let rows be added and nothing else.

Rows that stand there already are tied by storage.database right after this, in the same transaction: it takes the key.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KEPT = ("workspace", "seq", "id", "kind", "at", "actor", "plan", "detail", "once")
_SAID = "the record only grows"

_SQLITE = (
    f"""
    CREATE TRIGGER audit_complete BEFORE INSERT ON audit
    WHEN NEW.position IS NULL OR NEW.hash IS NULL OR NEW.master IS NULL
    BEGIN SELECT RAISE(ABORT, '{_SAID}: a row that is not tied to the chain'); END
    """,
    f"""
    CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
    WHEN OLD.position IS NOT NULL OR NOT ({" AND ".join(f'OLD."{each}" IS NEW."{each}"' for each in _KEPT)})
    BEGIN SELECT RAISE(ABORT, '{_SAID}: no row is changed'); END
    """,
    f"""
    CREATE TRIGGER audit_undeleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, '{_SAID}: no row is deleted'); END
    """,
    f"""
    CREATE TRIGGER audit_heads_undeleted BEFORE DELETE ON audit_heads
    BEGIN SELECT RAISE(ABORT, '{_SAID}: no head is deleted'); END
    """,
)

_POSTGRESQL = (
    f"""
    CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'INSERT' THEN
            IF NEW.position IS NOT NULL AND NEW.hash IS NOT NULL AND NEW.master IS NOT NULL THEN
                RETURN NEW;
            END IF;
        ELSIF TG_OP = 'UPDATE' THEN
            IF OLD.position IS NULL
                AND ROW({", ".join(f'OLD."{each}"' for each in _KEPT)})
                IS NOT DISTINCT FROM ROW({", ".join(f'NEW."{each}"' for each in _KEPT)})
            THEN
                RETURN NEW;
            END IF;
        END IF;
        RAISE EXCEPTION '{_SAID}' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    "CREATE TRIGGER audit_rows BEFORE INSERT OR UPDATE OR DELETE ON audit"
    " FOR EACH ROW EXECUTE FUNCTION audit_only_grows()",
    "CREATE TRIGGER audit_whole BEFORE TRUNCATE ON audit EXECUTE FUNCTION audit_only_grows()",
    "CREATE TRIGGER audit_heads_rows BEFORE DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION audit_only_grows()",
    "CREATE TRIGGER audit_heads_whole BEFORE TRUNCATE ON audit_heads EXECUTE FUNCTION audit_only_grows()",
)


def upgrade() -> None:
    op.add_column("audit", sa.Column("position", sa.BigInteger()))
    op.add_column("audit", sa.Column("hash", sa.LargeBinary()))
    op.add_column("audit", sa.Column("master", sa.Text()))
    op.create_index("audit_chain", "audit", ["workspace", "position"], unique=True)
    op.create_table(
        "audit_heads",
        sa.Column("workspace", sa.Text()),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("seal", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("workspace"),
    )
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement))
