"""Several replicas write the record at once: nobody forks it, and nobody waits for the other in a circle."""

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from domain.drafts import Draft
from domain.errors import OutOfDateError
from domain.people import UserId
from domain.plans import PlanId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.records import Connect, faults, verdict
from tests.storage.samples import EMPLOYEE, MANAGER, NOW, PLAN, plan

PLANS = (PLAN, PlanId("plan-2"))


@pytest.fixture
def replicas(url: str, connect: Connect) -> list[Database]:
    """Three at one database, with two plans."""
    opened = [connect(url) for _ in range(3)]
    with opened[0].transaction(ACME) as store:
        for each in PLANS:
            store.plans.add(plan(each), Draft())
    return opened


def contend(database: Database, name: str, count: int = 25) -> None:
    """Records and looks at the same two plans as everybody else, each time in another order."""
    for number in range(count):
        mine, theirs = PLANS if (number + len(name)) % 2 else reversed(PLANS)
        with database.transaction(ACME) as store:
            store.audit.record("began", NOW, name, mine, {"number": str(number)})
            store.audit.opened(theirs, UserId("USHARED"), NOW.date() + timedelta(days=number), NOW)
            store.audit.record("ended", NOW, name, theirs)


def test_rival_threads_never_fork_the_chain(replicas: list[Database]) -> None:
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(contend, replicas * 2, ["U-a", "U-b", "U-c", "U-dd", "U-ee", "U-ff"]))

    assert faults(replicas[0]) == []
    with replicas[0].reading(ACME) as store:
        entries = [each for plan in PLANS for each in store.audit.for_plan(plan)]
    assert Counter(each.kind for each in entries) == {"began": 150, "ended": 150, "opened": 50}


def change(database: Database, *, first: bool, count: int = 30) -> int:
    """Records before or after a change of the same plan; how often the plan had moved on meanwhile."""
    stale = 0
    for _ in range(count):
        try:
            with database.transaction(ACME) as store:
                if first:
                    store.audit.record("saved", NOW, MANAGER, PLAN)
                found = store.plans.get(PLAN)
                assert found is not None
                store.plans.save(found)
                if not first:
                    store.audit.record("saved", NOW, EMPLOYEE, PLAN)
        except OutOfDateError:
            stale += 1
    return stale


def test_nobody_waits_in_a_circle_over_a_plan_and_the_record(replicas: list[Database]) -> None:
    with ThreadPoolExecutor(3) as threads:
        working = [threads.submit(change, each, first=number % 2 == 0) for number, each in enumerate(replicas)]
        stale = sum(each.result() for each in working)

    assert (verdict(replicas[0]).records, faults(replicas[0])) == (90 - stale, [])


RIVAL = """
import sys
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.records import write

write(Database(sys.argv[1], Sealer(MasterKey(bytes(range(32))))), 40)
"""


def test_rival_processes_never_fork_the_chain(url: str, connect: Connect) -> None:
    rivals = [subprocess.Popen([sys.executable, "-c", RIVAL, url]) for _ in range(2)]

    assert [each.wait(60) for each in rivals] == [0, 0]
    assert (verdict(connect(url)).records, faults(connect(url))) == (80, [])
