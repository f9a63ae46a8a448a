"""Writes the tables that come from the code into README.md and docs: `make docs`. tests/test_docs.py compares."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import typer.main

from bot.__main__ import command_line
from bot.app import FEATURES
from bot.scopes import SCOPES
from domain.people import UserId
from domain.permissions import FROZEN, GRANTS, MEANINGS, ROLES, Permission, Role
from domain.plans import TRANSITIONS, Event, Plan, PlanId, Status
from domain.support import SupportState
from domain.support.parts import GRANTS as PARTS
from domain.support.parts import Act, Part
from domain.transitions import MOVES, cell
from handlers.i18n import Translator, translator
from handlers.routing import Routes

ROOT = Path(__file__).parents[1]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/operations.md",
    "docs/permissions.md",
    "docs/transitions.md",
)


def tables() -> Mapping[str, str]:
    """Each table by the name between its marks, `<!-- name -->` and `<!-- /name -->`."""
    return {
        "subcommands": _table(("in Slack", "what it does"), _subcommands()),
        "commands": _table(("command", "what it does"), _commands()),
        "targets": _table(("target", "what it does"), _targets()),
        "scopes": _table(("scope", "what for"), ((f"`{name}`", why) for name, why in SCOPES.items())),
        "transitions": _transitions(),
        "roles": _table(("role", "who", "sees"), ((f"`{role}`", each.who, each.sees) for role, each in ROLES.items())),
        "permissions": _permissions(),
        "support": _support(),
        "moves": _moves(),
        "refusals": _refusals(),
        "frozen": _frozen(),
    }


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _subcommands() -> Iterable[tuple[str, str]]:
    routes = Routes()
    for feature in FEATURES:
        routes.include(feature.routes)
    for name, usage in routes.listed.items():
        typed = " ".join(each for each in ("/pip", name, usage) if each)
        yield f"`{typed}`", translator("en")(f"help-{name or 'hub'}")


def _commands() -> Iterable[tuple[str, str]]:
    group = typer.main.get_command(command_line())
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", {"": command})
        for word, each in inner.items():
            yield f"`pipcoach {' '.join(filter(None, (name, word)))}`", " ".join((each.help or "").split())


def _targets() -> Iterable[tuple[str, str]]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for name, told in re.findall(r"^([a-z]+):.*?## (.*)$", text, re.MULTILINE):
        yield f"`make {name}`", told


def _transitions() -> str:
    rows = []
    for status in Status:
        leads = [(event, TRANSITIONS[status, event]) for event in Event if (status, event) in TRANSITIONS]
        rows.append((f"`{status}`", ", ".join(f"{event} → `{to}`" for event, to in leads) or "–"))
    return _table(("status", "what can happen, and where it leads"), rows)


def _moves() -> str:
    """Every transition from every status by every role that has any."""
    rows = []
    for (role, event), _ in sorted(MOVES.items(), key=lambda each: list(Event).index(each[0][1])):
        found = [cell(role, event, _plan(status)) for status in Status]
        told = [f"→ `{each.to}`" if each.to else "says" if each.said else "·" for each in found]
        rows.append((f"`{event}`", role.value, *told))
    return _table(("event", "role", *(f"`{status}`" for status in Status)), rows)


def _refusals() -> str:
    """The sentences that a refusal says, in English."""
    say, people = translator("en"), (Role.MANAGER, Role.EMPLOYEE, Role.HR)
    rows = [(f"`{status}`", *(_said(say, role, status) for role in people)) for status in Status]
    frozen = [say(f"error-not-now-{role.value}-frozen") for role in people]
    return _table(("status", *(role.value for role in people)), [*rows, ("*frozen*", *frozen)])


def _said(say: Translator, role: Role, status: Status) -> str:
    """One sentence for a role in a status, whatever it tries."""
    met = {cell(each, event, _plan(status)).said for each, event in MOVES if each is role}
    return next((say(f"error-{code}") for code in met if code), "·")


def _plan(status: Status) -> Plan:
    """A plan that stands there; it was shared if it can have been."""
    then = datetime(2027, 1, 11, tzinfo=UTC)
    return Plan(PlanId("plan"), UserId("UM"), status, then, then, UserId("UE"), shared_at=then)


def _frozen() -> str:
    """What waits while nobody leads a plan."""
    rows = ((role.value, ", ".join(f"`{each}`" for each in Permission if each in FROZEN[role])) for role in FROZEN)
    return _table(("role", "waits"), rows)


def _permissions() -> str:
    """Only the roles that may do anything to a plan have a column."""
    roles = [role for role in Role if any(each == role for each, _ in GRANTS)]
    rows = (
        (f"`{permission}`", MEANINGS[permission], *(_when(GRANTS.get((role, permission))) for role in roles))
        for permission in Permission
    )
    return _table(("permission", "what it is", *roles), rows)


def _support() -> str:
    """Who may do what to one request for support, by their part in it."""
    parts = [part for part in Part if part is not Part.SYSTEM]
    rows = []
    for act in Act:
        cells = [_in(PARTS.get((part, act))) for part in parts]
        if set(cells) != {"–"}:
            rows.append((f"`{act}`", *cells))
    return _table(("act", *(part.value for part in parts)), rows)


def _in(states: frozenset[SupportState] | None) -> str:
    if states is None:
        return "–"
    return (
        "always"
        if states == frozenset(SupportState)
        else ", ".join(f"`{each}`" for each in SupportState if each in states)
    )


def _when(statuses: frozenset[Status] | None) -> str:
    """In words, whichever are fewer: those in which it is allowed, or those in which it is not."""
    if statuses is None:
        return "–"
    named, others = ([f"`{each}`" for each in Status if (each in statuses) is wanted] for wanted in (True, False))
    if not others:
        return "always"
    return ", ".join(named) if len(named) <= len(others) else f"but not {', '.join(others)}"


def rendered(page: str) -> str:
    """A page with every table that it holds written anew."""
    made = tables()

    def fresh(found: re.Match[str]) -> str:
        name = found.group(1)
        return f"<!-- {name} -->\n{made[name]}\n<!-- /{name} -->"

    return re.sub(r"<!-- ([a-z]+) -->\n.*?<!-- /\1 -->", fresh, page, flags=re.DOTALL)


def main() -> None:
    """Rewrites the pages in place."""
    for name in PAGES:
        file = ROOT / name
        file.write_text(rendered(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
