"""`pipcoach export`: a copy of a plan for HR, which one of HR allows with a code that they are shown in Slack."""

import getpass
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot import opening
from domain.errors import DomainError
from domain.exports import MOST_TRIES, Export
from domain.people import UserId, WorkspaceId
from domain.permissions import Actor
from domain.plans import Plan, PlanId
from handlers import copies, errors
from handlers.i18n import LANGUAGES, translator
from handlers.views.screens import Screen
from services import exports
from services.clock import Clock
from services.turn import Turn
from storage.database import Database


def commands() -> typer.Typer:
    """The group `export`."""
    group = typer.Typer(help="Take a copy out of Coach, with a code from HR.", no_args_is_help=True)
    group.command("plan")(plan)
    group.callback()(_group)
    return group


def _group() -> None:
    """Keeps `plan` a word of its own while it is the only one."""


def plan(
    employee: Annotated[str, typer.Argument(help="The employee's Slack id, like U012AB3CD.")],
    partner: Annotated[str, typer.Option(help="The Slack id of the HR partner who is asked for the code.")],
    file: Annotated[Path, typer.Option(help="Where the copy is written; it must not exist yet.")] = Path("copy.txt"),
    language: Annotated[str, typer.Option(help="en or zh")] = "en",
    plan_id: Annotated[str, typer.Option("--plan", help="Which one, where the employee has several.")] = "",
) -> None:
    """Write everything that HR can read about a plan to a file, with a code from HR; the employee sees that it was."""
    if language not in LANGUAGES:
        opening.stop("The language is en or zh.")
    if file.exists():
        opening.stop(f"{file} is there already. Nothing was asked for.")
    with opening.explained(), opening.existing(opening.settings()) as database:
        clock = opening.clock(opening.settings())
        workspace, found = _chosen(database, clock, employee, plan_id)
        with _said(), _turn(database, workspace, clock) as turn:
            export = exports.ask(turn, found.id, partner, f"{getpass.getuser()}@{socket.gethostname()}")
        typer.echo("HR is asked in Slack, while Coach runs. Ask them for the code, by voice; it lasts ten minutes.")
        export = _redeemed(database, workspace, clock, export)
        _write(file, _text(database, workspace, clock, export, language))
    typer.echo(f"Written to {file}, for your eyes and HR's. The employee can see that a copy was taken.")


def _chosen(database: Database, clock: Clock, employee: str, plan_id: str) -> tuple[WorkspaceId, Plan]:
    """The one plan that is meant; of several, their ids, status and dates, and nothing else."""
    found: list[tuple[WorkspaceId, Plan]] = []
    for workspace in database.workspaces():
        with _turn(database, workspace, clock) as turn:
            found += [(workspace, each) for each in exports.heads(turn, employee)]
    meant = [each for each in found if plan_id in {"", each[1].id}]
    if not meant:
        opening.stop("There is nothing to take a copy of for that id.")
    if len(meant) > 1:
        rows = [f"  {each.id}  {each.status.value}  {each.start} to {each.end}" for _, each in meant]
        opening.stop("There are several. Name one with --plan:", *rows)
    return meant[0]


def _redeemed(database: Database, workspace: WorkspaceId, clock: Clock, export: Export) -> Export:
    for _ in range(MOST_TRIES):
        code = typer.prompt("Code", hide_input=True)
        with _said(), _turn(database, workspace, clock) as turn:
            after = exports.redeem(turn, export.id, code)
        if after.used_at is not None:
            return after
        typer.echo("That is not the code.", err=True)
    return opening.stop(errors.text(translator("en"), DomainError("export-tried")))


def _text(database: Database, workspace: WorkspaceId, clock: Clock, export: Export, language: str) -> str:
    """As the partner who allowed it may read it."""
    with database.transaction(workspace) as store:
        turn = Turn(store, Actor(export.partner), clock.now())
        person = turn.person(UserId(export.partner))
        screen = Screen(
            t=translator(language),
            seal=lambda _values: "",
            today=turn.today(person.zone),
            now=turn.now,
            zone=person.zone,
            nonce="copy",
            plan_name=turn.workspace.plan_name,
        )
        return copies.of(turn, screen, PlanId(export.plan))


def _write(file: Path, text: str) -> None:
    """Readable by its owner alone from the first byte on."""
    try:
        number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "w", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        opening.stop(f"{file} can't be written: {error.strerror}. The code is used; please ask for another one.")


@contextmanager
def _turn(database: Database, workspace: WorkspaceId, clock: Clock) -> Iterator[Turn]:
    with database.transaction(workspace) as store:
        yield Turn(store, Actor(job="export", operator=True), clock.now())


@contextmanager
def _said() -> Iterator[None]:
    """A problem of the practice as a sentence, and exit code 1."""
    try:
        yield
    except DomainError as error:
        opening.stop(errors.text(translator("en"), error))
