"""Lists: one's own requests, those of a plan, and what waits for somebody on the first screen."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.people import UserId
from domain.plans import ENDED, Plan
from domain.support import Support, SupportState
from handlers.views.screens import Screen, button, buttons, clip, divider, line, modal, note, row, words
from handlers.views.support.entries import Seen, entry, listed

MOST_LISTED = 20
"""Entries of at most three blocks each; a modal holds 100 (docs.slack.dev, views)."""
MOST_LED = 8
TITLE = 100


class Waiting(Protocol):
    """One thing to do (services.support.Waiting)."""

    @property
    def todo(self) -> str: ...
    @property
    def support(self) -> Support: ...
    @property
    def who(self) -> UserId | None: ...


def todo(screen: Screen, index: int, each: Waiting) -> Block:
    """One row of what waits. Who does it by their part in a plan sees for whom, and no words before they open it."""
    name = str(each.todo)
    label = screen.t("support-todo-button")
    if each.who is not None:
        press = button(screen, label, "support.plan", plan=str(each.support.plan))
        return line(screen, f"support-todo{index}", screen.t(f"support-todo-{name}-for", who=f"<@{each.who}>"), press)
    shown = each.support.headline if name == "decide" and each.support.headline else each.support.title
    text = screen.t(f"support-todo-{name}", title=clip(shown, TITLE))
    press = button(screen, label, "support.look", carries={"support": each.support.id})
    return row(screen, f"support-todo{index}", text, press)


def mine(
    screen: Screen, found: Sequence[Seen], leads: Sequence[Plan], *, may_ask: bool, said: str = ""
) -> Mapping[str, Any]:
    """Everything in which the reader has a part of their own, and ways to ask."""
    t = screen.t
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks.append(words(t("support-intro")))
    if may_ask:
        ask = button(screen, t("support-ask"), "support.ask", style="primary", plan="")
        blocks.append(buttons(screen, "ask", ask))
    for plan in leads[:MOST_LED]:
        press = button(screen, t("support-ask-for"), "support.ask", plan=plan.id)
        blocks.append(line(screen, f"lead-{plan.id}", f"<@{plan.employee}>", press))
    standing = [each for each in found if listed(each)]
    blocks += _entries(screen, standing) or [note(t("support-none"))]
    return modal(screen, "support.mine", t("support-title"), [*blocks, note(t("hub-private"))])


def of_plan(screen: Screen, plan: Plan, found: Sequence[Seen], *, may_ask: bool, said: str = "") -> Mapping[str, Any]:
    """What the company promised on a plan, and what was asked for beside it."""
    t = screen.t
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks.append(words(t("support-plan-intro")))
    if may_ask:
        blocks.append(buttons(screen, "ask", button(screen, t("support-ask"), "support.ask", plan=plan.id)))
    standing = [each for each in found if listed(each)]
    none = "support-none" if plan.status in ENDED else "paper-support-none"
    blocks += _entries(screen, standing) or [note(t(none))]
    return modal(screen, "support.plan", t("support-title"), [*blocks, note(t("support-plan-who"))], plan=plan.id)


def one(screen: Screen, seen: Seen, said: str = "") -> Mapping[str, Any]:
    """A single one."""
    blocks: list[Block] = [words(said), divider()] if said else []
    return modal(
        screen, "support.one", screen.t("support-title"), [*blocks, *entry(screen, seen)], support=seen.support.id
    )


def _entries(screen: Screen, found: Sequence[Seen]) -> list[Block]:
    """What still needs somebody stands before what was confirmed."""
    ordered = sorted(found, key=lambda each: each.support.state is SupportState.CONFIRMED)
    blocks = [block for each in ordered[:MOST_LISTED] for block in (divider(), *entry(screen, each))]
    more = len(found) - MOST_LISTED
    return [*blocks, note(screen.t("hub-more", count=more))] if more > 0 else blocks


def open_ends(screen: Screen, plan_id: str, count: int) -> list[Block]:
    """A warning, which blocks nothing: promises that nobody has approved or sees to yet."""
    if not count:
        return []
    look = button(screen, screen.t("support-look"), "support.plan", plan=plan_id)
    return [line(screen, "open-ends", screen.t("support-open-ends", count=count), look), divider()]
