"""Saving something seen in a message to a plan, looking at what was saved, sharing it, taking it out."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain import evidence
from domain.assessments import AreaDraft, Fact
from domain.drafts import with_fact
from domain.errors import InvalidInputError, NotFoundError, Problem
from domain.evidence import MOST_EVIDENCE, Evidence
from domain.people import UserId
from domain.permissions import Permission, Role, refused
from domain.plans import Plan, Status
from domain.reviews import Part
from services.turn import Turn

STATEMENTS = frozenset({Part.MID_MANAGER, Part.MID_EMPLOYEE, Part.MANAGER, Part.EMPLOYEE})
MOST_PLACES = 80
"""A list in Slack holds 100 (docs.slack.dev, select menus)."""


@dataclass(frozen=True)
class Place:
    """Where something can be saved: an area of a draft, or a plan. `own`: the writer is its employee."""

    plan: Plan
    area: AreaDraft | None = None
    own: bool = False

    @property
    def key(self) -> str:
        return f"{self.plan.id}:{self.area.id}" if self.area else self.plan.id


def places(turn: Turn) -> list[Place]:
    """All that the acting person may save to now, the newest plans first; empty for whoever has none."""
    found: list[Place] = []
    for plan in turn.my_plans():
        role = turn.role(plan)
        if refused(role, Permission.KEEP_EVIDENCE, plan) is not None:
            continue
        if plan.status is Status.DRAFT:
            draft = turn.draft(turn.plan(plan.id, Permission.KEEP_EVIDENCE))
            found += [Place(plan, area) for area in draft.areas]
        else:
            found.append(Place(plan, own=role is Role.EMPLOYEE))
    return found[:MOST_PLACES]


def save(turn: Turn, place: str, fact: Fact, *, share: bool = False) -> Plan:
    """Saves it to one of `places`, by its key; the same form sent twice makes one.

    In a draft it becomes one of the area's dated facts. In a running plan the manager's is for both sides and HR at
    once, the employee's only with `share`.

    Raises InvalidInputError (`plan`, `day`, `note`), NotFoundError, NotNowError.
    """
    plan_id, _, area_id = place.partition(":")
    plan = turn.plan(plan_id, Permission.KEEP_EVIDENCE)
    evidence.check(fact.day, fact.note, turn.today())
    fact = replace(fact, note=fact.note.strip())
    if plan.status is Status.DRAFT:
        return _into_draft(turn, plan, area_id, fact)
    shared = turn.role(plan) is Role.MANAGER or share
    if turn.store.evidence.held(plan.id, fact.id) is not None:
        return plan
    if turn.store.evidence.count(plan.id, turn.user) >= MOST_EVIDENCE:
        raise InvalidInputError({"plan": Problem("evidence-too-many", {"most": MOST_EVIDENCE})})
    turn.store.evidence.add(Evidence(plan.id, turn.user, turn.now, fact, turn.now if shared else None))
    turn.record("evidence_saved", plan, hr_only=not shared)
    return plan


def _into_draft(turn: Turn, plan: Plan, area_id: str, fact: Fact) -> Plan:
    draft = turn.draft(plan)
    with_it = with_fact(draft, area_id, fact)
    if with_it == draft:
        return plan
    turn.record("fact_saved", plan)
    return turn.store.plans.save_draft(replace(plan, updated_at=turn.now), with_it)


# --- what was saved ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Listed:
    """One of them, and what its writer can do with it."""

    evidence: Evidence
    may_share: bool
    may_remove: bool


@dataclass(frozen=True)
class Board:
    """All that the reader may see, by day."""

    plan: Plan
    role: Role | None
    reader: UserId
    listed: tuple[Listed, ...]


def board(turn: Turn, plan_id: str) -> Board:
    """Raises NotFoundError."""
    plan = turn.plan(plan_id, Permission.READ)
    seen = evidence.seen_by(turn.store.evidence.for_plan(plan.id), turn.user)
    return Board(plan, turn.role(plan), turn.user, tuple(_listed(turn, plan, each) for each in seen))


def _listed(turn: Turn, plan: Plan, each: Evidence) -> Listed:
    open_ = refused(turn.role(plan), Permission.KEEP_EVIDENCE, plan) is None
    mine, private = each.by == turn.user, each.shared_at is None
    return Listed(
        evidence=each,
        may_share=mine and private and open_,
        may_remove=mine and (private or (open_ and not evidence.used(each, _statements(turn, plan)))),
    )


def _statements(turn: Turn, plan: Plan) -> list[tuple[UserId, datetime]]:
    entries = turn.store.reviews.for_plan(plan.id)
    return [(each.by, each.at) for each in entries if each.part in STATEMENTS]


def share(turn: Turn, plan_id: str, evidence_id: str) -> Evidence:
    """The writer lets both sides and HR read it; twice is once. Raises NotFoundError, NotNowError."""
    plan = turn.plan(plan_id, Permission.KEEP_EVIDENCE)
    found = _own(turn, plan, evidence_id)
    shared = evidence.share(found, turn.now)
    if shared != found:
        turn.store.evidence.save(shared)
        turn.record("evidence_shared", plan)
    return shared


def remove(turn: Turn, plan_id: str, evidence_id: str) -> None:
    """The writer takes it out: what is private at any time, what was shared until a review rests on it.

    Raises NotFoundError (also when it is gone already), NotNowError (also `evidence-used`).
    """
    plan = turn.plan(plan_id, Permission.READ)
    found = _own(turn, plan, evidence_id)
    if found.shared_at is not None:
        plan = turn.plan(plan_id, Permission.KEEP_EVIDENCE)
        evidence.check_unused(found, _statements(turn, plan))
    turn.store.evidence.remove(found)
    turn.record("evidence_removed", plan, hr_only=found.shared_at is None)


def _own(turn: Turn, plan: Plan, evidence_id: str) -> Evidence:
    found = turn.store.evidence.held(plan.id, evidence_id)
    if found is None or found.by != turn.user:
        raise NotFoundError
    return found
