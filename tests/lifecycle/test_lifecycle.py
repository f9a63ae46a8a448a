"""A short form of `make lifecycle`: some dozens of random lives, on both databases, and that planted bugs are seen."""

from pathlib import Path

import pytest

from tests.lifecycle.plants import plant
from tests.lifecycle.rulebook import LEADS, MAY, STATUSES
from tests.lifecycle.running import run, sqlite
from tests.lifecycle.tallies import Tally
from tests.storage.servers import PostgreSQL, postgresql_server

__all__ = ["postgresql_server"]


def test_random_lives_go_as_the_reference_model_says(tmp_path: Path) -> None:
    found = run(sqlite(tmp_path), 30, seed=1, steps=20)

    assert not found.violation, found.violation
    assert found.tally.runs >= 30
    assert len(found.tally.statuses) >= len(STATUSES) // 2
    assert len(found.tally.moved) >= len(LEADS) // 4


@pytest.mark.postgres
def test_they_do_so_on_postgresql_too(postgresql_server: PostgreSQL) -> None:
    found = run(postgresql_server.fresh(), 4, seed=2, steps=20)

    assert not found.violation, found.violation


@pytest.mark.parametrize("name", ["strangers-told-to-wait", "concern-for-hr-alone-shown"])
def test_a_planted_bug_is_seen(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(name, monkeypatch.setattr)

    found = run(sqlite(tmp_path), 60, seed=1, steps=20, shrink=False)

    assert found.violation


def test_the_rulebook_has_a_word_for_every_status_and_action() -> None:
    assert {status for status, _ in LEADS} | {to for leads in LEADS.values() for to in leads} == {*STATUSES, "gone"}
    assert all(set("".join(cells.values())) - {"."} <= set(knows) for knows, cells in MAY.values())


def test_a_run_that_did_not_reach_everything_says_what_is_lacking() -> None:
    lacking = Tally().unreached()

    assert "status closed" in lacking
    assert "outcome employment_ended" in lacking
    assert "a gated decision confirmed" in lacking
