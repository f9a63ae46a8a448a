"""The world of a plan in which concerns become due, with a second HR partner: for tests of concerns."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from domain.concerns import Concern
from domain.obligations import Duty, Obligation
from domain.people import Person, UserId
from domain.permissions import Actor
from domain.plans import Plan
from services import checkins, concerns, occurrences, overviews
from services.concerns import Board
from services.overviews import Todo
from services.turn import Turn
from storage.database import Database, Store
from storage.outbox import Delivery
from tests.services.active_plans import ALEX, MEI, PLAN, PRIYA, SHANGHAI, TEAM, World

TOM = UserId("UTOM")
WORDS = "Three of four demos were moved. 🙂 שלום <!channel>"
MONDAY = (2027, 1, 18, 15, 0)  # a holiday in the US: the five working days end on Monday the 25th
REMINDED = (2027, 1, 22, 15, 0)
DUE = (2027, 1, 25, 22, 0)
AGAIN = (2027, 2, 1, 22, 0)


class Concerned(World):
    """The same world, in which concerns become due, and Tom is in HR as well."""

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            {**checkins.DUE, **concerns.DUE},
        )

    def raised(self, name: str = "c1", *, to_hr: bool = False) -> Concern:
        with self.turn(ALEX) as turn:
            return concerns.raise_(turn, PLAN, name, WORDS, to_hr=to_hr)

    def board(self, user: str) -> Board:
        with self.turn(user) as turn:
            return concerns.board(turn, PLAN)

    def concern(self, user: str = ALEX, name: str = "c1") -> Concern:
        return next(each.concern for each in self.board(user).listed if each.concern.id == name)

    def answered(self, user: str = MEI, name: str = "c1", text: str = "I have moved them back.") -> Concern:
        revision = self.concern(user, name).revision
        with self.turn(user) as turn:
            return concerns.answer(turn, PLAN, name, revision, text)

    def reopened(self, name: str = "c1", text: str = "One is still moved.") -> Concern:
        revision = self.concern(ALEX, name).revision
        with self.turn(ALEX) as turn:
            return concerns.reopen(turn, PLAN, name, revision, text)

    def promise(self, subject: str = "c1") -> Obligation:
        with self.look() as store:
            found = store.obligations.for_subject(PLAN, Duty.CONCERN, subject)
        assert found is not None
        return found

    def counted(self, user: str) -> int:
        """What the hub of that person says waits."""
        with self.turn(user) as turn:
            return sum(each.count for each in overviews.overview(turn).waiting if each.todo is Todo.CONCERN)

    def head(self) -> Plan:
        with self.look() as store:
            found = store.plans.get(PLAN)
        assert found is not None
        return found

    @contextmanager
    def changed(self, **values: object) -> Iterator[None]:
        with self.turn() as turn:
            turn.store.plans.save(replace(self.head_in(turn.store), **values))  # type: ignore[arg-type]
        yield

    @staticmethod
    def head_in(store: Store) -> Plan:
        found = store.plans.get(PLAN)
        assert found is not None
        return found


def a_world(database: Database) -> Concerned:
    """Their plan is under way since yesterday, and shared."""
    world = Concerned(database)
    world.people()
    with world.turn() as turn:
        turn.store.people.put(Person(TOM, TOM, zone=SHANGHAI), world.now)
        turn.store.workspaces.save(replace(turn.workspace, hr=(PRIYA, TOM)))
    world.plan()
    with world.changed(shared_at=world.now):
        world.at(*MONDAY)
    return world


def world_outbox(turn: Turn) -> list[Delivery]:
    return turn.store.outbox.claim("look", turn.now + timedelta(days=900), lease_seconds=0.0, limit=500)


def everything_told(world: Concerned) -> list[Delivery]:
    with world.turn() as turn:
        return world_outbox(turn)
