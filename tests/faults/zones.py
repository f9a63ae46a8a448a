"""Two years of check-ins in every IANA zone: each occurrence once, at the right local time.

Every zone goes through `domain.cadence`. Every distinct set of clocks among them also goes the real way: planned by the
services, worked off by ticks on an SQLite database while the clock moves, and read from the outbox.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo, available_timezones

from domain.agreements import Agreement
from domain.cadence import Calendar, instant, round_days
from domain.drafts import Draft
from domain.goals import Goal, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.plans import Plan, PlanId, Status
from services import checkins, occurrences
from services.clock import FixedClock, monotonic
from services.turn import Turn
from storage.database import Database, Store
from storage.sealing import MasterKey, Sealer
from tests.faults.witness import Slot, clocks, expected, slots

TEAM = WorkspaceId("T1")
HR = UserId("UHR")
BEGIN = date(2027, 1, 4)
DAY, SECOND, BEAT = timedelta(days=1), timedelta(seconds=1), timedelta(hours=4)

Instants = Mapping[date, datetime]
"""By local day."""


@dataclass(frozen=True)
class Figures:
    """What came out. `distinct` counts the zones, one for each set of clocks, that went through services and storage."""

    zones: int = 0
    distinct: int = 0
    occurrences: int = 0
    wrong: int = 0
    missing: int = 0
    double: int = 0
    at_night: int = 0  # reminders that came in quiet hours

    def __add__(self, other: "Figures") -> "Figures":
        mine, theirs = vars(self), vars(other)
        return Figures(**{name: mine[name] + theirs[name] for name in mine})

    @property
    def clean(self) -> bool:
        return not (self.wrong or self.missing or self.double or self.at_night)


def every_zone() -> list[str]:
    """All that this machine knows; `localtime` is no zone's name."""
    return sorted(available_timezones() - {"localtime"})


def simulate(zones: Sequence[str], years: int = 2) -> Figures:
    """Runs `years` years from BEGIN; the figures are counts."""
    end = BEGIN + years * 365 * DAY
    distinct = list({clocks(zone, BEGIN, end): zone for zone in zones}.values())
    counted = sum((planned(zone, end) for zone in zones), Figures(zones=len(zones)))
    with TemporaryDirectory() as folder:
        return counted + lived(distinct, end, Path(folder))


# --- by the calendar alone --------------------------------------------------------------------------------------------


def planned(zone: str, end: date) -> Figures:
    """What `domain.cadence` makes of every rhythm in this zone, beside the witness."""
    return sum((_planned(zone, slot, end) for slot in slots(zone, BEGIN, end)), Figures())


def _planned(zone: str, slot: Slot, end: date) -> Figures:
    days = round_days(slot.start, end, slot.rhythm, every_day(end))
    return compare(expected(zone, slot, end), [(day, instant(day, slot.rhythm.at, zone)) for day in days])


def every_day(end: date) -> Calendar:
    """People work on all days: clocks change on Sundays, and no holiday shall hide that."""
    days = (BEGIN + n * DAY for n in range((end - BEGIN).days + 30))
    return Calendar(make_up_days=frozenset(days))


def compare(wanted: Instants, found: Iterable[tuple[date, datetime]]) -> Figures:
    """Each wanted one shall be found once, at its instant; anything else found is wrong."""
    seen: dict[date, datetime] = {}
    double = 0
    for day, at in found:
        double += day in seen
        seen.setdefault(day, at)
    wrong = sum(wanted.get(day) != at for day, at in seen.items())
    missing = sum(day not in seen for day in wanted)
    return Figures(occurrences=len(wanted), wrong=wrong, missing=missing, double=double)


# --- the real way -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """One plan: the employee in one zone, on a rhythm that meets its changes of clocks; the manager in another."""

    number: int
    slot: Slot
    employee: str
    manager: str

    @property
    def people(self) -> dict[UserId, str]:
        """The zone of each; nobody is on two plans, so that every message tells whose it is."""
        return {UserId(f"UE{self.number}"): self.employee, UserId(f"UM{self.number}"): self.manager}


def cases(zones: Sequence[str], end: date) -> list[Case]:
    """One for each zone, as employee there and as manager in the case before."""
    return [
        Case(number, slots(zone, BEGIN, end)[-1], zone, zones[(number + 1) % len(zones)])
        for number, zone in enumerate(zones)
    ]


