"""Turn: who is acting, what time it is, the store and the outbox. One turn is one transaction."""

import uuid
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from domain import plans
from domain.agreements import Agreement
from domain.cadence import out_of_quiet_hours
from domain.checkins import RoundState
from domain.drafts import Draft, settled
from domain.errors import NotFoundError, NotNowError
from domain.obligations import Obligation, shared
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import Account, Person, UserId, party_problem
from domain.permissions import Actor, Permission, Role, authorize, not_now, role_of
from domain.plans import Event, Plan, PlanId, Status
from domain.support import Support, SupportId, as_told
from domain.support.parts import Act, Part, parts_of
from domain.support.parts import authorize as authorize_support
from domain.workspaces import Workspace
from storage.audit import HR_ONLY
from storage.database import Store
from storage.outbox import Delivery

_CONTENT = frozenset(Permission) - {
    Permission.SEE,
    Permission.HAND_OVER,
    Permission.EXPORT,
    Permission.RUN,
    Permission.DELIVER,
    Permission.IMPORT_PROGRESS,  # the command line is shown nothing of it
}


class Turn:
    """What every service gets. Nothing is sent to Slack inside it: `tell` leaves an outbox row, sent after commit."""

    def __init__(self, store: Store, actor: Actor, now: datetime) -> None:
        self.store = store
        self.actor = actor
        self.now = now
        self._versions: dict[tuple[PlanId, int], Agreement] = {}

    @cached_property
    def workspace(self) -> Workspace:
        """The settings of this workspace."""
        return self.store.workspaces.get()

    @property
    def user(self) -> UserId:
        return self.actor.user

    @cached_property
    def me(self) -> Person:
        """The person acting, as the directory knows them."""
        return self.person(self.user)

    def person(self, user: UserId) -> Person:
        """Anybody, as the directory knows them; an account that could not be looked up yet is Account.UNKNOWN."""
        return self.store.people.get(user) or Person(id=user, name="", account=Account.UNKNOWN)

    def check_employee(self, plan: Plan) -> None:
        """Raises NotNowError (`employee-party-…`): an account can change between one step and the next."""
        problem = party_problem(self.person(plan.employee)) if plan.employee else None
        if problem:
            raise NotNowError(f"employee-{problem}")

    @property
    def is_hr(self) -> bool:
        return self.user in self.workspace.hr

    def today(self, zone: str = "") -> date:
        """The calendar day in `zone`, or in the acting person's own."""
        return self.now.astimezone(ZoneInfo(zone or self.me.zone)).date()

    @staticmethod
    def new_id() -> str:
        """An id made before the insert, so that what is sealed can be bound to its row."""
        return uuid.uuid4().hex

    def plan(self, plan_id: str, permission: Permission) -> Plan:
        """The only way to a plan: fetched, authorised and recorded in one call.

        Raises NotFoundError when it is absent or not theirs (one and the same), and NotNowError when its status
        does not allow it now.
        """
        plan = self.store.plans.get(PlanId(plan_id))
        if plan is None:
            raise NotFoundError
        role = authorize(self.actor, permission, plan, self.workspace.hr)
        if permission in _CONTENT and role is not Role.EMPLOYEE:
            self.store.audit.opened(plan.id, self.user, self.today(), self.now)
        return plan

    def support(self, support_id: str, act: Act) -> Support:
        """The only way to one request for support: found, authorised by the request itself, and kept from others.

        A decision that its sponsor may still take back has not been made for anybody else. Raises NotFoundError when
        it is absent or not theirs (one and the same), and NotNowError when it can't be done as it stands.
        """
        found = self.store.support.held(SupportId(support_id))
        if found is None:
            raise NotFoundError
        known = found if self.actor.job or found.sponsor == self.user else as_told(found, self.now)
        authorize_support(self.actor, act, known, self.plan_behind(found), self.workspace.hr)
        return known

    def parts(self, support: Support) -> frozenset[Part]:
        """The acting person's parts in a request, by its plan as it now is."""
        return parts_of(self.actor, support, self.plan_behind(support), self.workspace.hr)

    def plan_behind(self, support: Support) -> Plan | None:
        """The head of the plan that a request belongs to, whoever acts: it decides whom a change concerns."""
        return None if support.plan is None else self.store.plans.get(support.plan)

    def role(self, plan: Plan) -> Role | None:
        """The acting person's role on a plan."""
        return role_of(self.actor, plan, self.workspace.hr)

    def role_for(self, user: UserId, plan: Plan) -> Role | None:
        """Somebody else's role on a plan; notices ask this again before they are sent."""
        return role_of(Actor(user), plan, self.workspace.hr)

    def hr_for(self, plan: Plan) -> tuple[UserId, ...]:
        """The HR partners who may look after this plan: never its own parties."""
        return tuple(user for user in self.workspace.hr if user not in plan.parties)

    def hr_contact(self, plan: Plan) -> UserId | None:
        """The HR partner who approved this plan, while they may still look after it; None: all of them do."""
        return plan.hr if plan.hr in self.hr_for(plan) else None

    def promises(self, plan: Plan) -> tuple[Obligation, ...]:
        """What the company owes, as far as the acting person may know: a manager sees nothing of what is HR's alone."""
        found = self.store.obligations.for_plan(plan.id)
        return tuple(found) if self.role(plan) in {Role.EMPLOYEE, Role.HR} else shared(found)

    def draft(self, plan: Plan) -> Draft:
        """The draft of a plan that was already authorised."""
        return settled(self.store.plans.draft(plan.id) or Draft())

    def agreement(self, plan: Plan) -> Agreement:
        """The version that people now read. Raises NotFoundError before the first."""
        return self._version(plan, plan.version)

    def in_force(self, plan: Plan) -> Agreement:
        """The version that is in force: the old one until a change is acknowledged. Raises NotFoundError."""
        return self._version(plan, plan.in_force or plan.version)

    def _version(self, plan: Plan, version: int) -> Agreement:
        """A version never changes, so it is read once in a turn."""
        known = self._versions.get((plan.id, version)) or self.store.agreements.get(plan.id, version)
        if known is None:
            raise NotFoundError
        self._versions[plan.id, version] = known
        return known

    def my_plans(self) -> list[Plan]:
        """Heads of the plans that the acting person may see as a party, newest first."""
        return [plan for plan in self.store.plans.of(self.user) if self._sees(plan)]

    def hr_plans(self, statuses: frozenset[Status], limit: int = 50) -> list[Plan]:
        """Heads for an HR partner's lists, without their own plans; empty for anybody else."""
        return self._for_hr(self.store.plans.with_status(statuses, limit=limit)) if self.is_hr else []

    def hr_plans_frozen(self) -> list[Plan]:
        """Heads of those that nobody leads, drafts of somebody who has left among them."""
        return self._for_hr(self.store.plans.frozen()) if self.is_hr else []

    def hr_plans_among(self, plans: Collection[PlanId]) -> list[Plan]:
        """The same for plans in which something is known to wait, however old they are."""
        return self._for_hr(self.store.plans.some(plans)) if self.is_hr else []

    def _for_hr(self, found: list[Plan]) -> list[Plan]:
        return [plan for plan in found if self.role(plan) is Role.HR and self._sees(plan)]

    def _sees(self, plan: Plan) -> bool:
        try:
            authorize(self.actor, Permission.SEE, plan, self.workspace.hr)
        except NotFoundError:
            return False
        return True

    def _not_at_night(self, recipient: str) -> datetime:
        if not self.actor.job or recipient.startswith(("C", "G")):
            return self.now
        return out_of_quiet_hours(self.now, self.person(UserId(recipient)).zone)

    def soon(self, kind: str, plan: Plan) -> None:
        """Leaves something about a plan for the next tick, once for each of its revisions."""
        self.store.occurrences.plan(
            Occurrence(OccurrenceId(self.new_id()), plan.id, kind, self.now, round=plan.revision, plan=plan.id)
        )

    def move(self, plan: Plan, event: Event) -> Plan:
        """The plan after `event`. Raises NotNowError: who acts hears what they can do instead."""
        role = self.role(plan)
        if role is not None and (plan.status, event) not in plans.TRANSITIONS:
            raise not_now(role, plan)
        return plans.move(plan, event, self.now)

    def call_off(self, plan: Plan) -> None:
        """It has ended: nothing that was planned for it comes any more, and nobody owes it anything new."""
        self.store.occurrences.cancel(plan.id)
        self.store.support.call_off(plan.id)
        for each in self.store.rounds.for_plan(plan.id):
            if each.state in {RoundState.PLANNED, RoundState.OPEN}:
                self.store.rounds.save(replace(each, state=RoundState.CANCELLED))

    def record(self, kind: str, plan: Plan, *, hr_only: bool = False, **detail: str) -> None:
        """One line in the plan's history; with `hr_only` of a kind of its own, which no manager may be shown."""
        who = self.actor.user or f"{'operator' if self.actor.operator else 'system'}:{self.actor.job}"
        self.store.audit.record(f"{kind}{HR_ONLY}" if hr_only else kind, self.now, who, plan.id, detail)

    def told(self, recipient: str, kind: str, key: str) -> datetime | None:
        """From when on a notice may go, or went, out that was left with this key; None when there is none."""
        known = self.store.outbox.by_key(_once(kind, recipient, key))
        return None if known is None else known.not_before

    def tell(
        self,
        recipient: str,
        kind: str,
        *,
        key: str,
        plan: Plan | None = None,
        subject: str = "",
        lasts: timedelta | None = None,
        at: datetime | None = None,
        **params: str,
    ) -> None:
        """Leaves a notice in the outbox, in this same transaction. `key` with kind and recipient makes it once only.

        It is sent not before `at`, and not after that plus `lasts`. Unless `at` is given, what people do is told now,
        and what a tick finds out waits for the end of the recipient's quiet hours (DOMAIN.md, Defaults).
        """
        due = at or self._not_at_night(recipient)
        self.store.outbox.put(
            Delivery(
                id=self.new_id(),
                idem_key=_once(kind, recipient, key),
                kind=kind,
                recipient=recipient,
                not_before=due,
                plan=plan.id if plan else None,
                subject=subject,
                params=params,
                expires_at=due + lasts if lasts else None,
            )
        )


def _once(kind: str, recipient: str, key: str) -> str:
    return f"{kind}|{recipient}|{key}"
