"""Writing a plan: started, saved step by step, copied, thrown away, and handed to HR."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain import agreements, drafts, plans
from domain.cadence import Calendar, country_of, round_days
from domain.drafts import AreaDraft, Draft, RhythmDraft, Step
from domain.errors import InvalidInputError, NotFoundError, NotNowError, OutOfDateError, Problem
from domain.goals import GoalDraft, GoalId
from domain.people import UserId, party_problem
from domain.permissions import Permission
from domain.plans import Event, Plan, PlanId, Status
from domain.support import SupportDraft, SupportId
from services import catalog
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
        employee=UserId(employee) if employee else None,
    )
    draft = fresh(turn, employee)
    turn.store.plans.add(plan, draft)
    turn.record("started", plan)
    return plan


def may_lead(turn: Turn) -> None:
    """Any full member may draft. Raises NotNowError (`party-…`) for guests, bots and people from outside."""
    problem = party_problem(turn.me)
    if problem:
        raise NotNowError(f"lead-{problem}")


def fresh(turn: Turn, employee: str = "") -> Draft:
    """What a new draft begins with: the Monday after this one, sixty days, the writer's own country."""
    begins = _next_monday(turn.today())
    return Draft(
        employee=employee,
        start=begins.isoformat(),
        end=(begins + timedelta(days=60)).isoformat(),
        rhythm=RhythmDraft(country=country_of(turn.me.zone)),
        areas=(AreaDraft(),),
    )


def _next_monday(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def open_draft(turn: Turn, plan_id: str) -> tuple[Plan, Draft]:
    """A draft to go on writing."""
    plan = turn.plan(plan_id, Permission.WRITE_DRAFT)
    return plan, turn.draft(plan)


def save(turn: Turn, plan: Plan, draft: Draft) -> Plan:
    """Keeps the draft; the head follows what can be listed without opening it. Raises OutOfDateError."""
    head = replace(
        plan,
        employee=UserId(draft.employee) if draft.employee else None,
        channel=draft.channel or None,  # type: ignore[arg-type]  # a channel id as chosen in Slack
        start=draft.starts,
        end=draft.ends,
        updated_at=turn.now,
    )
    return turn.store.plans.save_draft(head, draft)


def schedule(draft: Draft) -> tuple[date, ...]:
    """The days of the check-ins that the draft comes to; empty while its period is not right."""
    if draft.starts is None or draft.ends is None or draft.ends <= draft.starts:
        return ()
    return round_days(draft.starts, draft.ends, agreements.rhythm(draft), Calendar(draft.rhythm.country))


def missing(turn: Turn, plan: Plan, draft: Draft) -> dict[str, Problem]:
    """What still stands in the way of handing it in, by field; empty when it is complete."""
    problems: dict[str, Problem] = {}
    checks = (
        lambda: check_who(turn, draft),
        lambda: drafts.check_assessment(draft),
        lambda: agreements.compose(plan.id, draft, turn.user, 1, turn.now, turn.today()),
    )
    for check in checks:
        try:
            check()
        except InvalidInputError as error:
            problems = {**error.fields, **problems}
    if "period" in problems and problems.keys() & {"start", "end"}:
        problems.pop("period")
    return problems


def check_who(turn: Turn, draft: Draft) -> None:
    """Raises InvalidInputError for the step that names the person and the period."""
    problem = party_problem(turn.person(UserId(draft.employee))) if draft.employee else None
    drafts.check_who(draft, turn.user, problem, turn.today())


def with_template(turn: Turn, draft: Draft, key: str, language: str) -> Draft:
    """The draft filled from a template, in the writer's language; goals and support they wrote themselves stay."""
    if not key or key == draft.template:
        return replace(draft, template=key)
    template = catalog.template(key)
    begins = draft.starts or _next_monday(turn.today())
    return replace(
        draft,
        template=key,
        start=begins.isoformat(),
        end=(begins + timedelta(days=template.length_days)).isoformat(),
        areas=tuple(AreaDraft(area=each.key, expected=each.standard.text(language)) for each in template.areas[:1]),
        goals=tuple(_goal(turn, each, language) for each in template.goals),
        support=tuple(
            SupportDraft(
                id=SupportId(turn.new_id()),
                kind=each.kind.value,
                title=each.title.text(language),
                detail=each.detail.text(language),
            )
            for each in template.support
        ),
        rhythm=replace(
            draft.rhythm,
            every=template.rhythm.every.value,
            weekday=str(template.rhythm.weekday),
            time=template.rhythm.at.strftime("%H:%M"),
        ),
    )


def _goal(turn: Turn, goal: catalog.TemplateGoal, language: str) -> GoalDraft:
    unit = goal.unit.text(language)
    return GoalDraft(
        id=GoalId(turn.new_id()),
        title=goal.title.text(language),
        why=goal.why.text(language),
        metric=goal.metric.text(language),
        baseline=_with_unit(goal.baseline, unit),
        target=_with_unit(goal.target, unit),
        direction=goal.direction.value,
        measured_by=goal.measured_by.text(language),
        weight=str(goal.weight),
    )


def _with_unit(value: str, unit: str) -> str:
    return f"{value}{'' if unit == '%' else ' '}{unit}".strip()


def mine(turn: Turn) -> Sequence[Plan]:
    """Drafts that the acting person is writing, the newest first."""
    return [plan for plan in turn.my_plans() if plan.status is Status.DRAFT and plan.manager == turn.user]


def copy(turn: Turn, plan_id: str) -> Plan:
    """Another draft with the same template, goals and support, for another person: names and facts are left out."""
    _, draft = open_draft(turn, plan_id)
    another = replace(
        draft,
        step=Step.WHO,
        employee="",
        role_title="",
        note_to_hr="",
        check={},
        areas=tuple(AreaDraft(area=each.area, expected=each.expected) for each in draft.areas),
        goals=tuple(replace(each, id=GoalId(turn.new_id())) for each in draft.goals),
        support=tuple(replace(each, id=SupportId(turn.new_id())) for each in draft.support),
    )
    return save(turn, start(turn, turn.new_id()), another)


def discard(turn: Turn, plan_id: str) -> None:
    """Throws a draft away; its key goes with it, so nothing can be read again."""
    plan = turn.plan(plan_id, Permission.DISCARD)
    turn.store.plans.discard(plan.id)


def check_unchanged(plan: Plan, shown: int) -> None:
    """Raises OutOfDateError when the draft changed since its revision `shown` stood on the screen."""
    if plan.revision != shown:
        raise OutOfDateError


def submit(turn: Turn, plan_id: str) -> Plan:
    """Hands the draft to HR.

    Raises InvalidInputError where it is not complete, and NotNowError (`no-hr`) when nobody can look at it.
    """
    plan = turn.plan(plan_id, Permission.WRITE_DRAFT)
    draft = turn.draft(plan)
    lacking = missing(turn, plan, draft)
    if lacking:
        raise InvalidInputError(lacking)
    if not turn.hr_for(plan):
        raise NotNowError("no-hr")
    moved = turn.store.plans.save(plans.move(plan, Event.SUBMIT, turn.now))
    turn.record("submitted", moved)
    for partner in turn.hr_for(moved):
        turn.tell(partner, "approvals.waiting", plan=moved, key=f"{moved.id}:{moved.revision}")
    return moved
