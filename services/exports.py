"""A copy outside Coach: the operator asks, one of HR is shown a code, the operator types it, and it is on record."""

import secrets
from dataclasses import replace
from datetime import timedelta

from domain import exports
from domain.errors import InvalidInputError, NotFoundError, NotNowError, Problem
from domain.exports import DIGITS, LASTS, MOST_A_DAY, Export, ExportId
from domain.people import Account, UserId
from domain.permissions import Permission, Role
from domain.plans import Plan
from services.turn import Turn

ASKED = "exports.asked"


def ask(turn: Turn, plan_id: str, partner: str, asked_by: str) -> Export:
    """By the operator. The partner gets a message; nothing is shown to anybody yet.

    Raises NotFoundError, InvalidInputError (`partner`: nobody of HR who looks after this plan), and NotNowError
    (`export-often`).
    """
    plan = turn.plan(plan_id, Permission.EXPORT)
    user = UserId(partner)
    if user not in turn.hr_for(plan) or turn.person(user).account is Account.DEACTIVATED:
        raise InvalidInputError({"partner": Problem("export-partner")})
    if len(turn.store.exports.since(plan.id, turn.now - timedelta(days=1))) >= MOST_A_DAY:
        raise NotNowError("export-often")
    export = Export(ExportId(turn.new_id()), plan.id, user, asked_by, turn.now)
    turn.store.exports.add(export)
    turn.record("export_asked", plan, by=asked_by, partner=user)
    turn.tell(user, ASKED, plan=plan, subject=export.id, key=export.id, lasts=LASTS, at=turn.now)
    return export


def asked(turn: Turn, export_id: str) -> tuple[Plan, Export]:
    """For the partner who was asked. Raises NotFoundError for anybody else."""
    export = turn.store.exports.held(ExportId(export_id))
    if export is None or export.partner != turn.user:
        raise NotFoundError
    plan = turn.plan(export.plan, Permission.READ)
    if turn.role(plan) is not Role.HR:
        raise NotFoundError
    return plan, export


def allow(turn: Turn, export_id: str) -> tuple[Plan, str]:
    """The code, shown once, to be given to who asked. Raises NotFoundError, NotNowError (`export-late`, `…-shown`)."""
    plan, export = asked(turn, export_id)
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    turn.store.exports.save(exports.allowed(export, code, turn.now))
    turn.record("export_allowed", plan, by=export.asked_by)
    return plan, f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


def redeem(turn: Turn, export_id: str, code: str) -> Export:
    """By the operator: `used_at` says whether the code was right; a wrong one counts as a try, and is kept.

    Raises NotFoundError, NotNowError (`export-late`, `export-used`, `export-tried`).
    """
    export = turn.store.exports.held(ExportId(export_id))
    if export is None:
        raise NotFoundError
    plan = turn.plan(export.plan, Permission.EXPORT)
    after = exports.tried(export, code, turn.now)
    turn.store.exports.save(after)
    if after.used_at is None:
        turn.record("export_code_wrong", plan, by=export.asked_by)
    else:
        turn.record("exported", plan, by=export.asked_by, partner=export.partner)
    return after


def heads(turn: Turn, employee: str) -> list[Plan]:
    """Plans of that employee as an operator may know them: that they are there, their status and dates."""
    found = (turn.plan(each.id, Permission.SEE) for each in turn.store.plans.of(UserId(employee)))
    return [replace(each, channel=None) for each in found if each.employee == employee and each.shared]
