"""A copy of a plan outside Coach: asked for at the command line, allowed by HR with a code that works once."""

import hashlib
import hmac
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NewType

from domain.errors import NotNowError
from domain.people import UserId
from domain.plans import PlanId

ExportId = NewType("ExportId", str)

DIGITS = 8
LASTS = timedelta(minutes=10)
"""From asking to the code's last moment: somebody sits in front of a terminal and waits for it."""
MOST_TRIES = 5
"""Wrong codes before a new one has to be asked for: 5 in 100,000,000."""
MOST_A_DAY = 3
"""Requests about one plan within 24 hours, so that nobody is asked until they press the wrong button."""


@dataclass(frozen=True)
class Export:
    """One request. `partner` of HR is asked; `asked_by` is who uses the command line, as their machine says.

    `code` is the digest of what the partner was shown, and never the code itself.
    """

    id: ExportId
    plan: PlanId
    partner: UserId
    asked_by: str
    at: datetime
    code: bytes = b""
    tries: int = 0
    used_at: datetime | None = None

    @property
    def until(self) -> datetime:
        return self.at + LASTS


def digest(export: Export, code: str) -> bytes:
    """SHA-256 of a code, bound to its request; blanks do not count."""
    return hashlib.sha256(f"{export.id}/{''.join(code.split())}".encode()).digest()


def allowed(export: Export, code: str, now: datetime) -> Export:
    """The partner allows it, and is shown this code once. Raises NotNowError (`export-late`, `export-shown`)."""
    if now > export.until:
        raise NotNowError("export-late")
    if export.code:
        raise NotNowError("export-shown")
    return replace(export, code=digest(export, code))


def tried(export: Export, code: str, now: datetime) -> Export:
    """The request after somebody typed a code: used when it was right, with one more try when it was not.

    Raises NotNowError (`export-late`, `export-used`, `export-tried`), after which no code helps any more.
    """
    if export.used_at is not None:
        raise NotNowError("export-used")
    if now > export.until:
        raise NotNowError("export-late")
    if export.tries >= MOST_TRIES:
        raise NotNowError("export-tried")
    right = bool(export.code) and hmac.compare_digest(export.code, digest(export, code))
    return replace(export, used_at=now) if right else replace(export, tries=export.tries + 1)
