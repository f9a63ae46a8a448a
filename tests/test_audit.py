"""`pipcoach audit`, as whoever runs the bot uses it: on a real database, by its words and its exit code."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import command_line
from bot.commands.audit import WORDS
from domain.audit import Fault
from domain.people import UserId, WorkspaceId
from domain.plans import PlanId
from storage.database import Database
from storage.sealing import MasterKey, Sealer

TEAM = WorkspaceId("T0NORTHWIND")
NOW = datetime(2027, 1, 18, 15, 0, tzinfo=UTC)
Steal = Callable[..., None]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the command runs, with a key and no database yet."""
    monkeypatch.chdir(tmp_path)
    for name in ("PIPCOACH_MASTER_KEY_FILE", "PIPCOACH_CLOCK_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/pip.db")
    monkeypatch.setenv("PIPCOACH_MASTER_KEY", "00" * 32)
    return tmp_path


@pytest.fixture
def database(place: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{place}/pip.db", Sealer(MasterKey(bytes(32))))
    database.upgrade()
    yield database
    database.dispose()


@pytest.fixture
def steal(database: Database, place: Path) -> Steal:
    """Changes the file as somebody does who owns it, guards and all."""

    def run(*statements: str) -> None:
        with sqlite3.connect(place / "pip.db") as connection:
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            for each in statements:
                connection.execute(each)
        connection.close()

    return run


def record(database: Database, count: int = 5) -> None:
    for number in range(count):
        with database.transaction(TEAM) as store:
            store.audit.record("submitted", NOW + timedelta(days=number), UserId("UMEI"), PlanId("plan-1"))


def audit(*words: str) -> Result:
    return CliRunner().invoke(command_line(), ["audit", *words])


def test_a_sound_record_ends_with_zero(database: Database) -> None:
    record(database)

    told = audit("verify")

    assert (told.exit_code, told.output) == (0, "T0NORTHWIND: 5 records, all as they were written.\n")


CASES = [
    ("UPDATE audit SET actor = 'UALEX' WHERE position = 3", "record 3 (submitted, 2027-01-20 15:00 UTC) was changed."),
    ("DELETE FROM audit WHERE position = 3", "record 3 is missing."),
    ("DELETE FROM audit WHERE position IN (2, 3)", "records 2 to 3 are missing."),
    ("DELETE FROM audit WHERE position > 3", "records 4 to 5 are missing at the end."),
    (
        "UPDATE audit SET position = 6 WHERE position = 3",
        "record 6 (submitted, 2027-01-20 15:00 UTC) was moved here: it was written as record 3.",
    ),
    ("DELETE FROM audit_heads", "the end of the record was taken away; the last record that stands there is 5."),
]


@pytest.mark.parametrize(("theft", "expected"), CASES)
def test_what_was_done_is_said_in_plain_words_and_ends_with_one(
    database: Database, steal: Steal, theft: str, expected: str
) -> None:
    record(database)
    steal(theft)

    told = audit("verify")

    assert told.exit_code == 1
    assert f"T0NORTHWIND: {expected}" in told.output


def test_swapped_records_are_told_from_edited_ones(database: Database, steal: Steal) -> None:
    record(database)
    steal(*(f"UPDATE audit SET position = {to} WHERE position = {at}" for at, to in ((2, 99), (4, 2), (99, 4))))

    said = audit("verify").output.splitlines()

    assert [line.partition("was ")[2] for line in said] == [
        "moved here: it was written as record 4.",
        "moved here: it was written as record 2.",
    ]


def test_many_faults_are_counted(database: Database, steal: Steal) -> None:
    record(database, 30)
    steal("UPDATE audit SET actor = 'UALEX'")

    said = audit("verify").output.splitlines()

    assert len(said) == 21
    assert said[-1] == "T0NORTHWIND: and 10 more."


def test_a_kept_head_finds_a_database_that_was_put_back(database: Database, place: Path) -> None:
    record(database, 3)
    with sqlite3.connect(place / "pip.db") as connection:
        connection.execute("VACUUM INTO 'earlier.db'")
    connection.close()
    record(database, 2)
    assert audit("head", "--file", "heads.jsonl").exit_code == 0
    database.dispose()
    for left in place.glob("pip.db-*"):
        left.unlink()
    (place / "earlier.db").rename(place / "pip.db")

    alone, beside = audit("verify"), audit("verify", "--head", "heads.jsonl")

    assert alone.exit_code == 0
    assert beside.exit_code == 1
    assert "missing: the kept head reaches that far." in beside.output


def test_heads_are_added_to_a_file_and_stay_true_while_the_record_grows(database: Database, place: Path) -> None:
    for _ in range(2):
        record(database, 2)
        audit("head", "--file", "heads.jsonl")

    kept = [json.loads(line) for line in (place / "heads.jsonl").read_text().splitlines()]
    assert [(each["workspace"], each["position"]) for each in kept] == [(TEAM, 2), (TEAM, 4)]
    assert audit("verify", "--head", "heads.jsonl").exit_code == 0


def test_a_printed_head_can_be_kept_as_well(database: Database, place: Path) -> None:
    record(database)
    (place / "kept").write_text(audit("head").output)

    assert audit("verify", "--head", "kept").exit_code == 0


def test_a_head_that_was_changed_is_not_believed(database: Database, place: Path) -> None:
    record(database)
    (place / "kept").write_text(audit("head").output.replace('"position": 5', '"position": 4'))

    told = audit("verify", "--head", "kept")

    assert told.exit_code == 1
    assert "the kept head at record 4 was not signed with this key, or was changed." in told.output


def test_no_head_is_signed_for_a_record_that_was_changed(database: Database, steal: Steal, place: Path) -> None:
    record(database)
    steal("DELETE FROM audit WHERE position = 5")

    told = audit("head", "--file", "heads.jsonl")

    assert told.exit_code == 1
    assert "No head was signed." in told.output
    assert not (place / "heads.jsonl").exists()


@pytest.mark.parametrize("text", ["{}", "[1]", "no json", '{"workspace": "T", "position": "x"}'])
def test_a_file_that_holds_no_heads_is_explained(database: Database, place: Path, text: str) -> None:
    (place / "kept").write_text(text)

    told = audit("verify", "--head", "kept")

    assert told.exit_code == 1
    assert "kept, line 1: this is not a head" in told.output
    assert "can't be read" in audit("verify", "--head", "nowhere").output


def test_looking_makes_nothing(place: Path) -> None:
    told = audit("verify")

    assert told.exit_code == 1
    assert "There is no database" in told.output
    assert list(place.iterdir()) == []


def test_nothing_on_record_is_said(database: Database) -> None:
    told = audit("verify")

    assert (told.exit_code, told.output) == (0, "Nothing is on record yet.\n")


def test_another_key_is_explained(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIPCOACH_MASTER_KEY", "11" * 32)

    told = audit("verify")

    assert told.exit_code == 1
    assert "key-mismatch" in told.output


def test_every_fault_has_its_words() -> None:
    assert set(WORDS) == set(Fault)
