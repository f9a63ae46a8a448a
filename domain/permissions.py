"""Who may do what to a plan, as one table; `authorize` is the only reader of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import NotFoundError, NotNowError
from domain.people import UserId
from domain.plans import SHARED, Plan, Status


class Role(StrEnum):
    """A role on one plan; roles are never global except for the system and an operator."""

    MANAGER = "manager"
    EMPLOYEE = "employee"
    HR = "hr"
    SYSTEM = "system"
    OPERATOR = "operator"


class Permission(StrEnum):
    """What can be done to a plan."""

    SEE = "see"  # that it exists, its status and dates
    READ = "read"  # its content
    READ_HR_ONLY = "read_hr_only"
    WRITE_DRAFT = "write_draft"
    DISCARD = "discard"
    APPROVE = "approve"
    HOLD_TALK = "hold_talk"
    TAKE_PART = "take_part"  # comment, propose, acknowledge
    ANSWER_PROPOSAL = "answer_proposal"
    ACTIVATE = "activate"
    CHECK_IN_EMPLOYEE = "check_in_employee"
    CHECK_IN_MANAGER = "check_in_manager"
    READ_SUMMARY = "read_summary"
    PAUSE = "pause"
    WITHDRAW = "withdraw"
    REVIEW_EARLY = "review_early"  # begin the closing review before the end
    STATE = "state"  # a statement in a mid or closing review
    DECIDE = "decide"
    TELL = "tell"  # confirm that the conversation about the outcome was held
    APPEAL = "appeal"
    ANSWER_APPEAL = "answer_appeal"
    FOLLOW_UP = "follow_up"
    RUN = "run"  # ticks: rounds, reminders, closing windows
    DELIVER = "deliver"  # rendering a notice to a party


_ALL = frozenset(Status)
_BEFORE_ACTIVE = frozenset({Status.DRAFT, Status.HR_REVIEW, Status.READY, Status.TALK_HELD, Status.AWAITING_ACK})
_BEGUN = frozenset({Status.ACTIVE, Status.PAUSED, Status.FINAL_REVIEW, Status.DECIDED, Status.CLOSED, Status.WITHDRAWN})
_HR_SEES = _ALL - {Status.DRAFT}
_EMPLOYEE_SEES = SHARED | {Status.WITHDRAWN}  # if it was shared before, which `authorize` asks the plan
_REVIEWED = frozenset({Status.ACTIVE, Status.FINAL_REVIEW})  # mid and closing review; open check-ins can be answered
_TOLD = frozenset({Status.FINAL_REVIEW, Status.DECIDED})  # an extension is told while the closing review lasts
_ANSWERS = frozenset({Status.AWAITING_ACK, Status.ACTIVE})  # a comment may still wait for a reply when it begins

GRANTS: Mapping[tuple[Role, Permission], frozenset[Status]] = {
    (Role.MANAGER, Permission.SEE): _ALL,
    (Role.MANAGER, Permission.READ): _ALL,
    (Role.MANAGER, Permission.WRITE_DRAFT): frozenset({Status.DRAFT}),
    (Role.MANAGER, Permission.DISCARD): frozenset({Status.DRAFT}),
    (Role.MANAGER, Permission.HOLD_TALK): frozenset({Status.READY}),
    (Role.MANAGER, Permission.ANSWER_PROPOSAL): _ANSWERS,
    (Role.MANAGER, Permission.CHECK_IN_MANAGER): _REVIEWED,
    (Role.MANAGER, Permission.REVIEW_EARLY): frozenset({Status.ACTIVE}),
    (Role.MANAGER, Permission.STATE): _REVIEWED,
    (Role.MANAGER, Permission.TELL): _TOLD,
    (Role.MANAGER, Permission.READ_SUMMARY): _BEGUN,
    (Role.EMPLOYEE, Permission.SEE): _EMPLOYEE_SEES,
    (Role.EMPLOYEE, Permission.READ): _EMPLOYEE_SEES,
    (Role.EMPLOYEE, Permission.TAKE_PART): frozenset({Status.AWAITING_ACK}),
    (Role.EMPLOYEE, Permission.CHECK_IN_EMPLOYEE): _REVIEWED,
    (Role.EMPLOYEE, Permission.STATE): _REVIEWED,
    (Role.EMPLOYEE, Permission.APPEAL): frozenset({Status.CLOSED}),
    (Role.EMPLOYEE, Permission.FOLLOW_UP): frozenset({Status.CLOSED}),
    (Role.EMPLOYEE, Permission.READ_SUMMARY): _BEGUN,
    (Role.HR, Permission.SEE): _HR_SEES,
    (Role.HR, Permission.READ): _HR_SEES,
    (Role.HR, Permission.READ_HR_ONLY): _HR_SEES,
    (Role.HR, Permission.APPROVE): frozenset({Status.HR_REVIEW}),
    (Role.HR, Permission.ANSWER_PROPOSAL): _ANSWERS,
    (Role.HR, Permission.ACTIVATE): frozenset({Status.AWAITING_ACK}),
    (Role.HR, Permission.READ_SUMMARY): _BEGUN,
    (Role.HR, Permission.DECIDE): frozenset({Status.FINAL_REVIEW}),
    (Role.HR, Permission.TELL): _TOLD,
    (Role.HR, Permission.ANSWER_APPEAL): frozenset({Status.CLOSED}),
    (Role.HR, Permission.PAUSE): frozenset({Status.ACTIVE, Status.PAUSED}),
    (Role.HR, Permission.WITHDRAW): _HR_SEES - {Status.DECIDED, Status.CLOSED, Status.WITHDRAWN},
    (Role.SYSTEM, Permission.RUN): _ALL,
    (Role.SYSTEM, Permission.DELIVER): _ALL,
    (Role.OPERATOR, Permission.SEE): _ALL,
}


NOBODY = UserId("")


@dataclass(frozen=True)
class Actor:
    """Who acts. People come only from the verified Slack envelope; `job` names a tick or a command."""

    user: UserId = NOBODY
    job: str = ""
    operator: bool = False

    @staticmethod
    def system(job: str) -> "Actor":
        return Actor(job=job)


def role_of(actor: Actor, plan: Plan, hr: tuple[UserId, ...]) -> Role | None:
    """The actor's role on this plan. HR rights never apply to one's own plans, on either side of them."""
    if actor.job:
        return Role.OPERATOR if actor.operator else Role.SYSTEM
    if actor.user == plan.manager:
        return Role.MANAGER
    if actor.user == plan.employee:
        return Role.EMPLOYEE
    return Role.HR if actor.user in hr else None


def authorize(actor: Actor, permission: Permission, plan: Plan, hr: tuple[UserId, ...]) -> Role:
    """The role by which it is allowed.

    Raises NotFoundError when the actor may not even see the plan (absent and denied look the same), and
    NotNowError when the actor could do this in another status.
    """
    role = role_of(actor, plan, hr)
    if role is None or plan.status not in GRANTS.get((role, Permission.SEE), _ALL):
        raise NotFoundError
    if role is Role.EMPLOYEE and not plan.shared:
        raise NotFoundError
    statuses = GRANTS.get((role, permission))
    if statuses is None:
        raise NotFoundError
    if plan.status not in statuses:
        raise NotNowError(f"not-now-{plan.status.value.replace('_', '-')}")
    return role
