"""Bringing it: it is there, or a later day is named; whom it is for says whether it came and helped."""

from dataclasses import replace
from datetime import date, datetime

from domain.errors import InvalidInputError, NotNowError, Problem
from domain.support.records import Helped, Support, SupportState

S = SupportState


def deliver(support: Support, at: datetime) -> Support:
    """Its owner has delivered it; twice is once. Raises NotNowError (`support-not-approved`, `support-over`)."""
    if support.state in {S.DELIVERED, S.CONFIRMED}:
        return support
    _deliverable(support)
    return replace(support, state=S.DELIVERED, delivered_at=at)


def later(support: Support, day: date | None, reason: str, today: date) -> Support:
    """Its owner needs longer. What was promised stays on record; this is what people can expect instead.

    Raises InvalidInputError (`expected`, `delay`), NotNowError as `deliver` does.
    """
    _deliverable(support)
    problems: dict[str, Problem] = {}
    if day is None or day <= max(today, support.due or today):
        problems["expected"] = Problem("support-later-day")
    if not reason.strip():
        problems["delay"] = Problem("support-reason-missing")
    if problems:
        raise InvalidInputError(problems)
    return replace(support, expected=day, delay=reason.strip())


def _deliverable(support: Support) -> None:
    if support.state in {S.CALLED_OFF, S.DELIVERED, S.CONFIRMED}:
        raise NotNowError("support-over")
    if not support.deliverable:
        raise NotNowError("support-not-approved")


def rate(support: Support, helped: Helped, note: str | None = None) -> Support:
    """Whom it was for says that it came, and whether it helped; they may change their mind.

    Raises NotNowError (`support-not-delivered`).
    """
    _delivered(support)
    return replace(support, state=S.CONFIRMED, helped=helped, note=support.note if note is None else note.strip())


def dispute(support: Support) -> Support:
    """Whom it was for says that it has not come: it is owed as before. Raises NotNowError (`support-not-delivered`)."""
    _delivered(support)
    state = S.APPROVED if support.decided_at else S.PROMISED
    return replace(support, state=state, delivered_at=None, helped=None)


def _delivered(support: Support) -> None:
    if support.state not in {S.DELIVERED, S.CONFIRMED}:
        raise NotNowError("support-not-delivered")
