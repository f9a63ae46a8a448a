"""What HR looks at, and decides."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.agreements import Agreement
from domain.drafts import Draft
from domain.plans import Plan
from handlers.views import fields
from handlers.views.agreements import paper
from handlers.views.screens import Screen, divider, modal, note, typed, words


def decide(
    screen: Screen,
    plan: Plan,
    draft: Draft,
    agreement: Agreement,
    *,
    conflict: bool,
    findings: Sequence[str],
    areas: Mapping[str, str],
) -> Mapping[str, Any]:
    """Everything as it was handed in, what is worth a second look, and the decision."""
    t = screen.t
    blocks: list[Block] = [words(t("approvals-intro", manager=f"<@{plan.manager}>", employee=f"<@{plan.employee}>"))]
    if conflict:
        blocks.append(words(t("approvals-conflict")))
    if draft.note_to_hr:
        blocks.append(typed(t("approvals-note"), draft.note_to_hr))
    if draft.factors:
        looked = ", ".join(t(f"factor-{factor}") for factor in draft.factors)
        blocks.append(note(t("approvals-factors", factors=looked)))
    blocks += paper(screen, agreement, areas)
    blocks += [divider(), words(t("approvals-checks") + "\n" + "\n".join(f"• {each}" for each in findings))]
    ways = [("approve", t("approvals-approve")), ("return", t("approvals-return"))]
    blocks += [
        fields.radio(screen, "decision", t("approvals-decision"), ways, hint=t("approvals-decision-hint")),
        fields.text(
            screen, "comment", t("approvals-comment"), hint=t("approvals-comment-hint"), optional=True, long=True
        ),
    ]
    return modal(
        screen,
        "approvals.decide",
        t("app-name"),
        blocks,
        submit=t("send"),
        plan=plan.id,
        revision=str(plan.revision),
    )


def comments(screen: Screen, said: Sequence[str]) -> Mapping[str, Any]:
    """What HR wrote, the latest first."""
    blocks = [typed(screen.t("wizard-returned"), each) for each in said] or [words(screen.t("approvals-no-comments"))]
    return modal(screen, "notice", screen.t("app-name"), blocks)
