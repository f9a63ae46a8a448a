"""What waits for an answer, old beside new; and what HR can do when there was no signature."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.agreements import Acknowledgement, Agreement, Changed, Proposal, Target
from domain.plans import Plan
from handlers.views import fields, support
from handlers.views.agreements.pages import paged
from handlers.views.agreements.papers import paper
from handlers.views.agreements.wishes import wish
from handlers.views.screens import Screen, button, buttons, divider, modal, note, typed, words


class Asked(Protocol):
    """A proposal before its answer (services.agreements.Asked)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def proposal(self) -> Proposal: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def changes(self) -> tuple[Changed, ...]: ...
    @property
    def to_hr(self) -> bool: ...


def proposals(
    screen: Screen, plan_id: str, waiting: Sequence[Asked], *, as_hr: bool, page: int = 1, done: str = ""
) -> Mapping[str, Any]:
    """Each with its two answers. What asks for less says, before anybody presses, that HR looks at it next."""
    t = screen.t
    intro = words(t("proposals-intro-hr" if as_hr else "proposals-intro")) if waiting else words(t("proposals-none"))
    rows = [block for each in waiting for block in _row(screen, each)]
    blocks = [
        *([words(done)] if done else []),
        intro,
        *paged(screen, rows, page, "agreements.proposals", {"plan": plan_id}),
        *([note(t("proposals-who-sees"))] if waiting else []),
    ]
    return modal(screen, "agreements.answering", t("app-name"), blocks, plan=plan_id)


def _row(screen: Screen, asked: Asked) -> list[Block]:
    t, proposal = screen.t, asked.proposal
    blocks: list[Block] = [divider(), wish(screen, proposal, asked.changes)]
    if proposal.answer:
        blocks.append(typed(t("proposals-managers-words"), proposal.answer))
    if asked.to_hr:
        blocks.append(words(t("proposals-to-hr")))
    carries = {"plan": asked.plan.id, "proposal": proposal.id, "version": str(asked.agreement.version)}
    comment = proposal.target is Target.COMMENT
    yes = t("proposals-thanks" if comment else "proposals-accept")
    no = t("proposals-reply" if comment else "proposals-answer")
    accept = button(screen, yes, "agreements.accept", style="primary", carries=carries)
    answer = button(screen, no, "agreements.answer", carries=carries)
    return [*blocks, buttons(screen, f"answer-{proposal.id}", accept, answer)]


def answer_form(screen: Screen, asked: Asked) -> Mapping[str, Any]:
    """It stays as it is, and why; to a comment, a reply."""
    t = screen.t
    label = t("answer-label" if asked.proposal.target is Target.COMMENT else "answer-why")
    said = fields.text(screen, "answer", label, hint=t("answer-hint"), long=True)
    return modal(
        screen,
        "agreements.answer_send",
        t("app-name"),
        [wish(screen, asked.proposal, asked.changes), said],
        submit=t("send"),
        close=t("cancel"),
        plan=asked.plan.id,
        proposal=asked.proposal.id,
        version=str(asked.agreement.version),
    )


class Help(Protocol):
    """What HR needs to help (services.agreements.Help)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def said(self) -> Acknowledgement | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def overdue(self) -> bool: ...
    @property
    def held_up(self) -> tuple[Proposal, ...]: ...
    @property
    def may_activate(self) -> bool: ...
    @property
    def may_let_be(self) -> bool: ...


def unsigned(
    screen: Screen, found: Help, areas: Mapping[str, str], page: int = 1, open_ends: int = 0
) -> Mapping[str, Any]:
    """HR: it was not signed, not answered in time, or there still is time. What was said, and what can be done.

    `open_ends`: promises without an approved owner, which is said before it is put in force.
    """
    t, plan = screen.t, found.plan
    blocks: list[Block] = [_standing(screen, found)]
    if found.said is not None and found.said.statement:
        blocks.append(typed(t("unsigned-statement"), found.said.statement))
    if found.held_up:
        look = button(screen, t("unsigned-look"), "agreements.proposals", plan=plan.id)
        blocks += [words(t("unsigned-held-up", count=len(found.held_up))), buttons(screen, "held-up", look)]
    if found.may_let_be:
        blocks += [words(t("unsigned-way-change")), _let_be(screen, found)]
    if found.may_activate:
        blocks += [*support.open_ends(screen, plan.id, open_ends), words(t("unsigned-way")), _activate(screen, found)]
    blocks += [
        divider(),
        *paged(screen, paper(screen, found.agreement, areas), page, "agreements.help", {"plan": plan.id}),
    ]
    return modal(screen, "agreements.unsigned", t("app-name"), blocks, plan=plan.id)


def _standing(screen: Screen, found: Help) -> Block:
    t, who = screen.t, f"<@{found.plan.employee}>"
    if found.said is not None:
        return words(t("unsigned-not-signed", who=who, at=screen.moment(found.said.at)))
    if found.overdue or found.until is None:
        return words(t("unsigned-no-answer", who=who))
    return words(t("unsigned-time-left", who=who, until=screen.moment(found.until)))


def _let_be(screen: Screen, found: Help) -> Block:
    t = screen.t
    carries = {"plan": found.plan.id, "version": str(found.agreement.version)}
    sure = (t("unsigned-let-be"), t("unsigned-let-be-sure"), t("unsigned-let-be"), t("cancel"))
    return buttons(
        screen, "let-be", button(screen, t("unsigned-let-be"), "agreements.let_be", confirm=sure, carries=carries)
    )


def _activate(screen: Screen, found: Help) -> Block:
    t = screen.t
    sure = (t("unsigned-activate"), t("unsigned-sure"), t("unsigned-yes"), t("cancel"))
    carries = {"plan": found.plan.id, "version": str(found.agreement.version)}
    press = button(screen, t("unsigned-activate"), "agreements.activate", confirm=sure, carries=carries)
    return buttons(screen, "unsigned", press)
