"""What stands in a database before anything is measured: people, a plan under way, and rows by the thousand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import create_engine, text

from benchmarks.slack import TEAM
from domain.agreements import Answer
from domain.assessments import AreaDraft
from domain.drafts import Draft
from domain.goals import Direction, GoalDraft, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import ChannelId, Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.support import Kind, SupportDraft, SupportId
from services import agreements, approvals, drafts
from services.clock import SystemClock
from services.turn import Turn
from storage.database import Database
from storage.outbox import Delivery
from storage.sealing import Sealer, load_master_key

WORKSPACE = WorkspaceId(TEAM)
MANAGER, EMPLOYEE, HR, OTHER = (UserId(f"U0{name}") for name in ("MANAGER", "EMPLOYEE", "PARTNER", "OTHER"))
RECIPIENTS = 1000
KEY = "00" * 32


def database(url: str) -> Database:
    """The store at that address, ready for use."""
    made = Database(url, Sealer(load_master_key(KEY, None, create=False)))
    made.upgrade()
    return made


def people(store: Database) -> None:
    """A manager, an employee, HR; and a thousand people who get messages and whose DM channels are known."""
    now = SystemClock().now()
    with store.transaction(WORKSPACE) as opened:
        for user in (MANAGER, EMPLOYEE, HR, OTHER, *map(recipient, range(RECIPIENTS))):
            opened.people.put(Person(id=user, name="Somebody"), now)
            opened.people.set_dm(user, ChannelId(f"D{user[1:]}"))
        opened.workspaces.save(replace(opened.workspaces.get(), hr=(HR,)))


def recipient(number: int) -> UserId:
    return UserId(f"U1{number % RECIPIENTS:06d}")


def plan(store: Database) -> None:
    """A plan under way: two goals, one promise, weekly check-ins; written, approved, talked over and agreed."""
    with _turn(store, MANAGER) as turn:
        begun = drafts.start(turn, turn.new_id(), EMPLOYEE)
        drafts.save(turn, begun, _filled(turn, turn.draft(begun)))
        handed = drafts.submit(turn, begun.id)
    with _turn(store, HR) as turn:
        approvals.approve(turn, handed.id, handed.revision)
    with _turn(store, MANAGER) as turn:
        shared = agreements.hold_talk(turn, handed.id)
    with _turn(store, EMPLOYEE) as turn:
        agreements.acknowledge(turn, shared.id, shared.version, Answer.AGREES)


@contextmanager
def _turn(store: Database, user: UserId) -> Iterator[Turn]:
    with store.transaction(WORKSPACE) as opened:
        yield Turn(opened, Actor(user), SystemClock().now())


def _filled(turn: Turn, draft: Draft) -> Draft:
    assert draft.starts is not None
    goals = [
        GoalDraft(
            id=GoalId(turn.new_id()),
            title=title,
            metric="Counted each week",
            baseline="2",
            target="6",
            direction=Direction.UP.value,
            measured_by="The form that customers fill in",
            weight=weight,
        )
        for title, weight in (("Show the main products in a demo", "60"), ("Answer mails within a day", "40"))
    ]
    promise = SupportDraft(
        id=SupportId(turn.new_id()),
        kind=Kind.TRAINING.value,
        title="Product training, two afternoons",
        owner=turn.user,
        due=(draft.starts + timedelta(days=14)).isoformat(),
    )
    area = AreaDraft(
        "Product knowledge",
        "Explains the three main products without notes in a first meeting.",
        "On Nov 9 and Nov 16 two customers asked about pricing tiers and got the old list.",
        "Both customers asked for a second meeting; one chose another supplier.",
        "Feedback on Nov 10; shadowed two demos on Nov 17.",
        "2",
    )
    return replace(draft, role_title="Account executive", areas=(area,), goals=tuple(goals), support=(promise,))


def messages(store: Database, first: int, count: int) -> None:
    """That many messages, due now, to different people."""
    now = SystemClock().now()
    with store.transaction(WORKSPACE) as opened:
        for number in range(first, first + count):
            opened.outbox.put(
                Delivery(
                    id=Turn.new_id(),
                    idem_key=f"bench|{number}",
                    kind="workspaces.hr_changed",
                    recipient=recipient(number),
                    not_before=now,
                    params={"added": HR, "removed": "", "by": MANAGER, "changed": now.isoformat()},
                )
            )


def occurrences(store: Database, url: str, count: int) -> None:
    """That many rows planned ahead, over the year that begins in a month: a few through the store, the rest copies."""
    now = SystemClock().now()
    with store.transaction(WORKSPACE) as opened:
        for day in range(100):
            name = OccurrenceId(f"seed-{day}")
            opened.occurrences.plan(
                Occurrence(name, name, "checkins.prompt", now + timedelta(days=30 + 3 * day), recipient(day))
            )
    _copy(url, "occurrences", {"id": "t.id || '-' || n.i", "subject": "t.subject || '-' || n.i"}, count // 100 - 1)


def _copy(url: str, table: str, changed: dict[str, str], times: int) -> None:
    """Copies of every row of a table, in one statement of the database's own."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        names = list(connection.execute(text(f"SELECT * FROM {table} LIMIT 1")).keys())  # noqa: S608 — our own names
        columns = ", ".join(f'"{each}"' for each in names)
        values = ", ".join(changed.get(each, f't."{each}"') for each in names)
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :times)"
        copies = f"INSERT INTO {table} ({columns}) {numbers} SELECT {values} FROM {table} t, n"  # noqa: S608
        connection.execute(text(copies), {"times": times})
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    engine.dispose()
