"""`pipcoach run`: the bot, until it is told to stop."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

from bot import logs, opening
from bot.app import Bot, build
from bot.serving import EVENTS_PATH, HEALTH_PATH, Serving
from bot.sockets import SlackRefusedError


def run() -> None:
    """Run the bot in your workspace, until it is told to stop (Ctrl-C or SIGTERM)."""
    logs.install()
    settings = opening.settings()
    if settings.missing:
        opening.stop(
            "Coach needs to know your Slack workspace. Missing in .env or the environment:",
            *(f"  {name}" for name in settings.missing),
            "The README says in ten minutes where each comes from (Connecting a real workspace).",
            "To try Coach without Slack: make demo",
        )
    with opening.explained():
        bot = build(settings, opening.clock(settings))
    opening.prepare(bot.database, embedded=settings.embedded)
    way = "over Socket Mode" if settings.socket_mode else f"over HTTP at {EVENTS_PATH}"
    work(bot, lambda address: typer.echo(f"Coach is at work {way}. Health: {address}{HEALTH_PATH}", err=True))


def work(
    bot: Bot, began: Callable[[str], None], waiting: Callable[[threading.Event], object] = threading.Event.wait
) -> None:
    """Serves until a signal comes, then ends cleanly. `began` is told the address once all of it runs.

    `waiting` is given the event that a signal sets; when it returns, the end begins.
    """
    with stopping() as told:
        try:
            serving = Serving(bot)
        except OSError:
            opening.stop(f"Port {bot.settings.port} is taken. Choose another with PORT.")
        try:
            serving.start()
        except SlackRefusedError as error:
            serving.stop()
            opening.stop(f"Slack does not take the tokens ({error}). What is wrong says: pipcoach doctor")
        began(serving.address)
        waiting(told)
        if told.is_set():
            typer.echo("Finishing what is under way.", err=True)
        serving.stop()


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """An event that SIGTERM and SIGINT set; a second one ends the process at once, as if nobody listened."""
    told = threading.Event()

    def tell(signum: int, _frame: object) -> None:
        signal.signal(signum, signal.SIG_DFL)
        told.set()

    before = {each: signal.signal(each, tell) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield told
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
