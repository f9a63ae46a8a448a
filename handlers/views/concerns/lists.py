"""The concerns of one plan for their reader: what was said, where each stands, and what can be done with it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from slack_sdk.models.blocks import Block, ButtonElement

from domain.concerns import Concern, ConcernState, Said
from domain.permissions import CONCERNS, Role
from domain.plans import Plan
from handlers.views import hub
from handlers.views.agreements import paged
from handlers.views.screens import (
    Screen,
    button,
    buttons,
    divider,
    header,
    line,
    mentions,
    modal,
    note,
    typed,
    words,
)


class Listed(Protocol):
    """One concern and what its reader can do with it (services.concerns.Listed)."""

    @property
    def concern(self) -> Concern: ...
    @property
    def may_answer(self) -> bool: ...
    @property
    def may_take(self) -> bool: ...
    @property
    def may_pass(self) -> bool: ...


class Board(Protocol):
    """All that the reader may see (services.concerns.Board)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def listed(self) -> tuple[Any, ...]: ...
    @property
    def may_act(self) -> bool: ...
    @property
    def hr(self) -> tuple[str, ...]: ...


def board(screen: Screen, found: Board, *, page: int = 1, done: str = "") -> Mapping[str, Any]:
    """What waits for an answer first; `done` says what was just done."""
    t, plan = screen.t, found.plan
    rows = [block for each in found.listed for block in _row(screen, found, each)]
    blocks: list[Block] = [
        *([words(done)] if done else []),
        *_head(screen, found),
        *paged(screen, rows or [words(t("concerns-none"))], page, "concerns.open", {"plan": plan.id}),
    ]
    return modal(screen, "concerns.board", t("concerns-title"), blocks, plan=plan.id)


def _head(screen: Screen, found: Board) -> Iterator[Block]:
    t, plan = screen.t, found.plan
    if found.role is not Role.EMPLOYEE:
        yield words(t("concerns-from", who=f"<@{plan.employee}>"))
    elif found.may_act:
        yield words(t("concern-intro"))
        write = button(screen, t("concern-write"), "concerns.raise", style="primary", plan=plan.id, over="board")
        yield buttons(screen, "write", write)
    else:
        yield words(t("concerns-ended", hr=mentions(screen, found.hr)))


def _row(screen: Screen, found: Board, each: Listed) -> Iterator[Block]:
    t, concern = screen.t, each.concern
    yield divider()
    to = t("concern-for-manager", who=f"<@{concern.addressee}>") if concern.addressee else t("concern-for-hr")
    about = f"*{t(f'concern-about-{concern.about.value}')}*" if concern.about else ""
    yield words("\n".join(part for part in (about, stands(screen, found.plan, concern)) if part))
    yield note(to)
    yield from said(screen, concern)
    acts = [*_as_employee(screen, found, concern), *_as_owner(screen, each)]
    if acts:
        yield buttons(screen, f"acts-{concern.id}", *acts)


def stands(screen: Screen, plan: Plan, concern: Concern) -> str:
    """Where it stands, and who sees to it: what a manager left open when the plan ended is HR's."""
    t = screen.t
    if concern.state is not ConcernState.OPEN:
        return t(f"concern-{concern.state.value}")
    until = screen.moment(concern.due_at)
    if concern.owner is None or (concern.owed.with_manager and plan.status not in CONCERNS):
        return t("concern-open-hr", until=until)
    return t("concern-open", who=f"<@{concern.owner}>", until=until)


def said(screen: Screen, concern: Concern, most: int = 0) -> Iterator[Block]:
    """What was said, by whom and when, as plain text; with `most` only the latest.

    Where a manager has read the beginning, each word says that it is no longer for them.
    """
    t = screen.t
    for word in concern.words[-most:]:
        label = t(f"concern-said-{word.said.value}")
        by = "concern-by-hr" if word.hr_only and concern.addressee else "concern-by"
        yield words(f"*{label}*") if word.said is Said.REOPENED and not word.text else typed(label, word.text)
        yield note(t(by, who=f"<@{word.by}>", at=screen.moment(word.at)))


def _as_employee(screen: Screen, found: Board, concern: Concern) -> Iterator[ButtonElement]:
    t, ids = screen.t, _ids(concern)
    if found.may_act and concern.state is ConcernState.OPEN:
        sure = (t("concern-withdraw-title"), t("concern-withdraw-sure"), t("concern-withdraw"), t("cancel"))
        yield button(screen, t("concern-withdraw"), "concerns.withdraw", confirm=sure, carries=ids)
    if found.may_act and concern.state is ConcernState.ANSWERED:
        yield button(screen, t("concern-settle"), "concerns.settle", style="primary", carries=ids)
        yield button(screen, t("concern-again"), "concerns.reopen", carries=ids)


def _as_owner(screen: Screen, each: Listed) -> Iterator[ButtonElement]:
    t, ids = screen.t, _ids(each.concern)
    if each.may_answer:
        yield button(screen, t("todo-answer-button"), "concerns.answer", style="primary", carries=ids)
    if each.may_pass:
        sure = (t("concern-pass"), t("concern-pass-sure"), t("concern-pass-yes"), t("cancel"))
        yield button(screen, t("concern-pass"), "concerns.pass_on", confirm=sure, carries=ids)
    if each.may_take:
        yield button(screen, t("concern-take"), "concerns.take_over", carries=ids)


def _ids(concern: Concern) -> Mapping[str, str]:
    return {"plan": concern.plan, "concern": concern.id, "revision": str(concern.revision), "over": "board"}


def places(screen: Screen, own: Sequence[Plan], waiting: Sequence[hub.Waiting]) -> Mapping[str, Any]:
    """For who has several: their own, and those that wait for an answer of theirs."""
    t = screen.t
    blocks: list[Block] = [words(t("concern-places"))]
    for plan in own[: hub.MOST_LISTED]:
        press = button(screen, t("hub-open-plan"), "concerns.open", plan=plan.id)
        blocks.append(line(screen, f"own-{plan.id}", t("concern-place-own", who=f"<@{plan.manager}>"), press))
    if waiting:
        blocks.append(header(t("hub-waiting")))
        blocks += [hub.row(screen, f"-{index}", each) for index, each in enumerate(waiting[: hub.MOST_LISTED])]
    return modal(screen, "concerns.places", t("concerns-title"), blocks)
