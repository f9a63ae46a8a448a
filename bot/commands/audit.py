"""`pipcoach audit`: whether the record is as it was written, and heads of it to be kept elsewhere."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import opening
from domain.audit import Fault, Finding, KeptHead, Verdict
from domain.people import WorkspaceId
from storage.database import Database

MOST_TOLD = 20
"""Findings told one by one; a chain that was rewritten differs everywhere."""

WORDS: Mapping[Fault, str] = {
    Fault.CHANGED: "record {position}{what} was changed.",
    Fault.MOVED: "record {position}{what} was moved here: it was written as record {other}.",
    Fault.MISSING: "{range} missing.",
    Fault.CUT: "{range} missing at the end.",
    Fault.ADDED: "{range} not written by Coach.",
    Fault.OUTSIDE: "a record{what} stands outside the chain: Coach did not write it.",
    Fault.OTHER_KEY: "record {position}{what} was tied under another master key, which Coach does not have.",
    Fault.HEAD_LOST: "the end of the record was taken away; the last record that stands there is {position}.",
    Fault.HEAD_CHANGED: "the end of the record was changed; the last record that stands there is {position}.",
    Fault.BROKEN_BEFORE: "Coach found the end of the record changed when it wrote record {position}{when}.",
    Fault.KEPT_CHANGED: "the kept head at record {position} was not signed with this key, or was changed.",
    Fault.KEPT_CUT: "{range} missing: the kept head reaches that far.",
    Fault.KEPT_DIFFERS: "record {position} is not the one for which the kept head was signed: history was rewritten.",
}
"""Each fault in plain words."""


def commands() -> typer.Typer:
    """The group `audit`."""
    group = typer.Typer(help="Look after the record of who did what.", no_args_is_help=True)
    group.command("verify")(verify)
    group.command("head")(head)
    return group


def verify(
    head: Annotated[Path | None, typer.Option(help="A file of heads that was kept elsewhere (audit head).")] = None,
) -> None:
    """Check that no record was changed, deleted, moved or cut off; ends with 1 when one was. Opens no content."""
    kept = _read(head) if head else ()
    sound = True
    with _database() as database:
        known = sorted({*database.recorded(), *(each.workspace for each in kept)})
        if not known:
            typer.echo("Nothing is on record yet.")
        for workspace in known:
            verdict = _look(database, workspace, [each for each in kept if each.workspace == workspace])
            sound = sound and not verdict.findings
            for line in told(workspace, verdict):
                typer.echo(line)
    if not sound:
        raise typer.Exit(1)


def head(
    file: Annotated[Path | None, typer.Option(help="Add them to this file instead of printing them.")] = None,
) -> None:
    """Sign how far the record reaches now, to be kept elsewhere: with it, verify sees what was cut off since."""
    with _database() as database:
        now = opening.clock(opening.settings()).now()
        lines = [_line(each) for workspace in database.recorded() for each in _signed(database, workspace, now)]
    if file is None:
        for line in lines:
            typer.echo(line)
        return
    try:
        with file.open("a", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in lines)
    except OSError as error:
        opening.stop(f"{file} can't be written: {error.strerror}.")


def told(workspace: WorkspaceId, verdict: Verdict) -> Iterator[str]:
    """The verdict on one workspace, a line for each fault."""
    if not verdict.findings:
        yield f"{workspace}: {verdict.records} records, all as they were written."
    for each in verdict.findings[:MOST_TOLD]:
        yield f"{workspace}: {_sentence(each)}"
    if len(verdict.findings) > MOST_TOLD:
        yield f"{workspace}: and {len(verdict.findings) - MOST_TOLD} more."


def _sentence(finding: Finding) -> str:
    record, first, last = finding.record, finding.position, finding.other
    when = f" ({record.at:%Y-%m-%d %H:%M} UTC)" if record else ""
    what = f" ({record.kind}, {record.at:%Y-%m-%d %H:%M} UTC)" if record else ""
    range_ = f"record {first} is" if first == last else f"records {first} to {last} are"
    return WORDS[finding.fault].format(position=first, other=last, what=what, when=when, range=range_)


@contextmanager
def _database() -> Iterator[Database]:
    """The database as it is: no key, no file and no table is made for looking at it."""
    with opening.explained(), opening.existing(opening.settings()) as database:
        yield database


def _look(database: Database, workspace: WorkspaceId, kept: Sequence[KeptHead]) -> Verdict:
    with database.reading(workspace) as store:
        return store.audit.verify(kept)


def _signed(database: Database, workspace: WorkspaceId, now: datetime) -> Iterable[KeptHead]:
    """One; none before the first record. A head is signed only for a record that is sound."""
    with database.reading(workspace) as store:
        verdict, kept = store.audit.verify(), store.audit.keep(now)
    if verdict.findings:
        opening.stop(*told(workspace, verdict), "No head was signed.")
    return [] if kept is None else [kept]


def _line(kept: KeptHead) -> str:
    return json.dumps(
        {
            "workspace": kept.workspace,
            "position": kept.position,
            "at": kept.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "hash": kept.hash.hex(),
            "seal": kept.seal.hex(),
        }
    )


def _read(file: Path) -> tuple[KeptHead, ...]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        opening.stop(f"{file} can't be read.")
    return tuple(_head(file, number, line) for number, line in enumerate(lines, 1) if line.strip())


def _head(file: Path, number: int, line: str) -> KeptHead:
    try:
        said = json.loads(line)
        return KeptHead(
            workspace=WorkspaceId(str(said["workspace"])),
            position=int(said["position"]),
            hash=bytes.fromhex(said["hash"]),
            at=datetime.fromisoformat(said["at"]),
            seal=bytes.fromhex(said["seal"]),
        )
    except (ValueError, TypeError, KeyError):
        opening.stop(f"{file}, line {number}: this is not a head as `pipcoach audit head` writes it.")
