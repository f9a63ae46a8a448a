"""The last step: everything on one screen, what is still missing, and a word to HR."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.drafts import Draft, Step
from handlers.views import fields
from handlers.views.drafts.frames import frame
from handlers.views.drafts.lists import goal_line, support_line
from handlers.views.screens import Screen, button, buttons, divider, modal, note, typed, words


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
    facts = [
        typed(areas.get(area.area, area.area) or t("wizard-area-other"), area.observed or area.expected)
        for area in draft.areas
        if area.expected or area.observed
    ]
    goals = "\n".join(f"{number}. {goal_line(screen, goal)}" for number, goal in enumerate(draft.goals, 1))
    promises = "\n".join(f"{number}. {support_line(screen, item)}" for number, item in enumerate(draft.support, 1))
    return [
        divider(),
        words(f"*{t('wizard-who')}*\n{person} · {period}"),
        _go(screen, Step.WHO),
        *facts,
        _go(screen, Step.ASSESSMENT),
        typed(t("wizard-goals"), goals),
        _go(screen, Step.GOALS),
        typed(t("wizard-support"), promises),
        _go(screen, Step.SUPPORT),
        words(f"*{t('wizard-rhythm')}*\n{first}"),
        _go(screen, Step.RHYTHM),
        divider(),
    ]


def _go(screen: Screen, step: Step) -> Block:
    name = screen.t("wizard-go", name=screen.t(f"wizard-{step.value}"))
    return buttons(screen, f"go-{step.value}", button(screen, name, "drafts.go", to=step.value))


def handed_in(screen: Screen) -> Mapping[str, Any]:
    """The receipt: what happens next."""
    return modal(screen, "notice", screen.t("app-name"), [words(screen.t("wizard-handed-in"))])
