"""The form pushed over the wizard for one promise of support."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.goals import GoalDraft
from domain.support import Kind, SupportDraft, SupportId
from handlers.forms import Form
from handlers.views import fields
from handlers.views.screens import Screen, modal, note
from handlers.views.support.forms import cost_field, goal_field


def support_form(
    screen: Screen,
    plan_id: str,
    item: SupportDraft,
    modules: Sequence[tuple[str, str]],
    goals: Sequence[GoalDraft],
) -> Mapping[str, Any]:
    """One promise. `modules` are keys and titles of the training catalogue, `goals` those that may wait for it."""
    return modal(
        screen,
        "drafts.support_item",
        screen.t("wizard-support-title"),
        [note(screen.t("seen-parties")), *_support_fields(screen, item, modules, goals)],
        submit=screen.t("save"),
        close=screen.t("back"),
        plan=plan_id,
        item=item.id,
    )


def _support_fields(
    screen: Screen, item: SupportDraft, modules: Sequence[tuple[str, str]], goals: Sequence[GoalDraft]
) -> list[Block]:
    t = screen.t
    kinds = [(each.value, t(f"kind-{each.value}")) for each in Kind]
    return [
        fields.select(screen, "kind", t("wizard-support-kind"), kinds, value=item.kind),
        fields.text(
            screen,
            "title",
            t("wizard-support-what"),
            value=item.title,
            example=t("wizard-support-what-example"),
            most=150,
        ),
        fields.text(
            screen,
            "detail",
            t("wizard-support-detail"),
            value=item.detail,
            optional=True,
            long=True,
            most=1000,
        ),
        fields.person(
            screen,
            "owner",
            t("wizard-support-owner"),
            value=item.owner,
            hint=t("wizard-support-owner-hint"),
            optional=True,
        ),
        fields.day(screen, "due", t("wizard-support-due"), value=item.due, optional=True),
        cost_field(screen, item.cost),
        *goal_field(screen, [(each.id, each.title) for each in goals], item.goal),
        fields.select(
            screen,
            "module",
            t("wizard-support-module"),
            modules,
            value=item.module,
            hint=t("wizard-support-module-hint"),
            optional=True,
        ),
    ]


def parse_support(form: Form, item_id: str) -> SupportDraft:
    """The promise exactly as it was typed."""
    return SupportDraft(
        id=SupportId(item_id),
        kind=form.choice("kind") or Kind.TRAINING.value,
        title=form.text("title"),
        detail=form.text("detail"),
        owner=form.user("owner"),
        due=form.day("due"),
        cost=form.text("cost"),
        goal=form.choice("goal"),
        module=form.choice("module"),
    )
