"""What the manager and HR do: answer, pass on to HR, see to it themselves."""

from domain import concerns
from domain.concerns import Concern, Said
from domain.errors import NotNowError
from domain.permissions import Permission, Role
from domain.plans import Plan
from services.concerns.dues import keep
from services.concerns.notices import tell_employee, tell_owners
from services.concerns.reading import check_revision, for_change
from services.turn import Turn


def to_answer(turn: Turn, plan_id: str, concern_id: str, revision: int) -> Concern:
    """Before the form. Raises NotFoundError, and NotNowError (`concern-moved-on`) unless it waits for this person."""
    return _answerable(turn, turn.plan(plan_id, Permission.ANSWER_CONCERN), concern_id, revision)


def _answerable(turn: Turn, plan: Plan, concern_id: str, revision: int) -> Concern:
    concern = for_change(turn, plan, concern_id)
    check_revision(concern, revision)
    if not concerns.may_answer(concern.owed, turn.role(plan), turn.user):
        raise NotNowError("concern-moved-on")
    return concern


def answer(turn: Turn, plan_id: str, concern_id: str, revision: int, text: str) -> Concern:
    """The employee hears that there is an answer; the same form sent twice is one.

    Raises InvalidInputError (`answer`), NotFoundError, and NotNowError (`concern-moved-on`) when it was answered,
    passed on or taken back meanwhile.
    """
    plan = turn.plan(plan_id, Permission.ANSWER_CONCERN)
    known = for_change(turn, plan, concern_id)
    last = known.words[-1]
    if (last.said, last.by, last.text, known.revision) == (Said.ANSWERED, turn.user, text.strip(), revision + 1):
        return known
    concern = _answerable(turn, plan, concern_id, revision)
    answered = turn.store.concerns.save(concerns.answer(concern, turn.user, turn.now, text))
    keep(turn, plan, concern)
    turn.record("concern_answered", plan, hr_only=answered.hr_only, concern=answered.id)
    tell_employee(turn, plan, answered, "concerns.answered")
    return answered


def pass_on(turn: Turn, plan_id: str, concern_id: str, revision: int) -> Concern:
    """The manager asks HR to help; by when there should be an answer stays as the employee was told.

    Raises NotFoundError, and NotNowError (`concern-moved-on`, or `concern-no-hr` when there is nobody to pass it to).
    """
    plan = turn.plan(plan_id, Permission.ANSWER_CONCERN)
    concern = _answerable(turn, plan, concern_id, revision)
    if turn.role(plan) is not Role.MANAGER:
        raise NotNowError("concern-moved-on")
    if not turn.hr_for(plan):
        raise NotNowError("concern-no-hr")
    passed = turn.store.concerns.save(concerns.hand_on(concern, turn.hr_contact(plan)))
    turn.record("concern_passed_on", plan, hr_only=passed.hr_only, concern=passed.id)
    tell_owners(turn, plan, passed)
    tell_employee(turn, plan, passed, "concerns.moved")
    return passed


def take_over(turn: Turn, plan_id: str, concern_id: str, revision: int) -> Concern:
    """An HR partner sees to it from here on; twice is once. The employee hears of it when a manager had it.

    Raises NotFoundError, NotNowError (`concern-moved-on`).
    """
    plan = turn.plan(plan_id, Permission.ANSWER_CONCERN)
    concern = for_change(turn, plan, concern_id)
    if turn.role(plan) is not Role.HR:
        raise NotNowError("concern-moved-on")
    if concern.owner == turn.user:
        return concern
    check_revision(concern, revision)
    taken = turn.store.concerns.save(concerns.hand_on(concern, turn.user))
    turn.record("concern_taken_over", plan, hr_only=taken.hr_only, concern=taken.id)
    if concern.owed.with_manager:
        tell_employee(turn, plan, taken, "concerns.moved")
        turn.tell(plan.manager, "concerns.moved", plan=plan, subject=taken.id, key=f"{taken.id}:{taken.revision}")
    return taken
