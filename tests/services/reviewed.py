"""A plan whose closing review has begun, on a real database; Priya and Tom are HR."""

from datetime import UTC, datetime

from domain.agreements import Acknowledgement, Answer
from domain.obligations import Duty, Obligation, ObligationId, Reason, keep, not_kept
from domain.people import Person, UserId
from domain.permissions import Actor
from domain.plans import Plan
from domain.reviews import Choice, Entry, Outcome, Rated, Result
from domain.workspaces import Workspace
from services import checkins, occurrences, reviews
from services.turn import Turn
from tests.services.active_plans import ALEX, DEMOS, MAILS, MEI, NEW_YORK, PLAN, PRIYA, TEAM, World

TOM = UserId("UTOM")
RATED = (Rated(DEMOS, Result.MET), Rated(MAILS, Result.PARTLY, "Most of them."))


class Reviewed(World):
    """Ticks work off reviews as well."""

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            {**checkins.DUE, **reviews.DUE},
        )

    def two_of_hr(self) -> None:
        self.people()
        with self.turn() as turn:
            turn.store.people.put(Person(TOM, TOM, zone=NEW_YORK), self.now)
            turn.store.workspaces.save(Workspace(hr=(PRIYA, TOM), revision=turn.workspace.revision))

    def signed(self) -> None:
        """Under way, with Alex's signature."""
        self.two_of_hr()
        self.plan()
        with self.turn() as turn:
            turn.store.agreements.acknowledge(Acknowledgement(PLAN, 1, ALEX, self.now, Answer.AGREES))

    def begin(self, kept: int = 4, missed: int = 0) -> None:
        """The last day has come; the company kept and missed so many promises."""
        self.signed()
        with self.turn() as turn:
            turn.store.occurrences.cancel(PLAN, ["checkins.prompt", "checkins.close"])
            for number in range(kept + missed):
                duty = Obligation(ObligationId(turn.new_id()), PLAN, Duty.CHECK_IN, f"round-{number}", self.now)
                late = not_kept(duty, Reason.MANAGER_DID_NOT, self.now)
                turn.store.obligations.add(keep(duty, self.now) if number < kept else late)
        self.at(2027, 3, 19, 21, 30)

    def head(self) -> Plan:
        with self.look() as store:
            found = store.plans.get(PLAN)
        assert found is not None
        return found

    def entries(self) -> list[Entry]:
        with self.look() as store:
            return store.reviews.for_plan(PLAN)

    def duty(self, subject: str = "final:1") -> Obligation:
        with self.look() as store:
            found = store.obligations.for_subject(PLAN, Duty.REVIEW, subject)
        assert found is not None
        return found

    def mei_states(self, text: str = "Two good months.") -> Entry:
        with self.turn(MEI) as turn:
            return reviews.state_as_manager(turn, PLAN, text, RATED, Outcome.COMPLETED_RETAINED)

    def alex_states(self, text: str = "I see it so, too.") -> Entry:
        with self.turn(ALEX) as turn:
            return reviews.state_as_employee(turn, PLAN, text)

    def both_state(self) -> None:
        self.mei_states()
        self.alex_states()

    def decide(self, outcome: Outcome, by: str = PRIYA, revision: int | None = None, **more: object) -> Entry:
        number = self.head().revision if revision is None else revision
        with self.turn(by) as turn:
            return reviews.decide(turn, PLAN, number, Choice(outcome, "Why.", **more))  # type: ignore[arg-type]

    def tell(self, *, follow_up: bool = False) -> Plan:
        with self.turn(MEI) as turn:
            return reviews.hold_talk(turn, PLAN, self.head().revision, None, follow_up=follow_up)


def utc(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]
