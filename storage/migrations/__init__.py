"""Changes to the tables, applied in order. Alembic is imported only when there is something to ask it."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.config import Config


def upgrade(connection: Connection) -> list[str]:
    """Apply what is missing, inside the caller's transaction; the revisions applied, oldest first."""
    from alembic import command

    missing = pending(connection)
    if missing:
        command.upgrade(_config(connection), "head")
    return missing


def pending(connection: Connection) -> list[str]:
    """Revisions that the database has not had, oldest first."""
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config(connection))
    current = MigrationContext.configure(connection).get_current_revision()
    missing = scripts.iterate_revisions("heads", current or "base")
    return [each.revision for each in reversed(list(missing))]


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    # ConfigParser reads % as the start of a variable.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
