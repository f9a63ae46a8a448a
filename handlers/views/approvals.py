"""What HR looks at, and decides."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.agreements import Agreement
from domain.drafts import Draft
from domain.goals import Direction
from domain.plans import Plan
from handlers.views import fields
from handlers.views.advice import Advice, is_protected, on_area_draft, on_goal_draft, on_wording, sentence
from handlers.views.agreements import paged, paper
from handlers.views.checklists import country_list
from handlers.views.screens import Screen, button, buttons, divider, modal, note, typed, words

MOST_FOUND = 15
"""Lines of the wording guard on one screen: the first ones show the pattern."""
LINES = 5
"""Of those in one block, which holds 3,000 characters."""


class Review(Protocol):
    """A plan as it was handed in (services.approvals.Review)."""

    @property
    def plan(self) -> Plan: ...
    @property
    def draft(self) -> Draft: ...
    @property
    def agreement(self) -> Agreement: ...
    @property
    def conflict(self) -> bool: ...
    @property
    def checks(self) -> tuple[tuple[str, bool], ...]: ...
    @property
    def comments(self) -> tuple[str, ...]: ...


def decide(
    screen: Screen,
    review: Review,
    areas: Mapping[str, str],
    checklist: Sequence[str] = (),
    *,
    page: int = 1,
    decision: str = "",
    comment: str = "",
) -> Mapping[str, Any]:
    """Everything as it was handed in, what is worth a second look, and the decision.

    `decision` and `comment` are what stood in the form when another page was asked for.
    """
    t = screen.t
    body = [*_said(screen, review), *paper(screen, review.agreement, areas), divider(), *_checks(screen, review)]
    body += country_list(screen, checklist)
    ways = [("approve", t("approvals-approve")), ("return", t("approvals-return"))]
    label, hint = t("approvals-comment"), t("approvals-comment-hint")
    blocks = [
        *_intro(screen, review),
        *paged(screen, body, page, "approvals.page", {"plan": review.plan.id}),
        divider(),
        fields.radio(
            screen, "decision", t("approvals-decision"), ways, value=decision, hint=t("approvals-decision-hint")
        ),
        fields.text(screen, "comment", label, value=comment, hint=hint, optional=True, long=True),
    ]
    meta = {"plan": review.plan.id, "revision": str(review.plan.revision), "employee": str(review.plan.employee)}
    return modal(
        screen, "approvals.decide", t("app-name"), blocks, submit=t("send"), close=t("approvals-later"), **meta
    )


def _intro(screen: Screen, review: Review) -> list[Block]:
    t, plan = screen.t, review.plan
    blocks: list[Block] = [words(t("approvals-intro", manager=f"<@{plan.manager}>", employee=f"<@{plan.employee}>"))]
    if review.conflict:
        blocks.append(words(t("approvals-conflict")))
    return blocks


def _said(screen: Screen, review: Review) -> list[Block]:
    t, draft = screen.t, review.draft
    blocks: list[Block] = [typed(t("approvals-before"), each) for each in review.comments[:1]]
    if draft.note_to_hr:
        blocks.append(typed(t("approvals-note"), draft.note_to_hr))
    if draft.factors:
        looked = " · ".join(t(f"factor-{factor}") for factor in draft.factors)
        blocks.append(note(t("approvals-factors", factors=looked)))
    return blocks


def _checks(screen: Screen, review: Review) -> list[Block]:
    """The completeness list, then what the wording guard and the SMART check point at: they advise, HR decides."""
    t = screen.t
    rows = [
        f":white_check_mark: {t(f'approvals-has-{code}')}" if holds else f":white_circle: {t(f'approvals-no-{code}')}"
        for code, holds in review.checks
    ]
    found = _findings(screen, review.draft)[:MOST_FOUND]
    wording = [f"• {each}" for each in found] or [t("approvals-words-fine")]
    blocks = ["\n".join(wording[at : at + LINES]) for at in range(0, len(wording), LINES)]
    blocks[0] = f"{t('approvals-words')}\n{blocks[0]}"
    return [words(f"{t('approvals-checks')}\n" + "\n".join(rows)), *map(words, blocks)]


def _findings(screen: Screen, draft: Draft) -> list[str]:
    """Each with where it stands, also what the writer chose to keep; protected matters first."""
    found: list[tuple[bool, str]] = []
    for key, number, advice in _advice(draft):
        for each in (each for one in advice for each in one.findings):
            told = screen.t(f"approvals-found-{key}", number=number, text=sentence(screen, each))
            found.append((is_protected(each), told))
    return list(dict.fromkeys(told for _, told in sorted(found, key=lambda each: not each[0])))


def _advice(draft: Draft) -> Iterator[tuple[str, int, list[Advice]]]:
    """Everything that was written in the wizard, by where it stands."""
    for number, area in enumerate(draft.areas, 1):
        yield "area", number, on_area_draft(area, ())
    for number, goal in enumerate(draft.goals, 1):
        steps = [each.title for each in goal.milestones] if goal.direction == Direction.MILESTONE.value else []
        beside = {str(at): text for at, text in enumerate((goal.why, goal.objective, *steps))}
        yield "goal", number, [*on_goal_draft(goal, draft.end, ()), *on_wording(beside, ())]
    for number, item in enumerate(draft.support, 1):
        yield "support", number, on_wording({"title": item.title, "detail": item.detail}, ())
    yield "note", 1, on_wording({"note": draft.note_to_hr}, ())


def comments(screen: Screen, said: Sequence[str], plan_id: str, *, may_write: bool) -> Mapping[str, Any]:
    """What HR wrote, the latest first; and for the writer the way back into the draft."""
    t = screen.t
    blocks: list[Block] = [typed(t("wizard-returned"), each) for each in said[:20]]
    if may_write:
        go_on = button(screen, t("todo-write-button"), "drafts.resume", style="primary", plan=plan_id)
        blocks.append(buttons(screen, "go-on", go_on))
    return modal(screen, "approvals.comments", t("app-name"), blocks or [words(t("approvals-no-comments"))])
