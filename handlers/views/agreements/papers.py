"""What stands in one version of an agreement, in plain words, and what differs between two."""

from collections.abc import Callable, Mapping, Sequence

from slack_sdk.models.blocks import (
    Block,
    MarkdownTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
    SectionBlock,
    TextObject,
)

from domain import figures
from domain.agreements import Agreement, Changed
from domain.assessments import AreaAssessment
from domain.goals import Direction, Goal
from domain.support import SupportItem
from handlers.views.goals import dated, promised_for, share
from handlers.views.screens import Screen, divider, header, note, plain, typed, words
from handlers.views.support.entries import cost_text

Thing = Goal | SupportItem
Beside = Callable[[Thing, int], Sequence[Block]]
"""What stands beneath a goal or a promise, by its number: the employee's own buttons."""

FIELD = 2000
"""Characters in a field of a section (docs.slack.dev, section block)."""

GOAL_FIELDS = (
    "title",
    "metric",
    "baseline",
    "target",
    "due",
    "milestones",
    "measured_by",
    "why",
    "objective",
    "weight",
)
SUPPORT_FIELDS = ("kind", "title", "detail", "due", "cost")


def _nothing(_thing: Thing, _number: int) -> Sequence[Block]:
    return ()


def paper(screen: Screen, agreement: Agreement, areas: Mapping[str, str], beside: Beside = _nothing) -> list[Block]:
    """Everything that stands in one version. `areas` names the catalog's areas in the reader's language."""
    t = screen.t
    blocks: list[Block] = [words(t("paper-period", start=agreement.start, end=agreement.end))]
    if agreement.role_title:
        blocks.append(typed(t("paper-role"), agreement.role_title))
    for area in agreement.areas:
        blocks += _area(screen, area, areas)
    blocks.append(header(t("paper-goals")))
    for number, goal in enumerate(agreement.goals, 1):
        place = [*share(screen, agreement.goals, goal), *promised_for(screen, agreement, goal)]
        told = "\n".join((goal_text(screen, goal), *place))
        blocks += [typed(f"{number}. {goal.title}", told), *beside(goal, number)]
    blocks.append(header(t("paper-support")))
    if not agreement.support:
        blocks.append(note(t("paper-support-none")))
    for number, item in enumerate(agreement.support, 1):
        blocks += [_promise(screen, number, item), *beside(item, number)]
    rhythm = agreement.rhythm
    day = t(f"weekday-{rhythm.weekday}")
    blocks += [divider(), words(t(f"paper-rhythm-{rhythm.every.value}", day=day, time=rhythm.at.strftime("%H:%M")))]
    return blocks


def _area(screen: Screen, area: AreaAssessment, areas: Mapping[str, str]) -> list[Block]:
    t = screen.t
    name = areas.get(area.area, area.area) or t("paper-area")
    told = [(each, getattr(area, each)) for each in ("observed", "impact", "coaching")]
    blocks = [header(name), typed(t("paper-expected"), area.expected)]
    blocks += [typed(t(f"paper-{each}"), text) for each, text in told if text]
    if area.level:
        blocks.append(note(t("paper-level", level=t(f"level-{area.level}"))))
    return blocks


def goal_text(screen: Screen, goal: Goal) -> str:
    """How a goal is measured, from where to where, and by when."""
    t = screen.t
    single = t("paper-milestones" if goal.milestones else "paper-milestone")
    lines = [single] if goal.direction is Direction.MILESTONE else [_range(screen, goal)]
    lines += [t("paper-by", due=goal.due), *([dated(screen, goal.milestones)] if goal.milestones else [])]
    said = (("judge", goal.measured_by), ("why", goal.why), ("objective", goal.objective))
    return "\n".join([*lines, *(t(f"paper-{name}", text=text) for name, text in said if text)])


def _range(screen: Screen, goal: Goal) -> str:
    before, after = shown(screen, goal, "baseline"), shown(screen, goal, "target")
    if goal.direction is Direction.HOLD:
        return screen.t("paper-hold", metric=goal.metric, target=after)
    return screen.t("paper-range", metric=goal.metric, baseline=before, target=after)


def _promise(screen: Screen, number: int, item: SupportItem) -> Block:
    """Kind, what, by when, and who sees to it: a name in a modal calls nobody."""
    parts = RichTextElementParts
    made: list[RichTextElementParts.Text | RichTextElementParts.User] = [
        parts.Text(text=f"{number}. {item.title}\n", style=parts.TextStyle(bold=True)),
        parts.Text(text=support_text(screen, item)),
    ]
    if item.owner:
        made += [parts.Text(text=f"\n{screen.t('paper-owner')} "), parts.User(user_id=item.owner)]
    return RichTextBlock(elements=[RichTextSectionElement(elements=made)])


def support_text(screen: Screen, item: SupportItem) -> str:
    """What kind of help it is, by when, what it takes, and whether a training module goes with it."""
    t = screen.t
    due = t("paper-by", due=item.due) if item.due else ""
    cost = t("support-cost", cost=cost_text(screen, item.cost)) if item.cost else ""
    module = t("support-with-module") if item.module else ""
    return "\n".join(each for each in (t(f"kind-{item.kind.value}"), due, cost, item.detail, module) if each)


def changed(screen: Screen, changes: Sequence[Changed]) -> list[Block]:
    """What reads otherwise than before, old beside new; a further promise stands alone."""
    return [block for before, after in changes for block in sides(screen, before, after)]


def sides(screen: Screen, before: Thing | None, after: Thing) -> list[Block]:
    """One goal or promise: only what differs, old beside new, as plain text."""
    t = screen.t
    if before is None:
        told = support_text(screen, after) if isinstance(after, SupportItem) else goal_text(screen, after)
        return [typed(t("sides-new", title=after.title), told)]
    names = GOAL_FIELDS if isinstance(after, Goal) else SUPPORT_FIELDS
    differing = [name for name in names if getattr(before, name) != getattr(after, name)]
    fields: list[TextObject] = []
    if differing:
        fields += [
            plain(_side(screen, t("sides-old"), before, differing), FIELD),
            plain(_side(screen, t("sides-asked"), after, differing), FIELD),
        ]
    if isinstance(before, SupportItem) and isinstance(after, SupportItem) and before.owner != after.owner:
        owners = [f"<@{each.owner}>" if each.owner else "–" for each in (before, after)]
        fields += [MarkdownTextObject(text=f"{t('paper-owner')} {owner}") for owner in owners]
    return [typed(before.title, t("sides-intro")), SectionBlock(fields=fields)] if fields else []


def _side(screen: Screen, title: str, thing: Thing, names: Sequence[str]) -> str:
    named = [(screen.t(f"field-{name.replace('_', '-')}"), shown(screen, thing, name)) for name in names]
    told = [screen.t("sides-line", name=name, value=value) for name, value in named]
    return "\n".join([title, *told])


def shown(screen: Screen, thing: Thing, name: str) -> str:
    """One field of a goal or a promise, for the reader; a dash where nothing stands."""
    value = getattr(thing, name)
    if isinstance(thing, Goal) and name in {"baseline", "target"}:
        return figures.show(value, thing.unit, screen.t.language)
    if isinstance(thing, Goal) and name == "milestones":
        return dated(screen, thing.milestones) or "–"
    if name == "cost":
        return cost_text(screen, value)
    if name == "kind":
        return screen.t(f"kind-{value}")
    if name == "due":
        return screen.t.day(value) if value else "–"
    return str(value or "–")
