"""Whatever somebody does to the record who can write to the database, but has no key: it is found."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Update, delete, insert, select, update
from sqlalchemy.orm import Session

from domain.audit import BROKEN, Fault, KeptHead
from storage.audit import Audit
from storage.database import Database
from storage.sealing import Sealer
from storage.vault import Vault
from tests.storage.conftest import ACME
from tests.storage.records import AUDIT, HEADS, OTHER, Run, faults, verdict, write
from tests.storage.samples import NOW, PARTNER, PLAN, draft, plan


def keep(database: Database) -> KeptHead:
    with database.reading(ACME) as store:
        kept = store.audit.keep(NOW)
    assert kept is not None
    return kept


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
    "position": st.integers(COUNT + 1, 99) | st.none(),
    "workspace": st.just(OTHER),
}


@dataclass(frozen=True)
class Theft:
    """What is done, and in which places it must be found."""

    name: str
    places: frozenset[int]
    do: Callable[[Connection], object] = field(repr=False)


def edit(column: str, value: object, at: int) -> Theft:
    return Theft(f"{column}={value!r}", frozenset({at}), lambda c: c.execute(_change(at).values({column: value})))


def delete_some(gone: set[int]) -> Theft:
    return Theft("delete", frozenset(gone), lambda c: c.execute(delete(AUDIT).where(AUDIT.c.position.in_(gone))))


def swap(one: int, other: int) -> Theft:
    def do(connection: Connection) -> None:
        for was, becomes in ((one, -1), (other, one), (-1, other)):
            connection.execute(_change(was).values(position=becomes))

    return Theft("swap", frozenset({one, other} if one != other else ()), do)


def cut(at: int, *, with_head: bool) -> Theft:
    def do(connection: Connection) -> None:
        kept = connection.execute(select(AUDIT.c.hash).where(AUDIT.c.position == at)).scalar() or bytes(32)
        connection.execute(delete(AUDIT).where(AUDIT.c.position > at))
        if with_head:
            connection.execute(update(HEADS).values(position=at, hash=kept))

    return Theft(f"cut, {with_head=}", frozenset({at if with_head else COUNT}), do)


def forge(hash_: bytes) -> Theft:
    def do(connection: Connection) -> None:
        last = connection.execute(select(AUDIT).where(AUDIT.c.position == COUNT)).mappings().one()
        forged = {"seq": 999, "position": COUNT + 1, "hash": hash_, "once": None}
        connection.execute(insert(AUDIT).values({**last, **forged}))

    return Theft("forge", frozenset({COUNT + 1}), do)


def change_head(column: str) -> Theft:
    value = COUNT - 1 if column == "position" else bytes(32)
    return Theft(column, frozenset({COUNT}), lambda c: c.execute(update(HEADS).values({column: value})))


def _change(at: int) -> Update:
    return update(AUDIT).where(AUDIT.c.position == at)


THEFTS = st.one_of(
    *(st.builds(edit, st.just(name), values, _POSITIONS) for name, values in _COLUMNS.items()),
    st.builds(delete_some, st.sets(_POSITIONS, min_size=1)),
    st.builds(swap, _POSITIONS, _POSITIONS),
    st.builds(cut, st.integers(0, COUNT - 1), with_head=st.booleans()),
    st.builds(forge, st.binary(min_size=32, max_size=32)),
    st.builds(change_head, st.sampled_from(["position", "hash", "seal"])),
    st.just(Theft("delete head", frozenset({COUNT}), lambda c: c.execute(delete(HEADS)))),
)


@given(theft=THEFTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_is_done_to_it_is_found_where_it_was_done(
    chain_of_seven: Database, sealer: Sealer, theft: Theft
) -> None:
    with undone(chain_of_seven, sealer) as (connection, audit):
        before = stored(connection)
        theft.do(connection)
        changed = stored(connection) != before
        found = audit.verify().findings

    places = {place for each in found for place in range(each.position, max(each.position, each.other) + 1)}
    assert theft.places <= places if changed else not found


def stored(connection: Connection) -> list[object]:
    return [list(connection.execute(select(table).order_by(table.c.position))) for table in (AUDIT, HEADS)]


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


ENDS = [
    "UPDATE audit_heads SET seal = hash",
    "UPDATE audit_heads SET position = 3, hash = (SELECT hash FROM audit WHERE position = 3)",
    "DELETE FROM audit_heads",
    "DELETE FROM audit WHERE position > 3; UPDATE audit_heads SET position = 3",
]


@pytest.mark.parametrize("theft", ENDS)
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
