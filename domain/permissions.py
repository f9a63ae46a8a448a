"""Who may do what to a plan, as one table; `authorize` is the only reader of it.

One request for support has its own, because a sponsor has no part in the plan: domain/support/parts.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import DomainError, NotFoundError, NotNowError
from domain.people import UserId
from domain.plans import OPEN, SHARED, Plan, Status


class Role(StrEnum):
    """A role on one plan; roles are never global except for the system and an operator."""

    EMPLOYEE = "employee"
    MANAGER = "manager"
    HR = "hr"
    SPONSOR = "sponsor"
    MENTOR = "mentor"
    TEAMMATE = "teammate"
    ADMIN = "admin"
    SYSTEM = "system"
    OPERATOR = "operator"


@dataclass(frozen=True)
class About:
    """Who has a role, and what they see, in a sentence for the documents."""

    who: str
    sees: str


ROLES: Mapping[Role, About] = {
    Role.EMPLOYEE: About(
        "the person whom the plan is for", "everything but what is for HR alone, once it was shared; who looked at it"
    ),
    Role.MANAGER: About("leads the plan", "everything but what the employee gave to HR alone"),
    Role.HR: About(
        "on the list of HR partners, and neither the employee nor the manager of this plan",
        "everything, once it was handed in",
    ),
    Role.SPONSOR: About("approves what support costs", "one request; nothing of a plan, nor that there is one"),
    Role.MENTOR: About("helps with one thing", "that one thing; nothing of a plan, nor that there is one"),
    Role.TEAMMATE: About("everybody else in a team channel", "nothing of a plan, nor that there is one"),
    Role.ADMIN: About("runs the app in Slack", "the settings; nothing of a plan"),
    Role.SYSTEM: About("the ticker and delivery", "what must be known to ask and to tell; opens nothing for anybody"),
    Role.OPERATOR: About(
        "whoever uses the command line",
        "that a plan is there, its status and dates; content only as a copy that HR allows with a code",
    ),
}
"""The roles of DOMAIN.md, People. Only those in GRANTS can do anything to a plan: `role_of` knows no other."""


class Permission(StrEnum):
    """What can be done to a plan."""

    SEE = "see"
    READ = "read"
    READ_HR_ONLY = "read_hr_only"
    WRITE_DRAFT = "write_draft"
    DISCARD = "discard"
    APPROVE = "approve"
    HOLD_TALK = "hold_talk"
    TAKE_PART = "take_part"
    ACKNOWLEDGE = "acknowledge"
    ANSWER_PROPOSAL = "answer_proposal"
    ACTIVATE = "activate"
    CHECK_IN_EMPLOYEE = "check_in_employee"
    CHECK_IN_MANAGER = "check_in_manager"
    NOTE_PROGRESS = "note_progress"
    IMPORT_PROGRESS = "import_progress"
    READ_SUMMARY = "read_summary"
    PAUSE = "pause"
    RESUME = "resume"
    HAND_OVER = "hand_over"
    END = "end"
    WITHDRAW = "withdraw"
    ASK_SUPPORT = "ask_support"
    RAISE_CONCERN = "raise_concern"
    READ_CONCERNS = "read_concerns"
    ANSWER_CONCERN = "answer_concern"
    REVIEW_EARLY = "review_early"
    STATE = "state"
    DECIDE = "decide"
    TELL = "tell"
    APPEAL = "appeal"
    ANSWER_APPEAL = "answer_appeal"
    FOLLOW_UP = "follow_up"
    EXPORT = "export"
    RUN = "run"
    DELIVER = "deliver"


MEANINGS: Mapping[Permission, str] = {
    Permission.SEE: "know that it exists, its status and dates",
    Permission.READ: "read its content",
    Permission.READ_HR_ONLY: "read what is for HR alone",
    Permission.WRITE_DRAFT: "write the draft, and hand it in",
    Permission.DISCARD: "throw the draft away; HR only that of somebody who has left, unread",
    Permission.APPROVE: "approve it, or give it back with comments",
    Permission.HOLD_TALK: "confirm the conversation, and so share it",
    Permission.TAKE_PART: "ask for changes; the employee also comments",
    Permission.ACKNOWLEDGE: "acknowledge a version",
    Permission.ANSWER_PROPOSAL: "answer what was asked for",
    Permission.ACTIVATE: "put a version in force without a signature, or let a change be",
    Permission.CHECK_IN_EMPLOYEE: "check in as the employee",
    Permission.CHECK_IN_MANAGER: "check in as the manager",
    Permission.NOTE_PROGRESS: "note a figure between check-ins, correct one's own",
    Permission.IMPORT_PROGRESS: "add figures from a file, without being shown anything",
    Permission.READ_SUMMARY: "read the shared summaries",
    Permission.PAUSE: "pause it",
    Permission.RESUME: "let it go on after a pause",
    Permission.HAND_OVER: "name another manager, or say that there is none at the moment",
    Permission.END: "record that they leave, or part by agreement",
    Permission.WITHDRAW: "take it back",
    Permission.ASK_SUPPORT: "ask for more support than was promised",
    Permission.RAISE_CONCERN: "raise a concern, take it back, ask again",
    Permission.READ_CONCERNS: "read concerns, of which a manager sees only some",
    Permission.ANSWER_CONCERN: "answer a concern, pass it on, take it over",
    Permission.REVIEW_EARLY: "begin the closing review before the last day",
    Permission.STATE: "write a statement half-way or at the end",
    Permission.DECIDE: "record the outcome, or look at it a second time",
    Permission.TELL: "confirm the conversation about the outcome",
    Permission.APPEAL: "ask for the outcome to be looked at again",
    Permission.ANSWER_APPEAL: "answer that",
    Permission.FOLLOW_UP: "say how things are going afterwards",
    Permission.EXPORT: "ask HR for a copy outside Coach, and write it with the code that HR was shown",
    Permission.RUN: "plan check-ins, remind, close what is over",
    Permission.DELIVER: "write a message to one of its people",
}
"""For the documents, in a few words each."""


_ALL = frozenset(Status)
_BEFORE_ACTIVE = frozenset({Status.DRAFT, Status.HR_REVIEW, Status.READY, Status.TALK_HELD, Status.AWAITING_ACK})
_BEGUN = frozenset({Status.ACTIVE, Status.PAUSED, Status.FINAL_REVIEW, Status.DECIDED, Status.CLOSED, Status.WITHDRAWN})
_HR_SEES = _ALL - {Status.DRAFT}
_EMPLOYEE_SEES = SHARED | {Status.WITHDRAWN}  # if it was shared before, which `authorize` asks the plan
_REVIEWED = frozenset({Status.ACTIVE, Status.FINAL_REVIEW})  # mid and closing review; open check-ins can be answered
_TOLD = frozenset({Status.FINAL_REVIEW, Status.DECIDED})  # an extension is told while the closing review lasts
_ANSWERS = frozenset({Status.AWAITING_ACK, Status.ACTIVE})  # once it is under way, a change is agreed on like the first

CONCERNS = OPEN & SHARED
"""Statuses in which the employee can raise a concern: from the first reading on while the plan is open."""

GRANTS: Mapping[tuple[Role, Permission], frozenset[Status]] = {
    (Role.MANAGER, Permission.SEE): _ALL,
    (Role.MANAGER, Permission.READ): _ALL,
    (Role.MANAGER, Permission.WRITE_DRAFT): frozenset({Status.DRAFT}),
    (Role.MANAGER, Permission.DISCARD): frozenset({Status.DRAFT}),
    (Role.MANAGER, Permission.HOLD_TALK): frozenset({Status.READY}),
    (Role.MANAGER, Permission.TAKE_PART): frozenset({Status.ACTIVE}),
    (Role.MANAGER, Permission.ANSWER_PROPOSAL): _ANSWERS,
    (Role.MANAGER, Permission.CHECK_IN_MANAGER): _REVIEWED,
    (Role.MANAGER, Permission.NOTE_PROGRESS): frozenset({Status.ACTIVE}),
    (Role.MANAGER, Permission.REVIEW_EARLY): frozenset({Status.ACTIVE}),
    (Role.MANAGER, Permission.STATE): _REVIEWED,
    (Role.MANAGER, Permission.TELL): _TOLD,
    (Role.MANAGER, Permission.READ_SUMMARY): _BEGUN,
    (Role.MANAGER, Permission.ASK_SUPPORT): frozenset({Status.ACTIVE}),
    (Role.MANAGER, Permission.READ_CONCERNS): _EMPLOYEE_SEES,
    (Role.MANAGER, Permission.ANSWER_CONCERN): CONCERNS,
    (Role.EMPLOYEE, Permission.SEE): _EMPLOYEE_SEES,
    (Role.EMPLOYEE, Permission.READ): _EMPLOYEE_SEES,
    (Role.EMPLOYEE, Permission.TAKE_PART): _ANSWERS,
    (Role.EMPLOYEE, Permission.ACKNOWLEDGE): _ANSWERS,
    (Role.EMPLOYEE, Permission.CHECK_IN_EMPLOYEE): _REVIEWED,
    (Role.EMPLOYEE, Permission.NOTE_PROGRESS): frozenset({Status.ACTIVE}),
    (Role.EMPLOYEE, Permission.STATE): _REVIEWED,
    (Role.EMPLOYEE, Permission.APPEAL): frozenset({Status.CLOSED}),
    (Role.EMPLOYEE, Permission.FOLLOW_UP): frozenset({Status.CLOSED}),
    (Role.EMPLOYEE, Permission.READ_SUMMARY): _BEGUN,
    (Role.EMPLOYEE, Permission.ASK_SUPPORT): frozenset({Status.ACTIVE}),
    (Role.EMPLOYEE, Permission.RAISE_CONCERN): CONCERNS,
    (Role.EMPLOYEE, Permission.READ_CONCERNS): _EMPLOYEE_SEES,
    (Role.HR, Permission.SEE): _HR_SEES,
    (Role.HR, Permission.READ): _HR_SEES,
    (Role.HR, Permission.READ_HR_ONLY): _HR_SEES,
    (Role.HR, Permission.APPROVE): frozenset({Status.HR_REVIEW}),
    (Role.HR, Permission.ANSWER_PROPOSAL): _ANSWERS,
    (Role.HR, Permission.ACTIVATE): _ANSWERS,
    (Role.HR, Permission.READ_SUMMARY): _BEGUN,
    (Role.HR, Permission.DECIDE): frozenset({Status.FINAL_REVIEW}),
    (Role.HR, Permission.TELL): _TOLD,
    (Role.HR, Permission.ANSWER_APPEAL): frozenset({Status.CLOSED}),
    (Role.HR, Permission.PAUSE): frozenset({Status.ACTIVE}),
    (Role.HR, Permission.RESUME): frozenset({Status.PAUSED}),
    (Role.HR, Permission.HAND_OVER): OPEN,
    (Role.HR, Permission.DISCARD): frozenset({Status.DRAFT}),
    (Role.HR, Permission.END): OPEN - {Status.DRAFT},
    (Role.HR, Permission.WITHDRAW): _HR_SEES - {Status.DECIDED, Status.CLOSED, Status.WITHDRAWN},
    (Role.HR, Permission.READ_CONCERNS): _EMPLOYEE_SEES,
    (Role.HR, Permission.ANSWER_CONCERN): _EMPLOYEE_SEES,  # what was asked stays owed when the plan has ended
    (Role.SYSTEM, Permission.RUN): _ALL,
    (Role.SYSTEM, Permission.DELIVER): _ALL,
    (Role.OPERATOR, Permission.SEE): _ALL,
    (Role.OPERATOR, Permission.IMPORT_PROGRESS): frozenset({Status.ACTIVE}),
    (Role.OPERATOR, Permission.EXPORT): _EMPLOYEE_SEES,
}


_DECISIONS = frozenset({Permission.APPROVE, Permission.ANSWER_PROPOSAL, Permission.ACTIVATE, Permission.DECIDE})

FROZEN: Mapping[Role, frozenset[Permission]] = {
    Role.MANAGER: frozenset(permission for role, permission in GRANTS if role is Role.MANAGER)
    - {Permission.SEE, Permission.READ, Permission.READ_SUMMARY, Permission.READ_CONCERNS},
    Role.HR: _DECISIONS,
    Role.EMPLOYEE: frozenset({Permission.ACKNOWLEDGE}),
}
"""What waits while nobody leads a plan: all that a manager does, and every decision. Pauses, ends and words don't."""


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


