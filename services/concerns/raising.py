"""What the employee does: raises a concern, takes it back, says that it is settled, or would still like to talk."""

from domain import concerns
from domain.concerns import About, Concern, ConcernId, Said, Word
from domain.errors import InvalidInputError, Problem
from domain.people import Account, UserId
from domain.permissions import Permission
from domain.plans import Plan
from services.concerns.dues import await_answer, owe, take_back, until
from services.concerns.notices import tell_owners
from services.concerns.reading import check_revision, for_change
from services.turn import Turn


def to_raise(turn: Turn, plan_id: str) -> Plan:
    """Before the form. Raises NotFoundError, NotNowError."""
    return turn.plan(plan_id, Permission.RAISE_CONCERN)


def raise_(turn: Turn, plan_id: str, concern_id: str, text: str, *, to_hr: bool, about: About | None = None) -> Concern:
    """To the manager, or to HR alone; the same form sent twice is one.

    What is meant for a manager while nobody leads the plan goes to HR at once. Raises InvalidInputError (`text`, or
    `to` when there is nobody in HR to hear it), NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.RAISE_CONCERN)
    known = turn.store.concerns.get(plan.id, ConcernId(concern_id))
    if known is not None:
        return known
    if to_hr and not turn.hr_for(plan):
        raise InvalidInputError({"to": Problem("concern-no-hr")})
    addressee = None if to_hr else plan.manager
    said = Word(Said.RAISED, turn.user, turn.now, text.strip(), hr_only=to_hr)
    begun = concerns.begin(ConcernId(concern_id), plan.id, addressee, said, about)
    concern = concerns.hand_on(begun, _first_owner(turn, plan, addressee), until(turn, plan))
    if turn.store.concerns.add(concern):
        turn.record("concern_raised", plan, hr_only=concern.hr_only, concern=concern.id)
        _ask(turn, plan, concern)
    return concern


def _first_owner(turn: Turn, plan: Plan, addressee: UserId | None) -> UserId | None:
    gone = addressee is None or plan.frozen or turn.person(addressee).account is Account.DEACTIVATED
    return turn.hr_contact(plan) if gone else addressee


def _ask(turn: Turn, plan: Plan, concern: Concern) -> None:
    owe(turn, concern)
    await_answer(turn, plan, concern)
    tell_owners(turn, plan, concern)


def withdraw(turn: Turn, plan_id: str, concern_id: str) -> Concern:
    """It stays in the history, marked so. Raises NotFoundError, NotNowError (also `concern-moved-on`)."""
    plan = turn.plan(plan_id, Permission.RAISE_CONCERN)
    concern = for_change(turn, plan, concern_id)
    gone = concerns.withdraw(concern)
    if gone == concern:
        return concern
    take_back(turn, concern)
    turn.record("concern_withdrawn", plan, hr_only=concern.hr_only, concern=concern.id)
    return turn.store.concerns.save(gone)


def settle(turn: Turn, plan_id: str, concern_id: str) -> Concern:
    """The answer was enough. Raises NotFoundError, NotNowError (also `concern-moved-on`)."""
    plan = turn.plan(plan_id, Permission.RAISE_CONCERN)
    concern = for_change(turn, plan, concern_id)
    settled = concerns.settle(concern)
    if settled == concern:
        return concern
    turn.record("concern_settled", plan, hr_only=concern.hr_only, concern=concern.id)
    return turn.store.concerns.save(settled)


def to_reopen(turn: Turn, plan_id: str, concern_id: str, revision: int) -> Concern:
    """Before the form. Raises NotFoundError, NotNowError (also `concern-moved-on`)."""
    return _answered(turn, turn.plan(plan_id, Permission.RAISE_CONCERN), concern_id, revision)


def _answered(turn: Turn, plan: Plan, concern_id: str, revision: int) -> Concern:
    concern = for_change(turn, plan, concern_id)
    check_revision(concern, revision)
    concerns.reopen(concern, turn.user, turn.now)  # raises unless there is an answer
    return concern


def reopen(turn: Turn, plan_id: str, concern_id: str, revision: int, text: str = "") -> Concern:
    """The employee would still like to talk: with HR alone, and with all of HR when it was HR that answered.

    The same form sent twice is one. Raises InvalidInputError (`text` when nobody is in HR), NotFoundError, NotNowError.
    """
    plan = turn.plan(plan_id, Permission.RAISE_CONCERN)
    known = for_change(turn, plan, concern_id)
    last = known.words[-1]
    if (last.said, last.text, known.revision) == (Said.REOPENED, text.strip(), revision + 1):
        return known
    concern = _answered(turn, plan, concern_id, revision)
    if not turn.hr_for(plan):
        raise InvalidInputError({"text": Problem("concern-no-hr")})
    owner = turn.hr_contact(plan) if concern.owed.with_manager else None
    asked = concerns.reopen(concern, turn.user, turn.now, text)
    saved = turn.store.concerns.save(concerns.hand_on(asked, owner, until(turn, plan)))
    turn.record("concern_reopened", plan, hr_only=saved.hr_only, concern=saved.id)
    _ask(turn, plan, saved)
    return saved
