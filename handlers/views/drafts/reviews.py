"""The last step: everything on one screen, what is still missing, and a word to HR."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, RichTextBlock, RichTextElementParts, RichTextSectionElement

from domain.assessments import AreaDraft
from domain.drafts import Draft, Step
from domain.goals import GoalDraft
from domain.support import SupportDraft
from handlers.views import fields
from handlers.views.drafts.areas import name, told
from handlers.views.drafts.frames import frame
from handlers.views.drafts.lists import goal_line, goal_place, support_line
from handlers.views.screens import Screen, button, buttons, clip, divider, header, modal, note, typed, words

SHOWN = 500
"""Characters of one text on this screen: all of a long draft would not fit into a view of 250 KB."""


def review(
    screen: Screen,
    plan_id: str,
    draft: Draft,
    *,
    revision: int,
    missing: Sequence[str],
    first: str,
    comments: Sequence[str],
    areas: Mapping[str, str],
) -> Mapping[str, Any]:
    """What will be handed to HR. `missing` are sentences; `first` says when check-ins begin; `comments` are HR's."""
    t = screen.t
    blocks: list[Block] = [typed(t("wizard-returned"), comment) for comment in comments[:1]]
    blocks.append(words(t("wizard-review-intro")))
    if missing:
        blocks.append(words(t("wizard-missing") + "\n" + "\n".join(f"• {each}" for each in missing)))
    else:
        blocks.append(note(t("wizard-complete")))
    blocks += _parts(screen, draft, first, areas)
    blocks.append(
        fields.text(
            screen,
            "note_to_hr",
            t("wizard-note"),
            value=draft.note_to_hr,
            hint=t("wizard-note-hint"),
            optional=True,
            long=True,
        )
    )
    return frame(
        screen, Step.REVIEW, plan_id, blocks, submit=t("wizard-send"), revision=str(revision), employee=draft.employee
    )


def _parts(screen: Screen, draft: Draft, first: str, areas: Mapping[str, str]) -> list[Block]:
    t = screen.t
    person = f"<@{draft.employee}>" if draft.employee else "–"
    period = t("wizard-period", start=draft.starts, end=draft.ends) if draft.starts and draft.ends else "–"
    factors = " · ".join(t(f"factor-{factor}") for factor in draft.factors)
    return [
        divider(),
        words(f"*{t('wizard-who')}*\n{person} · {period}"),
        *([typed(t("paper-role"), draft.role_title)] if draft.role_title else []),
        _go(screen, Step.WHO),
        *(_area(screen, area, areas) for area in draft.areas if area.expected or area.observed or area.facts),
        *([note(t("approvals-factors", factors=factors))] if factors else []),
        _go(screen, Step.ASSESSMENT),
        header(t("wizard-goals")),
        *(_goal(screen, draft, number, goal) for number, goal in enumerate(draft.goals, 1)),
        _go(screen, Step.GOALS),
        header(t("wizard-support")),
        *(_promise(screen, number, item) for number, item in enumerate(draft.support, 1)),
        _go(screen, Step.SUPPORT),
        words(f"*{t('wizard-rhythm')}*\n{first}"),
        _go(screen, Step.RHYTHM),
        divider(),
    ]


def _area(screen: Screen, area: AreaDraft, areas: Mapping[str, str]) -> Block:
    """All that was written about one area; long texts are shortened on this screen only."""
    return typed(name(screen, area.area, areas), told(screen, area, SHOWN))


def _goal(screen: Screen, draft: Draft, number: int, goal: GoalDraft) -> Block:
    t = screen.t
    texts = (("judge", goal.measured_by), ("why", clip(goal.why, SHOWN)), ("objective", goal.objective))
    told = [t(f"paper-{name}", text=text) for name, text in texts if text]
    lines = (goal_line(screen, goal), *told, *goal_place(screen, draft, goal))
    return typed(f"{number}. {goal.title}", "\n".join(lines))


def _promise(screen: Screen, number: int, item: SupportDraft) -> Block:
    """With who sees to it: a name in a window calls nobody."""
    parts = RichTextElementParts
    told: list[RichTextElementParts.Text | RichTextElementParts.User] = [
        parts.Text(text=f"{number}. {support_line(screen, item)}", style=parts.TextStyle(bold=True))
    ]
    if item.detail:
        told.append(parts.Text(text=f"\n{clip(item.detail, SHOWN)}"))
    if item.owner:
        told += [parts.Text(text=f"\n{screen.t('paper-owner')} "), parts.User(user_id=item.owner)]
    return RichTextBlock(elements=[RichTextSectionElement(elements=told)])


def _go(screen: Screen, step: Step) -> Block:
    name = screen.t("wizard-go", name=screen.t(f"wizard-{step.value}"))
    return buttons(screen, f"go-{step.value}", button(screen, name, "drafts.go", to=step.value))


def handed_in(screen: Screen) -> Mapping[str, Any]:
    """The receipt: what happens next."""
    return modal(screen, "notice", screen.t("app-name"), [words(screen.t("wizard-handed-in"))])
