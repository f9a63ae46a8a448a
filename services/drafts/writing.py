"""A draft on its way: begun, gone on with, saved, copied, thrown away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain import agreements
from domain.cadence import Calendar, country_of, round_days
from domain.drafts import USUAL, AreaDraft, Draft, RhythmDraft, Step
from domain.errors import NotFoundError, NotNowError
from domain.goals import GoalId
from domain.people import UserId, party_problem
from domain.permissions import Permission
from domain.plans import Plan, PlanId, Status
from domain.support import SupportId
from services.turn import Turn


def start(turn: Turn, plan_id: str, employee: str = "") -> Plan:
    """A new draft under an id made when its form was opened, so that the same form sent twice makes one draft.

    Raises NotNowError (`party-…`) when the acting person's account can't lead a plan.
    """
    may_lead(turn)
    try:
        return turn.plan(plan_id, Permission.WRITE_DRAFT)
    except NotFoundError:
        pass
    plan = Plan(
        id=PlanId(plan_id),
        manager=turn.user,
        status=Status.DRAFT,
        created_at=turn.now,
        updated_at=turn.now,
        employee=_party(turn, employee),
    )
    draft = fresh(turn, employee)
    turn.store.plans.add(plan, draft)
    turn.record("started", plan)
    return plan


def _party(turn: Turn, employee: str) -> UserId | None:
    """Only who can be on a plan stands in its head; the draft keeps whoever was chosen, for the step that asks."""
    chosen = UserId(employee)
    unfit = not employee or chosen == turn.user or party_problem(turn.person(chosen))
    return None if unfit else chosen


def may_lead(turn: Turn) -> None:
    """Any full member may draft. Raises NotNowError (`party-…`) for guests, bots and people from outside."""
    problem = party_problem(turn.me)
    if problem:
        raise NotNowError(f"lead-{problem}")


def fresh(turn: Turn, employee: str = "") -> Draft:
    """What a new draft begins with: the Monday after this one, sixty days, the writer's own country."""
    begins = next_monday(turn.today())
    draft = Draft(
        employee=employee,
        start=begins.isoformat(),
        rhythm=RhythmDraft(country=country_of(turn.me.zone)),
        areas=(AreaDraft(),),
    )
    return replace(draft, end=last_day(begins, timedelta(days=USUAL), draft).isoformat())


def last_day(begins: date, length: timedelta, draft: Draft) -> date:
    """A last day to propose: people work on it."""
    return Calendar(draft.rhythm.country).previous_working_day(begins + length)


def next_monday(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def open_draft(turn: Turn, plan_id: str) -> tuple[Plan, Draft]:
    """A draft to go on writing."""
    plan = turn.plan(plan_id, Permission.WRITE_DRAFT)
    return plan, turn.draft(plan)


def save(turn: Turn, plan: Plan, draft: Draft) -> Plan:
    """Keeps the draft; the head follows what can be listed without opening it. Raises OutOfDateError.

    The same once more changes nothing, not even the revision: a screen that stands already stays up to date.
    """
    head = replace(
        plan,
        employee=_party(turn, draft.employee),
        channel=draft.channel or None,  # type: ignore[arg-type]  # a channel id as chosen in Slack
        start=draft.starts,
        end=draft.ends,
        updated_at=turn.now,
    )
    same = replace(head, updated_at=plan.updated_at) == plan and turn.draft(plan) == draft
    return plan if same else turn.store.plans.save_draft(head, draft)


def schedule(draft: Draft) -> tuple[date, ...]:
    """The days of the check-ins that the draft comes to; empty while its period is not right."""
    if draft.starts is None or draft.ends is None or draft.ends <= draft.starts:
        return ()
    return round_days(draft.starts, draft.ends, agreements.rhythm(draft), Calendar(draft.rhythm.country))


def mine(turn: Turn) -> Sequence[Plan]:
    """Drafts that the acting person is writing, the newest first."""
    return [plan for plan in turn.my_plans() if plan.status is Status.DRAFT and plan.manager == turn.user]


def copy(turn: Turn, plan_id: str) -> Plan:
    """Another draft with the same template, goals and support, for another person: names and facts are left out."""
    _, draft = open_draft(turn, plan_id)
    goals = {each.id: GoalId(turn.new_id()) for each in draft.goals}
    support = {each.id: SupportId(turn.new_id()) for each in draft.support}
    another = replace(
        draft,
        step=Step.WHO,
        writing=None,
        reviewing=False,
        employee="",
        role_title="",
        note_to_hr="",
        check={},
        areas=tuple(AreaDraft(area=each.area, expected=each.expected) for each in draft.areas),
        goals=tuple(
            replace(
                each,
                id=goals[each.id],
                needs=tuple(support[SupportId(one)] for one in each.needs if one in support),
            )
            for each in draft.goals
        ),
        support=tuple(
            replace(each, id=support[each.id], goal=goals.get(GoalId(each.goal), "")) for each in draft.support
        ),
    )
    return save(turn, start(turn, turn.new_id()), another)


def discard(turn: Turn, plan_id: str) -> None:
    """Throws a draft away; its key goes with it, so nothing can be read again. That it was there stays on record."""
    plan = turn.plan(plan_id, Permission.DISCARD)
    turn.store.plans.discard(plan.id)
    turn.record("discarded", plan)
