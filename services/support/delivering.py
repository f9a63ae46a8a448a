"""Its owner brings it, or needs longer; whom it is for says whether it came and helped."""

from dataclasses import replace
from datetime import date

from domain import support as practice
from domain.errors import NotNowError
from domain.support import Helped, Support
from domain.support.parts import Act, Part
from services.support import notices
from services.support.following import catch_up
from services.turn import Turn


def deliver(turn: Turn, support_id: str) -> Support:
    """Its owner says that it is there; twice is once. Raises NotFoundError, NotNowError."""
    support = turn.support(support_id, Act.DELIVER)
    delivered = practice.deliver(support, turn.now)
    if delivered == support:
        return support
    saved = _save(turn, delivered, "support_delivered")
    notices.tell_receiver(turn, saved, notices.DELIVERED)
    return saved


def later(turn: Turn, support_id: str, day: date | None, reason: str) -> Support:
    """Its owner names a later day and why; the promised day stays on record.

    Raises InvalidInputError (`expected`, `delay`), NotFoundError, NotNowError.
    """
    support = turn.support(support_id, Act.DELIVER)
    saved = _save(turn, practice.later(support, day, reason, turn.today()), "support_later", day=str(day))
    notices.tell_parties(turn, saved, notices.LATER)
    return saved


def take_over(turn: Turn, support_id: str) -> Support:
    """The manager sees to it, where nobody is named or the one named has left. Raises NotFoundError, NotNowError."""
    support = turn.support(support_id, Act.DELIVER)
    if Part.LEAD not in turn.parts(support):
        raise NotNowError("support-over")
    if support.owner == turn.user:
        return support
    return _save(turn, replace(support, owner=turn.user), "support_taken_over")


def rate(turn: Turn, support_id: str, helped: Helped) -> Support:
    """In one tap; they may change their mind. Raises NotFoundError, NotNowError."""
    support = turn.support(support_id, Act.RATE)
    rated = practice.rate(support, helped)
    return support if rated == support else _save(turn, rated, "support_confirmed")


def keep_note(turn: Turn, support_id: str, note: str) -> Support:
    """A word beside it, or none any more. Raises NotFoundError, NotNowError (`support-not-delivered`)."""
    support = turn.support(support_id, Act.RATE)
    return turn.store.support.save(practice.rate(support, support.helped or Helped.YES, note))


def dispute(turn: Turn, support_id: str) -> Support:
    """It has not come after all: it is owed as before, and its owner hears so. Raises NotFoundError, NotNowError."""
    support = turn.support(support_id, Act.RATE)
    saved = _save(turn, practice.dispute(support), "support_disputed")
    notices.tell_owner(turn, saved, notices.NOT_THERE)
    return saved


def _save(turn: Turn, support: Support, kind: str, **detail: str) -> Support:
    saved = turn.store.support.save(support)
    notices.record(turn, kind, saved, **detail)
    catch_up(turn, saved, turn.plan_behind(saved))
    return saved
