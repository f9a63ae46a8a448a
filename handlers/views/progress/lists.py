"""All figures of one goal that its reader may know, the latest first, each with where it came from."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.checkins import GoalView
from domain.goals import Direction
from domain.people import UserId
from domain.plans import Plan
from domain.progress import Reported
from handlers.views.progress.sources import source
from handlers.views.screens import Screen, button, buttons, modal, note, typed, words

MOST_SHOWN = 30
"""Figures on one screen; a modal holds 100 blocks (docs.slack.dev, views)."""


def figures_of(
    screen: Screen, plan: Plan, view: GoalView, reader: UserId, *, may_note: bool, done: str = ""
) -> Mapping[str, Any]:
    """`done` says at the top what was just done."""
    t = screen.t
    blocks: list[Block] = [words(done)] if done else []
    blocks.append(typed(view.goal.title, view.goal.metric or t("direction-milestone")))
    if may_note:
        add = button(screen, t("progress-add"), "progress.add", style="primary", plan=plan.id, goal=view.goal.id)
        blocks.append(buttons(screen, "add", add))
    if not view.observations:
        blocks.append(note(t("progress-none")))
    for number, told in enumerate(reversed(view.observations[-MOST_SHOWN:])):
        blocks += _row(screen, plan, view, told, number, mine=may_note and told.by == reader)
    blocks.append(note(t("progress-who-sees")))
    return modal(screen, "progress.figures", t("progress-title"), blocks, plan=plan.id, goal=view.goal.id)


def _row(screen: Screen, plan: Plan, view: GoalView, told: Reported, number: int, *, mine: bool) -> Iterator[Block]:
    lines = [source(screen, plan, told), *([told.note] if told.note else [])]
    yield typed(_figure(screen, view, told), "\n".join(lines))
    if not mine or told.entry is None:
        return
    t, ids = screen.t, {"plan": plan.id, "goal": view.goal.id, "replaces": told.entry}
    sure = (t("progress-take-back"), t("progress-take-back-sure"), t("progress-take-back"), t("cancel"))
    yield buttons(
        screen,
        f"acts-{number}",
        button(screen, t("wizard-change"), "progress.change", carries=ids),
        button(screen, t("progress-take-back"), "progress.take_back", confirm=sure, carries=ids),
    )


def _figure(screen: Screen, view: GoalView, told: Reported) -> str:
    t, goal = screen.t, view.goal
    if goal.milestones:
        return t("progress-steps-reached", count=int(told.value), all=len(goal.milestones))
    if goal.direction is Direction.MILESTONE:
        return t("checkin-reached" if told.value else "checkin-not-yet")
    return figures.show(told.value, goal.unit, t.language)
