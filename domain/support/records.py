"""One promise or request on its way: asked for, approved or declined, delivered, and found helpful or not."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.errors import InvalidInputError, NotNowError, Problem
from domain.figures import Figure
from domain.goals import GoalId
from domain.people import UserId
from domain.plans import PlanId
from domain.support.items import Kind, SupportId, SupportItem, needs_approval


class SupportState(StrEnum):
    """Where it stands. A request ends where somebody takes it back, or the plan no longer has it."""

    PROMISED = "promised"  # it stands in a plan; nobody was asked to approve it
    REQUESTED = "requested"  # the sponsor was asked
    APPROVED = "approved"
    DECLINED = "declined"
    DELIVERED = "delivered"  # its owner says so
    CONFIRMED = "confirmed"  # the employee says so, and whether it helped
    CALLED_OFF = "called_off"


class Helped(StrEnum):
    """What the employee says of it, in one tap."""

    YES = "yes"
    NO = "no"


UNDO = timedelta(minutes=5)
"""A sponsor may take a decision back for so long; then who asked is told."""

S = SupportState
ASKED = frozenset({S.REQUESTED, S.APPROVED, S.DECLINED})
OWED = frozenset({S.PROMISED, S.APPROVED})
"""In these somebody can deliver it, provided that nobody has to approve it first."""
ENDED = frozenset({S.CONFIRMED, S.CALLED_OFF})


@dataclass(frozen=True)
class Support:
    """`plan` None: somebody asked without having a plan. `agreed`: it stands in a version that people agreed on.

    `receiver` is who it is for. `headline` is what the sponsor reads where that is another text than `title`. `due` is
    what was promised, `expected` what the owner named later with `delay` as the reason. `help_at`: since when nobody
    has decided who could have. `asked` counts the sponsors that were asked, `revision` every change.
    """

    id: SupportId
    plan: PlanId | None
    kind: Kind
    title: str
    receiver: UserId
    requested_by: UserId
    at: datetime
    owner: UserId | None = None
    sponsor: UserId | None = None
    cost: Figure | None = None
    due: date | None = None
    why: str = ""
    headline: str = ""
    goal: GoalId | None = None
    agreed: bool = False
    state: SupportState = S.PROMISED
    reason: str = ""
    decided_at: datetime | None = None
    help_at: datetime | None = None
    expected: date | None = None
    delay: str = ""
    delivered_at: datetime | None = None
    helped: Helped | None = None
    note: str = ""
    asked: int = 0
    revision: int = 0

    @property
    def needs_approval(self) -> bool:
        return needs_approval(self.kind, self.cost)

    @property
    def approved(self) -> bool:
        """Whether nobody has to be asked any more: approved once, or nothing to approve."""
        return not self.unapproved

    @property
    def unapproved(self) -> bool:
        """Whether somebody's approval is missing."""
        waiting = self.state in {S.REQUESTED, S.DECLINED}
        return waiting or (self.state is S.PROMISED and self.needs_approval)

    @property
    def deliverable(self) -> bool:
        """Whether its owner can deliver it now."""
        return self.state in OWED and not self.unapproved


def promised(item: SupportItem, plan: PlanId, receiver: UserId, by: UserId, at: datetime) -> Support:
    """What a version that people agreed on promises, before anything was done about it."""
    return Support(
        id=item.id,
        plan=plan,
        kind=item.kind,
        title=item.title,
        receiver=receiver,
        requested_by=by,
        at=at,
        owner=item.owner,
        cost=item.cost,
        due=item.due,
        goal=item.goal,
        agreed=True,
    )


def amend(support: Support, item: SupportItem) -> Support:
    """As the version in force now has it; who took it over stays where it names nobody.

    What costs otherwise than was approved has to be approved anew.
    """
    now = replace(
        support,
        kind=item.kind,
        title=item.title,
        owner=item.owner or support.owner,
        cost=item.cost,
        due=item.due,
        goal=item.goal,
        agreed=True,
    )
    if support.state is S.CALLED_OFF or ((support.kind, support.cost) != (now.kind, now.cost) and now.state in ASKED):
        now = replace(now, state=S.PROMISED, sponsor=None, reason="", decided_at=None, help_at=None)
    return now


def ask(support: Support, sponsor: UserId, why: str, headline: str = "") -> Support:
    """A sponsor is asked: the first one, or another where nobody decided or somebody said no.

    Raises NotNowError (`support-settled`) when nobody has to be asked any more.
    """
    new = support.state is S.PROMISED and not support.agreed
    if not (support.unapproved or new):
        raise NotNowError("support-settled")
    shown = "" if headline == support.title else headline
    return replace(
        support,
        state=S.REQUESTED,
        sponsor=sponsor,
        why=why,
        headline=shown,
        reason="",
        decided_at=None,
        help_at=None,
        asked=support.asked + 1,
    )


def approve(support: Support, at: datetime) -> Support:
    """Raises NotNowError (`support-decided`) unless it waits for a decision."""
    return replace(_waiting(support), state=S.APPROVED, decided_at=at, help_at=None)


def decline(support: Support, at: datetime, reason: str) -> Support:
    """Raises InvalidInputError (`reason`), NotNowError (`support-decided`)."""
    _waiting(support)
    if not reason.strip():
        raise InvalidInputError({"reason": Problem("support-reason-missing")})
    return replace(support, state=S.DECLINED, decided_at=at, reason=reason.strip(), help_at=None)


def undo(support: Support) -> Support:
    """The decision is open again. Raises NotNowError (`support-told`) when there is none to take back."""
    if support.state not in {S.APPROVED, S.DECLINED}:
        raise NotNowError("support-told")
    return replace(support, state=S.REQUESTED, decided_at=None, reason="")


def as_told(support: Support, at: datetime) -> Support:
    """As everybody but the sponsor knows it: a decision that can still be taken back has not been made."""
    decided = support.state in {S.APPROVED, S.DECLINED} and support.decided_at is not None
    return undo(support) if decided and at < support.decided_at + UNDO else support  # type: ignore[operator]


def _waiting(support: Support) -> Support:
    if support.state is not S.REQUESTED:
        raise NotNowError("support-decided")
    return support


def help_with(support: Support, at: datetime) -> Support:
    """Nobody has decided, or somebody said no: from now on HR helps, or the person who asked looks for another way."""
    return replace(support, help_at=support.help_at or at)


def take_back(support: Support) -> Support:
    """Whoever asked no longer does; twice is once. What stands in an agreement is changed there.

    Raises NotNowError (`support-stands`).
    """
    if support.state is S.CALLED_OFF:
        return support
    if support.agreed or support.state not in {S.REQUESTED, S.DECLINED}:
        raise NotNowError("support-stands")
    return call_off(support)


def call_off(support: Support) -> Support:
    """It is no longer asked for, nor owed; what was delivered stays as it is."""
    if support.state in {S.DELIVERED, S.CONFIRMED}:
        return support
    return replace(support, state=S.CALLED_OFF, help_at=None)
