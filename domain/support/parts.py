"""Who may do what to one request for support: by their part in it, whether or not there is a plan behind it."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from domain.errors import NotFoundError, NotNowError
from domain.people import UserId
from domain.permissions import Actor, Role, role_of
from domain.plans import ENDED, Plan, Status
from domain.support.records import Support, SupportState

S = SupportState


class Part(StrEnum):
    """A part in one request. A sponsor and an owner have theirs by the request alone, and see nothing beyond it."""

    REQUESTER = "requester"
    RECEIVER = "receiver"  # whom it is for
    SPONSOR = "sponsor"
    OWNER = "owner"
    LEAD = "lead"  # the manager of the plan that it belongs to
    HR = "hr"
    SYSTEM = "system"


class Act(StrEnum):
    """What can be done to a request."""

    SEE = "see"
    DECIDE = "decide"
    UNDO = "undo"  # a decision that the requester has not been told of
    ASK = "ask"  # a sponsor, or another one
    TAKE_BACK = "take_back"
    DELIVER = "deliver"
    RATE = "rate"
    RUN = "run"  # ticks and notices


_ALL = frozenset(SupportState)
_UNDECIDED = frozenset({S.PROMISED, S.REQUESTED, S.DECLINED})
_DELIVERABLE = frozenset({S.PROMISED, S.APPROVED, S.DELIVERED})
_DELIVERED = frozenset({S.DELIVERED, S.CONFIRMED})

GRANTS: Mapping[tuple[Part, Act], frozenset[SupportState]] = {
    (Part.REQUESTER, Act.SEE): _ALL,
    (Part.REQUESTER, Act.ASK): frozenset({S.REQUESTED, S.DECLINED}),
    (Part.REQUESTER, Act.TAKE_BACK): frozenset({S.REQUESTED, S.DECLINED, S.CALLED_OFF}),
    (Part.RECEIVER, Act.SEE): _ALL,
    (Part.RECEIVER, Act.RATE): _DELIVERED,
    (Part.SPONSOR, Act.SEE): _ALL,
    (Part.SPONSOR, Act.DECIDE): frozenset({S.REQUESTED}),
    (Part.SPONSOR, Act.UNDO): frozenset({S.APPROVED, S.DECLINED}),
    (Part.OWNER, Act.SEE): frozenset({S.PROMISED, S.APPROVED, S.DELIVERED, S.CONFIRMED, S.CALLED_OFF}),
    (Part.OWNER, Act.DELIVER): _DELIVERABLE,
    (Part.LEAD, Act.SEE): _ALL,
    (Part.LEAD, Act.ASK): _UNDECIDED,
    (Part.LEAD, Act.DELIVER): _DELIVERABLE,  # also for an owner who has left
    (Part.HR, Act.SEE): _ALL,
    (Part.HR, Act.ASK): _UNDECIDED,
    (Part.SYSTEM, Act.SEE): _ALL,
    (Part.SYSTEM, Act.RUN): _ALL,
}


def parts_of(actor: Actor, support: Support, plan: Plan | None, hr: tuple[UserId, ...]) -> frozenset[Part]:
    """The actor's parts. What belongs to a plan is its parties' as the plan now has them; `plan` None: no plan."""
    if actor.job:
        return frozenset() if actor.operator else frozenset({Part.SYSTEM})
    named = {Part.SPONSOR: support.sponsor, Part.OWNER: support.owner}
    found = {part for part, user in named.items() if user == actor.user}
    if plan is None:
        asked = {Part.REQUESTER: support.requested_by, Part.RECEIVER: support.receiver}
        return frozenset(found | {part for part, user in asked.items() if user == actor.user})
    return frozenset(found | _by_plan(actor, support, plan, hr))


def _by_plan(actor: Actor, support: Support, plan: Plan, hr: tuple[UserId, ...]) -> set[Part]:
    role = role_of(actor, plan, hr)
    mine = {Part.REQUESTER} if support.requested_by == actor.user else set()
    if role is Role.MANAGER:
        return {Part.LEAD, *mine}
    if role is Role.EMPLOYEE:
        return {Part.RECEIVER, *mine} if plan.shared else set()
    # Nobody looks after a plan whose support they were asked to approve (PRIVACY.md, Who may see what).
    return {Part.HR} if role is Role.HR and plan.status is not Status.DRAFT and support.sponsor != actor.user else set()


def may(act: Act, parts: frozenset[Part], state: SupportState) -> bool:
    """Whether one of these parts allows it now."""
    return any(state in GRANTS.get((part, act), frozenset()) for part in parts)


def authorize(actor: Actor, act: Act, support: Support, plan: Plan | None, hr: tuple[UserId, ...]) -> frozenset[Part]:
    """The actor's parts, when one of them allows it.

    Raises NotFoundError for who may not even see it (absent and denied look the same) or could never do this, and
    NotNowError (`support-not-now-…`) when they could, but not as it stands. What belonged to a plan that has ended can
    only be looked at.
    """
    parts = parts_of(actor, support, plan, hr)
    if not may(Act.SEE, parts, support.state) or not any((part, act) in GRANTS for part in parts):
        raise NotFoundError
    if not may(act, parts, support.state):
        raise NotNowError(f"support-not-now-{support.state.value.replace('_', '-')}")
    if plan is not None and plan.status in ENDED and act not in {Act.SEE, Act.RUN}:
        raise NotNowError("support-not-now-called-off")
    return parts


_PARTIES = frozenset({Part.RECEIVER, Part.LEAD, Part.HR})


def visible(support: Support, parts: frozenset[Part]) -> Support:
    """What these parts may know of it (DOMAIN.md, People).

    A sponsor knows what was asked and what they decided; an owner what to bring, to whom, by when. Whether it helped is
    between the person whom it was for, their manager and HR.
    """
    if parts & _PARTIES or Part.SYSTEM in parts:
        return support
    seen = replace(support, helped=None, note="", goal=None)
    if Part.OWNER not in parts:
        seen = _without_delivery(seen) if Part.REQUESTER not in parts else seen
    if not parts & {Part.REQUESTER, Part.SPONSOR}:
        seen = replace(seen, cost=None, why="", headline="", reason="", sponsor=None)
    return seen


def _without_delivery(support: Support) -> Support:
    """As its sponsor knows it: decided, and nothing more."""
    state = S.APPROVED if support.state in _DELIVERED else support.state
    return replace(support, state=state, expected=None, delay="", delivered_at=None, receiver=support.requested_by)
