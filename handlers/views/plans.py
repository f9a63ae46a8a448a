"""One plan for its reader, and the status of all of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from slack_sdk.models.blocks import ActionsBlock, Block, Option, StaticSelectElement

from domain.checkins import GoalView, Round
from domain.obligations import Obligation, share_kept
from domain.people import UserId
from domain.permissions import Role
from domain.plans import Plan, Status
from handlers.views import fields
from handlers.views.checkins.summaries import goal
from handlers.views.screens import Screen, button, buttons, divider, header, line, modal, note, plain, words

MOST = 20
"""Plans on one screen; a modal holds 100 blocks."""

NEXT = {
    (Role.MANAGER, Status.DRAFT): ("todo-write-button", "drafts.resume"),
    (Role.MANAGER, Status.READY): ("todo-talk-button", "agreements.talk"),
    (Role.MANAGER, Status.AWAITING_ACK): ("todo-answer-button", "agreements.proposals"),
    (Role.MANAGER, Status.ACTIVE): ("todo-check-in-button", "checkins.open"),
    (Role.EMPLOYEE, Status.AWAITING_ACK): ("todo-read-button", "agreements.read"),
    (Role.EMPLOYEE, Status.ACTIVE): ("todo-check-in-button", "checkins.open"),
    (Role.HR, Status.HR_REVIEW): ("todo-approve-button", "approvals.open"),
    (Role.HR, Status.AWAITING_ACK): ("todo-help-button", "agreements.help"),
}
"""The next step of each role, and what opens it."""

FILTERS: Mapping[str, frozenset[Status]] = {
    "all": frozenset(Status) - {Status.DRAFT},
    "waiting": frozenset({Status.HR_REVIEW}),
    "under-way": frozenset(
        {Status.READY, Status.TALK_HELD, Status.AWAITING_ACK, Status.ACTIVE, Status.PAUSED, Status.FINAL_REVIEW}
    ),
    "ended": frozenset({Status.DECIDED, Status.CLOSED, Status.WITHDRAWN}),
}
"""How HR narrows the list."""


class Standing(Protocol):
    """Where one plan stands (services.overviews.Standing)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def next_round(self) -> Round | None: ...
    @property
    def summarised(self) -> tuple[Round, ...]: ...
    @property
    def duties(self) -> tuple[Obligation, ...]: ...
    @property
    def opened(self) -> tuple[tuple[str, datetime], ...]: ...


def one(screen: Screen, told: Standing, goals: Sequence[GoalView], hr: Sequence[UserId]) -> Mapping[str, Any]:
    """One plan: its state, who is on it, what is next, goals, what the company kept, what was said before."""
    t, plan = screen.t, told.plan
    blocks: list[Block] = [header(t(f"plan-title-{screen.plan_name}")), words(_facts(screen, plan))]
    blocks.append(note(_people(screen, plan, hr)))
    blocks += _acts(screen, told)
    for view in goals:
        blocks += goal(screen, view, softly=told.role is Role.EMPLOYEE)
    if plan.in_force:
        blocks.append(words(_company(screen, told.duties)))
    blocks += _history(screen, told)
    if told.role is Role.EMPLOYEE and plan.shared:
        blocks += [divider(), words(_looked(screen, told.opened))]
    return modal(screen, "plans.one", t("app-name"), blocks, plan=plan.id)


def _facts(screen: Screen, plan: Plan) -> str:
    t = screen.t
    facts = [t("plan-status", status=t(f"status-{plan.status.value.replace('_', '-')}"))]
    if plan.start and plan.end:
        facts.append(t("plan-period", start=plan.start, end=plan.end))
    if plan.version:
        facts.append(t("plan-version", version=plan.version))
    return "\n".join(facts)


def _people(screen: Screen, plan: Plan, hr: Sequence[UserId]) -> str:
    names = ", ".join(f"<@{user}>" for user in hr) or "–"
    employee = f"<@{plan.employee}>" if plan.employee else "–"
    return screen.t("plan-people", manager=f"<@{plan.manager}>", employee=employee, hr=names)


