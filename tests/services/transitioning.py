"""A plan in every column of the permission table, and how each event is really done: for the table of transitions."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

from domain.agreements import Acknowledgement, Agreement, Answer, Proposal, ProposalId, ProposalState, Target
from domain.checkins import CheckIn, EmployeeAnswers, GoalProgress, Round, RoundId, RoundState, Side
from domain.drafts import AreaDraft, Draft
from domain.errors import NotFoundError, NotNowError
from domain.goals import GoalDraft, GoalId
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import Person, UserId
from domain.permissions import Actor
from domain.plans import Event, Plan, PlanId, Status
from domain.reviews import Choice, Entry, Outcome, Part, Rated, Result
from domain.workspaces import Workspace
from services import agreements, approvals, checkins, drafts, plans, reviews
from services.turn import Turn
from storage.database import Database
from tests.services.active_plans import ALEX, BEGINS, DEMOS, ENDS, MEI, NEW_YORK, PRIYA, SUNDAY, TEAM
from tests.services.active_plans import goals as two_goals
from tests.services.permission_table import COLUMNS

TONI, TOM = UserId("UTONI"), UserId("UTOM")
ROLES: Mapping[str, Actor] = {
    "employee": Actor(ALEX),
    "manager": Actor(MEI),
    "hr": Actor(PRIYA),
    "teammate": Actor(TONI),
    "operator": Actor(job="export", operator=True),
}
COMMENT = ProposalId("change")


class Undone(Exception):  # noqa: N818 - no error: it takes a transaction back
    """So that every cell begins with the same plans."""


def draft() -> Draft:
    goal = GoalDraft(GoalId("g"), "Show the products", metric="Demos", baseline="2", target="6", due=ENDS.isoformat())
    area = AreaDraft("product", "Explains them.", "On Jan 5 the old list was used.")
    return Draft(employee=ALEX, start=BEGINS.isoformat(), end=ENDS.isoformat(), areas=(area,), goals=(goal,))


def plan(number: int) -> Plan:
    """The plan of one column; what was shared once has a version in force from its first day under way."""
    status, shared = COLUMNS[number]
    before = {Status.DRAFT, Status.HR_REVIEW}
    version = 0 if status in before else 1
    force = 0 if status in before | {Status.READY, Status.TALK_HELD, Status.AWAITING_ACK} or not shared else 1
    head = Plan(PlanId(f"plan-{number}"), MEI, status, SUNDAY, SUNDAY, ALEX, PRIYA, None, BEGINS, ENDS, version, force)
    return replace(head, shared_at=SUNDAY) if shared else head


def build(database: Database, agreement: Callable[[PlanId], Agreement]) -> None:
    with database.transaction(TEAM) as store:
        for user in (MEI, ALEX, PRIYA, TOM, TONI):
            store.people.put(Person(user, user, zone=NEW_YORK), SUNDAY)
        store.workspaces.save(Workspace(hr=(PRIYA, TOM)))
        for number in range(len(COLUMNS)):
            head = plan(number)
            store.plans.add(head, draft())
            if head.version:
                store.agreements.add(replace(agreement(head.id), goals=two_goals()))
            if head.in_force:
                store.agreements.acknowledge(Acknowledgement(head.id, 1, PRIYA, SUNDAY, None))


# --- what has to be there before an event -------------------------------------------------------------------------------


def _wished(turn: Turn, head: Plan) -> None:
    if head.version:
        goal = GoalDraft(DEMOS, "Show two products", metric="Demos rated 4", baseline="2", target="6", due=str(ENDS))
        turn.store.proposals.add(Proposal(COMMENT, head.id, 1, Target.GOAL, SUNDAY, "Clearer.", goal=goal))


def _wished_and_with_hr(turn: Turn, head: Plan) -> None:
    if head.version:
        _wished(turn, head)
        wish = turn.store.proposals.get(head.id, COMMENT)
        assert wish is not None
        turn.store.proposals.save(replace(wish, state=ProposalState.WITH_HR))


def _not_signed(turn: Turn, head: Plan) -> None:
    if head.version:
        turn.store.agreements.acknowledge(Acknowledgement(head.id, head.version, ALEX, SUNDAY, Answer.NOT_SIGNED))


def _all_met(turn: Turn, head: Plan) -> None:
    round_ = Round(RoundId(f"r-{head.id}"), head.id, 1, BEGINS, SUNDAY, 1, RoundState.SUMMARISED, SUNDAY)
    turn.store.rounds.add(round_)
    said = [GoalProgress(each.id, str(each.target), Decimal(each.target)) for each in two_goals()]
    turn.store.checkins.put(
        CheckIn(head.id, round_.id, Side.EMPLOYEE, ALEX, SUNDAY, employee=EmployeeAnswers(tuple(said), "Well."))
    )


def _entry(head: Plan, part: Part, by: UserId, **more: object) -> Entry:
    return Entry(head.id, head.in_force, part, by, SUNDAY, text="Said.", **more)  # type: ignore[arg-type]


def _both_stated(turn: Turn, head: Plan) -> None:
    rated = tuple(Rated(each.id, Result.MET) for each in two_goals())
    turn.store.reviews.add(_entry(head, Part.MANAGER, MEI, ratings=rated, outcome=Outcome.COMPLETED_RETAINED))
    turn.store.reviews.add(_entry(head, Part.EMPLOYEE, ALEX))


def _decided_extension(turn: Turn, head: Plan) -> None:
    later = ENDS.replace(month=4)
    turn.store.reviews.add(_entry(head, Part.DECISION, PRIYA, outcome=Outcome.EXTENDED, day=later))


def _decided(turn: Turn, head: Plan) -> None:
    turn.store.reviews.add(_entry(head, Part.DECISION, PRIYA, outcome=Outcome.COMPLETED_RETAINED))


def _nothing(_turn: Turn, _head: Plan) -> None:
    """As it stands."""


BEFORE: Mapping[tuple[str, str], Callable[[Turn, Plan], None]] = {
    ("manager", "change"): _wished,
    ("hr", "change"): _wished_and_with_hr,
    ("hr", "activate"): _not_signed,
    ("manager", "review"): _all_met,
    ("hr", "decide"): _both_stated,
    ("manager", "extend"): _decided_extension,
    ("hr", "extend"): _decided_extension,
    ("manager", "close"): _decided,
    ("hr", "close"): _decided,
}

# --- the events themselves, as a form or a button does them -------------------------------------------------------------


def last_day(turn: Turn, head: Plan) -> None:
    made = Occurrence(OccurrenceId("last-day"), head.id, "reviews.final", SUNDAY, plan=head.id)
    reviews.DUE[made.kind](turn, made)


REASON = "Because."
DOING: Mapping[Event, Callable[[Turn, Plan], object]] = {
    Event.SUBMIT: lambda turn, head: drafts.submit(turn, head.id),
    Event.RETURN: lambda turn, head: approvals.return_(turn, head.id, head.revision, REASON),
    Event.APPROVE: lambda turn, head: approvals.approve(turn, head.id, head.revision),
    Event.HOLD_TALK: lambda turn, head: agreements.hold_talk(turn, head.id),
    Event.ACKNOWLEDGE: lambda turn, head: agreements.acknowledge(turn, head.id, head.version, Answer.AGREES),
    Event.ACTIVATE: lambda turn, head: agreements.activate(turn, head.id, head.version),
    Event.CHANGE: lambda turn, head: agreements.accept(turn, head.id, COMMENT, head.version),
    Event.PAUSE: lambda turn, head: checkins.pause(turn, head.id),
    Event.RESUME: lambda turn, head: checkins.resume(turn, head.id),
    Event.REVIEW: lambda turn, head: reviews.begin_early(turn, head.id, head.revision),
    Event.DECIDE: lambda turn, head: reviews.decide(
        turn, head.id, head.revision, Choice(Outcome.COMPLETED_RETAINED, REASON)
    ),
    Event.EXTEND: lambda turn, head: reviews.hold_talk(turn, head.id, head.revision, None),
    Event.CLOSE: lambda turn, head: reviews.hold_talk(turn, head.id, head.revision, None),
    Event.END: lambda turn, head: reviews.end(turn, head.id, head.revision, Outcome.RESIGNED, REASON),
    Event.WITHDRAW: lambda turn, head: plans.withdraw(turn, head.id, head.revision, REASON),
}


def attempt(database: Database, role: str, event: Event, number: int) -> tuple[str, str]:
    """One cell, taken back afterwards: `+` and the new status, `-` and the code of the sentence, or `.`."""
    found = ("", "")
    with suppress(Undone), database.transaction(TEAM) as store:
        head = plan(number)
        BEFORE.get((role, event.value), _nothing)(Turn(store, Actor.system("before"), SUNDAY), head)
        found = _met(Turn(store, ROLES[role], SUNDAY), event, head)
        raise Undone
    return found


def _met(turn: Turn, event: Event, head: Plan) -> tuple[str, str]:
    try:
        DOING[event](turn, head)
    except NotNowError as error:
        return "-", error.problem.code
    except NotFoundError:
        return ".", ""
    now = turn.store.plans.get(head.id)
    assert now is not None
    return "+", now.status.value
