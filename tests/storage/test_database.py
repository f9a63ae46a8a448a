"""Transactions, workspaces kept apart, and what a person hears when the database is not well."""

import re
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import event

from domain.errors import NotFoundError
from domain.people import WorkspaceId
from storage.database import Database, DatabaseBusyError, DatabaseProblem, KeyProblem
from storage.sealing import MasterKey, Sealer
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, MANAGER, NOW, PLAN, contents, draft, fill, person, plan, round_

OTHER = WorkspaceId("T-OTHER")
Connect = Callable[..., Database]


def test_what_a_transaction_wrote_is_there_afterwards(database: Database) -> None:
    with database.transaction(ACME) as store:
        fill(store)

    with database.reading(ACME) as store:
        assert all(contents(store))


def test_a_transaction_that_fails_leaves_nothing_behind(database: Database) -> None:
    def fail() -> None:
        with database.transaction(ACME) as store:
            fill(store)
            raise NotFoundError

    with pytest.raises(NotFoundError):
        fail()

    with database.reading(ACME) as store:
        assert not any(contents(store))
    assert database.workspaces() == []


def test_one_workspace_sees_nothing_of_another(database: Database) -> None:
    with database.transaction(ACME) as store:
        fill(store)

    with database.reading(OTHER) as store:
        assert not any(contents(store))


def test_two_workspaces_may_use_the_same_ids(database: Database) -> None:
    for workspace in (ACME, OTHER):
        with database.transaction(workspace) as store:
            fill(store)

    with database.transaction(ACME) as store:
        store.plans.discard(PLAN)

    with database.reading(OTHER) as store:
        assert all(contents(store))


def test_every_statement_names_its_workspace(database: Database) -> None:
    said: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *args: said.append(args[2]))  # noqa: SLF001

    with database.transaction(ACME) as store:
        fill(store)
        contents(store)

    about_rows = [each for each in said if re.match("SELECT|INSERT|UPDATE|DELETE", each) and "master_keys" not in each]
    assert len(about_rows) > 40
    assert [each for each in about_rows if "workspace" not in each.partition("WHERE")[2] + each[:80]] == []


def test_workspaces_are_those_that_wrote_anything(database: Database) -> None:
    with database.reading(OTHER):
        pass

    with database.transaction(ACME) as store:
        store.inbox.first_time("Ev1", NOW)

    assert database.workspaces() == [ACME]


def test_reading_can_not_write(database: Database) -> None:
    with pytest.raises(DatabaseProblem, match="database-unwritable"), database.reading(ACME) as store:
        store.inbox.first_time("Ev1", NOW)


def test_reading_sees_one_moment_and_waits_for_no_writer(database: Database) -> None:
    with database.transaction(ACME) as writer:
        writer.plans.add(plan(), draft())
        with database.reading(ACME) as reader:
            assert reader.plans.get(PLAN) is None
    with database.reading(ACME) as reader:
        before = reader.plans.get(PLAN)
        assert before is not None
        with database.transaction(ACME) as writer:
            writer.plans.save(replace(before, employee=MANAGER))
        assert reader.plans.get(PLAN) == before


def test_a_writer_that_has_to_wait_too_long_is_told_so(url: str, connect: Connect) -> None:
    first, second = connect(url), connect(url, busy_ms=50)
    with first.transaction(ACME) as store:
        store.plans.add(plan(), draft())

    with first.transaction(ACME) as holding:
        saved = holding.plans.save(plan())
        with pytest.raises(DatabaseBusyError) as refused, second.transaction(ACME) as waiting:
            waiting.plans.save(plan())

    assert refused.value.problem.code == "database-busy"
    with second.reading(ACME) as store:
        assert store.plans.get(PLAN) == saved


def test_two_writers_of_one_process_take_turns(url: str, connect: Connect) -> None:
    database = connect(url, busy_ms=50)
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

    with database.transaction(ACME) as first:
        first.plans.save(plan())
        with pytest.raises(DatabaseBusyError), database.transaction(ACME) as second:
            second.plans.save(plan())


