"""At rest: nothing that people write can be read, moved or changed in the database, nor read after erasure."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.agreements import Agreement, Proposal
from domain.cadence import Every, Rhythm
from domain.checkins import EmployeeAnswers, ManagerAnswers
from domain.concerns import Concern
from domain.drafts import Draft
from domain.people import WorkspaceId
from domain.workspaces import Workspace
from storage.database import Database, DatabaseProblem, KeyProblem
from storage.tables import metadata
from storage.vault import Document
from tests.storage.conftest import ACME
from tests.storage.samples import CANARY, EMPLOYEE, FIGURE, MANAGER, NOW, PLAN, contents, draft, fill, person, plan


def everything_stored(url: str, rows: Callable[..., Any]) -> bytes:
    """All bytes of a SQLite database and its WAL, or all rows of a PostgreSQL one, as text and raw."""
    if url.startswith("sqlite:///"):
        file = Path(url.removeprefix("sqlite:///"))
        return b"".join(each.read_bytes() for each in sorted(file.parent.glob(f"{file.name}*")))
    values = [value for table in metadata.tables for row in rows(f'SELECT * FROM "{table}"') for value in row]
    return b"\n".join(bytes(each) if isinstance(each, bytes | memoryview) else str(each).encode() for each in values)


def disguises(word: str) -> list[bytes]:
    """The forms in which a word could stand in a file."""
    plain = word.encode()
    escaped = word.encode("ascii", "backslashreplace")
    return [plain, escaped, word.encode("utf-16-le"), plain.hex().encode(), base64.b64encode(plain)[:-4]]


def test_no_word_or_figure_that_people_wrote_can_be_found(
    database: Database, url: str, rows: Callable[..., Any]
) -> None:
    with database.transaction(ACME) as store:
        fill(store)

    stored = everything_stored(url, rows)

    assert MANAGER.encode() in stored, "ids stand in clear: the search does find what is there"
    words = (CANARY, *CANARY.split("-"), str(FIGURE))
    assert [form for word in words for form in disguises(word) if form in stored] == []


def test_every_place_for_bytes_is_sealed(database: Database, rows: Callable[..., Any]) -> None:
    with database.transaction(ACME) as store:
        fill(store)

    for table in metadata.sorted_tables:
        for column in (each.name for each in table.columns if str(each.type) == "BLOB"):
            values = [bytes(value) for (value,) in rows(f'SELECT "{column}" FROM "{table.name}"')]
            assert values, f"{table.name}.{column}: fill() writes none"
            assert all(len(value) >= 28 for value in values), "a nonce and a tag at least"
            assert len(set(values)) == len(values)


def test_a_discarded_draft_can_not_be_read_from_the_file_any_more(
    database: Database, url: str, rows: Callable[..., Any]
) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
    [(key,)] = rows("SELECT wrapped FROM data_keys WHERE scope = :plan", plan=PLAN)
    [(content,)] = rows("SELECT content FROM drafts")
    assert bytes(key) in everything_stored(url, rows)

    with database.transaction(ACME) as store:
        store.plans.discard(PLAN)

    stored = everything_stored(url, rows)
    assert bytes(key) not in stored
    assert bytes(content) not in stored


def test_another_replica_can_not_read_what_was_erased(url: str, connect: Callable[..., Database]) -> None:
    first, second = connect(url), connect(url)
    with first.transaction(ACME) as store:
        store.plans.add(plan(), draft())
    with second.reading(ACME) as store:
        assert store.plans.draft(PLAN) == draft()

    with first.transaction(ACME) as store:
        store.plans.erase(PLAN)

    with second.reading(ACME) as store:
        assert store.plans.draft(PLAN) is None


MOVES = [
    "UPDATE drafts SET content = (SELECT content FROM agreements) WHERE plan = 'plan-1'",
    "UPDATE drafts SET content = (SELECT d.content FROM drafts d WHERE d.plan <> drafts.plan)",
    "UPDATE agreements SET version = 2",
    "UPDATE acknowledgements SET statement = (SELECT content FROM proposals)",
    "UPDATE acknowledgements SET \"by\" = 'USOMEBODY'",
    "UPDATE proposals SET id = 'p9'",
    "UPDATE concerns SET id = 'c9'",
    "UPDATE concerns SET content = (SELECT content FROM proposals)",
    "UPDATE checkins SET answers = (SELECT c.answers FROM checkins c WHERE c.side <> checkins.side)",
    "UPDATE people SET id = 'USOMEBODY'",
    "UPDATE people SET name = (SELECT settings FROM workspaces)",
    "UPDATE workspaces SET settings = (SELECT name FROM people)",
    "UPDATE outbox SET id = 'delivery-9'",
    "UPDATE audit SET id = 'other'",
    "UPDATE support SET content = (SELECT s.content FROM support s WHERE s.id <> support.id)",
    "UPDATE steps_done SET step = 'step-2'",
    "UPDATE reviews SET number = 7",
]


@pytest.mark.parametrize("move", MOVES)
def test_sealed_content_can_not_be_moved(database: Database, thief: Callable[..., Any], move: str) -> None:
    with database.transaction(ACME) as store:
        fill(store)
        store.plans.add(plan("plan-2"), draft())

    thief(move)

    def read_all() -> None:
        with database.reading(ACME) as store:
            contents(store)
            store.agreements.history(PLAN)
            store.people.all()
            store.outbox.get("delivery-9")

    with pytest.raises(DatabaseProblem, match="content-damaged"):
        read_all()


def test_content_can_not_be_moved_to_another_workspace(database: Database, rows: Callable[..., Any]) -> None:
    with database.transaction(ACME) as store:
        store.people.put(person(), NOW)

    rows("UPDATE people SET workspace = 'T-OTHER'")
    rows("UPDATE data_keys SET workspace = 'T-OTHER'")

    with pytest.raises(DatabaseProblem, match="content-damaged"), database.reading(WorkspaceId("T-OTHER")) as store:
        store.people.get(EMPLOYEE)


def test_a_key_can_not_be_lent_to_another_plan(database: Database, rows: Callable[..., Any]) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.plans.add(plan("plan-2"), draft())

    rows("UPDATE data_keys SET wrapped = (SELECT d.wrapped FROM data_keys d WHERE d.scope = 'plan-2')")

    with pytest.raises(DatabaseProblem, match="content-damaged"), database.reading(ACME) as store:
        store.plans.draft(PLAN)


def test_a_key_wrapped_by_another_master_key_says_so(database: Database, rows: Callable[..., Any]) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())

    rows("UPDATE data_keys SET master = '0011223344556677'")

    with pytest.raises(KeyProblem, match="key-mismatch"), database.reading(ACME) as store:
        store.plans.draft(PLAN)


_RHYTHMS = st.builds(Rhythm, st.sampled_from(Every), st.integers(0, 6), st.times().map(lambda at: at.replace(fold=0)))
_FIGURES = st.decimals(allow_nan=False, allow_infinity=False)
_MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(fold=0))
_NATURAL = {Rhythm: _RHYTHMS, Decimal: _FIGURES, datetime: _MOMENTS}
KINDS = [Agreement, Draft, Proposal, Concern, EmployeeAnswers, ManagerAnswers, Workspace]


@pytest.fixture(autouse=True, scope="module")
def _values_as_people_make_them() -> None:
    for kind, values in _NATURAL.items():
        st.register_type_strategy(kind, values)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_people_write_comes_back_as_it_was(database: Database, kind: type[object]) -> None:
    document = Document("table", "column", kind)
    with database.transaction(ACME) as store:
        vault = store.plans._vault  # noqa: SLF001 - one transaction for all examples

        @given(st.from_type(kind))
        @settings(max_examples=50, deadline=None)
        def comes_back(value: object) -> None:
            assert document.open(vault, None, "row", document.seal(vault, None, "row", value)) == value

        comes_back()