def _acts(screen: Screen, told: Standing) -> list[Block]:
    t, plan, role = screen.t, told.plan, told.role
    acts = []
    if role is not None and (role, plan.status) in NEXT:
        label, action = NEXT[role, plan.status]
        acts.append(button(screen, t(label), action, style="primary", plan=plan.id, round=""))
    if plan.version:
        acts.append(button(screen, t("plan-read"), "agreements.read", plan=plan.id))
    if role is Role.HR and plan.status is Status.ACTIVE:
        sure = (t("plan-pause"), t("plan-pause-sure"), t("plan-pause"), t("cancel"))
        acts.append(button(screen, t("plan-pause"), "checkins.pause", confirm=sure, plan=plan.id))
    if role is Role.HR and plan.status is Status.PAUSED:
        acts.append(button(screen, t("plan-resume"), "checkins.resume", plan=plan.id))
    if role is Role.HR and plan.status not in FILTERS["ended"]:
        acts.append(button(screen, t("plan-withdraw"), "plans.withdraw", plan=plan.id))
    found: list[Block] = [buttons(screen, "acts", *acts)] if acts else []
    if told.next_round is not None and plan.status is Status.ACTIVE:
        found.append(words(t("plan-next", day=told.next_round.day)))
    return found


def _company(screen: Screen, duties: Sequence[Obligation]) -> str:
    kept = share_kept(duties)
    if kept is None:
        return screen.t("plan-company-none")
    return screen.t("plan-company", percent=round(kept * 100))


def _history(screen: Screen, told: Standing) -> list[Block]:
    rounds = [
        button(
            screen,
            screen.t("plan-history-number", number=each.number),
            "checkins.summary",
            plan=told.plan.id,
            round=each.id,
        )
        for each in told.summarised[-10:]
    ]
    return [note(screen.t("plan-history")), buttons(screen, "history", *rounds)] if rounds else []


def _looked(screen: Screen, opened: Sequence[tuple[str, datetime]]) -> str:
    if not opened:
        return screen.t("plan-looked-none")
    return screen.t("plan-looked") + "\n" + "\n".join(f"<@{who}> · {screen.moment(at)}" for who, at in opened)


def status(
    screen: Screen, parties: Sequence[Plan], hr: Sequence[Plan], *, is_hr: bool, chosen: str = "all"
) -> Mapping[str, Any]:
    """Where the reader's plans stand; HR can narrow its list."""
    t = screen.t
    blocks: list[Block] = []
    if parties:
        blocks += [header(t("status-mine")), *(_row(screen, "mine", plan) for plan in parties[:MOST])]
    if is_hr:
        blocks += [header(t("hub-hr")), _filter(screen, chosen)]
        blocks += [_row(screen, "hr", plan) for plan in hr[:MOST]] or [words(t("status-hr-none"))]
        if len(hr) > MOST:
            blocks.append(note(t("hub-more", count=len(hr) - MOST)))
    if not blocks:
        start = button(screen, t("hub-start"), "drafts.start")
        blocks = [words(t("status-none")), buttons(screen, "start", start)]
    return modal(screen, "plans.status", t("app-name"), blocks)


def _row(screen: Screen, part: str, plan: Plan) -> Block:
    t = screen.t
    facts = [
        f"<@{plan.employee}>" if plan.employee else t("drafts-nobody"),
        t(f"status-{plan.status.value.replace('_', '-')}"),
    ]
    if plan.end:
        facts.append(t("hub-until", end=plan.end))
    return line(
        screen, f"{part}-{plan.id}", " · ".join(facts), button(screen, t("hub-open-plan"), "plans.open", plan=plan.id)
    )


def _filter(screen: Screen, chosen: str) -> Block:
    options = [Option(value=name, text=plain(screen.t(f"status-filter-{name}"), 75)) for name in FILTERS]
    picked = next(option for option in options if option.value == chosen)
    element = StaticSelectElement(action_id="plans.filter", options=options, initial_option=picked)
    return ActionsBlock(block_id=screen.block_id("filter"), elements=[element])


def withdraw_form(screen: Screen, plan_id: str) -> Mapping[str, Any]:
    """HR takes a plan back, and says why."""
    t = screen.t
    why = fields.text(screen, "reason", t("withdraw-reason"), hint=t("withdraw-hint"), long=True)
    return modal(
        screen,
        "plans.withdrawn",
        t("app-name"),
        [words(t("withdraw-intro")), why],
        submit=t("withdraw-send"),
        plan=plan_id,
    )
