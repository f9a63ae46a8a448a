"""Check-ins that are due at one moment, for as many made-up people as wanted, and the databases that hold them."""

import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from domain.agreements import Agreement
from domain.cadence import Calendar, Every, Rhythm
from domain.checkins import Round, RoundId
from domain.drafts import Draft
from domain.goals import Goal, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import Person, UserId, WorkspaceId
from domain.plans import Plan, PlanId, Status
from domain.workspaces import Workspace
from sandbox.seed import crowd
from sandbox.settings import TEAM_ID
from storage.database import Database, Store
from storage.outbox import Delivery
from storage.sealing import MasterKey, Sealer

TEAM = WorkspaceId(TEAM_ID)
KEY = "11" * 32
DUE = datetime(2027, 2, 1, 14, 30, tzinfo=UTC)
"""Monday, 09:30 in New York."""
JUST_AFTER = DUE + timedelta(seconds=5)
_BEGUN = DUE - timedelta(days=7)
_ENDS = date(2027, 3, 19)
_CLOSES = datetime(2027, 2, 4, 23, 0, tzinfo=UTC)
_AT_ONCE = 500


def sealer() -> Sealer:
    return Sealer(MasterKey(bytes.fromhex(KEY)))


def prepare(url: str, count: int, *, greet: bool = False) -> None:
    """A new database in which `count` people will be asked at DUE, by one plan for each two.

    Of an odd number the last is on a second plan of the first one's, who is asked about both at once. `greet` has
    another message wait for each of them, so that two have the same way.
    """
    database = Database(url, sealer(), busy_ms=60_000)
    try:
        database.upgrade()
        ids = [UserId(each.id) for each in crowd(count)]
        pairs = list(zip(ids[::2], ids[1::2], strict=False))
        pairs += [(ids[0], ids[-1])] if count % 2 else []
        with database.transaction(TEAM) as store:
            store.workspaces.save(Workspace(hr=(UserId("U0PRIYANAIR"),), revision=store.workspaces.get().revision))
        for begin in range(0, len(pairs), _AT_ONCE):
            with database.transaction(TEAM) as store:
                _lay(store, pairs[begin : begin + _AT_ONCE])
        if greet:
            with database.transaction(TEAM) as store:
                for each in ids:
                    store.outbox.put(Delivery(f"hello-{each}", f"hello {each}", "home.hello", each, DUE))
    finally:
        database.dispose()


def _lay(store: Store, pairs: Sequence[tuple[UserId, UserId]]) -> None:
    for manager, employee in pairs:
        for each in (manager, employee):
            store.people.put(Person(each, each, zone="America/New_York"), DUE)
        plan = Plan(
            id=PlanId(f"plan-{employee}"),
            manager=manager,
            status=Status.ACTIVE,
            created_at=_BEGUN,
            updated_at=_BEGUN,
            employee=employee,
            start=_BEGUN.date(),
            end=_ENDS,
            version=1,
            in_force=1,
        )
        store.plans.add(plan, Draft())
        store.agreements.add(_agreement(plan))
        store.rounds.add(Round(RoundId(f"round-{plan.id}"), plan.id, 1, DUE.date(), _CLOSES, 1))
        for each in (manager, employee):
            store.occurrences.plan(_due(plan, each))


def _agreement(plan: Plan) -> Agreement:
    goal = Goal(GoalId("demos"), "Show the products", "Demos rated 4", Decimal(2), Decimal(6), _ENDS, unit="demos")
    return Agreement(
        plan=plan.id,
        version=1,
        start=_BEGUN.date(),
        end=_ENDS,
        role_title="Seller",
        areas=(),
        factors=(),
        goals=(goal,),
        support=(),
        rhythm=Rhythm(Every.WEEKLY, 0, time(9, 30)),
        calendar=Calendar("US"),
        made_by=plan.manager,
        made_at=_BEGUN,
    )


def _due(plan: Plan, recipient: UserId) -> Occurrence:
    return Occurrence(
        id=OccurrenceId(f"prompt-{plan.id}-{recipient}"),
        subject=plan.id,
        kind="checkins.prompt",
        due_at=DUE,
        recipient=recipient,
        round=1,
        plan=plan.id,
    )


class Template:
    """A SQLite file prepared once; every run works on a copy of its own."""

    def __init__(self, folder: Path, count: int, *, greet: bool = False) -> None:
        self._file = folder / f"template-{count}{'-greet' if greet else ''}.db"
        if not self._file.exists():
            prepare(f"sqlite:///{self._file}", count, greet=greet)

    def copy(self, folder: Path) -> str:
        """The URL of a new copy in `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        for suffix in ("", "-wal"):
            found = self._file.with_name(self._file.name + suffix)
            if found.exists():
                shutil.copy(found, folder / f"pip.db{suffix}")
        return f"sqlite:///{folder / 'pip.db'}"
