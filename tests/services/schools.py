"""Somebody who takes training modules, with a clock that is moved by hand."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from domain.people import Account, Person
from domain.permissions import Actor
from domain.training import Course
from services import occurrences, training
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, NEW_YORK, TEAM, World

PLANNING, TALKING = "weekly_planning", "negotiation"
STEPS = ("three-results", "honest-hours", "first-move", "new-requests", "friday-look")
THURSDAY = datetime(2027, 1, 14, 20, 0, tzinfo=UTC)
"""15:00 in New York, where Monday the 18th is a holiday."""


def morning(day: int, month: int = 1) -> datetime:
    """Half past nine in New York."""
    return datetime(2027, month, day, 14, 30, tzinfo=UTC)


@dataclass
class School(World):
    """Alex and Mei in New York, on a Thursday afternoon."""

    now: datetime = THURSDAY

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            training.DUE,
        )

    def go(self, at: datetime) -> None:
        """The clock runs on while the bot is up."""
        self.go_on(at.year, at.month, at.day, at.hour, at.minute)

    def alex(self, verb: str, *said: str) -> Course:
        with self.turn(ALEX) as turn:
            done: Course = getattr(training, verb)(turn, *said)
            return done

    def account(self, account: Account, zone: str = NEW_YORK) -> None:
        with self.turn() as turn:
            turn.store.people.put(Person(ALEX, "Alex", account, zone), self.now)

    def messages(self, kind: str = training.STEP) -> list[tuple[datetime, int]]:
        """When each message of that kind to Alex may leave, and how many steps it is about now."""
        found = self.told(kind, ALEX)
        with self.turn() as turn:
            return [(each.not_before, len(training.brought(turn, each))) for each in found]

    def send(self) -> None:
        """Everything that waits for delivery arrives."""
        with self.turn() as turn:
            for row in turn.store.outbox.claim("test", self.now, limit=500):
                turn.store.outbox.sending([row], self.now)
                assert turn.store.outbox.sent(row, "D1", "1.0")


@pytest.fixture
def school(database: Database) -> School:
    school = School(database)
    school.people()
    return school
