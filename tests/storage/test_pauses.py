"""When Slack may be called again: pauses and places, shared by all replicas through the database's clock."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from storage.database import Database
from tests.storage.conftest import ACME

OVER = -1.0
"""A hold of this length is over when it begins: no test waits for one."""
PLACES = ["place 1", "place 2", "place 3"]


def test_a_pause_is_shared_and_never_shortened(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.pauses.left("chat.postMessage") == 0
        store.pauses.hold("chat.postMessage", 60)
        store.pauses.hold("chat.postMessage", 1)

    with database.reading(ACME) as store:
        assert 50 < store.pauses.left("chat.postMessage") <= 60
        assert 50 < store.pauses.left("users.info", "chat.postMessage") <= 60
        assert store.pauses.left("users.info") == 0


def test_a_place_is_taken_once_until_it_is_free_again(database: Database) -> None:
    with database.transaction(ACME) as store:
        first = store.pauses.take(PLACES, 60, most=2)
        second = store.pauses.take(PLACES, 60)
        assert (len(first), first.keys() | second.keys()) == (2, set(PLACES))
        assert store.pauses.take(PLACES, 60) == {}
        assert 50 < store.pauses.soonest(PLACES) <= 60

        store.pauses.free_in(["place 2"], OVER)

        assert store.pauses.soonest(PLACES) == 0
        assert store.pauses.take(PLACES, 60) == {"place 2": 0.0}


def test_a_place_whose_holder_died_is_free_when_its_time_is_over(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.pauses.take(PLACES, OVER)

        assert store.pauses.take(PLACES, 60) == dict.fromkeys(PLACES, 0.0)


def test_ahead_of_its_time_a_place_is_taken_with_what_is_left_to_wait(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.pauses.take(PLACES, 60)
        store.pauses.free_in(["place 1"], 5)
        store.pauses.free_in(["place 2"], OVER)

        assert store.pauses.take(PLACES, 60, ahead=3) == {"place 2": 0.0}
        taken = store.pauses.take(PLACES, 60, ahead=8)

        assert list(taken) == ["place 1"]
        assert 3 < taken["place 1"] <= 5
        assert store.pauses.take(PLACES, 60, ahead=8) == {}


def test_of_several_places_those_are_taken_that_are_free_first(database: Database) -> None:
    with database.transaction(ACME) as store:
        for number, each in enumerate(PLACES):
            store.pauses.free_in([each], 60 + number)

        taken = store.pauses.take(PLACES, 90, most=2, ahead=80)

    assert sorted(taken) == sorted(PLACES)[:2]


def test_nothing_asked_for_takes_nothing(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.pauses.take([], 60) == {}
        assert store.pauses.take(PLACES, 60, most=0) == {}
        store.pauses.free_in([], 1)

        assert store.pauses.soonest(PLACES) == 0


def test_keys_that_nobody_needs_any_more_are_dropped(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.pauses.take(PLACES, -30.0)

        assert store.pauses.forget_free(60) == 0
        assert store.pauses.forget_free(10) == len(PLACES)


def test_rivals_never_hold_the_same_place(url: str, connect: Callable[..., Database]) -> None:
    replicas = [connect(url) for _ in range(4)]
    places = [f"place {number:02}" for number in range(20)]

    def take(database: Database) -> list[str]:
        taken: list[str] = []
        for _ in range(2 * len(places)):
            with database.transaction(ACME) as store:
                taken += [*store.pauses.take(places, 60, most=1)]
        return taken

    with ThreadPoolExecutor(4) as threads:
        taken = [each for found in threads.map(take, replicas) for each in found]

    assert sorted(taken) == places
