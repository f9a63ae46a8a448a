"""What HR in a country thinks of, at approval and at the decision: `checklists/<country>.toml`; no legal advice."""

from dataclasses import dataclass
from functools import cache

from services.catalog.documents import LocalText, folder, read


@dataclass(frozen=True, slots=True)
class Checklist:
    """The lines for each of the two moments, in the order in which they are shown."""

    approval: tuple[LocalText, ...]
    decision: tuple[LocalText, ...]


@cache
def checklists() -> dict[str, Checklist]:
    """By country (ISO 3166), in capitals."""
    return {source.name.removesuffix(".toml").upper(): read(source, Checklist) for source in folder("checklists")}


def checklist(country: str, *, deciding: bool) -> tuple[LocalText, ...]:
    """The lines for a country at that moment; none for a country without a list."""
    found = checklists().get(country.upper())
    if found is None:
        return ()
    return found.decision if deciding else found.approval
