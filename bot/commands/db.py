"""`pipcoach db`: the database's tables."""

import typer

from bot.app import database
from bot.opening import explained, settings


def commands() -> typer.Typer:
    """The group `db`."""
    group = typer.Typer(help="Look after the database.", no_args_is_help=True)
    group.command("upgrade")(upgrade)
    group.callback()(_group)
    return group


def _group() -> None:
    """Keeps `upgrade` a word of its own while it is the only one."""


def upgrade() -> None:
    """Bring the tables up to date; safe to run twice, and while another replica does."""
    with explained():
        store = database(settings())
        try:
            applied = store.upgrade()
        finally:
            store.dispose()
    typer.echo(f"Applied: {', '.join(applied)}" if applied else "The tables are up to date.")
