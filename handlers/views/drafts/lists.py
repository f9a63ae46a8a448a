"""Steps that hold a list: drafts to choose from, goals, support."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block

from domain import figures
from domain.drafts import Draft, Step, waited_for
from domain.goals import MOST_GOALS, Direction, GoalDraft, shares, weight
from domain.plans import Plan
from domain.support import MOST_SUPPORT, SupportDraft
from handlers.views.drafts.frames import frame
from handlers.views.screens import Screen, button, buttons, divider, line, modal, note, row, typed, words


def choose(screen: Screen, drafts: Sequence[Plan], employee: str) -> Mapping[str, Any]:
    """Drafts that can be gone on with, copied or thrown away; or a new one."""
    t = screen.t
    blocks: list[Block] = [words(t("drafts-intro"))]
    for plan in drafts:
        person = f"<@{plan.employee}>" if plan.employee else t("drafts-nobody")
        blocks.append(line(screen, f"draft-{plan.id}", t("drafts-line", who=person, at=screen.moment(plan.updated_at))))
        sure = (t("drafts-discard"), t("drafts-discard-sure"), t("drafts-discard"), t("cancel"))
        blocks.append(
            buttons(
                screen,
                f"acts-{plan.id}",
                button(screen, t("todo-write-button"), "drafts.resume", style="primary", plan=plan.id),
                button(screen, t("drafts-copy"), "drafts.copy", plan=plan.id),
                button(screen, t("drafts-discard"), "drafts.discard", style="danger", confirm=sure, plan=plan.id),
            )
        )
    fresh = button(screen, t("drafts-new"), "drafts.new", employee=employee)
    return modal(screen, "drafts.choose", t("app-name"), [*blocks, divider(), buttons(screen, "new", fresh)])


def goals(screen: Screen, plan_id: str, draft: Draft, *, needed: bool = False) -> Mapping[str, Any]:
    """The goals so far; each can be changed or taken out. `needed`: somebody wants to go on without one."""
    t = screen.t
    blocks: list[Block] = [words(t("wizard-goals-intro", most=MOST_GOALS))]
    if not draft.goals and needed:
        blocks.append(words(t("wizard-goals-needed")))
    elif not draft.goals:
        blocks.append(note(t("wizard-goals-none")))
    for goal in draft.goals:
        blocks.append(typed(goal.title, "\n".join((goal_line(screen, goal), *goal_place(screen, draft, goal)))))
        blocks.append(_acts(screen, "goals.open", goal.id))
    if len(draft.goals) < MOST_GOALS:
        add = button(screen, t("wizard-goal-add"), "goals.open", style=None if draft.goals else "primary")
        blocks.append(buttons(screen, "add", add))
    else:
        blocks.append(note(t("error-goals-too-many", most=MOST_GOALS)))
    return frame(screen, Step.GOALS, plan_id, blocks)


def goal_line(screen: Screen, goal: GoalDraft) -> str:
    """How a goal is measured, in a line, and by when."""
    t = screen.t
    if goal.direction == Direction.MILESTONE.value:
        measured = t("direction-milestone")
    else:
        key = "paper-hold" if goal.direction == Direction.HOLD.value else "paper-range"
        baseline, target = (_figure(screen, each) for each in (goal.baseline, goal.target))
        measured = t(key, metric=goal.metric, baseline=baseline, target=target)
    steps = [each for each in goal.milestones if each.title] if goal.direction == Direction.MILESTONE.value else []
    listed = [" ".join((f"{number}. {each.title}", *by(screen, each.due))) for number, each in enumerate(steps, 1)]
    return "\n".join((measured, *by(screen, goal.due), *listed))


def goal_place(screen: Screen, draft: Draft, goal: GoalDraft) -> list[str]:
    """How much the goal counts beside the others, and which promises it waits for."""
    t = screen.t
    found = shares((each.id, weight(each.weight, {})) for each in draft.goals)
    share = [t("goal-share", percent=found[goal.id])] if len(draft.goals) > 1 else []
    needs = waited_for(draft, goal)
    return [*share, *(t("goal-needs", title=each.title) for each in draft.support if each.id in needs)]


def _figure(screen: Screen, text: str) -> str:
    """A figure as it is shown everywhere; what is none yet, as it was typed."""
    try:
        figure = figures.parse(text)
    except figures.InvalidFigure:
        return text
    return figures.show(figure.value, figure.unit, screen.t.language)


def support(screen: Screen, plan_id: str, draft: Draft) -> Mapping[str, Any]:
    """What the company promises; each can be changed or taken out."""
    t = screen.t
    blocks: list[Block] = [words(t("wizard-support-intro"))]
    if not draft.support:
        blocks.append(note(t("wizard-support-none")))
    for item in draft.support:
        blocks.append(row(screen, f"support-{item.id}", support_line(screen, item)))
        blocks.append(_acts(screen, "drafts.support_open", item.id))
    if len(draft.support) < MOST_SUPPORT:
        add = button(screen, t("wizard-support-add"), "drafts.support_open")
        blocks.append(buttons(screen, "add", add))
    return frame(screen, Step.SUPPORT, plan_id, blocks)


def support_line(screen: Screen, item: SupportDraft) -> str:
    """A promise in a line or two, as it was typed."""
    named = screen.t("sides-line", name=screen.t(f"kind-{item.kind}"), value=item.title)
    cost = (screen.t("support-cost", cost=item.cost),) if item.cost else ()
    return " · ".join((named, *by(screen, item.due), *cost))


def by(screen: Screen, day: str) -> tuple[str, ...]:
    """By when, as the reader writes days; nothing where no day was chosen."""
    return (screen.t("paper-by", due=date.fromisoformat(day)),) if day else ()


def _acts(screen: Screen, change: str, item_id: str) -> Block:
    t = screen.t
    return buttons(
        screen,
        f"acts-{item_id}",
        button(screen, t("wizard-change"), change, item=item_id),
        button(screen, t("wizard-remove"), "drafts.remove", item=item_id),
    )
