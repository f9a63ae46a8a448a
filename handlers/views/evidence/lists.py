"""What was saved to one plan, by day, as its reader may see it."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.evidence import Evidence
from domain.permissions import Role
from domain.plans import Plan
from handlers.views import facts
from handlers.views.agreements import paged
from handlers.views.screens import Screen, button, buttons, divider, modal, note, words


class Listed(Protocol):
    """One of them, and what its reader can do with it (services.evidence.Listed)."""

    @property
    def evidence(self) -> Evidence: ...
    @property
    def may_share(self) -> bool: ...
    @property
    def may_remove(self) -> bool: ...


class Board(Protocol):
    """All that the reader may see (services.evidence.Board)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def listed(self) -> tuple[Any, ...]: ...


def board(screen: Screen, found: Board, *, page: int = 1, done: str = "") -> Mapping[str, Any]:
    """`done` says what was just done."""
    t, plan = screen.t, found.plan
    rows = [block for each in found.listed for block in _row(screen, plan, each)]
    part = found.role.value if found.role else ""
    blocks: list[Block] = [
        *([words(done)] if done else []),
        words(t(f"evidence-board-{part}")),
        *paged(screen, rows or [words(t("evidence-none"))], page, "evidence.open", {"plan": plan.id}),
    ]
    return modal(screen, "evidence.board", t("evidence-title"), blocks, plan=plan.id)


def _row(screen: Screen, plan: Plan, each: Listed) -> Iterator[Block]:
    t, saved = screen.t, each.evidence
    yield divider()
    yield facts.block(screen, saved.fact)
    yield note(t("evidence-by" if saved.shared_at else "evidence-private", who=f"<@{saved.by}>"))
    ids = {"plan": plan.id, "item": saved.id}
    presses = []
    if each.may_share:
        sure = (t("evidence-share"), t("evidence-share-sure"), t("evidence-share"), t("cancel"))
        presses.append(button(screen, t("evidence-share"), "evidence.share", confirm=sure, carries=ids))
    if each.may_remove:
        sure = (t("wizard-remove"), t("evidence-remove-sure"), t("wizard-remove"), t("cancel"))
        presses.append(button(screen, t("wizard-remove"), "evidence.remove", confirm=sure, carries=ids))
    if presses:
        yield buttons(screen, f"acts-{saved.id}", *presses)
