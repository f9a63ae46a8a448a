"""Changes to the tables, applied in order. Alembic is imported only when there is something to ask it."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config


def upgrade(connection: Connection) -> list[str]:
    """Apply what is missing, inside the caller's transaction; the revisions applied, oldest first."""
    missing = pending(connection)
    if missing:
        from alembic import command

        command.upgrade(_config(connection), "head")
    return missing


def pending(connection: Connection) -> list[str]:
    """Revisions that the database has not had, oldest first."""
    current = _current(connection)
    if current == _newest():
        return []  # as at nearly every start: Alembic would add 0.15 s and 10 MB to it
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config(connection))
    missing = scripts.iterate_revisions("heads", current or "base")
    return [each.revision for each in reversed(list(missing))]


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def _newest() -> str:
    """Their files are named after them, in order; a test holds that."""
    return max(file.name.partition("_")[0] for file in (Path(__file__).parent / "versions").glob("[0-9]*.py"))


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    # ConfigParser reads % as the start of a variable.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
