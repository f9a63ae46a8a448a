"""An agreement to read: by the employee, who can respond; by the manager and HR as it is; and as a preview."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from slack_sdk.models.blocks import Block, ButtonElement

from domain.agreements import (
    Acknowledgement,
    Agreement,
    Changed,
    Proposal,
    ProposalId,
    ProposalState,
    Target,
    differs,
    taken_out,
)
from domain.goals import Goal
from domain.permissions import Role
from domain.plans import Plan, Status
from domain.support import SupportItem
from handlers.views.agreements.pages import paged
from handlers.views.agreements.papers import Thing, changed, paper
from handlers.views.agreements.wishes import wish
from handlers.views.screens import Screen, button, buttons, divider, header, modal, note, typed, words

ENDED_SO = {Status.WITHDRAWN: "reading-withdrawn", Status.CLOSED: "reading-closed"}
"""What is said first of a plan that has ended; of any other, that it is the current version."""


class Paper(Protocol):
    """The version that stands, with everything said about it (services.agreements.Paper)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def changes(self) -> tuple[Changed, ...]: ...
    @property
    def proposals(self) -> tuple[Proposal, ...]: ...
    @property
    def wished(self) -> Mapping[ProposalId, tuple[Changed, ...]]: ...
    @property
    def said(self) -> tuple[Acknowledgement, ...]: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def before(self) -> Agreement | None: ...
    @property
    def may_respond(self) -> bool: ...
    @property
    def may_ask(self) -> bool: ...
    @property
    def answered(self) -> Acknowledgement | None: ...


def reading(
    screen: Screen, read: Paper, areas: Mapping[str, str], *, page: int = 1, done: str = ""
) -> Mapping[str, Any]:
    """The version that people now read, with ways to respond for the employee. `done` says what was just done."""
    t, plan = screen.t, read.plan
    body = _changes(screen, read) + paper(screen, read.agreement, areas, _beside(screen, read)) + _further(screen, read)
    body += [each for proposal in read.proposals for each in _asked(screen, proposal, read)]
    body += [each for said in read.said for each in _said(screen, said)]
    blocks = [
        *([words(done)] if done else []),
        *_head(screen, read),
        divider(),
        *paged(screen, body, page, "agreements.read", {"plan": plan.id}),
        note(t("reading-who-sees" if read.role is Role.EMPLOYEE else "reading-who-sees-else")),
    ]
    return modal(screen, "agreements.reading", t("app-name"), blocks, plan=plan.id)


def preview(
    screen: Screen, plan: Plan, agreement: Agreement, areas: Mapping[str, str], page: int = 1
) -> Mapping[str, Any]:
    """What the employee will read, for the manager before the conversation; its buttons are only named."""
    t = screen.t
    body = [
        words(t("reading-intro", who=f"<@{plan.manager}>")),
        words(t("reading-nothing-decided")),
        *paper(screen, agreement, areas),
        note(t("reading-who-sees")),
    ]
    rest = paged(screen, body, page, "agreements.preview", {"plan": plan.id})
    blocks = [note(t("preview-note")), divider(), *rest, divider(), note(t("preview-buttons"))]
    return modal(screen, "agreements.previewing", t("app-name"), blocks, plan=plan.id)


def _head(screen: Screen, read: Paper) -> list[Block]:
    t, agreement = screen.t, read.agreement
    standing = t(ENDED_SO.get(read.plan.status, "reading-as-is"))
    intro = t("reading-intro", who=f"<@{read.plan.manager}>") if read.may_respond else standing
    version = t("reading-version", version=agreement.version, at=screen.moment(agreement.made_at))
    blocks: list[Block] = [words(intro), note(version)]
    if not read.may_respond:
        acts = _responses(screen, read)
        blocks += [buttons(screen, "respond", *acts)] if acts else []
        waits = read.plan.status is Status.AWAITING_ACK and read.answered is None
        return [*blocks, note(t("reading-waits"))] if waits else blocks
    blocks.append(words(t("reading-nothing-decided")))
    if read.until is not None:
        blocks.append(note(t("reading-until", until=screen.moment(read.until))))
    if read.answered is not None:
        blocks.append(note(t("reading-may-change")))
    return [*blocks, buttons(screen, "respond", *_responses(screen, read))]


