"""`pipcoach import`: figures from a file. It shows the file's own lines; of a plan nothing, nor that there is one."""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot import opening
from domain import figures, sheets
from domain.errors import OutOfDateError
from domain.people import UserId, WorkspaceId
from domain.permissions import Actor
from domain.sheets import Fault, Flaw, Line, Sheet
from services import progress
from services.turn import Turn
from storage.database import Database

MOST_TOLD = 50
"""Faults told one by one; a file with more has one cause for all of them."""

WORDS: Mapping[Flaw, str] = {
    Flaw.ENCODING: "The file can't be read as text. Save it as CSV in UTF-8.",
    Flaw.EMPTY: "There is no figure in the file.",
    Flaw.COLUMNS: "The first line must name the columns person, metric, date, value. Missing: {text}.",
    Flaw.TWICE: "The column {text} stands there twice. Take one of them out.",
    Flaw.LONG: f"There are more than {sheets.MOST_LINES} lines. Cut the file in two.",
    Flaw.QUOTE: "A text begins with a quotation mark that has no second one. Look for the mark that is too much.",
    Flaw.SHORT_LINE: "there are fewer cells than columns. A text with a comma in it needs quotation marks around it.",
    Flaw.LONG_LINE: "there are more cells than columns. A figure or a text with a comma in it needs quotation marks.",
    Flaw.PERSON: "the person is missing. Write a Slack id, an e-mail address, or the name as in Slack.",
    Flaw.METRIC: "the metric is missing. Write it as it stands in the goal.",
    Flaw.DATE: "{text!r} is no day. Write it as 2027-01-31.",
    Flaw.AHEAD: "{text} is still to come. Take the line out until then.",
    Flaw.OTHERWISE: "line {text} has another value for the same person, metric and day. Keep one of them.",
    Flaw.VALUE: "{text!r} {why}",
}
"""Each flaw of a file in plain words, with what to do."""
WHY = {
    "empty": "is empty. Write a figure, or take the line out.",
    "approximate": "is not one exact figure. Write 5 instead of about 5.",
    "several_numbers": "holds several numbers. Write one.",
    "ambiguous": "can be read in two ways. Write 1200 or 1.2.",
    "too_large": "is too large to work with.",
    "not_a_number": "is no figure. Write it as 12.5, 1,200, 12.5 % or ¥1.2万.",
}
"""Why a text is no figure (figures.InvalidFigure), with what to do."""
USED = (
    "A line is used when it fits: a person with whom something is under way, a metric as it stands in one of their "
    "goals, the same unit, a day since it began. "
)
UNSAID = "Which lines fit is not shown here, because that would show with whom something is under way."


def commands() -> typer.Typer:
    """The group `import`."""
    group = typer.Typer(help="Bring in data from files.", no_args_is_help=True)
    group.command("metrics")(metrics)
    group.callback()(_group)
    return group


def _group() -> None:
    """Keeps `metrics` a word of its own while it is the only one."""


def metrics(
    file: Annotated[Path, typer.Argument(help="A CSV with the columns person, metric, date, value.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show how each line is read, and change nothing.")] = False,
    people: Annotated[
        Path | None, typer.Option(help="Slack's exported member list, for persons named by e-mail address.")
    ] = None,
    workspace: Annotated[str, typer.Option(help="The workspace's id, where there are several.")] = "",
) -> None:
    """Add figures of goals from a file; ends with 1, and changes nothing, when a line needs another look."""
    chosen = opening.settings()
    now = opening.clock(chosen).now()
    sheet, addresses = _read(file, now.date(), people)
    if dry_run:
        for line in sheet.lines:
            typer.echo(_told(line))
        typer.echo(f"Nothing was changed. {USED}{UNSAID}")
        return
    with opening.explained(), opening.existing(chosen) as database:
        team = _workspace(database, workspace)
        with database.transaction(team) as store:
            turn = Turn(store, Actor(job="import", operator=True), now)
            try:
                progress.put(turn, sheet.lines, addresses, uuid.uuid4().hex)
            except OutOfDateError:
                opening.stop("Another import is running. Nothing was changed; run this one again.")
            asked = bool(turn.workspace.hr)
    typer.echo(f"Done: {len(sheet.lines)} lines. {USED}{UNSAID}")
    typer.echo(
        "HR gets a message in Slack with the numbers of the lines left out." if asked else "No HR is listed yet."
    )


def _read(file: Path, today: date, people: Path | None) -> tuple[Sheet, Mapping[str, UserId]]:
    sheet = sheets.read(_bytes(file), today)
    known = None if people is None else sheets.addresses(_bytes(people))
    if people is not None and known is None:
        opening.stop(f"{people} needs the columns email and userid, as in the member list that Slack exports.")
    if sheet.encoding:
        typer.echo(f"{file.name} was read as {sheet.encoding}.")
    found = [*map(_sentence, sheet.faults), *_without_account(sheet.lines, known)]
    if found:
        more = [f"And {len(found) - MOST_TOLD} more."] if len(found) > MOST_TOLD else []
        opening.stop(*found[:MOST_TOLD], *more, "Nothing was changed. Mend the file and run it again.")
    return sheet, {address: UserId(user) for address, user in (known or {}).items()}


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        opening.stop(f"{file} can't be read: {error.strerror}.")


def _sentence(fault: Fault) -> str:
    said = WORDS[fault.flaw].format(text=fault.text, why=WHY.get(fault.code, ""))
    return f"line {fault.line}: {said}" if fault.line > 1 else said


def _without_account(lines: Sequence[Line], known: Mapping[str, str] | None) -> Iterator[str]:
    """Addresses that nobody said the account of: Coach does not ask Slack for people's addresses."""
    for line in lines:
        if "@" not in line.person.removeprefix("<@") or (known and sheets.even(line.person) in known):
            continue
        if known is None:
            yield f"line {line.number}: for e-mail addresses, give Slack's exported member list with --people FILE."
        else:
            yield f"line {line.number}: {line.person} is not in the member list."


def _told(line: Line) -> str:
    figure = figures.show(line.figure.value, line.figure.unit)
    return f"line {line.number}: {line.person} · {line.metric} · {line.day} · {figure}"


def _workspace(database: Database, wanted: str) -> WorkspaceId:
    known = sorted(database.workspaces())
    if wanted and WorkspaceId(wanted) not in known:
        opening.stop(f"There is no workspace {wanted} here.")
    if not wanted and len(known) != 1:
        several = "There are several workspaces here: say which with --workspace."
        opening.stop(several if known else "Nobody has used Coach here yet.")
    return WorkspaceId(wanted) if wanted else known[0]
