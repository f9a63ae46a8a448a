"""The record in the database: it only grows, every change of it is found, and rivals never fork it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from alembic import command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.orm import Session

from domain.audit import BROKEN, Fault, KeptHead, Verdict
from domain.drafts import Draft
from domain.people import UserId, WorkspaceId
from domain.plans import PlanId, Status
from storage import migrations, tables
from storage.audit import Audit
from storage.database import Database, DatabaseProblem
from storage.sealing import Sealer
from storage.vault import Vault
from tests.storage.conftest import ACME
from tests.storage.samples import EMPLOYEE, HOUR, MANAGER, NOW, PARTNER, PLAN, draft, plan

OTHER = WorkspaceId("T-OTHER")
AUDIT, HEADS = tables.AuditRow.__table__, tables.AuditHeadRow.__table__
Run = Callable[..., Any]
Connect = Callable[..., Database]


def write(database: Database, count: int = 1, workspace: WorkspaceId = ACME, plan: PlanId | None = None) -> None:
    """So many entries, two in a transaction."""
    for number in range(0, count, 2):
        with database.transaction(workspace) as store:
            for each in range(number, min(number + 2, count)):
                store.audit.record(f"kind-{each}", NOW + each * HOUR, MANAGER, plan, {"why": f"reason {each}"})


def verdict(database: Database, *kept: KeptHead, workspace: WorkspaceId = ACME) -> Verdict:
    with database.reading(workspace) as store:
        return store.audit.verify(kept)


def faults(database: Database, *kept: KeptHead) -> list[tuple[Fault, int, int]]:
    return [(each.fault, each.position, each.other) for each in verdict(database, *kept).findings]


def keep(database: Database) -> KeptHead:
    with database.reading(ACME) as store:
        kept = store.audit.keep(NOW)
    assert kept is not None
    return kept


def test_every_entry_is_in_the_chain_once_it_is_committed(database: Database, rows: Run) -> None:
    write(database, 5)
    write(database, 2, OTHER)

    assert (verdict(database).records, faults(database)) == (5, [])
    assert verdict(database, workspace=OTHER).findings == ()
    placed = rows("SELECT workspace, position FROM audit ORDER BY workspace, position")
    assert placed == [(ACME, each) for each in range(1, 6)] + [(OTHER, 1), (OTHER, 2)]


def test_what_was_taken_back_leaves_no_gap(database: Database) -> None:
    write(database, 1)
    with pytest.raises(KeyError), database.transaction(ACME) as store:
        store.audit.record("never", NOW, MANAGER)
        raise KeyError
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


# --- whatever a thief does ----------------------------------------------------------------------------------------------


@contextmanager
def undone(database: Database, sealer: Sealer) -> Iterator[tuple[Connection, Audit]]:
    """A connection on which anything may be done, and the record as it then is; all of it is taken back."""
    with database._connection(writing=True) as connection:  # noqa: SLF001 - the statements are a thief's
        transaction = connection.begin()
        with Session(bind=connection, autoflush=False) as session:
            yield connection, Audit(session, Vault(session, sealer, ACME), writing=True)
        transaction.rollback()


COUNT = 7
_POSITIONS = st.integers(1, COUNT)
_WORDS = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=9)
_COLUMNS: dict[str, st.SearchStrategy[Any]] = {
    "id": _WORDS,
    "kind": _WORDS,
    "at": st.timedeltas(min_value=timedelta(microseconds=1), max_value=timedelta(days=900)).map(
        lambda gone: NOW - gone
    ),
    "actor": _WORDS,
    "plan": _WORDS,
    "once": _WORDS,
    "detail": st.binary(),
    "hash": st.binary(),
    "master": _WORDS | st.none(),
    "position": st.integers(COUNT + 1, 2**62) | st.none(),
    "workspace": st.just(OTHER),
}


def _thefts() -> st.SearchStrategy[tuple[str, Callable[[Connection], None], set[int]]]:
    """What is done, how, and in which places it must be found: 0 for the end."""
    return st.one_of(
        *(st.builds(_edit, st.just(name), values, _POSITIONS) for name, values in _COLUMNS.items()),
        st.builds(_delete, st.sets(_POSITIONS, min_size=1)),
        st.builds(_swap, _POSITIONS, _POSITIONS).filter(lambda each: bool(each[2])),
        st.builds(_cut, st.integers(0, COUNT - 1), st.booleans()),
        st.builds(_forge, st.binary(min_size=32, max_size=32)),
        st.builds(_head, st.sampled_from(["position", "hash", "seal"])),
        st.just(("the head is deleted", lambda c: c.execute(delete(HEADS)), {COUNT})),
    )


def _at(position: int) -> Any:
    return AUDIT.c.position == position


def _edit(column: str, value: object, at: int) -> tuple[str, Callable[[Connection], None], set[int]]:
    return (
        f"{column} of {at} becomes {value!r}",
        lambda c: c.execute(update(AUDIT).where(_at(at)).values({column: value})),
        {at},
    )


def _delete(gone: set[int]) -> tuple[str, Callable[[Connection], None], set[int]]:
    return f"{gone} deleted", lambda c: c.execute(delete(AUDIT).where(AUDIT.c.position.in_(gone))), gone


def _swap(one: int, other: int) -> tuple[str, Callable[[Connection], None], set[int]]:
    def swap(connection: Connection) -> None:
        for was, becomes in ((one, -1), (other, one), (-1, other)):
            connection.execute(update(AUDIT).where(_at(was)).values(position=becomes))

    return f"{one} and {other} swapped", swap, {one, other} if one != other else set()


def _cut(at: int, with_head: bool) -> tuple[str, Callable[[Connection], None], set[int]]:
    def cut(connection: Connection) -> None:
        kept = connection.execute(select(AUDIT.c.hash).where(_at(at))).scalar() or bytes(32)
        connection.execute(delete(AUDIT).where(AUDIT.c.position > at))
        if with_head:
            connection.execute(update(HEADS).values(position=at, hash=kept))

    return f"cut after {at}, head {with_head}", cut, {at if with_head else COUNT}


def _forge(hash_: bytes) -> tuple[str, Callable[[Connection], None], set[int]]:
    def forge(connection: Connection) -> None:
        row = dict(connection.execute(select(AUDIT).where(_at(COUNT))).mappings().one())
        connection.execute(insert(AUDIT).values(row | {"seq": 999, "position": COUNT + 1, "hash": hash_, "once": None}))

    return "one more", forge, {COUNT + 1}


def _head(column: str) -> tuple[str, Callable[[Connection], None], set[int]]:
    value = COUNT - 1 if column == "position" else bytes(32)
    return f"head {column}", lambda c: c.execute(update(HEADS).values({column: value})), {COUNT}


@given(theft=_thefts())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_is_done_to_it_is_found_where_it_was_done(
    chain_of_seven: Database, sealer: Sealer, theft: tuple[str, Callable[[Connection], None], set[int]]
) -> None:
    _, do, places = theft
    with undone(chain_of_seven, sealer) as (connection, audit):
        before = connection.execute(select(AUDIT).order_by(AUDIT.c.seq)).all()
        do(connection)
        same = connection.execute(select(AUDIT).order_by(AUDIT.c.seq)).all() == before
        found = audit.verify().findings

    touched = {place for each in found for place in range(each.position, max(each.position, min(each.other, 99)) + 1)}
    assert places <= touched or (same and "head" not in theft[0])


@pytest.fixture
def chain_of_seven(database: Database, thief: Run) -> Database:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
    write(database, COUNT - 1, plan=PLAN)
    with database.transaction(ACME) as store:
        store.audit.opened(PLAN, PARTNER, NOW.date(), NOW)
    return database


def test_a_kept_head_finds_what_was_put_back_as_a_whole(chain_of_seven: Database, thief: Run) -> None:
    [(position, hash_, seal)] = thief("SELECT position, hash, seal FROM audit_heads")
    write(chain_of_seven, 2)
    kept = keep(chain_of_seven)

    thief("DELETE FROM audit WHERE position > :at", at=position)
    thief("UPDATE audit_heads SET position = :at, hash = :hash, seal = :seal", at=position, hash=hash_, seal=seal)

    assert faults(chain_of_seven) == []
    assert faults(chain_of_seven, kept) == [(Fault.KEPT_CUT, 8, 9)]


THEFTS = [
    "UPDATE audit_heads SET seal = hash",
    "UPDATE audit_heads SET position = 3, hash = (SELECT hash FROM audit WHERE position = 3)",
    "DELETE FROM audit_heads",
    "DELETE FROM audit WHERE position > 3; UPDATE audit_heads SET position = 3",
]


@pytest.mark.parametrize("theft", THEFTS)
def test_the_bot_works_on_over_a_broken_end_and_says_so_for_ever(
    chain_of_seven: Database, thief: Run, theft: str
) -> None:
    for statement in theft.split(";"):
        thief(statement)

    write(chain_of_seven, 4)

    found = verdict(chain_of_seven).findings
    assert [(each.fault, each.record and each.record.kind) for each in found] == [(Fault.BROKEN_BEFORE, BROKEN)]


def test_entries_that_were_cut_off_stay_missing_when_the_bot_writes_on(chain_of_seven: Database, thief: Run) -> None:
    thief("DELETE FROM audit WHERE position > 5")

    write(chain_of_seven, 3)

    assert faults(chain_of_seven) == [(Fault.MISSING, 6, 7)]


def test_a_chain_under_another_key_is_not_taken_for_ours(chain_of_seven: Database, sealer: Sealer) -> None:
    other = sealer.chain(OTHER)

    with chain_of_seven.reading(ACME) as store:
        head = store.audit.head()

    assert head is not None
    assert sealer.chain(ACME).holds(head)
    assert not other.holds(head)


# --- rivals -------------------------------------------------------------------------------------------------------------


def contend(database: Database, name: str, count: int = 25) -> None:
    """Records, looks, and changes the same two plans as everybody else, each time in another order."""
    for number in range(count):
        with database.transaction(ACME) as store:
            mine, theirs = ("plan-1", "plan-2") if (number + len(name)) % 2 else ("plan-2", "plan-1")
            store.audit.record("began", NOW, name, PlanId(mine), {"number": str(number)})
            store.audit.opened(PlanId(theirs), UserId("USHARED"), NOW.date() + timedelta(days=number), NOW)
            for_update = store.plans.get(PlanId("plan-1"))
            assert for_update is not None
            store.audit.record("ended", NOW, name, PlanId(theirs))


def test_rival_threads_never_fork_the_chain(url: str, connect: Connect) -> None:
    replicas = [connect(url) for _ in range(3)]
    with replicas[0].transaction(ACME) as store:
        store.plans.add(plan("plan-1"), Draft())
        store.plans.add(plan("plan-2"), Draft())

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(contend, replicas * 2, ["U-a", "U-b", "U-c", "U-dd", "U-ee", "U-ff"]))

    assert faults(replicas[0]) == []
    with replicas[0].reading(ACME) as store:
        entries = [*store.audit.for_plan(PlanId("plan-1")), *store.audit.for_plan(PlanId("plan-2"))]
    kinds = [each.kind for each in entries]
    assert (kinds.count("began"), kinds.count("ended")) == (150, 150)
    looks = [(each.plan, each.actor, each.kind) for each in entries if each.kind == "opened"]
    assert len(looks) == 50


def test_rivals_over_plans_and_the_record_never_wait_for_each_other_in_a_circle(url: str, connect: Connect) -> None:
    """One records first and changes the plan then, the other the other way round: only the plan makes them wait."""
    replicas = [connect(url), connect(url)]
    with replicas[0].transaction(ACME) as store:
        for name in ("plan-1", "plan-2"):
            store.plans.add(plan(name), Draft())

    def work(database: Database, *, first: bool) -> int:
        saved = 0
        for _ in range(30):
            with database.transaction(ACME) as store:
                if first:
                    store.audit.record("saved", NOW, MANAGER, PLAN)
                found = store.plans.get(PlanId("plan-1" if first else "plan-2"))
                assert found is not None
                store.plans.save(replace(found, status=Status.DRAFT))
                if not first:
                    store.audit.record("saved", NOW, EMPLOYEE, PLAN)
                saved += 1
        return saved

    with ThreadPoolExecutor(2) as threads:
        done = [
            each.result()
            for each in [threads.submit(work, replicas[0], first=True), threads.submit(work, replicas[1], first=False)]
        ]

    assert done == [30, 30]
    assert (verdict(replicas[0]).records, faults(replicas[0])) == (60, [])


RIVAL = """
import sys
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.test_audit import write

write(Database(sys.argv[1], Sealer(MasterKey(bytes(range(32))))), 40)
"""


def test_rival_processes_never_fork_the_chain(url: str, connect: Connect) -> None:
    rivals = [subprocess.Popen([sys.executable, "-c", RIVAL, url]) for _ in range(2)]

    assert [each.wait(60) for each in rivals] == [0, 0]
    assert (verdict(connect(url)).records, faults(connect(url))) == (80, [])


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