def _responses(screen: Screen, read: Paper) -> list[ButtonElement]:
    t, ids = screen.t, {"plan": read.plan.id}
    made = []
    if read.may_respond:
        made.append(button(screen, t("reading-respond"), "agreements.respond", style="primary", carries=ids))
    if read.may_ask and read.role is Role.EMPLOYEE:
        made.append(button(screen, t("reading-comment"), "agreements.comment", carries=ids))
    if read.may_ask and read.plan.status is Status.ACTIVE:
        made.append(button(screen, t("wish-end"), "agreements.end", carries=ids))
    return made


def _changes(screen: Screen, read: Paper) -> list[Block]:
    """What changed since the version before, old beside new."""
    if read.before is None or not differs(read.before, read.agreement):
        return []
    t, before, now = screen.t, read.before, read.agreement
    told: list[Block] = [header(t("reading-changes", version=before.version))]
    if before.end != now.end:
        told.append(words(t("reading-end-moved", before=before.end, after=now.end)))
    told += [typed(t("reading-taken-out"), each.title) for each in taken_out(before, now)]
    return [*told, *changed(screen, read.changes), divider()]


def _beside(screen: Screen, read: Paper) -> Any:
    """The employee's own button beneath each goal and promise; and a way to the module of a promise, for everybody."""

    def ask(thing: Thing, number: int) -> Sequence[Block]:
        kind = "goal" if isinstance(thing, Goal) else "support"
        presses = []
        if isinstance(thing, SupportItem) and thing.module:
            presses.append(button(screen, screen.t("support-module"), "training.module", module=thing.module))
        if read.may_ask:
            label = screen.t(f"wish-{kind}", number=number)
            presses.append(button(screen, label, f"agreements.{kind}", plan=read.plan.id, item=thing.id))
        return (buttons(screen, f"wish-{kind}-{number}", *presses),) if presses else ()

    return ask


def _further(screen: Screen, read: Paper) -> list[Block]:
    if not read.may_ask:
        return []
    press = button(screen, screen.t("wish-support-new"), "agreements.support", plan=read.plan.id, item="")
    return [buttons(screen, "wish-support-new", press)]


def _asked(screen: Screen, proposal: Proposal, read: Paper) -> list[Block]:
    """One proposal: what was asked, where it stands, the answer, and undo while nobody has answered."""
    t = screen.t
    blocks: list[Block] = [divider(), wish(screen, proposal, read.wished.get(proposal.id, ()))]
    thanked = proposal.target is Target.COMMENT and proposal.state is ProposalState.ACCEPTED
    other = "-else" if proposal.waiting and read.role is not Role.EMPLOYEE else ""
    other = "-first" if proposal.waiting and proposal.by_manager else other
    state = t("asked-thanked" if thanked else f"asked-{proposal.state.value.replace('_', '-')}{other}")
    blocks.append(note(t("asked-when", at=screen.moment(proposal.at), state=state)))
    if proposal.answer:
        blocks.append(typed(t("asked-answer"), proposal.answer))
    own = (read.role is Role.MANAGER) is proposal.by_manager
    if read.may_ask and own and proposal.waiting:
        back = button(screen, t("wish-withdraw"), "agreements.withdraw", plan=read.plan.id, proposal=proposal.id)
        blocks.append(buttons(screen, f"back-{proposal.id}", back))
    return blocks


def _said(screen: Screen, said: Acknowledgement) -> list[Block]:
    """What the employee said to a version, or that HR put it in force without."""
    t = screen.t
    answer = said.answer.value.replace("_", "-") if said.answer else "activated"
    title = t(f"ack-said-{answer}")
    when = note(t("ack-said-when", version=said.version, at=screen.moment(said.at)))
    return [divider(), typed(title, said.statement) if said.statement else words(f"*{title}*"), when]
