"""The hub, the help and the suggestion for an unknown word."""

from collections.abc import Mapping
from typing import Any, Protocol

from slack_sdk.models.blocks import Block, ButtonElement

from domain.checkins import Round
from domain.permissions import CONCERNS
from domain.plans import ENDED, Plan, Status
from handlers.views import deliveries, support, training
from handlers.views.screens import (
    Screen,
    button,
    buttons,
    divider,
    escape,
    header,
    line,
    modal,
    note,
    words,
)

MOST_LISTED = 12
"""Rows of each kind; a modal holds 100 blocks (docs.slack.dev, views)."""

ACTIONS = {
    "write": "drafts.resume",
    "talk": "agreements.talk",
    "answer": "agreements.proposals",
    "concern": "concerns.open",
    "read": "agreements.read",
    "check_in": "checkins.open",
    "check_in_own": "checkins.open",
    "approve": "approvals.open",
    "help": "agreements.help",
    "mid": "reviews.mid",
    "mid_own": "reviews.mid",
    "state": "reviews.open",
    "respond": "reviews.open",
    "decide": "reviews.open",
    "second": "reviews.open",
    "tell": "reviews.open",
    "appeal": "reviews.open",
    "hand_over": "handovers.open",
    "left": "reviews.end",
}
"""What each kind of waiting thing opens."""
OWN = frozenset({"read", "check_in_own", "mid_own", "respond"})
"""What waits for the employee, and so is with the manager."""
LED = frozenset({"hand_over"})
"""What is about who led it: of a draft nobody else may be named."""


class Waiting(Protocol):
    """One thing to do (services.overviews.Waiting)."""

    @property
    def todo(self) -> str: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def round(self) -> Round | None: ...
    @property
    def count(self) -> int: ...


class Overview(Protocol):
    """What waits and what exists (services.overviews.Overview)."""

    @property
    def waiting(self) -> tuple[Any, ...]: ...
    @property
    def leading(self) -> tuple[Plan, ...]: ...
    @property
    def own(self) -> tuple[Plan, ...]: ...
    @property
    def hr(self) -> tuple[Plan, ...]: ...
    @property
    def is_hr(self) -> bool: ...
    @property
    def has_hr(self) -> bool: ...
    @property
    def undelivered(self) -> int: ...
    @property
    def may_lead(self) -> bool: ...
    @property
    def support(self) -> tuple[Any, ...]: ...
    @property
    def training(self) -> tuple[Any, ...]: ...


def hub(screen: Screen, overview: Overview, may_set: bool) -> Mapping[str, Any]:
    """The first screen; also what stands below the others."""
    t = screen.t
    actions = [*start(screen, overview), *be_heard(screen, overview), button(screen, t("hub-support"), "support.open")]
    actions += [button(screen, t("training-title"), "training.open"), button(screen, t("hub-help"), "hub.help")]
    actions.append(button(screen, t("hub-settings"), "workspaces.open"))
    blocks: list[Block] = [*waiting(screen, overview), *lists(screen, overview), divider()]
    if may_set and not overview.has_hr:
        blocks.insert(0, words(t("hub-no-hr")))
    return modal(screen, "hub", t("app-name"), [*blocks, buttons(screen, "hub", *actions), note(t("hub-private"))])


def start(screen: Screen, overview: Overview) -> list[ButtonElement]:
    """The way to begin, for whoever may."""
    return [button(screen, screen.t("hub-start"), "drafts.start", style="primary")] if overview.may_lead else []


def be_heard(screen: Screen, overview: Overview) -> list[ButtonElement]:
    """The way to raise something, for whose plan is open."""
    own = any(plan.status in CONCERNS for plan in overview.own)
    return [button(screen, screen.t("hub-concern"), "concerns.mine")] if own else []


def waiting(screen: Screen, overview: Overview) -> list[Block]:
    """What waits for the reader, each with its button; or that nothing does."""
    t = screen.t
    trouble = [deliveries.row(screen, overview.undelivered)] if overview.undelivered else []
    rows = [row(screen, index, each) for index, each in enumerate(overview.waiting[:MOST_LISTED])]
    rows += [support.todo(screen, index, each) for index, each in enumerate(overview.support[:MOST_LISTED])]
    rows += [training.todo(screen, each) for each in overview.training[:MOST_LISTED]]
    return [header(t("hub-waiting")), *(trouble + rows or [words(t("hub-nothing"))])]


def row(screen: Screen, index: int | str, each: Waiting) -> Block:
    """One waiting thing with its button; `index` tells it apart on the screen."""
    values = {"plan": each.plan.id, "round": each.round.id if each.round else ""}
    name = str(each.todo)
    press = button(screen, screen.t(f"todo-{name.replace('_', '-')}-button"), ACTIONS[name], carries=values)
    text = screen.t(f"todo-{name.replace('_', '-')}", who=other(each.plan, name), count=each.count)
    return line(screen, f"todo{index}", text, press)


def other(plan: Plan, todo: str = "") -> str:
    """The person that a row is about, as a mention; the employee for whoever leads or approves."""
    if todo in OWN | LED or plan.employee is None:
        return f"<@{plan.manager}>" if todo in OWN | LED else "…"
    return f"<@{plan.employee}>"


def lists(screen: Screen, overview: Overview) -> list[Block]:
    """The reader's plans by their part in them."""
    blocks: list[Block] = []
    for part, plans in (("own", overview.own), ("leading", overview.leading), ("hr", overview.hr)):
        shown = [plan for plan in plans if plan.status is not Status.DRAFT]
        if shown:
            blocks += [header(screen.t(f"hub-{part}")), *(_plan(screen, part, plan) for plan in shown[:MOST_LISTED])]
        if len(shown) > MOST_LISTED:
            blocks.append(note(screen.t("hub-more", count=len(shown) - MOST_LISTED)))
    return blocks


def _plan(screen: Screen, part: str, plan: Plan) -> Block:
    t = screen.t
    who = t("hub-plan-own", who=f"<@{plan.manager}>") if part == "own" else f"<@{plan.employee}>"
    told = Status.FINAL_REVIEW if part == "own" and plan.status is Status.DECIDED else plan.status
    status = t(f"status-{told.value.replace('_', '-')}")
    until = t("hub-until", end=plan.end) if plan.end and plan.status not in ENDED else ""
    press = button(screen, t("hub-open-plan"), "plans.open", plan=plan.id)
    return line(screen, f"{part}-{plan.id}", " · ".join(each for each in (who, status, until) if each), press)


def help_(screen: Screen, commands: Mapping[str, str]) -> Mapping[str, Any]:
    """What can be typed, one line each, from the registry."""
    t = screen.t
    rows = [_help_row(screen, name, usage) for name, usage in commands.items()]
    return modal(screen, "help", t("app-name"), [words(t("help-intro")), words("\n".join(rows)), note(t("help-who"))])


def _help_row(screen: Screen, name: str, usage: str) -> str:
    typed = " ".join(each for each in ("/pip", name, usage) if each)
    return f"`{typed}`  {screen.t('help-' + (name or 'hub'))}"


def unknown(screen: Screen, word: str, meant: str | None) -> list[Block]:
    """Nothing by that name, and what was probably meant."""
    t = screen.t
    if meant is None:
        return [
            words(t("unknown", word=escape(word))),
            buttons(screen, "unknown", button(screen, t("hub-open"), "hub.open")),
        ]
    press = button(screen, f"/pip {meant}", "again", route=f"command:{meant}")
    return [words(t("unknown-meant", word=escape(word), meant=meant)), buttons(screen, "unknown", press)]
