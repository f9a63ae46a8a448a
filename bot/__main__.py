"""The command line: `pipcoach`, or `python -m bot`. Each command stands in a file of its own in `bot/commands`."""

import gc
import sys
from collections.abc import Callable, Sequence

import typer


def command_line() -> typer.Typer:
    """All commands; the README's table is checked against this."""
    from bot.commands.audit import commands as audit_commands
    from bot.commands.db import commands as database_commands
    from bot.commands.demo import demo
    from bot.commands.doctor import doctor
    from bot.commands.export import commands as export_commands
    from bot.commands.imports import commands as import_commands
    from bot.commands.run import run

    app = typer.Typer(
        name="pipcoach",
        help="Coach: a Slack bot that runs improvement plans so that they help people.",
        no_args_is_help=True,
        add_completion=False,
        # Local variables in a traceback could hold what people wrote.
        pretty_exceptions_enable=False,
    )
    app.command("run")(run)
    app.command("demo")(demo)
    app.command("doctor")(doctor)
    app.add_typer(database_commands(), name="db")
    app.add_typer(import_commands(), name="import")
    app.add_typer(audit_commands(), name="audit")
    app.add_typer(export_commands(), name="export")
    return app


def main() -> None:
    """The entry point."""
    gc.disable()  # nothing that is imported here is garbage, and looking through all of it again and again takes time
    command = _command(sys.argv[1:])
    gc.freeze()
    gc.enable()
    command()


def _command(words: Sequence[str]) -> Callable[[], object]:
    """`run` takes no options and stays for months: for it Typer would load pydantic (9 MB) and all other commands."""
    if [*words] == ["run"]:
        from bot.commands.run import run

        return run
    return command_line()


if __name__ == "__main__":
    main()