@dataclass
class World:
    """A bot without Slack: its database, its ticks, and a clock that is moved by hand."""

    database: Database
    clock: FixedClock = field(default_factory=lambda: FixedClock(datetime.combine(BEGIN - 2 * DAY, time(), UTC)))

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        with self.database.transaction(TEAM) as store:
            yield self._opening(store)

    def _opening(self, store: Store) -> Turn:
        return Turn(store, Actor.system("tick"), self.clock.now())

    def tick(self, at: datetime) -> None:
        self.clock.at = at
        occurrences.run(lambda: self.database.transaction(TEAM), self._opening, checkins.DUE)

    def begin(self, case: Case, end: date) -> None:
        """Leaves a plan under way, whose rounds the next tick lays out."""
        with self.turn() as turn:
            for user, zone in case.people.items():
                turn.store.people.put(Person(user, user, zone=zone), turn.now)
            plan, agreement = _agreed(case, end, turn.now)
            turn.store.plans.add(plan, Draft())
            turn.store.agreements.add(agreement)
            due = Occurrence(OccurrenceId(plan.id), plan.id, "checkins.schedule", turn.now, round=1, plan=plan.id)
            turn.store.occurrences.plan(due)

    def told(self) -> list[tuple[str, UserId, datetime]]:
        """Kind, recipient and time of everything that the outbox holds, each once."""
        found: list[tuple[str, UserId, datetime]] = []
        while True:
            with self.turn() as turn:
                claimed = turn.store.outbox.claim("simulation", turn.now, lease_seconds=1e6, limit=500)
            if not claimed:
                return found
            found += [(each.kind, UserId(each.recipient), each.not_before) for each in claimed]


def _agreed(case: Case, end: date, at: datetime) -> tuple[Plan, Agreement]:
    employee, manager = case.people
    start, rhythm = case.slot.start, case.slot.rhythm
    goals = (Goal(GoalId("calls"), "Call back", "Calls", Decimal(2), Decimal(6), end, unit="calls"),)
    plan = Plan(PlanId(f"P{case.number}"), manager, Status.ACTIVE, at, at, employee, HR, None, start, end, 1, 1)
    calendar = every_day(end)
    return plan, Agreement(plan.id, 1, start, end, "Seller", (), (), goals, (), rhythm, calendar, manager, at)


def lived(zones: Sequence[str], end: date, folder: Path) -> Figures:
    """What people in these zones were told, beside the witness."""
    world = World(Database(f"sqlite:///{folder}/zones.db", Sealer(MasterKey(bytes(32)))))
    world.database.upgrade()
    with world.turn() as turn:
        turn.store.workspaces.save(replace(turn.workspace, hr=(HR,)))
    people = [(case, user, zone) for case in cases(zones, end) for user, zone in case.people.items()]
    wanted = {user: expected(zone, case.slot, end) for case, user, zone in people}
    for case in cases(zones, end):
        world.begin(case, end)
    for stop in _stops(wanted.values(), end):
        world.tick(stop)
    figures = _judged(world.told(), {user: zone for _, user, zone in people}, wanted)
    world.database.dispose()
    return figures + Figures(distinct=len(zones))


def _stops(wanted: Iterable[Instants], end: date) -> list[datetime]:
    """Each instant and a second before it, and a steady beat in between: nothing may come early, nor wait."""
    at = {moment for instants in wanted for moment in instants.values()}
    start = datetime.combine(BEGIN - 2 * DAY, time(), UTC)
    beat = {start + n * BEAT for n in range(6 * ((end - BEGIN).days + 7))}
    return sorted(at | beat | {moment - SECOND for moment in at})


def _judged(
    told: Sequence[tuple[str, UserId, datetime]], zones: Mapping[UserId, str], wanted: Mapping[UserId, Instants]
) -> Figures:
    prompts: dict[UserId, list[tuple[date, datetime]]] = {user: [] for user in wanted}
    at_night = 0
    for kind, user, at in told:
        if kind == "checkins.prompt":
            prompts[user].append((at.astimezone(ZoneInfo(zones[user])).date(), at))
        if kind == "checkins.reminder":
            at_night += not time(9) <= at.astimezone(ZoneInfo(zones[user])).time() < time(18)
    each = (compare(wanted[user], found) for user, found in prompts.items())
    return sum(each, Figures(at_night=at_night))


def main() -> int:
    """Prints the figures of all zones; 1 when anything is not as promised."""
    began = monotonic()
    figures = simulate(every_zone())
    for name, value in vars(figures).items():
        print(f"{name:>12} {value:>9,}")
    print(f"{'seconds':>12} {monotonic() - began:>9,.0f}")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    sys.exit(main())
