"""HR looks at a plan before the employee hears of it: approves, or returns it with comments."""

from dataclasses import dataclass, replace
from datetime import date

from domain import agreements, approvals
from domain.agreements import Agreement
from domain.drafts import Draft
from domain.errors import InvalidInputError, OutOfDateError, Problem
from domain.permissions import Permission
from domain.plans import Event, Plan, Status
from services.turn import Turn


@dataclass(frozen=True)
class Review:
    """What HR needs in front of them. `conflict`: the employee has another open plan, which only HR is told.

    `checks` are codes of domain.approvals with whether they hold; `comments` are from earlier rounds, latest first.
    """

    plan: Plan
    draft: Draft
    agreement: Agreement
    conflict: bool
    checks: tuple[tuple[str, bool], ...]
    comments: tuple[str, ...]


def look(turn: Turn, plan_id: str) -> Review:
    """The plan as it was handed in, and what is not visible in it."""
    plan = turn.plan(plan_id, Permission.APPROVE)
    draft = turn.draft(plan)
    agreement = agreements.compose(plan.id, draft, plan.manager, 1, turn.now, _day(draft, turn))
    assert plan.employee is not None
    others = [
        each
        for each in turn.store.plans.open_for(plan.employee)
        if each.id != plan.id and each.status is not Status.DRAFT
    ]
    return Review(
        plan=plan,
        draft=draft,
        agreement=agreement,
        conflict=bool(others),
        checks=tuple(approvals.completeness(agreement, turn.today())),
        comments=tuple(comments(turn, plan)),
    )


def _day(draft: Draft, turn: Turn) -> date:
    # A start that has passed while HR was looking is HR's to see, not an error of the form.
    return min(draft.starts or turn.today(), turn.today())


def approve(turn: Turn, plan_id: str, revision: int, note: str = "") -> Plan:
    """Makes version 1 and asks the manager to hold the conversation. Raises OutOfDateError, NotNowError."""
    review = look(turn, plan_id)
    turn.check_employee(review.plan)
    if review.plan.revision != revision:
        raise OutOfDateError
    turn.store.agreements.add(review.agreement)
    moved = turn.move(review.plan, Event.APPROVE)
    saved = turn.store.plans.save(replace(moved, hr=turn.user, version=1))
    turn.record("approved", saved, note=note.strip())
    turn.soon("support.follow", saved)
    turn.tell(saved.manager, "approvals.approved", plan=saved, key=f"{saved.id}:{saved.revision}")
    return saved


def return_(turn: Turn, plan_id: str, revision: int, comment: str) -> Plan:
    """Gives the draft back with comments. Raises InvalidInputError (`comment`), OutOfDateError, NotNowError."""
    plan = turn.plan(plan_id, Permission.APPROVE)
    if plan.revision != revision:
        raise OutOfDateError
    if not comment.strip():
        raise InvalidInputError({"comment": Problem("comment-missing")})
    saved = turn.store.plans.save(replace(turn.move(plan, Event.RETURN), hr=turn.user))
    turn.record("returned", saved, comment=comment.strip())
    turn.tell(saved.manager, "approvals.returned", plan=saved, key=f"{saved.id}:{saved.revision}")
    return saved


def comments(turn: Turn, plan: Plan) -> list[str]:
    """What HR wrote when returning this plan, the latest first; none once its content was erased."""
    return _words(turn, plan, "returned", "comment")


def last_word(turn: Turn, plan: Plan) -> str:
    """What HR wrote when approving, for the manager's conversation; "" for nothing."""
    return next(iter(_words(turn, plan, "approved", "note")), "")


def _words(turn: Turn, plan: Plan, kind: str, name: str) -> list[str]:
    entries = turn.store.audit.for_plan(plan.id)
    return [said for entry in reversed(entries) if entry.kind == kind and (said := entry.detail.get(name, ""))]
