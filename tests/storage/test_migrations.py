"""Migrations: they make the tables that the code expects, once, whoever asks first."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from domain.agreements import Acknowledgement
from domain.audit import Head, Record
from domain.checkins import CheckIn, Round
from domain.obligations import Obligation
from domain.occurrences import Occurrence
from domain.people import Person
from domain.plans import Plan
from domain.training import Done, Enrolment
from storage import migrations, tables
from storage.audit import AuditEntry
from storage.bases import Base
from storage.database import Database
from storage.outbox import Delivery
from storage.tables.audit import AuditHeadRow, AuditRow
from storage.tables.training import EnrolmentRow, StepDoneRow
from tests.storage.conftest import ACME
from tests.storage.samples import contents, fill

Connect = Callable[..., Database]


def test_an_empty_database_is_brought_up_to_date_once(empty_url: str, connect: Connect) -> None:
    database = connect(empty_url)
    missing = database.pending()

    assert missing[0] == "0001"
    assert database.upgrade() == missing
    assert database.pending() == []
    assert database.upgrade() == []
    database.check()


def test_migrations_are_named_after_their_revisions() -> None:
    folder = Path(migrations.__file__).parent
    scripts = ScriptDirectory(str(folder))
    files = sorted(file.name.partition("_")[0] for file in (folder / "versions").glob("[0-9]*.py"))

    assert [each.revision for each in reversed(list(scripts.walk_revisions()))] == files


def test_upgrading_leaves_what_is_there(database: Database) -> None:
    with database.transaction(ACME) as store:
        fill(store)

    database.upgrade()

    with database.reading(ACME) as store:
        assert all(contents(store))


def test_migrations_make_the_tables_that_the_code_expects(database: Database) -> None:
    with database._engine.connect() as connection:  # noqa: SLF001
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, tables.metadata) == []


def test_partial_indexes_are_partial(database: Database, engine: str) -> None:
    catalog = {
        "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
        "postgresql": "SELECT indexdef FROM pg_indexes",
    }
    with database._engine.connect() as connection:  # noqa: SLF001
        found = connection.exec_driver_sql(catalog[engine]).scalars().all()

    partial = [
        name
        for name in ("occurrences_due", "outbox_due", "outbox_leases", "outbox_attention", "outbox_outdated")
        if any(name in each and "WHERE" in each for each in found)
    ]
    assert len(partial) == 5


def test_rival_threads_may_both_upgrade(empty_url: str, connect: Connect) -> None:
    rivals = [connect(empty_url) for _ in range(3)]

    with ThreadPoolExecutor(3) as threads:
        applied = list(threads.map(Database.upgrade, rivals))

    assert sorted(map(len, applied)) == [0, 0, len(max(applied, key=len))]
    assert rivals[0].pending() == []


RIVAL = """
import sys
from storage.database import Database
from storage.sealing import MasterKey, Sealer

print(len(Database(sys.argv[1], Sealer(MasterKey(bytes(range(32))))).upgrade()))
"""


def test_rival_processes_may_both_upgrade(empty_url: str, connect: Connect) -> None:
    rivals = [
        subprocess.Popen([sys.executable, "-c", RIVAL, empty_url], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = [rival.communicate(timeout=60)[0].strip() for rival in rivals]

    assert [rival.returncode for rival in rivals] == [0, 0]
    assert "0" in said
    assert said != ["0", "0"]
    assert connect(empty_url).pending() == []


MIRRORS = [
    (Plan, tables.PlanRow, set(), set()),
    (Person, tables.PersonRow, set(), {"fetched_at"}),
    (Round, tables.RoundRow, set(), set()),
    (CheckIn, tables.CheckInRow, {"employee", "manager"}, {"answers"}),
    (Acknowledgement, tables.AcknowledgementRow, set(), set()),
    (Obligation, tables.ObligationRow, set(), set()),
    (Occurrence, tables.OccurrenceRow, set(), set()),
    (Delivery, tables.DeliveryRow, set(), set()),
    (AuditEntry, AuditRow, set(), {"id", "seq", "once", "position", "hash", "master"}),
    (Record, AuditRow, set(), {"seq", "position", "hash"}),
    (Head, AuditHeadRow, set(), set()),
    (Enrolment, EnrolmentRow, {"done"}, set()),
    (Done, StepDoneRow, set(), {"enrolment"}),
]


@pytest.mark.parametrize(("kind", "row", "elsewhere", "beside"), MIRRORS)
def test_every_field_has_its_column(kind: type, row: type[Base], elsewhere: set[str], beside: set[str]) -> None:
    named = {each.name for each in fields(kind)}

    assert {each.name for each in row.__table__.columns} - {"workspace"} == named - elsewhere | beside, (
        "a new field of a flat domain object needs a column in storage/tables/ and a migration"
    )