def test_more_readers_than_connections_are_told_to_come_back(url: str, connect: Connect) -> None:
    database = connect(url, pool_size=1, busy_ms=50)

    with database.reading(ACME), pytest.raises(DatabaseBusyError), database.reading(ACME):
        pass


def test_a_healthy_database_passes_its_check(database: Database) -> None:
    database.check()


def test_no_server_is_a_problem_with_a_name(connect: Connect, tmp_path: Path) -> None:
    database = connect(f"postgresql://nobody@/nothing?host={tmp_path}")

    with pytest.raises(DatabaseProblem, match="database-unreachable"):
        database.check()


@pytest.mark.postgres
def test_an_absent_database_on_a_server_is_a_problem_with_a_name(connect: Connect, postgresql_server: object) -> None:
    url = postgresql_server.url.replace("/postgres?", "/absent?")  # type: ignore[attr-defined]

    with pytest.raises(DatabaseProblem, match="database-unreachable"):
        connect(url).check()


def test_a_file_that_is_no_database_is_a_problem_with_a_name(connect: Connect, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Sir or Madam, " * 100)

    with pytest.raises(DatabaseProblem, match="database-damaged"):
        connect(f"sqlite:///{file}").check()


def test_a_folder_that_can_not_be_made_is_a_problem_with_a_name(connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(DatabaseProblem, match="database-unwritable"):
        connect(f"sqlite:///{tmp_path}/file/pip.db").check()


@pytest.mark.parametrize("url", ["", "mysql://host/pip", "sqlite://", "sqlite:///:memory:", "nonsense"])
def test_only_files_and_postgresql_will_do(connect: Connect, url: str) -> None:
    with pytest.raises(DatabaseProblem, match="database-url-unknown"):
        connect(url)


def test_an_empty_database_asks_for_its_migrations(empty_url: str, connect: Connect) -> None:
    with pytest.raises(DatabaseProblem, match="migrations-pending"), connect(empty_url).transaction(ACME):
        pass


def test_nothing_connects_before_the_first_use(connect: Connect, tmp_path: Path) -> None:
    connect(f"sqlite:///{tmp_path}/data/pip.db")

    assert not (tmp_path / "data").exists()


def test_a_new_file_and_its_folder_are_closed_to_others(connect: Connect, tmp_path: Path) -> None:
    database = connect(f"sqlite:///{tmp_path}/data/pip.db")

    database.upgrade()

    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "data").iterdir()}
    assert modes == {"pip.db": 0o600, "pip.db-wal": 0o600, "pip.db-shm": 0o600}


def test_a_new_file_is_safe_against_power_cuts_and_dangling_rows(connect: Connect, tmp_path: Path) -> None:
    with connect(f"sqlite:///{tmp_path}/pip.db")._engine.connect() as connection:  # noqa: SLF001
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        settings = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}

    full = 2  # sqlite.org/pragma.html#pragma_synchronous
    assert settings == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }


def test_a_row_of_a_plan_that_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(DatabaseProblem, match="database-conflict"), database.transaction(ACME) as store:
        store.rounds.add(round_())


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="without a zone"), database.transaction(ACME) as store:
        store.inbox.first_time("Ev1", NOW.replace(tzinfo=None))


def test_times_of_any_zone_are_kept_as_utc(database: Database) -> None:
    eight_hours_ahead = NOW.astimezone(timezone(timedelta(hours=8))).replace(microsecond=123_456)
    with database.transaction(ACME) as store:
        store.people.put(person(), eight_hours_ahead)

        [found] = store.people.fetched([EMPLOYEE]).values()

    assert found == eight_hours_ahead
    assert found.tzinfo is UTC


def test_a_wrong_master_key_is_noticed_at_once(url: str) -> None:
    database = Database(url, Sealer(MasterKey(b"w" * 32)))

    with pytest.raises(KeyProblem, match="key-mismatch"):
        database.check()
    with pytest.raises(KeyProblem, match="key-mismatch"), database.transaction(ACME):
        pass
    with pytest.raises(KeyProblem, match="key-mismatch"), database.reading(ACME):
        pass
    with pytest.raises(KeyProblem, match="key-mismatch"):
        database.upgrade()
    database.dispose()
