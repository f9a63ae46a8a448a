"""The cost of a question follows its answer, not the archive: each frequent one goes through its own index."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from domain.people import UserId
from domain.plans import Status
from storage.database import Database, Store
from tests.storage.conftest import ACME
from tests.storage.samples import MANAGER, NOW, PLAN

QUESTIONS: list[tuple[str, Callable[[Store], object], set[str]]] = [
    ("of", lambda store: store.plans.of(MANAGER), {"plans_by_manager", "plans_by_employee"}),
    ("open_for", lambda store: store.plans.open_for(UserId("U1")), {"plans_by_employee"}),
    ("one status", lambda store: store.plans.with_status([Status.HR_REVIEW]), {"plans_by_status"}),
    ("statuses", lambda store: store.plans.with_status([Status.ACTIVE, Status.PAUSED]), {"plans_by_age"}),
    ("frozen", lambda store: store.plans.frozen(), {"plans_frozen"}),
    ("some", lambda store: store.plans.some([PLAN]), {"sqlite_autoindex_plans_1"}),
    ("due", lambda store: store.occurrences.due(NOW), {"occurrences_due"}),
    ("planned", lambda store: store.occurrences.for_plan(PLAN), {"occurrences_by_plan"}),
    ("a subject's", lambda store: store.occurrences.for_subject("enrolment-1"), {"sqlite_autoindex_occurrences_2"}),
    ("claim", lambda store: store.outbox.claim("worker", NOW), {"outbox_leases", "outbox_due"}),
    ("orphans", lambda store: store.outbox.orphans(), {"outbox_leases"}),
    ("unknowns", lambda store: store.outbox.unknowns(), {"outbox_attention"}),
    ("attention", lambda store: store.outbox.needs_attention(), {"outbox_attention"}),
    ("backlog", lambda store: store.outbox.pending_count(), {"outbox_leases", "outbox_due"}),
    ("age", lambda store: store.outbox.oldest_due(NOW), {"outbox_leases", "outbox_due"}),
    ("outdate", lambda store: store.changes.outdate(MANAGER, ["a"], NOW, NOW, NOW), {"outbox_by_recipient"}),
    ("latest", lambda store: store.changes.latest(MANAGER, ["a"], NOW, NOW), {"outbox_by_recipient"}),
    ("change", lambda store: store.changes.take(NOW, NOW), {"outbox_outdated"}),
    ("records", lambda store: store.audit.for_plan(PLAN), {"audit_by_plan"}),
    ("concerns", lambda store: store.concerns.waiting(), {"concerns_open"}),
    ("checkins", lambda store: store.checkins.for_plan(PLAN), {"checkins_by_plan"}),
    ("support", lambda store: store.support.for_plan(PLAN), {"support_by_plan"}),
    (
        "support of",
        lambda store: store.support.of(MANAGER),
        {"support_by_receiver", "support_by_requester", "support_by_sponsor", "support_by_owner"},
    ),
    ("helped", lambda store: store.support.helped(), {"support_helped"}),
    ("training", lambda store: store.training.of(MANAGER), {"sqlite_autoindex_enrolments_2"}),
    ("progress", lambda store: store.progress.for_plan(PLAN), {"sqlite_autoindex_progress_1"}),
    ("reviews", lambda store: store.reviews.for_plan(PLAN), {"sqlite_autoindex_reviews_1"}),
    ("forget", lambda store: store.inbox.forget_before(NOW), {"inbox_by_age"}),
]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("ask", "expected"), [each[1:] for each in QUESTIONS], ids=[each[0] for each in QUESTIONS])
def test_questions_go_through_their_index(
    database: Database, ask: Callable[[Store], object], expected: set[str]
) -> None:
    asked: list[tuple[str, Any]] = []
    with database.transaction(ACME) as store:
        listen(database, asked)
        ask(store)

    used, scanned = explained(database, asked)
    assert used == expected
    assert scanned == []


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_tick_goes_through_the_workspaces_and_no_other_table(database: Database) -> None:
    asked: list[tuple[str, Any]] = []
    listen(database, asked)
    database.waiting(NOW)

    used, scanned = explained(database, asked)
    assert {"occurrences_due", "outbox_due", "outbox_leases", "outbox_outdated"} <= used
    assert [each for each in scanned if "workspaces" not in each] == []


def listen(database: Database, asked: list[tuple[str, Any]]) -> None:
    event.listen(database._engine, "before_cursor_execute", lambda *args: asked.append(args[2:4]))  # noqa: SLF001


def explained(database: Database, asked: list[tuple[str, Any]]) -> tuple[set[str], list[str]]:
    """The indexes that SQLite uses for these statements, and what it would read whole."""
    with database._engine.connect() as connection:  # noqa: SLF001
        plans = [
            str(row[3])
            for statement, values in list(asked)
            if statement.startswith(("SELECT", "UPDATE", "DELETE"))
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    used = {found[1] for each in plans if (found := re.search(r"USING (?:COVERING )?INDEX (\w+)", each))}
    return used, [each for each in plans if each.startswith("SCAN")]
