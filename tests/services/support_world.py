"""Support on a plan that is under way, or without one: the world of active plans, with a sponsor and a mentor."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from domain.agreements import Agreement
from domain.cadence import Calendar, Every, Rhythm
from domain.drafts import Draft
from domain.obligations import Duty, Obligation
from domain.people import Person, UserId
from domain.permissions import Actor
from domain.plans import Plan, PlanId, Status
from domain.support import Kind, Support, SupportId, SupportItem, Wish
from services import agreements, checkins, occurrences, support
from services.turn import Turn
from tests.services.active_plans import ALEX, BEGINS, DEMOS, ENDS, MEI, NEW_YORK, PLAN, PRIYA, TEAM, World, goals

SAM, LIN, DANA = UserId("USAM"), UserId("ULIN"), UserId("UDANA")
TRAINING = SupportId("training")
DUE = date(2027, 1, 29)
MONDAY = datetime(2027, 1, 18, 15, tzinfo=UTC)
"""10:00 in New York, on a holiday."""


def item(support_id: str = TRAINING, **changes: object) -> SupportItem:
    values: dict[str, object] = {"owner": LIN, "due": DUE, "goal": DEMOS, **changes}
    return SupportItem(SupportId(support_id), Kind.TRAINING, "Product training", **values)  # type: ignore[arg-type]


def wish(**changes: str) -> Wish:
    values = {
        "title": "A licence",
        "why": "So that we can practise.",
        "cost": "400 €",
        "due": "2027-02-05",
        "sponsor": SAM,
    }
    return Wish(**{**values, **changes})


@dataclass
class Company(World):
    """The same world; everything that is due about support is worked off as well."""

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            {**checkins.DUE, **support.DUE, **agreements.DUE},
        )

    def people(self, mei: str = NEW_YORK, alex: str = NEW_YORK) -> None:
        super().people(mei, alex)
        with self.turn() as turn:
            for user in (SAM, LIN, DANA):
                turn.store.people.put(Person(user, user, zone=NEW_YORK), self.now)

    def promised(self, *items: SupportItem, status: Status = Status.ACTIVE) -> PlanId:
        """A plan under way whose version in force promises these."""
        force = 1 if status is Status.ACTIVE else 0
        plan = Plan(
            PLAN, MEI, status, self.now, self.now, ALEX, PRIYA, None, BEGINS, ENDS, 1, force, shared_at=self.now
        )
        rhythm = Rhythm(Every.WEEKLY, 0)
        agreement = Agreement(
            PLAN, 1, BEGINS, ENDS, "Seller", (), (), goals(), items, rhythm, Calendar("US"), MEI, self.now
        )
        with self.turn() as turn:
            turn.store.plans.add(plan, Draft())
            turn.store.agreements.add(agreement)
            turn.soon("support.follow", plan)
        self.tick()
        return PLAN

    def again(self, *items: SupportItem, end: date = ENDS) -> None:
        """The next version takes effect."""
        with self.turn() as turn:
            plan = turn.store.plans.get(PLAN)
            assert plan is not None
            before = turn.in_force(plan)
            turn.store.agreements.add(replace(before, version=before.version + 1, support=items, end=end))
            saved = turn.store.plans.save(replace(plan, version=plan.version + 1, in_force=plan.version + 1, end=end))
            turn.soon("support.follow", saved)
        self.tick()

    def record(self, support_id: str = TRAINING) -> Support:
        with self.look() as store:
            found = store.support.get(SupportId(support_id))
        assert found is not None
        return found

    def duty(self, support_id: str = TRAINING) -> Obligation | None:
        with self.look() as store:
            return store.obligations.for_subject(PLAN, Duty.SUPPORT, support_id)

    def pass_(self, **time: float) -> None:
        """The clock runs on while the bot is up."""
        end = self.now + timedelta(**time)
        while self.now < end:
            self.now = min(self.now + timedelta(hours=4), end)
            self.tick()

    def asks(self, by: str = ALEX, plan: str = PLAN, **changes: str) -> None:
        """Somebody asks for a licence."""
        with self.turn(by) as turn:
            support.request(turn, "wish", plan, wish(**changes))

    def says(self, support_id: str = "wish", *, yes: bool = True) -> None:
        """Sam decides."""
        with self.turn(SAM) as turn:
            if yes:
                support.approve(turn, support_id)
            else:
                support.decline(turn, support_id, "No budget.")
