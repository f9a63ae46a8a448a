"""What a draft starts from: a template's goals, support and rhythm in the writer's language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from domain import drafts, figures
from domain.drafts import AreaDraft, Draft, RhythmDraft
from domain.goals import MOST_GOALS, GoalDraft, GoalId
from domain.support import MOST_SUPPORT, SupportDraft, SupportId
from services import catalog
from services.drafts.writing import last_day, next_monday
from services.turn import Turn

LANGUAGES = ("en", "zh")
_Item = TypeVar("_Item", GoalDraft, SupportDraft)


def with_template(turn: Turn, draft: Draft, key: str, language: str, before: Draft) -> Draft:
    """The draft filled from a template, in the writer's language; "" is an empty page.

    Only what still is exactly as the last template (or a new draft) put it is replaced; whatever somebody wrote or
    chose stays. `before` is the draft as it was saved: it tells which last day was proposed.
    """
    if key == draft.template:
        return draft
    old = [_made(turn, draft.template, each) for each in LANGUAGES]
    new = _made(turn, key, language)
    begins = draft.starts or next_monday(turn.today())
    areas = _own(draft.areas, [AreaDraft(), *(area for each in old for area in each.areas)])
    goals = _own_items(draft.goals, [goal for each in old for goal in each.goals])
    support = _own_items(draft.support, [item for each in old for item in each.support])
    return replace(
        draft,
        template=key,
        start=begins.isoformat(),
        end=_end(draft, before, begins, key),
        areas=areas or new.areas or (AreaDraft(),),
        goals=(*goals, *new.goals)[: max(MOST_GOALS, len(goals))],
        support=(*support, *new.support)[: max(MOST_SUPPORT, len(support))],
        rhythm=_rhythm(draft.rhythm, {each.rhythm for each in old}, new.rhythm),
    )


def _made(turn: Turn, key: str, language: str) -> Draft:
    """What a template puts into a draft; "" puts what every new one begins with."""
    if not key:
        return Draft()
    template = catalog.template(key)
    return Draft(
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
        rhythm=RhythmDraft(
            every=template.rhythm.every.value,
            weekday=str(template.rhythm.weekday),
            time=template.rhythm.at.strftime("%H:%M"),
        ),
    )


def _own(areas: Iterable[AreaDraft], put: Sequence[AreaDraft]) -> tuple[AreaDraft, ...]:
    return tuple(each for each in areas if each not in put)


def _own_items(items: Iterable[_Item], put: Sequence[_Item]) -> tuple[_Item, ...]:
    """Those that somebody wrote or changed; every item has an id of its own, which says nothing."""
    return tuple(each for each in items if not any(replace(one, id=each.id) == each for one in put))


def _end(draft: Draft, before: Draft, begins: date, key: str) -> str:
    """The last day that the template proposes, unless another one was chosen."""
    was = {last_day(start, _length(draft.template), draft).isoformat() for start in (before.starts, begins) if start}
    if draft.end and draft.end not in was:
        return draft.end
    return last_day(begins, _length(key), draft).isoformat()


def _length(key: str) -> timedelta:
    return timedelta(days=catalog.template(key).length_days if key else drafts.USUAL)


def _rhythm(chosen: RhythmDraft, put: Iterable[RhythmDraft], new: RhythmDraft) -> RhythmDraft:
    """The new rhythm, with what was chosen otherwise than any of `put`; the country is never a template's."""
    names = ("every", "weekday", "time")
    own = {
        name: getattr(chosen, name)
        for name in names
        if getattr(chosen, name) not in {getattr(each, name) for each in put}
    }
    return replace(new, country=chosen.country, **own)


def _goal(turn: Turn, goal: catalog.TemplateGoal, language: str) -> GoalDraft:
    unit = goal.unit.text(language)
    return GoalDraft(
        id=GoalId(turn.new_id()),
        title=goal.title.text(language),
        why=goal.why.text(language),
        objective=goal.objective.text(language),
        metric=goal.metric.text(language),
        baseline=_figure(goal.baseline, unit, language),
        target=_figure(goal.target, unit, language),
        direction=goal.direction.value,
        measured_by=goal.measured_by.text(language),
        weight=str(goal.weight),
    )


def _figure(value: str, unit: str, language: str) -> str:
    """Written as figures are shown everywhere; nothing for a milestone."""
    return figures.editable(Decimal(value), unit, language) if value else ""
