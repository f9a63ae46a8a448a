"""Weekly tips through the services: planned once, moved, left out after an outage, and said again when not delivered."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

import pytest

from domain.errors import NotFoundError
from domain.people import ChannelId
from domain.permissions import Actor
from domain.workspaces import Channel, Digest
from services import catalog, occurrences, tips, workspaces
from services.turn import Turn
from storage.database import Database
from storage.deliveries import Delivery
from tests.services.active_plans import MEI, TEAM, World

SALES = ChannelId("C1")
MONDAY = datetime(2027, 1, 11, 14, 0, tzinfo=UTC)
WEDNESDAY = datetime(2027, 1, 13, 10, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)


@dataclass
class Library(World):
    """A workspace whose channel gets tips on Wednesdays at 10:00 UTC."""

    now: datetime = MONDAY

    def tick(self) -> None:
        occurrences.run(
            lambda: self.database.transaction(TEAM),
            lambda store: Turn(store, Actor.system("tick"), self.now),
            tips.DUE,
        )

    def set(self, digest: Digest) -> None:
        with self.turn(MEI) as turn:
            workspaces.set_digest(turn, (MEI,), turn.workspace.revision, digest, Channel(digest.channel))
        self.tick()

    def go(self, at: datetime) -> None:
        self.now = at
        self.tick()

    def sent(self) -> list[Delivery]:
        """What was left for delivery and not settled, oldest first."""
        return self.told("tips.digest")

    def settle(self, *, well: bool) -> list[str]:
        """Delivers, or fails to; gives the tips."""
        found = []
        with self.turn() as turn:
            for row in turn.store.outbox.claim("test", self.now):
                turn.store.outbox.sending([row], self.now)
                assert turn.store.outbox.sent(row, SALES, "1.0") if well else turn.store.outbox.dead(row, "no")
                found += row.params["tips"].split()
        return found


@pytest.fixture
def library(database: Database) -> Library:
    library = Library(database)
    library.people(mei="Etc/UTC")
    library.set(Digest(SALES))
    return library


def test_nothing_comes_before_its_time_and_one_digest_at_it(library: Library) -> None:
    library.go(WEDNESDAY - timedelta(minutes=1))
    early = library.sent()

    library.go(WEDNESDAY)

    assert early == []
    assert len(library.sent()) == 1


def test_ticking_again_says_nothing_twice(library: Library) -> None:
    library.go(WEDNESDAY)
    library.tick()

    assert len(library.sent()) == 1


def test_a_time_that_is_moved_after_todays_tips_counts_from_next_week(library: Library) -> None:
    library.go(WEDNESDAY)

    library.set(Digest(SALES, at=time(15)))

    library.go(WEDNESDAY + timedelta(hours=6))
    assert len(library.sent()) == 1
    library.go(WEDNESDAY + WEEK)
    assert len(library.sent()) == 1
    library.go(WEDNESDAY + WEEK + timedelta(hours=5))
    assert len(library.sent()) == 2


def test_after_a_long_outage_one_digest_comes_and_not_a_burst(library: Library) -> None:
    library.go(WEDNESDAY + 5 * WEEK + timedelta(hours=3))

    assert len(library.sent()) == 1


def test_after_an_outage_that_ended_too_late_the_next_one_comes_on_time(library: Library) -> None:
    library.go(WEDNESDAY + 2 * WEEK + timedelta(days=4))
    late = library.sent()

    library.go(WEDNESDAY + 3 * WEEK)

    assert late == []
    assert len(library.sent()) == 1


def test_a_year_of_tips_repeats_none_before_all_were_sent(library: Library) -> None:
    everything = len(catalog.tips())
    got: list[str] = []
    for week in range(everything // 3):
        library.go(WEDNESDAY + week * WEEK)
        got += library.settle(well=True)

    assert len(set(got)) == len(got) == everything // 3 * 3


def test_tips_that_were_not_delivered_are_the_next_weeks(library: Library) -> None:
    library.go(WEDNESDAY)
    lost = library.settle(well=False)

    library.go(WEDNESDAY + WEEK)

    assert library.settle(well=True) == lost


def test_the_settings_see_that_tips_were_not_delivered_until_they_are(library: Library) -> None:
    library.go(WEDNESDAY)
    library.settle(well=False)

    with library.turn(MEI) as turn:
        before = tips.standing(turn, turn.workspace.digests[0])
        tips.send_again(turn, SALES)
    again = library.settle(well=True)

    with library.turn(MEI) as turn:
        after = tips.standing(turn, turn.workspace.digests[0])
    assert (before.not_delivered, after.not_delivered) == (True, False)
    assert before.next_at == WEDNESDAY + WEEK
    assert len(again) == 3


def test_what_was_delivered_is_not_sent_again(library: Library) -> None:
    library.go(WEDNESDAY)
    library.settle(well=True)

    with library.turn(MEI) as turn, pytest.raises(NotFoundError):
        tips.send_again(turn, SALES)


def test_topics_that_hold_nothing_send_nothing(library: Library) -> None:
    library.set(Digest(SALES, topics=("no-such-topic",)))

    library.go(WEDNESDAY)

    assert library.sent() == []
