"""`pipcoach doctor`: what is set up, what is not, and what to do about it."""

import logging
import sys
from collections.abc import Iterable

import typer

from bot import opening
from bot.commands.doctor import slack, store
from bot.commands.doctor.findings import Finding


def doctor() -> None:
    """Check tokens, scopes, connection, database, key and clock, and say what to do about each."""
    logging.disable(logging.CRITICAL)  # each check says in its own line what went wrong
    settings = opening.settings()
    seen = slack.look(settings)
    findings = [*seen.findings, *store.look(settings, seen.workspace)]
    for line in lines(findings):
        typer.echo(line)
    if any(finding.failed for finding in findings):
        raise typer.Exit(1)


def lines(findings: Iterable[Finding]) -> Iterable[str]:
    """One line for each finding, and beneath a failed one what to do."""
    good, bad, note = ("✓", "✗", "!") if _shows("✓✗") else ("ok ", "NO ", "!  ")
    for each in findings:
        mark = bad if each.failed else note if each.advice else good
        yield f"{mark} {each.name}: {each.told}"
        if each.advice:
            yield f"    {each.advice}"


def _shows(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
