"""A sponsor says yes or no; what happens when they say no, say nothing, or have left."""

from domain import support as practice
from domain.errors import NotNowError
from domain.occurrences import Occurrence
from domain.people import UserId
from domain.support import UNDO, Support, SupportState
from domain.support.parts import Act
from services.support import notices
from services.support.asking import UNANSWERED
from services.support.following import catch_up, put
from services.turn import Turn

SETTLE = "support.settle"


def approve(turn: Turn, support_id: str) -> Support:
    """Raises NotFoundError, NotNowError when it is decided already."""
    return _decided(turn, practice.approve(turn.support(support_id, Act.DECIDE), turn.now))


def decline(turn: Turn, support_id: str, reason: str) -> Support:
    """Raises InvalidInputError (`reason`), NotFoundError, NotNowError when it is decided already."""
    return _decided(turn, practice.decline(turn.support(support_id, Act.DECIDE), turn.now, reason))


def _decided(turn: Turn, decided: Support) -> Support:
    """Who asked is told once it can't be taken back any more."""
    saved = turn.store.support.save(decided)
    notices.record(turn, f"support_{saved.state.value}", saved)
    put(turn, saved, UNANSWERED, None, round=saved.asked)
    put(turn, saved, SETTLE, turn.now + UNDO, round=saved.revision)
    return saved


def undo(turn: Turn, support_id: str) -> Support:
    """The sponsor decides anew. Raises NotFoundError, NotNowError (`support-told`) once others know."""
    support = turn.support(support_id, Act.UNDO)
    if practice.as_told(support, turn.now) == support:
        raise NotNowError("support-told")
    saved = turn.store.support.save(practice.undo(support))
    notices.record(turn, "support_undone", saved)
    return saved


def settle(turn: Turn, occurrence: Occurrence) -> None:
    """The decision stands: who asked is told, and what was approved is owed from here on."""
    support = turn.support(occurrence.subject, Act.RUN)
    decided = support.state in {SupportState.APPROVED, SupportState.DECLINED} and support.decided_at is not None
    if not decided or support.decided_at + UNDO != occurrence.due_at:  # type: ignore[operator]
        return  # taken back, or decided anew
    catch_up(turn, support, turn.plan_behind(support))
    notices.tell_parties(turn, support, notices.DECIDED)
    if support.state is SupportState.APPROVED:
        notices.tell_owner(turn, support, notices.OWED)
    elif support.plan is not None:
        notices.tell_help(turn, turn.store.support.save(practice.help_with(support, turn.now)))


def unanswered(turn: Turn, occurrence: Occurrence) -> None:
    """Five working days have passed: somebody looks for another way; the sponsor can still answer."""
    support = turn.support(occurrence.subject, Act.RUN)
    if support.state is SupportState.REQUESTED and support.asked == occurrence.round:
        _help(turn, support)


def left(turn: Turn, user: UserId) -> None:
    """Somebody's account was deactivated: what waits for their decision waits for nobody."""
    for each in turn.store.support.of(user):
        if each.sponsor == user and each.state is SupportState.REQUESTED:
            _help(turn, each)


def _help(turn: Turn, support: Support) -> None:
    if support.help_at is None:
        saved = turn.store.support.save(practice.help_with(support, turn.now))
        notices.record(turn, "support_unanswered", saved)
        notices.tell_help(turn, saved)
