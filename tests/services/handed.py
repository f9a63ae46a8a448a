"""The world of a plan that changes hands: Noor can go on with it, Tom is HR as well, Sam is a sponsor."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from domain.people import Account, Person, UserId
from domain.permissions import Actor
from domain.plans import Plan, PlanId
from domain.workspaces import Workspace
from services import checkins, concerns, handovers, occurrences, reviews
from services.turn import Turn
from storage.database import Database
from storage.outbox import Delivery
from tests.services.active_plans import ALEX, MEI, NEW_YORK, PLAN, PRIYA, SHANGHAI, TEAM, World

NOOR, TOM, SAM = UserId("UNOOR"), UserId("UTOM"), UserId("USAM")


@dataclass
class Handed(World):
    """Everything that follows a handover is worked off; `told` looks at all that was ever left in the outbox."""

    _left: dict[str, Delivery] = field(default_factory=dict)

    def told(self, kind: str, user: str = "") -> list[Delivery]:
        with self.turn() as turn:
            claimed = turn.store.outbox.claim("look", self.now + timedelta(days=900), lease_seconds=0.0, limit=500)
        self._left |= {each.id: each for each in claimed}
        return [each for each in self._left.values() if each.kind == kind and user in {"", each.recipient}]

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            {**checkins.DUE, **reviews.DUE, **concerns.DUE},
        )

    def head(self, plan: str = PLAN) -> Plan:
        with self.look() as store:
            found = store.plans.get(PlanId(plan))
        assert found is not None
        return found

    def hand_over(self, chosen: str, by: str = PRIYA, plan: str = PLAN, *, waits: bool = False) -> Plan:
        with self.turn(by) as turn:
            led = handovers.hand_over(turn, plan, self.head(plan).revision, chosen, waits=waits)
        self.tick()
        return led

    def closes(self, user: str) -> None:
        """Their account is closed, as the directory tells it."""
        with self.turn() as turn:
            turn.store.people.put(replace(turn.person(UserId(user)), account=Account.DEACTIVATED), self.now)
            handovers.left(turn, UserId(user))
        self.tick()

    def opens(self, user: str) -> None:
        """It works again."""
        with self.turn() as turn:
            turn.store.people.put(replace(turn.person(UserId(user)), account=Account.MEMBER), self.now)
            handovers.returned(turn, UserId(user))
            reviews.returned(turn, UserId(user))
        self.tick()


def a_world(database: Database) -> Handed:
    """Mei leads Alex; it begins on the 18th, and the first check-in is asked for on Monday, the 25th."""
    world = Handed(database)
    world.people()
    with world.turn() as turn:
        for user, zone in ((NOOR, SHANGHAI), (TOM, NEW_YORK), (SAM, NEW_YORK)):
            turn.store.people.put(Person(user, user, zone=zone), world.now)
        turn.store.workspaces.save(Workspace(hr=(PRIYA, TOM), revision=turn.workspace.revision))
    world.plan()
    return world


__all__ = ["ALEX", "MEI", "NOOR", "PLAN", "PRIYA", "SAM", "TOM", "Handed", "a_world"]
