"""A plan that is under way, its people and a clock, on a real database: for tests of what happens while it runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from domain.agreements import Agreement
from domain.cadence import Calendar, Every, Rhythm
from domain.checkins import CheckIn, EmployeeAnswers, GoalProgress, ManagerAnswers, Rating, Round, RoundState
from domain.drafts import Draft
from domain.goals import Goal, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.plans import Plan, PlanId, Status
from domain.workspaces import Workspace
from services import checkins, occurrences
from services.turn import Turn
from storage.database import Database, Store
from storage.outbox import Delivery

TEAM = WorkspaceId("T1")
MEI, ALEX, PRIYA = UserId("UMEI"), UserId("UALEX"), UserId("UPRIYA")
PLAN = PlanId("plan1")
DEMOS, MAILS = GoalId("demos"), GoalId("mails")
BEGINS = date(2027, 1, 18)
ENDS = date(2027, 3, 19)
SUNDAY = datetime(2027, 1, 17, 12, 0, tzinfo=UTC)
NEW_YORK, SHANGHAI = "America/New_York", "Asia/Shanghai"


def goals() -> tuple[Goal, ...]:
    return (
        Goal(DEMOS, "Show the products", "Demos rated 4", Decimal(2), Decimal(6), ENDS, unit="demos"),
        Goal(MAILS, "Answer mails", "Within a day", Decimal(55), Decimal(90), ENDS, unit="%"),
    )


@dataclass
class World:
    """Mei leads Alex; Priya is HR. `now` is moved by hand."""

    database: Database
    now: datetime = SUNDAY

    @contextmanager
    def turn(self, user: str = "") -> Iterator[Turn]:
        with self.database.transaction(TEAM) as store:
            yield Turn(store, Actor(UserId(user)) if user else Actor.system("tick"), self.now)

    @contextmanager
    def look(self) -> Iterator[Store]:
        with self.database.reading(TEAM) as store:
            yield store

    def people(self, mei: str = NEW_YORK, alex: str = NEW_YORK) -> None:
        with self.turn() as turn:
            for user, zone in ((MEI, mei), (ALEX, alex), (PRIYA, NEW_YORK)):
                turn.store.people.put(Person(user, user, zone=zone), self.now)
            turn.store.workspaces.save(Workspace(hr=(PRIYA,), revision=turn.workspace.revision))

    def plan(
        self,
        plan_id: str = PLAN,
        *,
        country: str = "US",
        every: Every = Every.WEEKLY,
        weekday: int = 0,
        at: time = time(9, 30),
        status: Status = Status.ACTIVE,
    ) -> PlanId:
        """A plan that has just begun; its rounds are laid out with the next tick."""
        plan = Plan(
            PlanId(plan_id), MEI, status, self.now, self.now, ALEX, PRIYA, None, BEGINS, ENDS, 1, 1, shared_at=self.now
        )
        rhythm = Rhythm(every, weekday, at)
        agreement = Agreement(
            plan.id, 1, BEGINS, ENDS, "Seller", (), (), goals(), (), rhythm, Calendar(country), MEI, self.now
        )
        with self.turn() as turn:
            turn.store.plans.add(plan, Draft())
            turn.store.agreements.add(agreement)
            turn.store.occurrences.plan(
                Occurrence(OccurrenceId(turn.new_id()), plan.id, "checkins.schedule", self.now, round=1, plan=plan.id)
            )
        self.tick()
        return plan.id

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            checkins.DUE,
        )

    def at(self, *moment: int) -> None:
        """The clock jumps to this moment (UTC), and the bot ticks once: in between it was not running."""
        self.now = datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]
        self.tick()

    def go_on(self, *moment: int) -> None:
        """The clock runs on to this moment (UTC) while the bot is up: it ticks every four hours, and at the end."""
        end = datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]
        while self.now < end:
            self.now = min(self.now + timedelta(hours=4), end)
            self.tick()

    def rounds(self, plan: str = PLAN) -> list[Round]:
        with self.look() as store:
            return store.rounds.for_plan(PlanId(plan))

    def open_round(self, plan: str = PLAN) -> Round:
        return next(each for each in self.rounds(plan) if each.state is RoundState.OPEN)

    def due(self, kind: str, user: str = "", plan: str = PLAN) -> list[datetime]:
        """When things of this kind are planned for somebody."""
        with self.look() as store:
            found = store.occurrences.for_plan(PlanId(plan))
        return [each.due_at for each in found if (each.kind, each.recipient, each.state) == (kind, user, "planned")]

    def told(self, kind: str, user: str = "") -> list[Delivery]:
        """What the outbox holds of a kind, for somebody or for all, each taken once."""
        with self.turn() as turn:
            claimed = turn.store.outbox.claim("test", self.now, lease_seconds=0.0, limit=500)
        return [each for each in claimed if each.kind == kind and user in {"", each.recipient}]

    def alex_answers(self, round_: Round, demos: str = "3", **words: str) -> CheckIn:
        answers = EmployeeAnswers((GoalProgress(DEMOS, demos), GoalProgress(MAILS, "")), **words)  # type: ignore[arg-type]
        with self.turn(ALEX) as turn:
            return checkins.answer_as_employee(turn, round_.plan, round_.id, answers)

    def mei_answers(self, round_: Round, rating: Rating = Rating.ON_TRACK, **words: object) -> CheckIn:
        answers = ManagerAnswers({DEMOS: rating, MAILS: Rating.ON_TRACK}, **words)  # type: ignore[arg-type]
        with self.turn(MEI) as turn:
            return checkins.answer_as_manager(turn, round_.plan, round_.id, answers)
