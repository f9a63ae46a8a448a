"""The forms pushed over the wizard: one goal, one promise of support."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.goals import Direction, GoalDraft, GoalId
from domain.support import Kind, SupportDraft, SupportId
from handlers.forms import Form
from handlers.views import fields
from handlers.views.advice import Advice, beneath
from handlers.views.screens import Screen, modal, note
from handlers.views.support.forms import cost_field, goal_field


def goal_form(screen: Screen, plan_id: str, goal: GoalDraft, advice: Sequence[Advice] = ()) -> Mapping[str, Any]:
    """One goal. After the first Save, advice may stand beneath the title; Save again keeps the text."""
    return modal(
        screen,
        "drafts.goal",
        screen.t("wizard-goal-title"),
        goal_fields(screen, goal, advice),
        submit=screen.t("save"),
        close=screen.t("back"),
        plan=plan_id,
        item=goal.id,
        shown=" ".join(each.key for each in advice),
    )


def goal_fields(screen: Screen, goal: GoalDraft, advice: Sequence[Advice] = ()) -> list[Block]:
    """The inputs of a goal; also for the employee's own suggestion."""
    t = screen.t
    directions = [(each.value, t(f"direction-{each.value}")) for each in Direction]

    def short(name: str, *, optional: bool = False, most: int = 150) -> Block:
        return fields.text(
            screen,
            name,
            t(f"wizard-goal-{name.replace('_', '-')}"),
            value=getattr(goal, name),
            hint=t(f"wizard-goal-{name.replace('_', '-')}-hint"),
            example=t(f"wizard-goal-{name.replace('_', '-')}-example"),
            optional=optional,
            most=most,
        )

    label, hint = t("wizard-goal-direction"), t("wizard-goal-direction-hint")
    return [
        note(t("seen-parties")),
        short("title", most=300),
        *beneath(screen, "title", advice, "drafts.goal_keep"),
        fields.select(screen, "direction", label, directions, value=goal.direction, hint=hint),
        short("metric", optional=True),
        short("baseline", optional=True, most=40),
        short("target", optional=True, most=40),
        fields.day(screen, "due", t("wizard-goal-due"), value=goal.due, hint=t("wizard-goal-due-hint"), optional=True),
        short("measured_by", optional=True),
        short("why", optional=True, most=1000),
    ]


def parse_goal(form: Form, goal_id: str, weight: str = "1") -> GoalDraft:
    """The goal exactly as it was typed."""
    return GoalDraft(
        id=GoalId(goal_id),
        title=form.text("title"),
        why=form.text("why"),
        metric=form.text("metric"),
        baseline=form.text("baseline"),
        target=form.text("target"),
        direction=form.choice("direction") or Direction.UP.value,
        due=form.day("due"),
        measured_by=form.text("measured_by"),
        weight=weight,
    )


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