def refused(role: Role | None, permission: Permission, plan: Plan) -> DomainError | None:
    """Why somebody in that role may not do this now; None when they may.

    NotFoundError when they may not even see the plan, or never may do this (absent and denied look the same);
    NotNowError (`not-now-<role>-<status>`, or `…-frozen`) when they could at another time: it says what they can do
    instead.
    """
    statuses = None if role is None else GRANTS.get((role, permission))
    if role is None or statuses is None or not _sees(role, plan):
        return NotFoundError()
    if permission is Permission.SEE:
        return None
    if plan.status not in statuses:
        return not_now(role, plan)
    if plan.frozen and permission in FROZEN.get(role, ()):
        return NotNowError(f"not-now-{role.value}-frozen")
    return None


def _sees(role: Role, plan: Plan) -> bool:
    """HR knows of a draft only when its writer has left, and does not read it even then."""
    if role is Role.EMPLOYEE and not plan.shared:
        return False
    orphan = role is Role.HR and plan.status is Status.DRAFT and plan.frozen
    return orphan or plan.status in GRANTS.get((role, Permission.SEE), _ALL)


def not_now(role: Role, plan: Plan) -> NotNowError:
    """What that role can do instead, as things stand; for who is no person, only that it is not possible."""
    told = role in FROZEN
    return NotNowError(f"not-now-{role.value}-{plan.status.value.replace('_', '-')}" if told else "not-now")


def authorize(actor: Actor, permission: Permission, plan: Plan, hr: tuple[UserId, ...]) -> Role:
    """The role by which it is allowed. Raises what `refused` says."""
    role = role_of(actor, plan, hr)
    problem = refused(role, permission, plan)
    if problem is not None or role is None:
        raise problem or NotFoundError
    return role
