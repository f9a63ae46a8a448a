"""What the tests of the record share: writing some of it, and the verdict on it."""

from collections.abc import Callable
from typing import Any

from domain.audit import Fault, KeptHead, Verdict
from domain.people import WorkspaceId
from domain.plans import PlanId
from storage import tables
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import HOUR, MANAGER, NOW

OTHER = WorkspaceId("T-OTHER")
AUDIT, HEADS = tables.metadata.tables["audit"], tables.metadata.tables["audit_heads"]
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
