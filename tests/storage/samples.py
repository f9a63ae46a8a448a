"""One of everything, as people would make it; `CANARY` stands in every field that people write.

Longer than 300 lines: it grows by a few lines with each table, and `fill` and `contents` have to name them all.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from domain.agreements import Acknowledgement, Agreement, Answer, Proposal, ProposalId, Target
from domain.assessments import AreaAssessment, AreaDraft, BaselineFigure, Fact, OwnView, SelfAssessment
from domain.cadence import Calendar, Every, Rhythm
from domain.checkins import CheckIn, EmployeeAnswers, GoalProgress, ManagerAnswers, Rating, Round, RoundId, Side
from domain.concerns import About, Concern, ConcernId, Said, Word
from domain.drafts import Draft
from domain.evidence import Evidence
from domain.exports import Export, ExportId
from domain.figures import Figure
from domain.goals import Direction, Goal, GoalDraft, GoalId, Milestone, MilestoneDraft, MilestoneId
from domain.obligations import Duty, Obligation, ObligationId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import ChannelId, Person, UserId
from domain.plans import Plan, PlanId, Status
from domain.progress import Entry as Progress
from domain.progress import EntryId, Source
from domain.reviews import Entry, Outcome, Part, Rated, Result
from domain.support import Helped, Kind, Support, SupportDraft, SupportId, SupportItem, SupportState
from domain.training import Done, Enrolment, EnrolmentId, ModuleKey, StepKey
from domain.workspaces import Digest, Workspace
from storage.database import Store
from storage.outbox import Delivery

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
CANARY = "kanarienvogel-金丝雀"
FIGURE = Decimal("73501.25")

MANAGER, EMPLOYEE, PARTNER = UserId("UMANAGER"), UserId("UEMPLOYEE"), UserId("UPARTNER")
PLAN = PlanId("plan-1")
TEAM = ChannelId("CTEAM")
ENROLMENT, NEGOTIATION = EnrolmentId("enrolment-1"), ModuleKey("negotiation")


def plan(plan_id: str = PLAN, status: Status = Status.DRAFT, at: datetime = NOW, **changes: object) -> Plan:
    values = {"manager": MANAGER, "employee": EMPLOYEE, "start": date(2026, 3, 9), "end": date(2026, 6, 5)}
    return Plan(id=PlanId(plan_id), status=status, created_at=at, updated_at=at, **(values | changes))  # type: ignore[arg-type]


def draft() -> Draft:
    return Draft(
        template="sales",
        check={"talked": CANARY},
        employee=EMPLOYEE,
        role_title=CANARY,
        areas=(
            AreaDraft(CANARY, CANARY, CANARY, CANARY, CANARY, "2", "a1", (), CANARY, f"{CANARY}: {FIGURE}", (fact(),)),
        ),
        goals=(goal_draft(),),
        support=(support_draft(),),
        note_to_hr=CANARY,
        kept=frozenset({f"{CANARY}:absolute:1f"}),
    )


def fact() -> Fact:
    return Fact("f1", date(2026, 2, 3), CANARY, f"https://example.com/{CANARY}", CANARY)


def assessment() -> AreaAssessment:
    figures = (BaselineFigure(CANARY, FIGURE, "%"),)
    return AreaAssessment(CANARY, CANARY, CANARY, CANARY, CANARY, 2, ("training",), CANARY, figures, (fact(),))


def self_assessment(number: int = 0, words: str = CANARY) -> SelfAssessment:
    return SelfAssessment(PLAN, number, EMPLOYEE, NOW, (OwnView(CANARY, words, 3, CANARY),))


def evidence(name: str = "f1", **more: object) -> Evidence:
    return Evidence(PLAN, EMPLOYEE, NOW, replace(fact(), id=name), **more)  # type: ignore[arg-type]


def goal_draft() -> GoalDraft:
    steps = (MilestoneDraft(MilestoneId("m1"), CANARY, CANARY),)
    return GoalDraft(
        GoalId("g1"),
        *(CANARY, CANARY, CANARY, str(FIGURE), CANARY),
        measured_by=CANARY,
        weight=CANARY,
        objective=CANARY,
        milestones=steps,
    )


def support_draft() -> SupportDraft:
    return SupportDraft(SupportId("s1"), title=CANARY, detail=CANARY, cost=str(FIGURE), goal="g1")


def goal() -> Goal:
    figures = (Decimal("10.50"), FIGURE)
    steps = (Milestone(MilestoneId("m1"), CANARY, date(2026, 4, 1)),)
    due = date(2026, 5, 1)
    return Goal(
        GoalId("g1"),
        CANARY,
        CANARY,
        *figures,
        due,
        Direction.UP,
        CANARY,
        objective=CANARY,
        milestones=steps,
        needs=("s1",),
    )


def agreement(plan_id: PlanId = PLAN, version: int = 1) -> Agreement:
    return Agreement(
        plan=plan_id,
        version=version,
        start=date(2026, 3, 9),
        end=date(2026, 6, 5),
        role_title=CANARY,
        areas=(assessment(),),
        factors=("training",),
        goals=(goal(),),
        support=(
            SupportItem(SupportId("s1"), Kind.MENTOR, CANARY, CANARY, MANAGER, date(2026, 4, 1), cost=Figure(FIGURE)),
        ),
        rhythm=Rhythm(Every.BIWEEKLY, 3, time(10, 15)),
        calendar=Calendar("CN", days_off=frozenset({date(2026, 4, 3)})),
        made_by=MANAGER,
        made_at=NOW,
    )


def acknowledgement(by: UserId = EMPLOYEE, version: int = 1) -> Acknowledgement:
    return Acknowledgement(PLAN, version, by, NOW, Answer.DIFFERS, CANARY)


def proposal() -> Proposal:
    return Proposal(ProposalId("p1"), PLAN, 1, Target.GOAL, NOW, CANARY, goal_draft(), support_draft(), answer=CANARY)


def round_(number: int = 1) -> Round:
    return Round(RoundId(f"round-{number}"), PLAN, number, date(2026, 3, 9), NOW + number * HOUR, 1)


def employee_checkin(at: datetime = NOW) -> CheckIn:
    progress = (GoalProgress(GoalId("g1"), CANARY, FIGURE, CANARY),)
    answers = EmployeeAnswers(progress, CANARY, CANARY, CANARY, 4, confidence_for_hr=True)
    return CheckIn(PLAN, RoundId("round-1"), Side.EMPLOYEE, EMPLOYEE, at, employee=answers)


def manager_checkin(at: datetime = NOW + HOUR) -> CheckIn:
    ratings = {GoalId("g1"): Rating.AT_RISK}
    answers = ManagerAnswers(ratings, CANARY, CANARY, CANARY, CANARY, CANARY, CANARY, date(2026, 3, 8))
    return CheckIn(PLAN, RoundId("round-1"), Side.MANAGER, MANAGER, at, manager=answers, late=True)


def obligation(subject: str = "round-1") -> Obligation:
    return Obligation(ObligationId(f"obligation-{subject}"), PLAN, Duty.CHECK_IN, subject, NOW)


def concern(concern_id: str = "c1", to: UserId | None = MANAGER, at: datetime = NOW) -> Concern:
    word = Word(Said.RAISED, EMPLOYEE, at, CANARY, hr_only=to is None)
    return Concern(ConcernId(concern_id), PLAN, to, to, at, at + HOUR, (word,), About.WORKLOAD)


def occurrence(number: int = 1, due_at: datetime = NOW, **changes: object) -> Occurrence:
    values = {"kind": "checkins.prompt", "recipient": EMPLOYEE, "round": number, "plan": PLAN}
    return Occurrence(OccurrenceId(f"occurrence-{number}"), PLAN, due_at=due_at, **(values | changes))  # type: ignore[arg-type]


def delivery(number: int = 1, not_before: datetime = NOW, **changes: object) -> Delivery:
    values = {"plan": PLAN, "params": {"round": CANARY}}
    return Delivery(
        f"delivery-{number}",
        f"key-{number}",
        "checkins.prompt",
        EMPLOYEE,
        not_before,
        **(values | changes),  # type: ignore[arg-type]
    )


def person(user: UserId = EMPLOYEE) -> Person:
    return Person(user, CANARY, zone="Asia/Shanghai", locale="zh-CN")


def support(support_id: str = "s1", plan: PlanId | None = PLAN, **changes: object) -> Support:
    """With every word and figure that one can have."""
    values: dict[str, object] = {
        "cost": Figure(FIGURE, "¥"),
        "why": CANARY,
        "headline": CANARY,
        "goal": GoalId(CANARY),
        "reason": CANARY,
        "delay": CANARY,
        "note": CANARY,
        "helped": Helped.YES,
        "state": SupportState.CONFIRMED,
        "sponsor": PARTNER,
        "owner": MANAGER,
        "due": date(2026, 4, 1),
        "expected": date(2026, 4, 8),
        "decided_at": NOW,
        "help_at": NOW,
        "delivered_at": NOW,
        **changes,
    }
    return Support(SupportId(support_id), plan, Kind.MENTOR, CANARY, EMPLOYEE, MANAGER, NOW, **values)  # type: ignore[arg-type]


def enrolment(enrolment_id: str = ENROLMENT, person: UserId = EMPLOYEE, module: str = NEGOTIATION) -> Enrolment:
    """Somebody who paused once, and left."""
    days = [date(2026, 3, day) for day in (2, 3, 5, 6)]
    return Enrolment(EnrolmentId(enrolment_id), person, ModuleKey(module), days[0], (), days[1], days[2], days[3])


def done(step: str = "step-1", evidence: str = CANARY, on: date = date(2026, 3, 2)) -> Done:
    return Done(StepKey(step), on, evidence)


def entry(part: Part = Part.MANAGER, number: int = 0, at: datetime = NOW, by: UserId = MANAGER) -> Entry:
    """What somebody said in a review, with everything that there can be in it."""
    ratings = (Rated(GoalId("g1"), Result.PARTLY, CANARY),)
    return Entry(PLAN, 1, part, by, at, number, CANARY, ratings, Outcome.EXTENDED, True, True, True, date(2026, 7, 1))


def export() -> Export:
    return Export(ExportId("export-1"), PLAN, PARTNER, CANARY, NOW, CANARY.encode(), 1)


def progress(entry_id: str = "e1", at: datetime = NOW, **changes: object) -> Progress:
    """A figure that the manager noted by hand."""
    values = {"value": FIGURE, "note": CANARY, "reached": (MilestoneId("m1"),), "replaces": EntryId("e0")}
    day, by = date(2026, 3, 2), MANAGER
    return Progress(EntryId(entry_id), PLAN, GoalId("g1"), day, Source.BY_HAND, by, at, **(values | changes))  # type: ignore[arg-type]


def settings() -> Workspace:
    return Workspace(hr=(PARTNER,), plan_name=CANARY, digests=(Digest(TEAM, topics=(CANARY,)),))


def fill(store: Store) -> None:
    """Write one of everything."""
    store.workspaces.save(settings())
    store.people.put(person(), NOW)
    store.plans.add(plan(), draft())
    store.agreements.add(agreement())
    store.agreements.acknowledge(acknowledgement())
    store.proposals.add(proposal())
    store.rounds.add(round_())
    store.checkins.put(employee_checkin())
    store.checkins.put(manager_checkin())
    store.concerns.add(concern())
    store.obligations.add(obligation())
    store.occurrences.plan(occurrence())
    store.outbox.put(delivery())
    store.pauses.hold("chat.postMessage", 3600)
    store.audit.record("shared", NOW, MANAGER, PLAN, {"why": CANARY})
    store.audit.opened(PLAN, PARTNER, NOW.date(), NOW)
    store.inbox.first_time("Ev1", NOW)
    store.tips.record(TEAM, ["tip-1"], NOW)
    store.support.add(support())
    store.support.add(support("s2", None))
    store.training.add(enrolment())
    store.training.mark(ENROLMENT, done())
    store.reviews.add(entry())
    store.reviews.add(entry(Part.APPEAL, by=EMPLOYEE))
    store.assessments.put(self_assessment())
    store.evidence.add(evidence())
    store.progress.add(progress())
    store.exports.add(export())


def contents(store: Store) -> list[object]:
    """All that the readers of a store give for what `fill` wrote; None and empty where there is nothing."""
    return [
        store.workspaces.get().hr,
        store.people.get(EMPLOYEE),
        store.people.many([EMPLOYEE]),
        store.people.all(),
        store.people.fetched([EMPLOYEE]),
        store.plans.get(PLAN),
        store.plans.draft(PLAN),
        store.plans.of(MANAGER),
        store.plans.with_status(list(Status)),
        store.plans.open_for(EMPLOYEE),
        store.agreements.get(PLAN, 1),
        store.agreements.history(PLAN),
        store.agreements.acknowledgements(PLAN),
        store.proposals.get(PLAN, ProposalId("p1")),
        store.proposals.for_plan(PLAN),
        store.rounds.get(PLAN, RoundId("round-1")),
        store.rounds.for_plan(PLAN),
        store.checkins.for_round(PLAN, RoundId("round-1")),
        store.checkins.for_plan(PLAN),
        store.concerns.get(PLAN, ConcernId("c1")),
        store.concerns.for_plan(PLAN),
        store.concerns.waiting(),
        store.obligations.for_plan(PLAN),
        store.obligations.for_subject(PLAN, Duty.CHECK_IN, "round-1"),
        store.occurrences.due(NOW),
        store.occurrences.for_plan(PLAN),
        store.occurrences.find(PLAN, "checkins.prompt", EMPLOYEE, 1),
        store.outbox.get("delivery-1"),
        store.outbox.pending_count(),
        store.outbox.oldest_due(NOW),
        store.pauses.left("chat.postMessage") > 0,
        store.audit.for_plan(PLAN),
        store.tips.sent(TEAM),
        store.support.get(SupportId("s1")),
        store.support.get(SupportId("s2")),
        store.support.for_plan(PLAN),
        store.support.of(EMPLOYEE),
        store.support.helped(),
        store.training.get(ENROLMENT),
        store.training.find(EMPLOYEE, NEGOTIATION),
        store.training.of(EMPLOYEE),
        store.reviews.for_plan(PLAN),
        store.assessments.latest(PLAN),
        store.assessments.exists(PLAN),
        store.evidence.for_plan(PLAN),
        store.evidence.count(PLAN, EMPLOYEE),
        store.reviews.appealed(),
        store.progress.for_plan(PLAN),
        store.exports.since(PLAN, NOW - timedelta(days=1)),
    ]
