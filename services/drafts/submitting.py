"""Handing a draft to HR, and what still stands in the way."""

from dataclasses import replace

from domain import agreements, drafts, support
from domain.drafts import Draft
from domain.errors import InvalidInputError, NotNowError, OutOfDateError, Problem
from domain.people import UserId, party_problem
from domain.permissions import Permission
from domain.plans import Event, Plan
from domain.support import SupportDraft
from services.turn import Turn


def missing(turn: Turn, plan: Plan, draft: Draft) -> dict[str, Problem]:
    """What still stands in the way of handing it in, by field; empty when it is complete."""
    problems: dict[str, Problem] = {}
    checks = (
        lambda: check_who(turn, draft),
        lambda: drafts.check_assessment(draft),
        lambda: _check_owners(turn, draft),
        lambda: agreements.compose(plan.id, draft, turn.user, 1, turn.now, turn.today()),
    )
    for check in checks:
        try:
            check()
        except InvalidInputError as error:
            problems = {**error.fields, **problems}
    if "period" in problems and problems.keys() & {"start", "end"}:
        problems.pop("period")
    return problems


def check_who(turn: Turn, draft: Draft) -> None:
    """Raises InvalidInputError for the step that names the person and the period."""
    problem = party_problem(turn.person(UserId(draft.employee))) if draft.employee else None
    drafts.check_who(draft, turn.user, problem, turn.today())


def check_support(turn: Turn, draft: Draft, item: SupportDraft) -> None:
    """Raises InvalidInputError naming title, due or owner.

    What the company promises is seen to by somebody of the company: not by a guest, who may be there for one
    channel only, and not by the employee, who would then owe it to themself.
    """
    problems = {}
    try:
        support.parse(item, draft.starts, draft.ends)
    except InvalidInputError as error:
        problems = error.fields
    owner = _owner_problem(turn, draft, item)
    if owner:
        problems["owner"] = Problem(owner)
    if problems:
        raise InvalidInputError(problems)


def _owner_problem(turn: Turn, draft: Draft, item: SupportDraft) -> str | None:
    if not item.owner:
        return None
    if item.owner == draft.employee:
        return "owner-employee"
    problem = party_problem(turn.person(UserId(item.owner)))
    return problem and f"owner-{problem}"


def _check_owners(turn: Turn, draft: Draft) -> None:
    found = {f"support:{each.id}": _owner_problem(turn, draft, each) for each in draft.support}
    problems = {name: Problem(code) for name, code in found.items() if code}
    if problems:
        raise InvalidInputError(problems)


def check_unchanged(plan: Plan, shown: int) -> None:
    """Raises OutOfDateError when the draft changed since its revision `shown` stood on the screen."""
    if plan.revision != shown:
        raise OutOfDateError


def submit(turn: Turn, plan_id: str) -> Plan:
    """Hands the draft to HR.

    Raises InvalidInputError where it is not complete, and NotNowError (`no-hr`) when nobody can look at it.
    """
    plan = turn.plan(plan_id, Permission.WRITE_DRAFT)
    draft = turn.draft(plan)
    lacking = missing(turn, plan, draft)
    if lacking:
        raise InvalidInputError(lacking)
    plan = replace(plan, employee=UserId(draft.employee))
    if not turn.hr_for(plan):
        raise NotNowError("no-hr")
    moved = turn.store.plans.save(turn.move(plan, Event.SUBMIT))
    turn.record("submitted", moved)
    for partner in turn.hr_for(moved):
        turn.tell(partner, "approvals.waiting", plan=moved, key=f"{moved.id}:{moved.revision}")
    return moved
