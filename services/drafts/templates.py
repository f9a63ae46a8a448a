"""What a draft starts from: a template's goals, support and rhythm in the writer's language."""

from dataclasses import replace
from datetime import timedelta

from domain.drafts import AreaDraft, Draft
from domain.goals import GoalDraft, GoalId
from domain.support import SupportDraft, SupportId
from services import catalog
from services.drafts.writing import next_monday
from services.turn import Turn


def with_template(turn: Turn, draft: Draft, key: str, language: str) -> Draft:
    """The draft filled from a template, in the writer's language; goals and support they wrote themselves stay."""
    if not key or key == draft.template:
        return replace(draft, template=key)
    template = catalog.template(key)
    begins = draft.starts or next_monday(turn.today())
    return replace(
        draft,
        template=key,
        start=begins.isoformat(),
        end=(begins + timedelta(days=template.length_days)).isoformat(),
        areas=tuple(AreaDraft(area=each.key, expected=each.standard.text(language)) for each in template.areas[:1]),
        goals=tuple(_goal(turn, each, language) for each in template.goals),
        support=tuple(
            SupportDraft(
                id=SupportId(turn.new_id()),
                kind=each.kind.value,
                title=each.title.text(language),
                detail=each.detail.text(language),
            )
            for each in template.support
        ),
        rhythm=replace(
            draft.rhythm,
            every=template.rhythm.every.value,
            weekday=str(template.rhythm.weekday),
            time=template.rhythm.at.strftime("%H:%M"),
        ),
    )


def _goal(turn: Turn, goal: catalog.TemplateGoal, language: str) -> GoalDraft:
    unit = goal.unit.text(language)
    return GoalDraft(
        id=GoalId(turn.new_id()),
        title=goal.title.text(language),
        why=goal.why.text(language),
        metric=goal.metric.text(language),
        baseline=_with_unit(goal.baseline, unit),
        target=_with_unit(goal.target, unit),
        direction=goal.direction.value,
        measured_by=goal.measured_by.text(language),
        weight=str(goal.weight),
    )


def _with_unit(value: str, unit: str) -> str:
    return f"{value}{'' if unit == '%' else ' '}{unit}".strip()
