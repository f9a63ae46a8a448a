"""The record in the database: it only grows, and erasing what people wrote leaves it sound."""

import pytest
from alembic import command
from sqlalchemy import insert

from domain.audit import Fault
from domain.drafts import Draft
from domain.errors import OutOfDateError
from storage import migrations
from storage.database import Database, DatabaseProblem
from tests.storage.conftest import ACME
from tests.storage.records import AUDIT, OTHER, Connect, Run, faults, verdict, write
from tests.storage.samples import MANAGER, NOW, PARTNER, PLAN, draft, plan


def test_every_entry_is_in_the_chain_once_it_is_committed(database: Database, rows: Run) -> None:
    write(database, 5)
    write(database, 2, OTHER)

    assert (verdict(database).records, faults(database)) == (5, [])
    assert verdict(database, workspace=OTHER).findings == ()
    placed = rows("SELECT workspace, position FROM audit ORDER BY workspace, position")
    assert placed == [(ACME, each) for each in range(1, 6)] + [(OTHER, 1), (OTHER, 2)]


def test_what_was_rolled_back_leaves_no_gap(database: Database) -> None:
    def fail() -> None:
        with database.transaction(ACME) as store:
            store.audit.record("never", NOW, MANAGER)
            store.plans.discard(PLAN)

    write(database, 1)
    with pytest.raises(OutOfDateError):
        fail()
    write(database, 1)

    assert (verdict(database).records, faults(database)) == (2, [])


def test_a_transaction_that_only_reads_records_nothing(database: Database) -> None:
    with database.reading(ACME) as store, pytest.raises(RuntimeError):
        store.audit.record("shared", NOW, MANAGER)


def test_looking_again_on_the_same_day_writes_nothing_at_all(database: Database, rows: Run) -> None:
    for _ in range(3):
        with database.transaction(ACME) as store:
            store.audit.opened(PLAN, PARTNER, NOW.date(), NOW)

    assert rows("SELECT position FROM audit_heads") == [(1,)]
    assert faults(database) == []


def test_erasing_a_plan_leaves_its_chain_sound(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
    write(database, 4, plan=PLAN)
    with database.transaction(ACME) as store:
        store.audit.record("erased", NOW, "system:retention", PLAN)
        store.plans.erase(PLAN)
    write(database, 2, plan=PLAN)

    assert faults(database) == []
    with database.reading(ACME) as store:
        details = [dict(each.detail) for each in store.audit.for_plan(PLAN)]
    assert details == [{}] * 5 + [{"why": "reason 0"}, {"why": "reason 1"}]


def test_discarding_a_draft_in_the_same_transaction_keeps_nothing_of_what_was_recorded(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), Draft())
        store.audit.record("started", NOW, MANAGER, PLAN, {"why": "secret"})
        store.plans.discard(PLAN)

    with database.reading(ACME) as store:
        assert [dict(each.detail) for each in store.audit.for_plan(PLAN)] == [{}]
    assert faults(database) == []


# --- the guards ---------------------------------------------------------------------------------------------------------

FORBIDDEN = [
    "UPDATE audit SET kind = 'x'",
    "UPDATE audit SET position = 9 WHERE position = 2",
    "UPDATE audit SET hash = detail",
    "UPDATE audit SET position = NULL",
    "DELETE FROM audit WHERE position = 2",
    "DELETE FROM audit_heads",
    "INSERT INTO audit (workspace, id, kind, at, actor, detail) SELECT workspace, id, kind, at, actor, detail FROM audit",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_database_itself_refuses_all_but_adding(database: Database, rows: Run, statement: str) -> None:
    write(database, 3)

    with pytest.raises(Exception, match="the record only grows"):
        rows(statement)

    assert faults(database) == []


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
@pytest.mark.postgres
@pytest.mark.parametrize("table", ["audit", "audit_heads"])
def test_the_whole_record_can_not_be_emptied_either(database: Database, rows: Run, table: str) -> None:
    write(database, 3)

    with pytest.raises(Exception, match="the record only grows"):
        rows(f"TRUNCATE {table}")


# --- from before there were chains --------------------------------------------------------------------------------------


def test_entries_from_before_there_were_chains_are_taken_over_once(empty_url: str, connect: Connect) -> None:
    database = connect(empty_url)
    with database._connection(writing=True) as connection, connection.begin():  # noqa: SLF001
        command.upgrade(migrations._config(connection), "0002")  # noqa: SLF001
        for number in range(4):
            old = {"workspace": ACME if number % 2 else OTHER, "id": f"old-{number}", "kind": "shared", "at": NOW}
            connection.execute(insert(AUDIT).values(**old, actor=MANAGER, detail=b"p" + bytes(40)))

    database.upgrade()
    write(database, 3)

    assert (verdict(database).records, faults(database)) == (5, [])
    assert verdict(database, workspace=OTHER).records == 2
    assert sorted(database.recorded()) == [ACME, OTHER]


def test_later_ones_are_never_taken_over(database: Database, thief: Run) -> None:
    write(database, 1)
    thief(
        "INSERT INTO audit (workspace, id, kind, at, actor, detail) SELECT workspace, 'x', kind, at, actor, detail FROM audit"
    )

    database.upgrade()
    write(database, 1)

    assert [fault for fault, *_ in faults(database)] == [Fault.OUTSIDE]


def test_a_database_that_refuses_says_so_in_our_words(database: Database, thief: Run) -> None:
    """A forged row in the next place holds up the bot's own, and nothing is written over."""
    write(database, 1)
    thief(
        "INSERT INTO audit (workspace, id, kind, at, actor, detail, position) SELECT workspace, 'x', kind, at, actor, detail, 2 FROM audit"
    )

    with pytest.raises(DatabaseProblem, match="database-conflict"):
        write(database, 1)
